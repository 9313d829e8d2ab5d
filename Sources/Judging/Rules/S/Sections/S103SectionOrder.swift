import Chinese
import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let s103: Rule = Rule(
    code: "S103", name: "section-order", severity: .warning,
    summary: Wording(
      "六个部分应当按规定的顺序排列，一级标题的序号不重复，全文只用一套一级序号；小标题不计。",
      en: """
        Top-level sections are out of order, an ordinal is used twice, or there are two systems of \
        top-level numbering. Sub-headings are not checked.
        """),
    basis: [.form()],
    fix: Wording(
      "按一至六的顺序排列各部分，统一一级标题的序号。",
      en: "Put the sections in the order one to six and number them consistently."),
    passing: [
      Example(),
      Example {
        $0.sections.insert(Section(number: nil, heading: "（一）培训", text: LazyText("两次。")), at: 2)
        $0.sections.insert(Section(number: nil, heading: "1.会议", text: LazyText("两次。")), at: 3)
      },
      Example { $0.sections.append(Section(number: nil, heading: "七、附件", text: LazyText("无。"))) },
    ],
    failing: [
      Example { $0.sections.swapAt(5, 6) }.found(.fail, in: 5, "排在“六、其他需要报告的事项”之后"),
      .heading("五、其他需要报告的事项", of: 6).found(.fail, in: 6, "序号“五”用了两次"),
      Example { report in report.sections += report.sections[1...5] }
        .found(.fail, in: 1, "有两套一级序号"),
      .heading("5.存在的主要问题及改进情况", of: 5).found(.fail, in: 5, "序号写法不一"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019 else { return nil }
      let sections = TopSection.all(in: context)
      guard sections.contains(where: { $0.number != nil }) else { return nil }
      return SectionOrder(sections: sections, context: context).findings
    })
}

/// The order and the ordinals of a report's top-level sections.
private struct SectionOrder {
  let sections: [TopSection]
  let context: CheckContext

  var findings: [Finding] {
    secondSystem.map { [$0] } ?? misplaced + repeated + otherStyle
  }

  /// The finding that the ordinals start again after the first series.
  private var secondSystem: Finding? {
    guard let (start, restart) = context.secondNumbering,
      let first = context.headings[start]?.printed, let second = context.headings[restart]?.printed
    else { return nil }
    return Rule.s103.finding(
      .fail, in: context, section: context.report.sections[restart].number, quote: second,
      "文中有两套一级序号：一套从“\(first)”开始，另一套从“\(second)”开始，请统一为一套。",
      en:
        "Two series of ordinals: one from “\(first)”, another from “\(second)”; please use only one"
    )
  }

  private var misplaced: [Finding] {
    let known = sections.filter { $0.number != nil }
    return zip(known, known.dropFirst()).compactMap { before, after in
      guard let first = before.number, let second = after.number, second < first else { return nil }
      return Rule.s103.finding(
        .fail, in: context, section: second,
        label: SectionTitle.all[second - 1].label(in: context.settings.language),
        quote: after.heading.printed,
        "“\(after.heading.printed)”排在“\(before.heading.printed)”之后，应当按规定的顺序排列。",
        en:
          "“\(after.heading.printed)” comes after “\(before.heading.printed)”; please put them in order"
      )
    }
  }

  private var repeated: [Finding] {
    var first: [Int: TopSection] = [:]
    return sections.compactMap { section in
      guard let ordinal = section.heading.ordinal, ordinal.style == .chinese else { return nil }
      guard let earlier = first[ordinal.number] else {
        first[ordinal.number] = section
        return nil
      }
      let spelling = Numeral.spelling(ordinal.number)
      return Rule.s103.finding(
        .fail, in: context, section: section.number, quote: section.heading.printed,
        "序号“\(spelling)”用了两次：“\(earlier.heading.printed)”和“\(section.heading.printed)”，请改正。",
        en: "The ordinal “\(spelling)” is used twice, in “\(earlier.heading.printed)” and"
          + " “\(section.heading.printed)”; please correct it")
    }
  }

  /// The finding that the ordinals of the six sections have more than one style.
  private var otherStyle: [Finding] {
    let styled = sections.filter { $0.number != nil && $0.heading.ordinal != nil }
    guard let common = styled.first,
      let other = styled.first(where: { $0.heading.ordinal?.style != common.heading.ordinal?.style }
      )
    else { return [] }
    return [
      Rule.s103.finding(
        .fail, in: context, section: other.number, quote: other.heading.printed,
        "一级标题的序号写法不一：“\(common.heading.printed)”和“\(other.heading.printed)”，请统一。",
        en:
          "Ordinals of sections have two styles, “\(common.heading.printed)” and “\(other.heading.printed)”;"
          + " please use one")
    ]
  }
}

/// A section of the first level: one of the six, or an additional one with an ordinal like theirs.
private struct TopSection {
  let number: Int?
  let heading: SectionHeading

  static func all(in context: CheckContext) -> [TopSection] {
    zip(context.report.sections, context.headings).compactMap { section, heading in
      guard section.number != 0, let heading else { return nil }
      guard section.number != nil || heading.ordinal?.style == .chinese else { return nil }
      return TopSection(number: section.number, heading: heading)
    }
  }
}
