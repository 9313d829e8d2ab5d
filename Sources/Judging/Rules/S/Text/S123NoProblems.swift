import Records
import Wordings

extension Rule {
  static let s123: Rule = Rule(
    code: "S123", name: "no-problems", severity: .info,
    summary: Wording(
      "第五部分应当写存在的主要问题；写“不存在问题”、“没有明显问题”而没有列出问题的，请核实。",
      en: "Section five says that there are no problems, and lists none."),
    basis: [.text("《政府信息公开条例》第五十条"), .form()],
    fix: Wording("写明存在的主要问题和改进措施。", en: "Report the main problems and the improvements."),
    words: ProblemText.words,
    passing: [
      Example(),
      .writing("不存在重大问题，但公开内容还不够全面，下一步将逐项补充。", in: 5),
      .writing("上年反映的问题已经解决，不存在推诿。主要不足是更新较慢，将加强检查。", in: 5),
      .writing("存在的主要问题：无障碍改造较慢，公众查询不便。今后逐步完善。", in: 5),
      .writing("无。", in: 5), .writing("没有困难群众提出申请，公开栏目有点乱，今后逐项整理。", in: 5),
      .writing("一是主动性不够。下一步按季自查，确保不存在漏报、瞒报等问题。", in: 5),
      .writing("虽然没有明显短板和不足，但公开的内容不够具体，今后逐项补充。", in: 5),
    ],
    failing: [
      .writing("本年度政府信息公开工作不存在问题。下一步将继续做好各项工作。", in: 5)
        .found(.review, in: 5, "不存在问题"),
      .writing("经自查，我局信息公开工作没有发现明显的问题，今后继续保持。", in: 5)
        .found(.review, in: 5, "没有发现明显的问题"),
      .writing("我局政府信息公开工作总体良好，暂无突出问题，2023年将继续努力。", in: 5)
        .found(.review, in: 5, "暂无突出问题"),
      .writing("存在的主要问题：无。改进措施：加强学习，按季检查。", in: 5)
        .found(.review, in: 5, "主要问题：无"),
      .writing("（一）存在的主要问题。暂无。（二）改进情况。加强学习。", in: 5)
        .found(.review, in: 5, "主要问题。暂无"),
      .writing("2022年度，我局政府信息公开工作中无明显问题和不足。", in: 5)
        .found(.review, in: 5, "“无明显问题和不足”"),
      .writing("总体情况良好，不存在应公开未公开、公开不及时等问题。今后继续保持。", in: 5)
        .found(.review, in: 5, "“不存在应公开未公开、公开不及时等问题”"),
      .writing("暂无存在的主要问题。今后继续做好各项工作，提高水平。", in: 5)
        .found(.review, in: 5, "“暂无存在的主要问题”"),
      .writing("各项工作开展顺利，无需要说明的问题。今后继续做好工作。", in: 5)
        .found(.review, in: 5, "“无需要说明的问题”"),
      .writing("无。今后将按照上级要求持续推进各项公开工作。", in: 5).found(.review, in: 5, "“无”"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019, let text = context.problemText else { return nil }
      guard let denial = text.denial, !text.listsProblems, !text.isShort else { return [] }
      // What the rest says is not known.
      guard !text.isIncomplete else { return nil }
      return [
        Rule.s123.finding(
          .review, in: context, section: 5, quote: denial.sentence,
          "第五部分称“\(denial.words)”，没有列出存在的主要问题，请核实。",
          en: "Section 5 says “\(denial.words)” and lists no problems; please verify")
      ]
    })
}
