import Records
import Wordings

extension Rule {
  static let s115: Rule = Rule(
    code: "S115", name: "assessment", severity: .info,
    summary: Wording(
      "各级人民政府的报告还应当包括工作考核、社会评议和责任追究结果情况。",
      en: """
        A government's report does not cover assessment, public appraisal or accountability, which article \
        50 (4) requires.
        """),
    basis: [.text("《政府信息公开条例》第五十条第四项")],
    fix: Wording(
      "在第一部分补写工作考核、社会评议和责任追究结果情况；没有发生的，写明“未发生”。",
      en: """
        Add the results of assessment, public appraisal and accountability to section one; \
        where there were none, write “未发生”.
        """),
    words: parts.map(\.words),
    passing: [
      Example { $0.agency = "青石区人民政府" },
      .writing("开展培训2次。", in: 1),
      .writing("纳入绩效考核，群众满意度高，无问责情况。", in: 1, agency: "云溪镇人民政府"),
    ],
    failing: [
      .writing("青石区公开信息12条。", in: 1, agency: "青石区人民政府")
        .found(.fail, in: 1, "“工作考核”、“社会评议”、“责任追究结果”"),
      .writing("云溪镇开展工作考核，社会评议良好。", in: 1, agency: "云溪镇人民政府")
        .found(.fail, in: 1, "没有写到“责任追究结果”"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019, !context.passage(1).isBlank,
        !context.gaps.isIncomplete(section: 1)
      else { return nil }
      let kind = context.traits.kind
      guard kind == .government || kind == .town else { return nil }
      let missing = parts.filter { part in
        !context.passages.contains { $0.speaks(of: part.words) }
      }
      guard !missing.isEmpty else { return [] }
      let names = missing.map { "“\($0.name)”" }.joined(separator: context.says("、", en: ", "))
      return [
        Rule.s115.finding(
          .fail, in: context, section: 1, label: context.label(ofSection: 1),
          "政府的报告没有写到\(names)，请在第一部分补写。",
          en: "A government's report must cover \(names); please add it to section 1")
      ]
    })
}

private let parts: [(name: String, words: KeywordSet)] = [
  ("工作考核", KeywordSet("考核 考评 绩效评估 评估")),
  ("社会评议", KeywordSet("评议 满意度 测评 评价")),
  ("责任追究结果", KeywordSet("责任追究 追责 问责 追究责任 追究")),
]
