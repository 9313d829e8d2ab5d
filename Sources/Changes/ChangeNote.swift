import Records

/// A change that is no cell's, as lines below a table of cells.
enum ChangeNote {
  /// A line of a sentence.
  struct Line {
    let text: String
    /// Whether it is no longer, or not at the same place, in the old text only.
    let isIn: Bool
  }

  /// The line; nil for cells.
  static func text(_ change: Change) -> String? {
    let label = change.label ?? "（无标题）"
    switch change.kind {
    case .meta: return "\(label)：\(shown(change.before)) → \(shown(change.after))"
    case .section: return section(change, label)
    default: return nil
    }
  }

  /// The sentences taken out, put in and moved.
  static func sentences(_ change: Change) -> [Line] {
    (change.sentencesOut ?? []).map { Line(text: "  − \($0)", isIn: false) }
      + (change.sentencesIn ?? []).map { Line(text: "  + \($0)", isIn: true) }
      + (change.sentencesMoved ?? []).map { Line(text: "  ↕ 移位：\($0)", isIn: true) }
  }

  private static func section(_ change: Change, _ label: String) -> String {
    switch change.status {
    case .added: return "增加一部分：\(label)"
    case .removed: return "减少一部分：\(label)"
    default: break
    }
    var parts: [String] = []
    if change.before != change.after {
      parts.append("标题 \(shown(change.before)) → \(shown(change.after))")
    }
    if let similarity = change.similarity, similarity < Number(1) {
      parts.append("文字相似度 \(similarity)")
    }
    return "\(label)：\(parts.joined(separator: "，"))"
  }

  static func shown(_ value: Change.Value) -> String {
    switch value {
    case .null: "无"
    case .number(let number): minus(number)
    case .text(let text): "“\(text)”"
    }
  }

  /// With a true minus sign, as wide as the plus.
  static func minus(_ number: Number) -> String {
    let text = number.description
    return text.hasPrefix("-") ? "−" + text.dropFirst() : text
  }
}
