import Forms
import Records
import Wordings

extension Rule {
  static let s102: Rule = Rule(
    code: "S102", name: "section-heading", severity: .warning,
    summary: Wording(
      "六个部分的标题应当使用规定的写法或格式通知中的全称：笔误、序号缺失或重复为建议修改，常见的同义说法只作提示。",
      en: """
        A heading is neither the form's wording nor its notice's long name: a slip, a lost or doubled \
        ordinal is a warning, a common equivalent is a note.
        """),
    basis: [.form()],
    fix: Wording("把标题改为规定的写法。", en: "Write the heading as laid down."),
    passing: [
      Example(),
      .heading("（二）行政机关主动公开政府信息情况", of: 2),
      .heading("4、 政府信息公开行政复议行政诉讼情况：", of: 4),
      .heading("六、其他需要报告的事项：无", of: 6),
      .heading("五、存在不足及改进措施", of: 5).under(allowed("五、存在不足及改进措施", in: 5)),
      Example {
        $0.sections[5].heading = "五、短板和提升路径"
        $0.sections[5].number = nil
      }.under(allowed("短板和提升路径", in: 5)),
    ],
    failing: [
      .heading("六、其他需求报告的事项", of: 6).found(.fail, in: 6, "应为“六、其他需要报告的事项”"),
      .heading("二、主动公开政府政府信息情况", of: 2)
        .found(.fail, in: 2, "政府政府信息情况”与规定的写法不一致"),
      .heading("四、政府信息公开行政法复议、行政诉讼情况", of: 4)
        .found(.fail, in: 4, "行政法复议、行政诉讼情况”与规定的写法不一致"),
      .heading("主动公开政府信息情况", of: 2).found(.fail, in: 2, "缺少序号，应为“二、"),
      .heading("三三、收到和处理政府信息公开申请情况", of: 3)
        .found(.fail, in: 3, "“三三、收到和处理政府信息公开申请情况”序号重复"),
      .heading("二、二、主动公开政府信息情况", of: 2)
        .found(.fail, in: 2, "“二、二、主动公开政府信息情况”序号重复"),
      .heading("五、存在的主要问题及改进计划", of: 5)
        .found(.fail, in: 5, "改进计划”与规定的说法不同"),
      .heading("五、存在不足及改进措施", of: 5).found(.fail, in: 5, "改进措施”与规定的说法不同"),
      .heading("六、其它报告事项", of: 6).found(.fail, in: 6, "建议改为“六、其他需要报告的事项”"),
      .heading("短板和提升路径", of: 5).under(allowed("短板和提升路径", in: 5))
        .found(.fail, in: 5, "“短板和提升路径”缺少序号"),
      Example { report in
        for number in 1...6 {
          report.sections[number].heading = SectionTitle.all[number - 1].wording
        }
      }.found(.fail, "各部分的标题都没有序号"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019 else { return nil }
      let headings = SectionTitle.all.compactMap { title in
        context.heading(title.number).map { (title: title, heading: $0) }
      }
      guard !headings.isEmpty else { return nil }
      let wordings = headings.compactMap { wording($0.heading, of: $0.title, in: context) }
      return ordinals(headings, in: context) + wordings
    })

  private static func allowed(_ heading: String, in section: Int) -> Profile {
    var profile = Profile()
    profile.headings = [
      Profile.AllowedHeading(section: section, words: Heading(heading).folded)
    ]
    return profile
  }

  /// Findings about ordinals that are lost or doubled.
  private static func ordinals(
    _ headings: [(title: SectionTitle, heading: Heading)], in context: CheckContext
  ) -> [Finding] {
    let lost = headings.filter { $0.heading.ordinal == nil }
    if lost.count == headings.count, lost.count > 1 {
      let titles = lost.map { "“\($0.heading.printed)”" }
        .joined(separator: context.says("、", en: ", "))
      return [
        s102.finding(
          .fail, in: context, "各部分的标题都没有序号：\(titles)，应当依次加上“一、”至“六、”",
          en: "The headings have no ordinals: \(titles); they are to begin with “一、” to “六、”")
      ]
    }
    return headings.compactMap { title, heading in
      guard heading.ordinal == nil || heading.isDoubled else { return nil }
      return s102.finding(
        .fail, in: context, section: title.number,
        label: title.label(in: context.settings.language),
        quote: heading.printed,
        "标题“\(heading.printed)”\(heading.isDoubled ? "序号重复" : "缺少序号")，应为“\(title.heading)”",
        en:
          "The heading “\(heading.printed)” has \(heading.isDoubled ? "its ordinal twice" : "no ordinal")"
          + "; it should read “\(title.heading)”")
    }
  }

  /// A finding about the words of a heading; nil where they are the form's or the notice's.
  private static func wording(
    _ heading: Heading, of title: SectionTitle, in context: CheckContext
  ) -> Finding? {
    guard heading.printed != title.heading,
      !context.settings.profile.allows(heading, in: title.number)
    else { return nil }
    let wording = HeadingWording(heading, of: title)
    guard wording.deviation != .none else { return nil }
    let expected = "\(title.ordinal)、\(wording.nearest)"
    let isSlip = wording.deviation == .slip
    return s102.finding(
      .fail, in: context, severity: isSlip ? .warning : .info, section: title.number,
      label: title.label(in: context.settings.language), quote: heading.printed,
      isSlip
        ? "标题“\(heading.printed)”与规定的写法不一致，应为“\(expected)”"
        : "标题“\(heading.printed)”与规定的说法不同，建议改为“\(expected)”",
      en: isSlip
        ? "The heading “\(heading.printed)” is not spelt as laid down; it should read “\(expected)”"
        : "The heading “\(heading.printed)” is worded otherwise than laid down; better “\(expected)”"
    )
  }
}
