import Chinese
import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let s104: Rule = Rule(
    code: "S104", name: "section-empty", severity: .warning,
    summary: Wording(
      "标题下应当有内容：标题下既无文字又无表格、图片，第五部分不足20字，或小标题后紧接着下一个小标题，都予以指出。",
      en: """
        A heading has neither text, table nor picture; section five has fewer than 20 characters; or a \
        sub-heading is followed directly by the next. Missing tables are reported by S106.
        """),
    basis: [],
    fix: Wording(
      "补写内容：第五部分写明存在的主要问题和改进情况；其他部分确实没有的，写明“无”。",
      en: """
        Add the content: problems and improvements in section five; elsewhere “无” where there is nothing to report.
        """),
    passing: [
      Example(),
      .writing("无", in: 6),
      Example {
        $0.sections[5].text = LazyText("")
        $0.sections[5].pictures = 1
      },
      .writing("（一）主动公开\n全年公开信息12条。\n（二）依申请公开\n1.收到申请\n全年3件。", in: 1),
      .writing("改进措施：\n1.加强学习\n2.完善制度\n3.扩大公开渠道，加强平台建设", in: 5),
      .writing("（一）公开时效不强\n（二）公开内容不够丰富\n1.加强学习\n2.完善制度", in: 5),
      .writing("下一步：\n（一）加强领导，明确分工。\n（二）完善制度，及时公开各类信息。", in: 5),
      Example { $0.sections.append(Section(number: nil, heading: "附件下载", text: LazyText(""))) },
      .writing("（一） \(longTopic)\n（二） \(longTopic)\n无。", in: 1),
      .writing("（一）主动公开", in: 1),
      Example {
        $0.sections.removeLast()
        $0.sections[5].text = LazyText("")
      },
    ],
    failing: [
      .writing("", in: 1).found(.fail, in: 1, "“一、总体情况”下没有任何内容"),
      .writing(" \n", in: 6).found(.fail, in: 6, "“六、其他需要报告的事项”下没有任何内容"),
      .writing("公开不够及时，将改进。", in: 5).found(.fail, in: 5, "只有11个字"),
      .writing("", in: 5).found(.fail, in: 5, "下没有任何内容，请写明存在的问题和改进情况"),
      .writing("（一）主动公开\n（二）依申请公开\n全年收到3件。", in: 1)
        .found(.fail, in: 1, "小标题“（一）主动公开”下没有内容"),
      .writing("（一）主动公开\n全年公开信息12条。\n（二）依申请公开", in: 1)
        .found(.fail, in: 1, "小标题“（二）依申请公开”下没有内容"),
      .writing("（一）\(longTopic)\n（二）依申请公开\n无。", in: 1)
        .found(.fail, in: 1, "小标题“（一）\(longTopic)”下没有内容"),
      .writing("全年公开信息12条。\n（二）依申请公开", in: 1)
        .found(.fail, in: 1, "小标题“（二）依申请公开”下没有内容"),
      Example {
        $0.sections.removeLast(4)
        $0.sections[1].text = LazyText("")
      }.found(.fail, in: 1, "“一、总体情况”下没有任何内容"),
      .writing("1.主动公开情况\n2.依申请公开情况\n全年收到3件。", in: 1)
        .found(.fail, in: 1, "小标题“1.主动公开情况”下没有内容"),
      Example { $0.sections.append(Section(number: nil, heading: "七、附则", text: LazyText(""))) }
        .found(.fail, "“七、附则”下没有任何内容"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019 else { return nil }
      return context.report.sections.indices.flatMap { context.emptyPart(at: $0) }
    })
}

