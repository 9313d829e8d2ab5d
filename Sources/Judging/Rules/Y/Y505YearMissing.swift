import Records
import Wordings

extension Rule {
  static let y505: Rule = Rule(
    code: "Y505", name: "year-missing", severity: .info,
    summary: Wording(
      "同一机关两份报告之间缺少中间年度的报告。",
      en: "The report for a year between two reports of an agency is missing."),
    basis: [],
    fix: Wording(
      "补充缺少年度的报告，再核对各年之间的结转。",
      en: """
        Add the report for the missing year, then check the numbers carried forward from year to year.
        """),
    passing: [Example(), Example().beside(Example(year: 2021))],
    failing: [
      Example().beside(Example(year: 2020)).found(.fail, "缺少2021年的报告"),
      Example().beside(Example(year: 2019)).found(.fail, "缺少2020年至2021年共2个年度的报告"),
    ],
    evaluation: .years { pair in
      let (first, last) = (pair.earlier.year, pair.later.year)
      guard last > first + 1 else { return [] }
      let missing =
        last == first + 2
        ? pair.says("\(first + 1)年", en: "\(first + 1)")
        : pair.says(
          "\(first + 1)年至\(last - 1)年共\(last - first - 1)个年度",
          en: "\(first + 1) to \(last - 1) (\(last - first - 1) years)")
      return [
        y505.finding(
          .fail, about: pair.later, beside: pair.earlier,
          label: pair.says("年度", en: "Year"),
          pair.says(
            "有\(first)年和\(last)年的报告，缺少\(missing)的报告，无法核对其间的结转。",
            en: """
              There are reports for \(first) and \(last), but none for \(missing), so the numbers carried \
              forward cannot be checked.
              """))
      ]
    })
}
