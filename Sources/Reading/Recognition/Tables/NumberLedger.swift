import Chinese
import Records

/// The cells with digits in the tables of a document, in order, each with its owner. Every such cell
/// is entered when it is read; what has no owner at the end is unplaced. So no number is lost because
/// some path of the table reader forgets it.
struct NumberLedger {
  /// What has the digits of a cell, so that they are not unplaced.
  enum Owner {
    /// A cell of the form, as its value or its raw text.
    case cell
    /// Words with digits that count nothing: 2022年, 附件1.
    case words
    /// A doubt that quotes them.
    case doubt
    /// The text of a section.
    case section
  }

  private struct Entry {
    let unplaced: Unplaced
    /// Whether the cell is words.
    let isWords: Bool
    var owner: Owner?
    /// Whether a part of the cell was found to belong to none, whatever has its other parts.
    var isLeft = false

    var isUnplaced: Bool { owner == nil || isLeft }
  }

  /// The largest number of entries; a form has a few hundred cells. The record of a report with so many
  /// unplaced numbers, and a doubt about each, is still below the limits of its readers.
  static let limit = 1 << 16

  private var entries: [Entry] = []

  /// The number of entries so far: the index of the next one.
  var count: Int { entries.count }

  /// Whether no cell can be entered any more, so that the document must be refused.
  var isFull: Bool { entries.count >= NumberLedger.limit }

  /// Enters `cell`, which is in `table`. Returns it with its entry, or unchanged where it has no
  /// digit.
  mutating func entered(_ cell: TableCell, table: Int) -> TableCell {
    guard cell.entry == nil, !isFull, cell.text.holdsDigit || cell.lexeme.number != nil else {
      return cell
    }
    var cell = cell
    cell.entry = entries.count
    entries.append(
      Entry(
        unplaced: Unplaced(table: table, row: cell.row, column: cell.column, text: cell.text),
        isWords: !cell.lexeme.isValue))
    return cell
  }

  /// Gives the digits of `cell` to `owner`, unless they have one.
  mutating func give(_ cell: TableCell, to owner: Owner) {
    guard let entry = cell.entry, entries[entry].owner == nil else { return }
    entries[entry].owner = owner
  }

  /// Leaves the digits of `cell`, or of the cell that it is a part of, unplaced.
  mutating func leave(_ cell: TableCell) {
    if let entry = cell.entry { entries[entry].isLeft = true }
  }

  /// Gives the digits of all entries in `range` to `owner`, unless they have one.
  mutating func give(_ range: Range<Int>, to owner: Owner) {
    for entry in range where entries[entry].owner == nil { entries[entry].owner = owner }
  }

  /// Gives the digits of words in `range` that count nothing to those words. A sentence keeps its
  /// digits unplaced, since no section has its text.
  mutating func passWords(_ range: Range<Int>) {
    for entry in range where entries[entry].owner == nil && entries[entry].isWords {
      let text = entries[entry].unplaced.text
      if text.utf8.count <= 90, text.countsNothing {
        entries[entry].owner = .words
      }
    }
  }

  /// The cells whose digits have no owner, in the order of the document.
  var unplaced: [Unplaced] { entries.lazy.filter(\.isUnplaced).map(\.unplaced) }

  /// Whether an entry in `range` has no owner.
  func isUnplaced(_ range: Range<Int>) -> Bool { entries[range].contains(where: \.isUnplaced) }
}

extension String {
  /// Whether the text has an Arabic digit, of any width.
  var holdsDigit: Bool {
    if utf8.contains(where: { $0 &- 0x30 < 10 }) { return true }
    guard utf8.contains(0xEF) else { return false }
    return unicodeScalars.contains { 0xFF10...0xFF19 ~= $0.value }
  }

  /// Whether the digits of the text, which are words, count nothing: an ordinal before them, a year, a
  /// date, the mark of a note behind them, the number of a page, a table or an attachment.
  var countsNothing: Bool {
    let folded = NormalizedLabel.folded(withoutNoteMark)
    var start = 0
    while let first = folded[start...].firstIndex(where: \.isDigit) {
      var rest = folded[first...]
      if TextDate.consume(&rest) == nil {
        rest = rest.drop(while: \.isDigit)
        guard folded.countsNothing(first..<rest.startIndex) else { return false }
      }
      start = rest.startIndex
    }
    return true
  }

  /// Whether the text is a date with a year, perhaps behind words: `填表日期：2023-01-05`.
  var isDate: Bool {
    countsNothing && TextDate.first(in: NormalizedLabel.folded(self)) != nil
  }

  /// The text without the mark of a note at its end, a number in square brackets: `行政处罚[1]`.
  private var withoutNoteMark: String {
    let scalars = unicodeScalars
    guard let last = scalars.last, last == "]" || last == "］" else { return self }
    let digits = scalars.dropLast().reversed().prefix { $0.isDigit }
    let open = scalars.dropLast(digits.count + 1)
    guard (1...2).contains(digits.count), open.last == "[" || open.last == "［",
      open.dropLast().last?.properties.isIdeographic ?? false
    else { return self }
    return String(open.dropLast())
  }
}

extension [Unicode.Scalar] {
  /// Whether the digits in `range` count nothing.
  fileprivate func countsNothing(_ range: Range<Int>) -> Bool {
    let next = range.upperBound < count ? self[range.upperBound] : nil
    let before = self[..<range.lowerBound]
    if range.count == 4, ["19", "20"].contains(self[range].prefix(2).string) {
      return next == "年" || before.suffix(2).string == "年(" && next == ")"
    }
    guard range.count <= 2 else { return false }
    if let next, next == "月" || next == "日" || next == "位" { return true }
    if next == "页", before.last == "第" || before.last == "共" { return true }
    guard range.count == 1 else { return false }
    let isOrdinal = next?.isMark([.point, .pause, .close, .comma]) ?? false
    // Of the second of two labels.
    let isInner = next?.isMark([.point, .pause]) ?? false && range.upperBound + 1 < count
    if isInner, self[range.upperBound + 1].properties.isIdeographic { return true }
    guard let last = before.last else { return isOrdinal }
    if "第表图注".unicodeScalars.contains(last) || before.suffix(2).string == "附件" { return true }
    return last.isMark(.open)
      && (isOrdinal && before.count == 1 || before.dropLast().last == "第")
  }
}
