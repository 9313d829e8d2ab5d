import Documents
import Forms
import Records

/// What a report has kept of the numbers of its document.
struct Conservation {
  /// The cells by the digits of their numbers.
  private var cells: [String: Set<Cell>] = [:]
  /// The runs of digits in all texts of the report.
  private var runs: Set<String> = []
  /// All texts of the report, in half width.
  private var text = ""
  /// How often each digit is the number of a cell.
  private var digits: [Character: Int] = [:]

  init(_ report: Report) {
    for cell in Cell.all {
      guard let text = report.cells.number(cell)?.description else { continue }
      cells[MadeNumber.digits(text), default: []].insert(cell)
      if text.count == 1, let digit = text.first { digits[digit, default: 0] += 1 }
    }
    var texts = report.raw.map(\.text) + report.unplaced.map(\.text) + report.doubts.map(\.message)
    for section in report.sections { texts += [section.heading ?? "", section.text.string] }
    text = MadeNumber.folded(texts.joined(separator: "\n"))
    runs = Set(MadeNumber.runs(text))
  }

  /// Whether `number` is the number of a cell, or in a text.
  func keeps(_ number: MadeNumber) -> Bool {
    if cells[MadeNumber.digits(number.text)] != nil || runs.contains(number.text) { return true }
    guard number.isPlain else { return text.contains(number.text) }
    return runs.contains(number.run) || cells[MadeNumber.digits(number.run)] != nil
      || isSplit(number.run)
  }

  /// A cell with `number` that is none of those that may have it; nil where there is none.
  func misplaced(_ number: MadeNumber) -> Cell? {
    let digits = MadeNumber.digits(number.text)
    guard digits.count > 1, let right = number.cells else { return nil }
    return cells[digits]?.subtracting(right).min()
  }

  /// Whether the digits of `run` are numbers of cells, one each.
  private func isSplit(_ run: String) -> Bool {
    Dictionary(run.map { ($0, 1) }, uniquingKeysWith: +).allSatisfy { digits[$0, default: 0] >= $1 }
  }

  /// The numbers of cells that are not among `numbers`.
  func invented(beside numbers: [MadeNumber]) -> [String] {
    let known = Set(numbers.flatMap { [MadeNumber.digits($0.text), MadeNumber.digits($0.run)] })
    return cells.keys.filter { $0.count > 1 && !known.contains($0) }.sorted()
  }
}
