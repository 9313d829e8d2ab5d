/// A choice between one row and the rows that another edition or variant has instead.
package struct RowChoice: Sendable {
  package let one: Row
  package let several: [Row]
  /// Whether the edition itself has the one row.
  package let prefersOne: Bool
}

/// A variant of an edition's tables: for each `RowChoice`, whether a report has the one row or the several.
package struct FormShape: Hashable, Sendable {
  /// The index in the edition's `shapes`: a bit for each choice, set for the one row.
  package let number: Int

  fileprivate init(number: Int) { self.number = number }

  /// The shape of a report with the rows for which `has` returns true. Where it has both alternatives of a
  /// choice, or neither, the edition's own one is used.
  package init(_ choices: [RowChoice], having has: (Row) -> Bool) {
    var number = 0
    for (index, choice) in choices.enumerated() {
      let (hasOne, hasSeveral) = (has(choice.one), choice.several.contains(where: has))
      if hasOne == hasSeveral ? choice.prefersOne : hasOne { number |= 1 << index }
    }
    self.number = number
  }

  fileprivate func isFolded(_ index: Int) -> Bool { number & 1 << index != 0 }
}

extension Edition {
  /// The row choices of the edition: its own folds, and for each row that a later edition splits, the choice
  /// by the first such edition.
  package var choices: [RowChoice] {
    var choices = folds.map { fold in
      RowChoice(one: fold.row, several: rows(splitting: fold), prefersOne: false)
    }
    for other in Edition.all where other.since != since {
      for fold in other.folds
      where has(fold.row) && !choices.contains(where: { $0.one == fold.row }) {
        choices.append(
          RowChoice(one: fold.row, several: other.rows(splitting: fold), prefersOne: true))
      }
    }
    return choices
  }

  private func rows(splitting fold: Fold) -> [Row] {
    order(of: .requests).filter { $0.group == fold.group && $0 != fold.row }
  }

  /// Whether it has `row`, or accepts it instead of several rows.
  package func accepts(_ row: Row) -> Bool {
    has(row) || folds.contains { $0.row == row }
  }

  /// All shapes that its tables may have.
  package var shapes: [FormShape] { (0..<(1 << choices.count)).map(FormShape.init(number:)) }

  /// The shape of a report with the rows for which `has` returns true.
  package func shape(having has: (Row) -> Bool) -> FormShape { FormShape(choices, having: has) }

  /// The rows of `table` in `shape`.
  package func rows(of table: Table, in shape: FormShape) -> [Row] {
    var rows = order(of: table)
    for (index, choice) in choices.enumerated() {
      guard
        let position = rows.firstIndex(where: { $0 == choice.one || choice.several.contains($0) })
      else { continue }
      rows.removeAll { $0 == choice.one || choice.several.contains($0) }
      rows.insert(
        contentsOf: shape.isFolded(index) ? [choice.one] : choice.several, at: position)
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
