import Chinese
import Records
import Wordings

extension Rule {
  static let s117: Rule = Rule(
    code: "S117", name: "enumeration", severity: .info,
    summary: Wording(
      "“一是、二是、三是……”应当连续，不缺号、不重号。",
      en: "A list 一是, 二是, … skips or repeats a number."),
    basis: [],
    fix: Wording("按顺序改正列举的序号。", en: "Number the list in order."),
    words: [Enumeration.words],
    passing: [
      Example(),
      .writing("一是公开信息。二是答复申请；三是开展培训。", in: 1),
      .writing("一是加强领导：一是开会，二是学习。二是完善制度。\n一是公开。二是答复。", in: 1),
      .writing("一是加强领导，其中一是开会，二是学习；二是完善制度。", in: 1),
      .writing("一是公开信息。二要答复申请。三是开展培训。重点之一是培训。", in: 1),
    ],
    failing: [
      .writing("一是公开信息。三是开展培训。", in: 1).found(.fail, in: 1, "“一是”之后是“三是”"),
      .writing("一是公开信息。二是答复申请。二是开展培训。", in: 5)
        .found(.fail, in: 5, "“二是”用了两次"),
      .writing("一是公开信息。\n二是答复申请。\n四是开展培训。", in: 1)
        .found(.fail, in: 1, "“二是”之后是“四是”"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019 else { return nil }
      var hasMarkers = false
      var findings: [Finding] = []
      for (section, passage) in zip(context.report.sections, context.passages) {
        let enumeration = Enumeration(passage)
        hasMarkers = hasMarkers || !enumeration.markers.isEmpty
        for fault in enumeration.faults {
          let before = Numeral.spelling(fault.before) + "是"
          let after = Numeral.spelling(fault.after) + "是"
          findings.append(
            Rule.s117.finding(
              .fail, in: context, section: section.number,
              label: section.label(in: context.settings.language),
              quote: passage.string(passage.sentence(at: fault.index)),
              fault.before == fault.after
                ? "“\(after)”用了两次，请改正序号。" : "“\(before)”之后是“\(after)”，序号不连续，请改正。",
              en: fault.before == fault.after
                ? "“\(after)” is used twice; please correct the numbering"
                : "“\(before)” is followed by “\(after)”; please correct the numbering"))
        }
      }
      return hasMarkers ? findings : nil
    })
}
