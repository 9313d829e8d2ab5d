/// Which of an edition's rows a report gives as one, or as the rows that a later edition has in place
/// of one.
package struct FormShape: Hashable, Sendable {
  /// Its place among the edition's `shapes`: a bit for each of its folds.
  package let number: Int

  fileprivate func isFolded(_ place: Int) -> Bool { number & 1 << place != 0 }
}

extension Edition {
  /// A row and the rows that another edition or way of filling in has in its place.
  struct Choice {
    let one: Row
    let several: [Row]
  }

  /// The folds that concern it: its own, and those by which the next edition that does so splits a row
  /// that it has.
  var choices: [Choice] {
    var choices = folds.map { Choice(one: $0.row, several: rows(splitting: $0)) }
    for other in Edition.all where other.name != name {
      for fold in other.folds
      where has(fold.row) && !choices.contains(where: { $0.one == fold.row }) {
        choices.append(Choice(one: fold.row, several: other.rows(splitting: fold)))
      }
    }
    return choices
  }

  private func rows(splitting fold: Fold) -> [Row] {
    rows(of: .requests).map(\.row).filter { $0.group == fold.group && $0 != fold.row }
  }

  /// Whether it has `row`, or takes it in place of several.
  package func accepts(_ row: Row) -> Bool {
    has(row) || folds.contains { $0.row == row }
  }

  /// Every shape that its tables may have.
  package var shapes: [FormShape] { (0..<(1 << choices.count)).map(FormShape.init(number:)) }

  /// The shape of a report that has the rows which `has` finds: where it has none of those in question,
  /// or both kinds, the edition's own.
  package func shape(having has: (Row) -> Bool) -> FormShape {
    var number = 0
    for (place, choice) in choices.enumerated() {
      let (hasOne, hasSeveral) = (has(choice.one), choice.several.contains(where: has))
      let isFolded =
        hasOne == hasSeveral
        ? rows(of: .requests).contains { $0.row == choice.one } : hasOne
      if isFolded { number |= 1 << place }
    }
    return FormShape(number: number)
  }

  /// The rows of `table` in `shape`.
  package func rows(of table: Table, in shape: FormShape) -> [Row] {
    var rows = rows(of: table).map(\.row)
    for (index, choice) in choices.enumerated() {
      guard let place = rows.firstIndex(where: { $0 == choice.one || choice.several.contains($0) })
      else { continue }
      rows.removeAll { $0 == choice.one || choice.several.contains($0) }
      rows.insert(
        contentsOf: shape.isFolded(index) ? [choice.one] : choice.several, at: place)
    }
    return rows
  }

  /// The cells of its tables in `shape`, in the order of `Cell.all`.
  package func cells(in shape: FormShape) -> [Cell] {
    var cells = cells.filter { $0.table != .requests }
    let columns = columns(of: .requests).map(\.column)
    for row in rows(of: .requests, in: shape) { cells += columns.map { Cell(row, $0) } }
    return cells.sorted()
  }
}
