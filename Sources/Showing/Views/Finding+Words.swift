import Chinese
import Forms
import Phrases
import Records

extension Finding {
  /// The sentence concerned after its section, `第一部分：“全年收到申请72件”`; for a long sentence, about
  /// `width` columns around the fault. Nil where the message contains it.
  package func passage(_ width: Int, _ phrases: Phrasebook) -> String? {
    guard let section, let quote, !quote.isEmpty, !SubstringSearcher(quote).occurs(in: message)
    else { return nil }
    let title = SectionTitle.all.first { $0.number == section }
    let name =
      title.map { phrases.says("第\($0.ordinal)部分", en: "Section \($0.number)") }
      ?? SectionTitle.introduction.text(phrases.language)
    let words = quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return name + phrases.colon + "“\(excerpt(of: words, width))”"
  }

  /// The cell or row that it is about; nil where the message says it.
  package var place: String? { label.flatMap { message.contains($0) ? nil : $0 } }

  /// Whether the agency has changed the number that it is about since `former`, the same finding of an earlier round.
  package func hasOtherNumber(than former: Finding) -> Bool {
    actual != former.actual || concern == .claim && expected != former.expected
  }

  /// The message without the name of another agency, which has the same text, or whose report is on the page.
  package func messageWithoutOthers(_ phrases: Phrasebook) -> String {
    if concern == .publication(.absence), quote != nil {
      return phrases.says(
        "没有找到本单位\(year.map { "\($0)年度" } ?? "")报告的发布页面，采集的页面“\(source.place)”不是本单位的报告，请提供发布页面的网址。",
        en: """
          There is no page of your report\(year.map { " for \($0)" } ?? ""): the page saved for it, \
          “\(source.place)”, is not of your report; please send its address.
          """)
    }
    if concern == .publication(.change), quote != nil, section == nil, label == nil {
      return phrases.says(
        "同一网址先后采集的页面，后一次已不是本单位的报告，请核实网址和发布情况。",
        en: "A later capture at the address of your page has another report; please check it.")
    }
    guard concern == .copiedText, let section, 1...6 ~= section else { return message }
    return phrases.says(
      "第\(SectionTitle.all[section - 1].ordinal)部分与其他单位的报告雷同（已剔除名称、年份和数字），请核实；照用其他单位文字的，按本机关实际情况改写。",
      en: """
        Section \(section) is similar to that of another agency (ignoring names, years and numbers); please \
        verify, and where it was copied, rewrite it to describe this agency's own work.
        """)
  }

  /// The address of the page that the finding is about, and when it was saved; nil for a finding about
  /// anything else, and where the address is unknown.
  package func address(_ phrases: Phrasebook) -> String? {
    concern.isOfPublication ? source.address(phrases) : nil
  }

  /// `words`; where they are wider than `width` columns, the part around the first of them that the
  /// message quotes, or else around the number found.
  private func excerpt(of words: String, _ width: Int) -> String {
    guard DisplayWidth.of(words) > width else { return words }
    let all = Array(words)
    let quoted = message.split(separator: "“").dropFirst()
      .map { $0.prefix { $0 != "”" } }.first {
        !$0.isEmpty && SubstringSearcher(String($0)).occurs(in: words)
      }
    let key = Array(quoted.map(String.init) ?? actual?.description ?? "")
    let position = all.indices.first { !key.isEmpty && all[$0...].starts(with: key) } ?? 0
    let count = width / 2
    let start = max(0, min(position - count / 3, all.count - count))
    let end = min(all.count, start + count)
    return (start > 0 ? "…" : "") + String(all[start..<end]) + (end < all.count ? "…" : "")
  }

  /// `“总计”列 27 ≠ 21`, for a finding that is listed below its cause. Nil where it has no numbers.
  package func shortForm(_ phrases: Phrasebook) -> String? {
    switch concern {
    // Short forms are joined to a list, so the full stop goes.
    case .absence: return message.hasSuffix("。") ? String(message.dropLast()) : message
    case .claim, .sentence:
      return actual.map { phrases.says("正文所写\($0)", en: "the text says \($0)") }
    case .publication(.change):
      let change = expected.flatMap { expected in
        actual.map { phrases.bracketed("\(expected)→\($0)") }
      }
      return phrases.says("发布后有变动", en: "changed after publication") + (change ?? "")
    default: break
    }
    guard let cell, let expected, let actual else { return nil }
    let row = cell.row(in: phrases.language)
    let line =
      switch concern {
      case .sum(.applicants): phrases.says("“\(row)”行", en: "row “\(row)”")
      case .sum(.results): "“\(row)”"
      default: columnName(cell, phrases)
      }
    return "\(line) \(expected) ≠ \(actual)"
  }

  private func columnName(_ cell: Cell, _ phrases: Phrasebook) -> String {
    let column = cell.column(in: phrases.language)
    return phrases.says("“\(column)”列", en: "column “\(column)”")
  }
}

extension Source {
  /// The address of the page, and when it was saved; nil where the address is unknown.
  func address(_ phrases: Phrasebook) -> String? {
    guard let url else { return nil }
    guard let time = timeOfCapture else { return url }
    return url + phrases.bracketed(phrases.says("\(time)采集", en: "saved \(time)"))
  }

  /// When the page was saved, `2024-02-01 10:30`.
  package var timeOfCapture: String? {
    captured.map { time in
      [time.prefix(10), Source.clock(of: time)].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }
}
