import Chinese
import Forms
import Records
import Wordings

extension Rule {
  static let t403: Rule = Rule(
    code: "T403", name: "co-defendant", severity: .info,
    summary: Wording(
      "正文提及本机关为共同被告的案件时，请核对表四：复议机关与原机关为共同被告的诉讼只由原机关统计。",
      en: "Lawsuits as a co-defendant are counted only by the agency that acted originally."),
    basis: [.text("国办公开办函〔2016〕201号")],
    fix: Wording(
      "复议机关作共同被告的诉讼案件由原行政行为机关统计，请从表四扣除。",
      en: """
        Lawsuits in which the reconsideration agency is a co-defendant are counted by the agency that acted \
        originally; remove them from table four.
        """),
    passing: [
      Example(), .writing("全年发生行政诉讼2件，均由本机关应诉。", in: 1),
      .writing("全年发生行政诉讼2件，无共同被告案件。", in: 1),
      .writing("全年发生行政诉讼2件，作为共同被告的不计入。", in: 1),
    ],
    failing: [
      .writing("全年行政诉讼5件，其中作为共同被告2件。", in: 1)
        .found(.review, in: 1, "共同被告案件")
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019 else { return nil }
      for section in context.report.sections where searcher.occurs(in: section.text) {
        let passage = IndexedText(section.text)
        let hits = coDefendant.hits(in: passage.bytes)
        guard let hit = hits.first(where: passage.countsCases) else { continue }
        let sentence = passage.string(passage.sentence(at: hit.range.lowerBound))
        return [
          t403.finding(
            .review, in: context, section: section.number,
            label: section.label(in: context.settings.language),
            quote: sentence, "正文提到共同被告案件，请核对表四是否只统计了本机关为原行为机关的诉讼。",
            en: """
              The text mentions cases as a co-defendant; please check that table four counts only lawsuits \
              about this agency's own acts.
              """)
        ]
      }
      return []
    })
}

extension IndexedText {
  /// Whether the cases mentioned at `hit` are counted: the clause does not say that there are none or that
  /// they are excluded.
  fileprivate func countsCases(_ hit: MultiPatternMatcher.Hit) -> Bool {
    !contains(
      anyOf: ["无", "没有", "未", "不含", "不包括", "不计", "除外", "剔除"],
      in: clause(at: hit.range.lowerBound))
  }
}

private let searcher = SubstringSearcher("共同被告")

private let coDefendant = MultiPatternMatcher("共同被告")
