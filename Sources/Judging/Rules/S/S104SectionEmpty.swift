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
        A heading with neither text, table nor picture; a section five under 20 characters; a \
        sub-heading followed at once by the next. Tables that are missing are S106's.
        """),
    basis: [],
    fix: Wording(
      "补写内容；确实没有的，写明“无”。",
      en: "Fill it in; where there is nothing to tell, write “无”."),
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
    ],
    failing: [
      .writing("", in: 1).found(.fail, in: 1, "“一、总体情况”下没有任何内容"),
      .writing(" \n", in: 6).found(.fail, in: 6, "“六、其他需要报告的事项”下没有任何内容"),
      .writing("公开不够及时，将改进。", in: 5).found(.fail, in: 5, "只有11个字"),
      .writing("（一）主动公开\n（二）依申请公开\n全年收到3件。", in: 1)
        .found(.fail, in: 1, "小标题“（一）主动公开”下没有内容"),
      .writing("（一）主动公开\n全年公开信息12条。\n（二）依申请公开", in: 1)
        .found(.fail, in: 1, "小标题“（二）依申请公开”下没有内容"),
      .writing("1.主动公开情况\n2.依申请公开情况\n全年收到3件。", in: 1)
        .found(.fail, in: 1, "小标题“1.主动公开情况”下没有内容"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019 else { return nil }
      return context.report.sections.indices.flatMap { empty(at: $0, in: context) }
    })

  private static func empty(at index: Int, in context: CheckContext) -> [Finding] {
    let section = context.report.sections[index]
    guard let printed = section.heading, section.tables == 0, section.pictures == 0 else {
      return []
    }
    let passage = context.passages[index]
    func found(
      _ chinese: @autoclosure () -> String, en english: @autoclosure () -> String
    ) -> [Finding] {
      let label = section.label(in: context.settings.language)
      return [
        s104.finding(
          .fail, in: context, section: section.number, label: label, chinese(), en: english())
      ]
    }
    if passage.isBlank {
      // Tables two to four are S106's, and an unnumbered line is as likely the page's as a section.
      if (2...4).contains(section.number ?? 0) { return [] }
      guard section.number != nil || context.headings[index]?.ordinal?.style == .chinese else {
        return []
      }
      return found(
        "“\(printed)”下没有任何内容，请补写；没有内容的写明“无”",
        en:
          "Nothing stands under “\(printed)”; please fill it in, or write “无” where there is nothing to tell"
      )
    }
    let length = section.number == 5 ? passage.length(upTo: 20) : 20
    if length < 20 {
      let text = passage.string(0..<passage.bytes.count).split(separator: "\n").joined()
      return found(
        "“\(printed)”只有\(length)个字（“\(text)”），请写明存在的问题和改进情况",
        en:
          "“\(printed)” has no more than \(English.count(length, "character")) (“\(text)”); please tell of problems"
          + " and improvements")
    }
    let titles = emptySubheadings(passage).map { "“\($0)”" }
    return titles.isEmpty
      ? []
      : found(
        "小标题\(titles.joined(separator: "、"))下没有内容，请补写",
        en:
          "Nothing stands under the sub-headings \(titles.joined(separator: ", ")); please fill them in"
      )
  }

  /// The sub-headings under which nothing stands: another one like them follows at once, or the end.
  private static func emptySubheadings(_ passage: IndexedText) -> [String] {
    let paragraphs = passage.paragraphs
    var empty: [String] = []
    var previous: Heading?
    for (place, paragraph) in paragraphs.enumerated() {
      let current = subheading(passage, paragraph)
      if let previous, let current, let style = previous.ordinal?.style,
        current.ordinal?.style == style
      {
        empty.append(previous.printed)
      }
      if let current, place + 1 == paragraphs.count, place > 0 { empty.append(current.printed) }
      previous = current
    }
    return empty
  }

  /// `paragraph` as a sub-heading: short, with an ordinal （一） or 1., without punctuation, naming a
  /// topic; an item of a list (（一）公开时效不强) is none.
  private static func subheading(_ passage: IndexedText, _ paragraph: Range<Int>) -> Heading? {
    guard paragraph.count <= 90, mayBeOrdinal(passage, at: paragraph.lowerBound),
      !passage.contains(anyOf: sentenceMarks, in: paragraph)
    else {
      return nil
    }
    let heading = Heading(passage.string(paragraph))
    guard let style = heading.ordinal?.style, style == .bracketed || style == .arabic,
      topics.contains(where: heading.words.hasSuffix)
    else { return nil }
    return heading
  }

  private static func mayBeOrdinal(_ passage: IndexedText, at index: Int) -> Bool {
    UTF8Character.isDigit(passage.bytes[index]) || passage.has(anyOf: ["（", "("], at: index)
  }
}

private let topics = [
  "情况", "建设", "管理", "公开", "保障", "方面", "工作", "申请", "问题", "措施", "培训", "考核", "评议",
]

/// Marks any of which shows that a line is a sentence.
private let sentenceMarks: [StaticString] = [
  "。", "，", "；", "：", "！", "？", ",", ";", ":", "!", "?",
]
