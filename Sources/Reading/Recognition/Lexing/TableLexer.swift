import Chinese
import Forms

/// Classifies the cells of a row. What a text is depends on the table that was read so far, since a
/// label of that table may be truncated or misspelt.
struct TableLexer {
  let matcher: LabelMatcher

  /// Classifies the cell at `index` of `line`. `table` is the one that is being read; `context` is the
  /// one that the section suggests where there is none.
  func lexed(_ line: TableLine, at index: Int, in table: Table?, context: Table?) -> LexedCell {
    let cell = line.cells[index]
    let text = cell.text
    guard !text.isEmpty else { return .value }
    if isBareOrdinal(text) { return .ordinal }
    if cell.isInventedHeader { return .passed }
    guard !cell.lexeme.isValue else { return .value }
    let parts = parts(of: text, in: table, context: context)
    return parts.isEmpty ? .value : .labels(parts)
  }

  /// Whether `text` is an ordinal and nothing else: `（三）`, `（3）`, `3.`.
  private func isBareOrdinal(_ text: String) -> Bool {
    guard text.utf8.count < 16, let first = text.utf8.first else { return false }
    if first &- 0x30 < 10 {
      // Nearly all cells that begin with a digit end in one.
      guard let end = text.utf8.last, end &- 0x30 >= 10 else { return false }
      let scalars = text.unicodeScalars
      return scalars.count == 2 && scalars.last?.isMark([.point, .pause]) ?? false
    }
    let normalized = NormalizedLabel(text)
    return normalized.scalars.isEmpty && normalized.hasOrdinal
  }

  /// The labels in `text` and the digits joined to them; empty where it has no label.
  private func parts(of text: String, in table: Table?, context: Table?) -> [LexedCell.Part] {
    if table != nil, let (digits, label) = withDigitsBefore(text, table),
      let match = matcher.match(label, in: nil)
    {
      return [.number(digits), .label(match)]
    }
    if let (match, digits) = matcher.matchBeforeDigits(text, in: nil) {
      return [.label(match)] + (digits.map { [.number($0)] } ?? [])
    }
    if let parts = FusedLabel.splitBetweenLabels(text, matcher) { return parts }
    if let matches = matcher.run(of: text, in: context) { return matches.map { .label($0) } }
    return matcher.match(text, in: context).map { [.label($0)] } ?? []
  }

  /// The digits at the beginning of `text` that may belong to the row above, and the label after
  /// them.
  private func withDigitsBefore(
    _ text: String, _ table: Table?
  ) -> (digits: String, label: String)? {
    if table == .requests, let split = FusedLabel.splitBeforeOrdinal(text),
      matcher.isRequestRow(split.label)
    {
      return split
    }
    return FusedLabel.splitLeadingDigits(text)
  }
}
