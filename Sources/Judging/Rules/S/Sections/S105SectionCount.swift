import Chinese
import Forms
import Records
import Wordings

extension Rule {
  static let s105: Rule = Rule(
    code: "S105", name: "section-count", severity: .warning,
    summary: Wording(
      "引言说明报告由几部分组成的，应当与所列举的部分和正文的部分数一致。",
      en: """
        The introduction states a number of parts, but lists another number of them, or the document has \
        another number.
        """),
    basis: [],
    fix: Wording(
      "改正引言中的部分数或列举的部分。",
      en: "Correct the number of parts in the introduction, or its list of them."),
    passing: [
      .writing("本报告由总体情况、主动公开政府信息情况等六部分组成。", in: 0),
      .writing("本报告共分六个部分。所列数据涉及三部分人员。", in: 0),
      .writing(
        """
        全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、\
        行政诉讼情况、存在的主要问题及改进情况和其他需要报告的事项等6项内容。
        """, in: 0),
      .writing("本报告分为六个方面的内容。", in: 0),
      .writing("本年度报告由正文和附表两部分组成。", in: 0),
      .writing("本报告由总体情况、主动公开情况、附件等七部分组成。", in: 0),
      .writing("本报告公开的内容分为机构职能、政策文件、办事指南等五个部分。", in: 0),
    ],
    failing: [
      .writing(
        """
        本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、因政府信息公开工作被申请行政复议、\
        因政府信息公开工作被申请行政复议和提起行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。
        """, in: 0
      ).found(.fail, in: 0, "列出的是七个部分"),
      .writing(
        """
        本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、\
        行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等五部分组成。
        """, in: 0
      ).found(.fail, in: 0, "（“五部分”），列出的是六个部分"),
      .writing("本年度报告共分八个部分。", in: 0)
        .found(.fail, in: 0, "（“八个部分”），正文实为六个部分"),
      .writing(
        "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况及改进情况六项内容组成。", in: 0
      )
      .found(.fail, in: 0, "（“六项内容”），列出的是四个部分"),
      .writing("本报告由7个方面组成。", in: 0)
        .found(.fail, in: 0, "（“7个方面”），正文实为六个部分"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019 else { return nil }
      let introduction = context.passage(0)
      guard let announcement = PartCount.first(in: introduction) else { return nil }
      let number = Numeral.spelling(announcement.number)
      func found(_ other: Wording) -> [Finding] {
        [
          Rule.s105.finding(
            .fail, in: context, section: 0, quote: announcement.sentence,
            "引言称报告由\(number)个部分组成（“\(announcement.words)”），\(other.chinese)，请核对更正。",
            en: """
              The introduction says that the report has \(announcement.number) parts \
              (“\(announcement.words)”), \(other.english); please check and correct it
              """)
        ]
      }
      if let listed = announcement.listed, listed != announcement.number {
        return found(
          Wording("列出的是\(Numeral.spelling(listed))个部分", en: "but lists \(listed)"))
      }
      // 文字和表格两部分 is another division of the report.
      guard announcement.number > 3, !announcement.listsOthers, context.gaps.end == nil,
        context.secondNumbering == nil
      else { return [] }
      let present = context.topLevelCount
      let missing = SectionTitle.all.count { context.section($0.number) == nil }
      // S101 reports missing sections.
      guard present != announcement.number, present + missing != announcement.number else {
        return []
      }
      return found(
        Wording("正文实为\(Numeral.spelling(present))个部分", en: "but there are \(present)"))
    })
}

extension CheckContext {
  /// The number of top-level sections in the document.
  fileprivate var topLevelCount: Int {
    let known = SectionTitle.all.count { section($0.number) != nil }
    let extra = zip(report.sections, headings).count { section, heading in
      section.number == nil && heading?.ordinal?.style == .chinese
    }
    return known + extra
  }
}
