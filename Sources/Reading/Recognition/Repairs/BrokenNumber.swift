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
    guard let source = sources.last, source.lexeme.number != nil, source.text.last?.isNumber ?? false
    else { return nil }
    (self.source, self.cells) = (source, cells)
  }

  /// The digits that `line` has alone, right below the row.
  func rest(in line: TableLine) -> TableCell? {
    let full = line.cells.filter { !$0.text.isEmpty }
    guard !line.hasColumns, full.count == 1, full[0].line == source.line + 1,
      full[0].text.allSatisfy(\.isNumber)
    else { return nil }
    return full[0]
  }

  /// Whether the number is the sum of those before it, so that nothing is missing of it.
  func isWhole(_ values: CellTable) -> Bool {
    guard cells.count > 2, let last = cells.last, let total = values.number(last) else { return false }
    // Of table four, the last group has a sum.
    let parts = cells.dropLast().suffix(last.table == .disputes ? 4 : cells.count - 1)
    let numbers = parts.compactMap { values.number($0) }
    return numbers.count == parts.count && Number.sum(numbers) == total
  }
}

extension TableReader {
  /// Takes the number of the last row back where `line` may have the rest of its digits. Returns whether it has.
  mutating func endsNumber(_ line: TableLine) -> Bool {
    guard let broken = brokenNumber else { return false }
    brokenNumber = nil
    guard let rest = broken.rest(in: line), let cell = broken.cells.last,
      recognized.cells[cell] != .absent, !broken.isWhole(recognized.cells)
    else { return false }
    let text = broken.source.text + "\n" + rest.text
    recognized.takeBack(cell, text: text)
    recognized.ledger.give(recognized.ledger.entered(rest, table: line.table), to: .doubt)
    if let doubt = LocalizedDoubt.unclear(text, at: cell) { recognized.doubts.append(doubt) }
    return true
  }
}
