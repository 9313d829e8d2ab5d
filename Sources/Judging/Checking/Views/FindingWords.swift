import Chinese
import Forms
import Records
import Rules
import Wordings

extension Finding.Action {
  /// The word that a clerk knows it by.
  package func word(in language: Language) -> String {
    switch self {
    case .mustFix: language.says("必改", en: "must-fix")
    case .verify: language.says("核实", en: "verify")
    case .suggest: language.says("建议", en: "suggest")
    case .note: language.says("提示", en: "note")
    }
  }
}

extension Finding {
  /// The word that a clerk knows it by.
  package func word(in language: Language) -> String {
    concern == .owing(.notSubmitted)
      ? language.says("未报", en: "not submitted") : action.word(in: language)
  }

  /// The sentence concerned behind its section, `第一部分：“全年收到申请72件”`; of a long one about `width`
  /// columns around what is wrong. Nil where the message holds it.
  package func passage(_ width: Int, in language: Language) -> String? {
    guard let section, let quote, !message.contains(quote) else { return nil }
    let place =
      SectionTitle.all.first { $0.number == section }.map {
        language.says("第\($0.ordinal)部分", en: "Section \($0.number)")
      } ?? language.says("引言", en: "Introduction")
    let words = quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return place + language.says("：", en: ": ") + "“\(excerpt(of: words, width))”"
  }

  /// `words`, or where they take more than `width` columns those around the first of them that the
  /// message quotes, else around the number found.
  private func excerpt(of words: String, _ width: Int) -> String {
    guard DisplayWidth.of(words) > width else { return words }
    let all = Array(words)
    let quoted = message.split(separator: "“").dropFirst()
      .map { $0.prefix { $0 != "”" } }.first { !$0.isEmpty && words.contains($0) }
    let key = Array(quoted.map(String.init) ?? actual?.description ?? "")
    let place = all.indices.first { !key.isEmpty && all[$0...].starts(with: key) } ?? 0
    let count = width / 2
    let start = max(0, min(place - count / 3, all.count - count))
    let end = min(all.count, start + count)
    return (start > 0 ? "…" : "") + String(all[start..<end]) + (end < all.count ? "…" : "")
  }

  /// `“总计”列 27 ≠ 21`, for a finding folded into the one that it follows from.
  package func shortForm(in language: Language) -> String? {
    if concern == .absence { return message }
    if isOfProse {
      return actual.map { language.says("正文所写 \($0)", en: "the \($0) of the text") }
    }
    guard let cell, let expected, let actual else { return nil }
    let (row, column) = (cell.row(in: language), cell.column(in: language))
    let place =
      switch concern {
      case .sum(.applicants): language.says("“\(row)”行", en: "row “\(row)”")
      case .sum(.results): "“\(row)”"
      default: language.says("“\(column)”列", en: "column “\(column)”")
      }
    return "\(place) \(expected) ≠ \(actual)"
  }
}
