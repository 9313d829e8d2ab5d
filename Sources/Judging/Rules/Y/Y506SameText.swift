import Forms
import Records
import Wordings

extension Rule {
  static let y506: Rule = Rule(
    code: "Y506", name: "same-text", severity: .warning, needs: .texts,
    summary: Wording(
      "第一、第五部分的文字不应照搬上一年：名称、年份和数字不计，重复达到90%的予以指出，不足150字的不比较。",
      en: """
        At least 90 % (--similarity) of section one or five repeats last year's section, ignoring \
        names, years and numbers; texts under 150 characters are not compared.
        """),
    basis: [],
    fix: Wording(
      "按报告年度的实际情况重写，写出当年的做法、问题和改进。",
      en: "Rewrite it to describe the report's year: its work, problems and improvements."),
    passing: [
      Example().beside(Example(year: 2021)),
      .writing(.prose(0), in: 1).beside(.writing(.prose(1), in: 1, year: 2021)),
      .writing(.prose(0), in: 1).beside(
        .writing(.prose(0), in: 1, year: 2020)),
    ],
    failing: [
      .writing(.prose(0), in: 1).beside(.writing(.prose(0), in: 1, year: 2021))
        .found(.fail, in: 1, "与2021年度报告的文字重复率为100%"),
      .writing(.prose(0), in: 5).beside(
        .writing("2021年共3次。" + .prose(0), in: 5, year: 2021)
      )
      .found(.fail, in: 5, "与2021年度报告的文字重复率为100%"),
    ],
    evaluation: .years { pair in
      guard pair.isNeighbouring else { return nil }
      var isCompared = false
      let findings = Imprint.Prose.sections.indices.compactMap { index -> Finding? in
        guard let share = pair.sharedText(index) else { return nil }
        isCompared = true
        guard share >= pair.settings.similarity else { return nil }
        let title = SectionTitle.all[Imprint.Prose.sections[index] - 1]
        return y506.finding(
          .fail, about: pair.later, beside: pair.earlier, section: title.number,
          label: title.label(in: pair.settings.language),
          pair.says(
            "第\(title.ordinal)部分与\(pair.earlier.year)年度报告的文字重复率为\(share)%"
              + "（已剔除名称、年份和数字），请按本年实际情况改写。",
            en: """
              \(share)% of section \(title.number) repeats the \(pair.earlier.year) report (ignoring names, years \
              and numbers); please rewrite it to describe this year.
              """))
      }
      return isCompared ? findings : nil
    })
}

extension YearPair {
  /// How much of the later text of the section `Imprint.Prose.sections[index]` is in the earlier one, in
  /// percent; nil where one of them is missing or short.
  func sharedText(_ index: Int) -> Int? {
    guard let text = later.text(index), let last = earlier.text(index) else { return nil }
    return Int(text.share(in: last) * 100 + 0.5)
  }
}
