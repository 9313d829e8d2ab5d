import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let s102: Rule = Rule(
    code: "S102", name: "section-heading", severity: .warning,
    summary: Wording(
      "六个部分应当使用规定标题或者格式通知中的全称：笔误、序号缺失或重复为建议修改，常见的同义说法只作提示。",
      en: """
        A heading is neither the prescribed wording nor the long name in the notice: a warning for a typo \
        and for a missing or doubled ordinal, a note for a common equivalent.
        """),
    basis: [.form()],
    fix: Wording("改为规定标题。", en: "Use the prescribed wording of the heading."),
    passing: [
      Example(),
      .heading("（二）行政机关主动公开政府信息情况", of: 2),
      .heading("4、 政府信息公开行政复议行政诉讼情况：", of: 4),
      .heading("六、其他需要报告的事项：无", of: 6),
      .heading("五、存在不足及改进措施", of: 5).under(.allowing("五、存在不足及改进措施", in: 5)),
      Example {
        $0.sections[5].heading = "五、短板和提升路径"
        $0.sections[5].number = nil
      }.under(.allowing("短板和提升路径", in: 5)),
      Example {
        $0.sections.removeLast()
        $0.sections.append(Section(number: 6, heading: "六、其他需要报", text: LazyText("")))
      },
    ],
    failing: [
      .heading("六、其他需求报告的事项", of: 6).found(.fail, in: 6, "应为“六、其他需要报告的事项”"),
      .heading("二、主动公开政府政府信息情况", of: 2)
        .found(.fail, in: 2, "政府政府信息情况”与规定标题不一致"),
      .heading("四、政府信息公开行政法复议、行政诉讼情况", of: 4)
        .found(.fail, in: 4, "行政法复议、行政诉讼情况”与规定标题不一致"),
      .heading("主动公开政府信息情况", of: 2).found(.fail, in: 2, "缺少序号，应为“二、"),
      .heading("三三、收到和处理政府信息公开申请情况", of: 3)
        .found(.fail, in: 3, "“三三、收到和处理政府信息公开申请情况”序号重复"),
      .heading("二、二、主动公开政府信息情况", of: 2)
        .found(.fail, in: 2, "“二、二、主动公开政府信息情况”序号重复"),
      .heading("五、存在的主要问题及改进计划", of: 5)
        .found(.fail, in: 5, "改进计划”与规定表述不同"),
      .heading("五、存在不足及改进措施", of: 5).found(.fail, in: 5, "改进措施”与规定表述不同"),
      .heading("六、其它报告事项", of: 6).found(.fail, in: 6, "建议改为“六、其他需要报告的事项”"),
      .heading("短板和提升路径", of: 5).under(.allowing("短板和提升路径", in: 5))
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
        // The text may end within a heading.
        context.gaps.cause(ofSection: title.number) != nil
          ? nil : context.heading(title.number).map { (title: title, heading: $0) }
      }
      guard !headings.isEmpty else { return nil }
      let wordings = headings.compactMap { context.wording($0.heading, of: $0.title) }
      return context.ordinals(headings) + wordings
    })
}

extension Profile {
  /// A notice that allows `heading` for `section`.
  fileprivate static func allowing(_ heading: String, in section: Int) -> Profile {
    var profile = Profile()
    profile.headings = [
      Profile.AllowedHeading(section: section, words: SectionHeading(heading).folded)
    ]
    return profile
  }
}

extension CheckContext {
  /// Findings about missing and doubled ordinals.
  fileprivate func ordinals(
    _ headings: [(title: SectionTitle, heading: SectionHeading)]
  ) -> [Finding] {
    let lost = headings.filter { $0.heading.ordinal == nil }
    if lost.count == headings.count, lost.count > 1 {
      let titles = lost.map { "“\($0.heading.printed)”" }
        .joined(separator: says("、", en: ", "))
      return [
        Rule.s102.finding(
          .fail, in: self, "各部分的标题都没有序号：\(titles)，应当依次加上“一、”至“六、”。",
          en: "The headings have no ordinals: \(titles); they must begin with “一、” to “六、”")
      ]
    }
    return headings.compactMap { title, heading in
      guard heading.ordinal == nil || heading.isDoubled else { return nil }
      return Rule.s102.finding(
        .fail, in: self, section: title.number,
        label: title.label(in: settings.language),
        quote: heading.printed,
        "标题“\(heading.printed)”\(heading.isDoubled ? "序号重复" : "缺少序号")，应为“\(title.heading)”。",
        en:
          "The heading “\(heading.printed)” has \(heading.isDoubled ? "its ordinal twice" : "no ordinal")"
          + "; it should read “\(title.heading)”")
    }
  }

  /// The finding about the words of a heading; nil where they are prescribed or allowed.
  fileprivate func wording(_ heading: SectionHeading, of title: SectionTitle) -> Finding? {
    guard heading.printed != title.heading,
      !settings.profile.allows(heading, in: title.number)
    else { return nil }
    let wording = HeadingWording(heading, of: title)
    guard wording.deviation != .none else { return nil }
    let expected = "\(title.ordinal)、\(wording.nearest)"
    let isTypo = wording.deviation == .typo
    return Rule.s102.finding(
      .fail, in: self, severity: isTypo ? .warning : .info, section: title.number,
      label: title.label(in: settings.language), quote: heading.printed,
      isTypo
        ? "标题“\(heading.printed)”与规定标题不一致，应为“\(expected)”。"
        : "标题“\(heading.printed)”与规定表述不同，建议改为“\(expected)”。",
      en: isTypo
        ? "The heading “\(heading.printed)” does not match the prescribed wording; it should read “\(expected)”"
        : "The heading “\(heading.printed)” differs from the prescribed wording; “\(expected)” is better"
    )
  }
}
