import JSON
import Phrases
import Records

/// The lines of changes that are not about cells, below a table of cells.
struct ChangeLines {
  /// A line about a sentence.
  struct SentenceLine {
    let text: String
    /// Whether the new text has it at this position; otherwise only the old text has it.
    let isNew: Bool
  }

  let phrases: Phrasebook

  /// The line of `change`; nil for a cell.
  func line(_ change: Change) -> String? {
    let label = change.label ?? phrases.says("（无标题）", en: "(no heading)")
    switch change.kind {
    case .meta: return label + phrases.colon + "\(shown(change.before)) → \(shown(change.after))"
    case .section: return section(change, label)
    case .cell, .report, .finding: return nil
    }
  }

  /// The sentences removed, added and moved.
  func sentences(_ change: Change) -> [SentenceLine] {
    (change.sentencesOut ?? []).map { SentenceLine(text: "  − \($0)", isNew: false) }
      + (change.sentencesIn ?? []).map { SentenceLine(text: "  + \($0)", isNew: true) }
      + (change.sentencesMoved ?? []).map {
        SentenceLine(
          text: phrases.says("  ↕ 移位：\($0)", en: "  ↕ moved: \($0)"), isNew: true)
      }
  }

  private func section(_ change: Change, _ label: String) -> String {
    switch change.status {
    case .added: return phrases.says("增加一部分：\(label)", en: "section added: \(label)")
    case .removed: return phrases.says("减少一部分：\(label)", en: "section removed: \(label)")
    default: break
    }
    var parts: [String] = []
    if change.before != change.after {
      let name = phrases.says("标题", en: "heading")
      parts.append("\(name) \(shown(change.before)) → \(shown(change.after))")
    }
    if let similarity = change.similarity, similarity < Number(1) {
      parts.append(phrases.says("文字相似度\(similarity)", en: "text similarity \(similarity)"))
    }
    return label + phrases.colon + parts.joined(separator: phrases.comma)
  }

  func shown(_ value: Change.Value) -> String {
    switch value {
    case .null: phrases.says("无", en: "none")
    case .number(let number): number.withTrueMinus
    case .text(let text): "“\(text)”"
    }
  }
}

extension Number {
  /// Its digits, with a minus sign that is as wide as a plus sign.
  var withTrueMinus: String {
    let text = description
    return text.hasPrefix("-") ? "−" + text.dropFirst() : text
  }

  /// The same with a plus sign where it is positive.
  var signed: String { self > .zero ? "+\(self)" : withTrueMinus }
}