extension CheckContext {
  /// The finding about the section at `index` where it, or a sub-heading in it, has no content.
  fileprivate func emptyPart(at index: Int) -> [Finding] {
    let section = report.sections[index]
    guard let printed = section.heading, section.tables == 0, section.pictures == 0,
      gaps.end == nil || index + 1 < report.sections.count
    else { return [] }
    let passage = passages[index]
    func found(
      hint: String? = nil, _ chinese: @autoclosure () -> String,
      en english: @autoclosure () -> String
    ) -> [Finding] {
      let label = section.label(in: settings.language)
      var finding = Rule.s104.finding(
        .fail, in: self, section: section.number, label: label, chinese(), en: english())
      finding.hint = hint
      return [finding]
    }
    if passage.isBlank {
      // S106 reports missing tables; an unnumbered line may belong to the page, not to the report.
      if (2...4).contains(section.number ?? 0) { return [] }
      guard section.number != nil || headings[index]?.ordinal?.style == .chinese else {
        return []
      }
      if section.number == 5 {
        return found(
          "“\(printed)”下没有任何内容，请写明存在的问题和改进情况。",
          en: "“\(printed)” has no content; please report problems and improvements")
      }
      return found(
        "“\(printed)”下没有任何内容，请补写；没有内容的写明“无”。",
        en:
          "“\(printed)” has no content; please add it, or write “无” where there is nothing to report"
      )
    }
    let length = section.number == 5 ? passage.length(upTo: 20) : 20
    if length < 20 {
      let text = passage.string(0..<passage.bytes.count).split(separator: "\n").joined()
      return found(
        hint: says(
          "写明存在的主要问题和改进情况。", en: "Report the main problems and what is done about them."),
        "“\(printed)”只有\(length)个字（“\(text)”），请写明存在的问题和改进情况。",
        en:
          "“\(printed)” has only \(English.count(length, "character")) (“\(text)”); please report problems"
          + " and improvements")
    }
    let titles = passage.emptySubheadings.map { "“\($0)”" }
    return titles.isEmpty
      ? []
      : found(
        "小标题\(titles.joined(separator: "、"))下没有内容，请补写。",
        en:
          "The sub-headings \(titles.joined(separator: ", ")) have no content; please add it")
  }
}

extension IndexedText {
  /// The sub-headings without content: directly followed by another one of the same style, or by the end.
  fileprivate var emptySubheadings: [String] {
    let paragraphs = paragraphs
    var empty: [String] = []
    var previous: SectionHeading?
    for (index, paragraph) in paragraphs.enumerated() {
      let current = subheading(paragraph)
      if let previous, let current, let style = previous.ordinal?.style,
        current.ordinal?.style == style
      {
        empty.append(previous.printed)
      }
      if let current, index + 1 == paragraphs.count, index > 0 { empty.append(current.printed) }
      previous = current
    }
    return empty
  }

  /// `paragraph` as a sub-heading, which is short, has an ordinal （一） or 1., no punctuation, and names a
  /// topic; nil for other lines, such as an item of a list (（一）公开时效不强).
  private func subheading(_ paragraph: Range<Int>) -> SectionHeading? {
    guard paragraph.count <= 90, mayBeOrdinal(at: paragraph.lowerBound),
      !contains(anyOf: sentenceMarks, in: paragraph)
    else {
      return nil
    }
    let heading = SectionHeading(string(paragraph))
    guard let style = heading.ordinal?.style, style == .bracketed || style == .arabic,
      topics.contains(where: heading.words.hasSuffix)
    else { return nil }
    return heading
  }

  private func mayBeOrdinal(at index: Int) -> Bool {
    UTF8Character.isDigit(bytes[index]) || has(anyOf: ["（", "("], at: index)
  }
}

/// 27 characters, with an ordinal the longest sub-heading.
private let longTopic = "机关及所属各单位主动公开和依申请公开政府信息的工作情况"

private let topics = [
  "情况", "建设", "管理", "公开", "保障", "方面", "工作", "申请", "问题", "措施", "培训", "考核", "评议",
]

/// Marks that show that a line is a sentence.
private let sentenceMarks: [StaticString] = [
  "。", "，", "；", "：", "！", "？", ",", ";", ":", "!", "?",
]
