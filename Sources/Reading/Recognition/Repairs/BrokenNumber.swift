import Forms
import JSON
import Records

/// The last number of a row whose line ends within it, so that the rest of its digits stands alone on the next line. Needed
/// for texts that were broken at a fixed width.
struct BrokenNumber {
  /// The cells of the row in order.
  let cells: [Cell]
  let source: TableCell

  /// `sources` are assigned to `cells`. Nil where the row does not end in a number.
  init?(_ sources: [TableCell], _ cells: [Cell]) {
    guard let source = sources.last, source.lexeme.number != nil,
      source.text.last?.isNumber ?? false
    else { return nil }
    (self.source, self.cells) = (source, cells)
  }

  /// The digits that `line` has alone right below the row, or before its first label where it has several rows.
  func rest(in line: TableLine) -> TableCell? {
    let full = line.cells.lazy.filter { !$0.text.isEmpty }.prefix(2)
    guard !line.hasColumns, let first = full.first, first.line == source.line + 1,
      first.text.allSatisfy(\.isNumber)
    else { return nil }
    let isAlone = full.count == 1 || line.hasSeveralRows && full.last?.lexeme.isValue == false
    return isAlone ? first : nil
  }

  /// Whether the number is the sum of those before it, so that nothing is missing of it.
  func isWhole(_ values: CellTable) -> Bool {
    guard cells.count > 2, let last = cells.last, let total = values.number(last) else {
      return false
    }
    // Of table four, the last group has a sum.
    let parts = cells.dropLast().suffix(last.table == .disputes ? 4 : cells.count - 1)
    let numbers = parts.compactMap { values.number($0) }
    return numbers.count == parts.count && Number.sum(numbers) == total
  }
}

extension TableReader {
  /// Takes the number of the last row back where `line` may begin with the rest of its digits, which are removed from it.
  mutating func takeBrokenNumber(before line: inout TableLine) {
    guard let broken = brokenNumber else { return }
    brokenNumber = nil
    guard let rest = broken.rest(in: line), let cell = broken.cells.last,
      recognized.cells[cell] != .absent, !broken.isWhole(recognized.cells)
    else { return }
    let text = broken.source.text + "\n" + rest.text
    recognized.takeBack(cell, text: text)
    recognized.ledger.give(recognized.ledger.entered(rest, table: line.table), to: .doubt)
    if let doubt = LocalizedDoubt.unclear(text, at: cell) { recognized.doubts.append(doubt) }
    line.cells.removeAll { $0.line == rest.line && $0.column == rest.column }
  }
}
