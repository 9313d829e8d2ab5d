import Records
import Wordings

extension Rule {
  static let s116: Rule = Rule(
    code: "S116", name: "leftover", severity: .warning,
    summary: Wording(
      "报告中不应保留格式模板的填写说明、XX或××之类的占位符、【】和括号里的填写提示。",
      en:
        "Instructions of a template, XX or ×× placeholders, 【】 or bracketed hints were not removed."
    ),
    basis: [],
    fix: Wording(
      "删去填写说明，把占位符换成实际内容。",
      en: "Delete the instruction, and replace the placeholder with content."),
    passing: [
      Example(),
      .writing("邮箱xxgk@example.cn，专栏XXGK-2，第XX届，网址www.xx.example.cn。", in: 1),
      .writing("【字体：大 中 小】【打印】本报告（以下简称报告）由我局编制。", in: 0),
      .writing("规格3×5米，举办【政策公开讲】活动（共2期）。", in: 1),
      .writing("专栏【公共企事业单位信息公开】和【政府信息公开年度报告】更新12次。", in: 1),
    ],
    failing: [
      .writing("（文字描述）", in: 5).found(.fail, in: 5, "“（文字描述）”"),
      .writing("（文字描述，收取信息处理费情况在此处报告。）", in: 6)
        .found(.fail, in: 6, "收取信息处理费情况在此处报告"),
      .writing("全年公开信息XX条。", in: 1).found(.fail, in: 1, "“XX”"),
      .writing("20××年，我局公开信息12条。", in: 1).found(.fail, in: 1, "“20××”"),
      .writing("组织培训xx次，ＸＸ人参加。", in: 1).found(.fail, in: 1, "“xx”", of: 2),
      .writing("由【单位名称】编制，共公开信息【】条。", in: 1)
        .found(.fail, in: 1, "“【单位名称】”", of: 2),
      .writing("【年份】年，共公开信息【 填写数量 】条。", in: 1)
        .found(.fail, in: 1, "“【年份】”", of: 2),
      .writing("全年公开信息12条（请填写具体数量）。", in: 1)
        .found(.fail, in: 1, "“（请填写具体数量）”"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019 else { return nil }
      return zip(context.report.sections, context.passages).flatMap { section, passage in
        TemplatePlaceholder.all(in: passage).map { range in
          let words = passage.string(range)
          return Rule.s116.finding(
            .fail, in: context, section: section.number,
            label: section.label(in: context.settings.language),
            quote: passage.string(passage.sentence(at: range.lowerBound)),
            "保留了模板说明或占位符“\(words)”，请删去或换成实际内容。",
            en:
              "An instruction or placeholder was not removed: “\(words)”; please delete it or fill it in"
          )
        }
      }
    })
}
