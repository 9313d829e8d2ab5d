import Chinese
import Records
import Wordings

extension Rule {
  static let s122: Rule = Rule(
    code: "S122", name: "draft-mark", severity: .error,
    summary: Wording(
      "公布的报告，标题、开头和落款不应有“送审稿”、“征求意见稿”、“第二稿”、“（改）”、“【内部】”、“机密★”之类的字样和批注；尚未公布的，提示发布前删去。书名号内的不算。",
      en: """
        The title, the beginning or the end has a mark of a draft or of secrecy, 送审稿, 第二稿, （改）, 【内部】, 机密★, or a comment, \
        批注[…]. Fail on a published page, else for review. Titles in 《》 are accepted.
        """),
    basis: [.accuracy],
    fix: Wording(
      "删去草稿字样，核对公布的是不是定稿。", en: "Delete the mark, and check that the final text is published."),
    passing: [
      Example(),
      .writing("对《青石区养老服务办法（征求意见稿）》提出意见12条。", in: 0),
      .writing("全年就3个征求意见稿公开听取意见。", in: 1),
      .writing("修改稿件12篇，内部管理制度2项。", in: 0),
      .writing("没有其他事项。\n征求意见稿及说明已全部公开\n附件：某办法（征求意见稿）\n内部管理制度", in: 6),
      .writing("没有其他事项。\n公开草案、征求意见稿5件\n关于修订章程（草案）的说明", in: 6),
      .titled("青石区民政局2022年政府信息公开工作年度报告（审定稿）"),
      .writing("机密文件的管理更加规范。\n秘密载体管理\n此件公开发布", in: 0),
    ],
    failing: [
      .titled("青石区民政局2022年政府信息公开工作年度报告（送审稿）").found(.fail, "“（送审稿）”"),
      .titled("青石区民政局2022年政府信息公开工作年度报告（第三稿）", published: nil)
        .found(.review, "发布前"),
      .writing("【内部资料】\n本报告由青石区民政局编制。", in: 0).found(.fail, in: 0, "“【内部资料】”"),
      .writing("没有其他需要报告的事项。\n青石区民政局（征求意见稿）", in: 6)
        .found(.fail, in: 6, "“（征求意见稿）”"),
      .titled("青石区民政局2022年政府信息公开工作年度报告二稿").found(.fail, "“二稿”"),
      .titled("青石区民政局2022年政府信息公开工作年度报告(改)").found(.fail, "“(改)”"),
      .titled("青石区民政局2022年政府信息公开工作年度报告（草案）").found(.fail, "“（草案）”"),
      .writing("（代拟稿）\n本报告由青石区民政局编制。", in: 0).found(.fail, in: 0, "“（代拟稿）”"),
      .writing("内部资料 注意保存\n本报告由青石区民政局编制。", in: 0).found(.fail, in: 0, "“内部资料”"),
      .writing("机密★1年\n本报告由青石区民政局编制。", in: 0).found(.fail, in: 0, "密级标志“机密★1年”"),
      .titled("机密★1年 青石区民政局2022年政府信息公开工作年度报告").found(.fail, "密级标志“机密★1年”"),
      .titled("秘密 青石区民政局2022年政府信息公开工作年度报告").found(.fail, "密级标志“秘密”"),
      .writing("没有其他需要报告的事项。\n此件不公开", in: 6).found(.fail, in: 6, "“此件不公开”"),
      .writing("没有其他需要报告的事项。\n批注[张三1]：此处数据待核，请科室补充。", in: 6)
        .found(.fail, in: 6, "“批注”"),
    ],
    evaluation: .report { context in
      var findings: [Finding] = []
      if let mark = context.report.title.flatMap(DraftMark.first) {
        findings.append(context.draft(mark, in: nil))
      }
      let sections = context.report.sections
      for (index, section) in sections.enumerated() {
        let isLast = index == sections.count - 1
        guard section.number == 0 || isLast,
          let mark = DraftMark.first(in: context.passages[index], last: isLast ? 3 : .max)
        else { continue }
        findings.append(context.draft(mark, in: section))
      }
      return findings
    })
}

extension CheckContext {
  /// The finding about the draft mark `mark` in `section`, nil: in the title.
  fileprivate func draft(_ mark: String, in section: Section?) -> Finding {
    let label = section.map { $0.label(in: settings.language) } ?? says("标题", en: "Title")
    let place = section == nil ? says("标题", en: "The title") : says("报告", en: "The report")
    if DraftWords.isLevelOfSecrecy(mark) {
      return Rule.s122.finding(
        isPublished ? .fail : .review, in: self, severity: isPublished ? .error : .warning,
        section: section?.number, label: label, quote: mark,
        "\(place)有密级标志“\(mark)”，请核实能否公开；误标的，请删去。",
        en: "\(place) has a mark of secrecy, “\(mark)”; please verify whether it may be published")
    }
    return Rule.s122.finding(
      isPublished ? .fail : .review, in: self, severity: isPublished ? .error : .warning,
      section: section?.number, label: label, quote: mark,
      isPublished
        ? "\(place)有草稿字样“\(mark)”，请删去，并核对公布的是不是定稿。"
        : "\(place)有草稿字样“\(mark)”，请在发布前删去。",
      en: isPublished
        ? "\(place) is marked as a draft: “\(mark)”; please delete it and check that the final text is published"
        : "\(place) is marked as a draft: “\(mark)”; please delete it before publication")
  }
}

extension Example {
  /// The usual report with another title and date of publication.
  fileprivate static func titled(_ title: String, published: String? = "2023-01-19") -> Example {
    Example {
      $0.title = title
      $0.published = published
    }
  }
}
