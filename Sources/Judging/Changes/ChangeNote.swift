import JSON
import Records
import Wordings

/// A change that is no cell's, as lines below a table of cells.
struct ChangeNote {
  let language: Language

  /// A line of a sentence.
  struct Line {
    let text: String
    /// Whether it is no longer, or not at the same place, in the old text only.
    let isIn: Bool
  }

  /// The line; nil for cells.
  func text(_ change: Change) -> String? {
    let label = change.label ?? language.says("（无标题）", en: "(no heading)")
    switch change.kind {
    case .meta: return label + colon + "\(shown(change.before)) → \(shown(change.after))"
    case .section: return section(change, label)
    default: return nil
    }
  }

  /// The sentences taken out, put in and moved.
  func sentences(_ change: Change) -> [Line] {
    (change.sentencesOut ?? []).map { Line(text: "  − \($0)", isIn: false) }
      + (change.sentencesIn ?? []).map { Line(text: "  + \($0)", isIn: true) }
      + (change.sentencesMoved ?? []).map {
        Line(text: language.says("  ↕ 移位：\($0)", en: "  ↕ moved: \($0)"), isIn: true)
      }
  }

  private func section(_ change: Change, _ label: String) -> String {
    switch change.status {
    case .added: return language.says("增加一部分：\(label)", en: "a section more: \(label)")
    case .removed: return language.says("减少一部分：\(label)", en: "a section less: \(label)")
    default: break
    }
    var parts: [String] = []
    if change.before != change.after {
      let name = language.says("标题", en: "heading")
      parts.append("\(name) \(shown(change.before)) → \(shown(change.after))")
    }
    if let similarity = change.similarity, similarity < Number(1) {
      parts.append(language.says("文字相似度 \(similarity)", en: "similarity of text \(similarity)"))
    }
    return label + colon + parts.joined(separator: language.says("，", en: ", "))
  }

  private var colon: String { language.says("：", en: ": ") }

  func shown(_ value: Change.Value) -> String {
    switch value {
    case .null: language.says("无", en: "none")
    case .number(let number): ChangeNote.minus(number)
    case .text(let text): "“\(text)”"
    }
  }

  /// With a true minus sign, as wide as the plus.
  static func minus(_ number: Number) -> String {
    let text = number.description
    return text.hasPrefix("-") ? "−" + text.dropFirst() : text
  }
}
