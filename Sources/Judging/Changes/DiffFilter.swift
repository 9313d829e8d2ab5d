import Forms
import JSON
import Records
import Wordings

/// Selects the differences that are reported.
package struct DiffFilter: Sendable {
  /// The cells to compare, in the forms' order.
  package private(set) var cells = Cell.all
  /// Whether each cell is among them, by index; empty where all are.
  private var wanted: [Bool] = []
  /// Whether only cells are compared: not titles, dates and sections.
  package private(set) var isOfCells = false
  /// The smallest difference of two numbers that counts.
  package var smallestDelta: Number?
  /// The same in percent of the earlier number.
  package var smallestPercent: Number?
  /// Whether cells that do not differ are reported too.
  package var keepsUnchanged = false
  /// The language of labels.
  package var language = Language.chinese

  /// A filter that admits all differences.
  package init() {}

  /// Restricts the filter to cells whose ids match one of `globs`; returns a glob that no cell
  /// matches.
  package mutating func keep(_ globs: [String]) -> String? {
    let choices = globs.map { CellPattern($0).cells }
    if let index = choices.firstIndex(where: \.isEmpty) { return globs[index] }
    let wanted = Set(choices.joined())
    cells = Cell.all.filter { wanted.contains($0) }
    self.wanted = Cell.all.map { wanted.contains($0) }
    isOfCells = true
    return nil
  }

  /// Whether `cell` is among those to compare.
  func isWanted(_ cell: Cell) -> Bool { !isOfCells || wanted[cell.index] }

  /// Whether the difference is large enough. One without a size (a number on one side only, a percentage
  /// of 0) always is.
  func admits(_ change: Change) -> Bool {
    guard change.kind == .cell, change.status != .unchanged else { return true }
    return DiffFilter.reaches(change.delta, smallestDelta)
      && DiffFilter.reaches(change.percent, smallestPercent)
  }

  private static func reaches(_ number: Number?, _ limit: Number?) -> Bool {
    guard let limit, let size = number?.magnitude else { return true }
    return size >= limit
  }
}
