import Records
import Wordings

extension Rule {
  static let s113: Rule = Rule(
    code: "S113", name: "identity", severity: .error,
    summary: Wording(
      "报告应当写明机关名称和年度：缺少哪一项，即指出哪一项。",
      en: "The agency or the year was not found."),
    basis: [],
    fix: Wording(
      "在标题中写明机关名称和年度，如“××县××局××××年政府信息公开工作年度报告”。",
      en: "State the agency and the year in the title: “××县××局××××年政府信息公开工作年度报告”."),
    passing: [Example(), Example(year: 2020)],
    failing: [
      Example { $0.agency = nil }.found(.fail, "均未载明报告机关名称"),
      Example { ($0.agency, $0.title) = (nil, nil) }.found(.review, "没有读到报告的标题，正文中也没有认出报告机关名称"),
      Example(year: nil) { $0.title = "年度报告" }.found(.fail, "均未载明报告年度"),
      Example(year: nil) {
        $0.removeTables()
        ($0.agency, $0.title) = (nil, "年度报告")
      }.found(.fail, "均未载明报告机关名称", of: 2),
    ],
    evaluation: .report { context in
      let report = context.report
      // A title that was not read is not missing: S101 says so.
      guard context.isOfStatute2019 || report.year == nil, context.gaps.firstCell == nil else {
        return nil
      }
      let missing =
        (report.agency == nil
          ? [missing("报告机关名称", from: "正文", en: "agency", "text", report.title)] : [])
        + (report.year == nil
          ? [missing("报告年度", from: "统计期限", en: "year", "period", report.title)] : [])
      return missing.map { message in
        var finding = Rule.s113.finding(
          report.title == nil ? .review : .fail, in: context,
          label: context.says("标题", en: "Title"), quote: report.title,
          message.chinese, en: message.english)
        finding.hint = context.fullTitle.map {
          context.says("将标题写为“\($0)”。", en: "Give it the title “\($0)”.")
        }
        return finding
      }
    })
}

/// That `matter` stands neither in `title` nor in `place`. A title that was not read may have it.
private func missing(
  _ matter: String, from place: String, en englishMatter: String, _ englishPlace: String,
  _ title: String?
) -> Wording {
  guard let title else {
    return Wording(
      "没有读到报告的标题，\(place)中也没有认出\(matter)，请对照原件核实。",
      en:
        "No title was read, and no \(englishMatter) in the \(englishPlace); please compare the original"
    )
  }
  return Wording(
    "标题“\(title)”和\(place)均未载明\(matter)，请补充。",
    en:
      "The \(englishMatter) was found neither in “\(title)” nor in the \(englishPlace); please state it"
  )
}

extension CheckContext {
  /// The title that the report should have; nil where its agency or year are unknown, also by its file.
  fileprivate var fullTitle: String? {
    guard let agency = agencyMatch?.agency?.name ?? report.agency,
      let year = report.year ?? FileYear.named(report.source.path)
    else { return nil }
    return "\(agency)\(year)年政府信息公开工作年度报告"
  }
}
