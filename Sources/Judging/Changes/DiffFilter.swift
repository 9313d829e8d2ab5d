import Forms
import JSON
import Records
import Wordings

/// Which differences are wanted.
package struct DiffFilter: Sendable {
  /// The cells to compare, in the forms' order.
  package private(set) var cells = Cell.all
  /// The same by index; none where all are.
  private var wanted: [Bool] = []
  /// Whether only cells are compared: not titles, dates and sections.
  package private(set) var isOfCells = false
  /// How far a number has to go, at least, to be a difference.
  package var smallestDelta: Number?
  /// The same in percent of the number before.
  package var smallestPercent: Number?
  /// Whether cells that do not differ are reported as well.
  package var keepsUnchanged = false
  /// The language of labels.
  package var language = Language.chinese

  /// Everything.
  package init() {}

  /// Keeps to the cells whose ids match one of `globs`; gives back one that no cell matches.
  package mutating func keep(_ globs: [String]) -> String? {
    let choices = globs.map { CellPattern($0).cells }
    if let place = choices.firstIndex(where: \.isEmpty) { return globs[place] }
    let wanted = Set(choices.joined())
    cells = Cell.all.filter { wanted.contains($0) }
    self.wanted = Cell.all.map { wanted.contains($0) }
    isOfCells = true
    return nil
  }

  /// Whether `cell` is among those to compare.
  func isWanted(_ cell: Cell) -> Bool { !isOfCells || wanted[cell.index] }

  /// Whether the difference is large enough. One without a size (a number that came or went, a
  /// percentage of 0) always is.
  func takes(_ change: Change) -> Bool {
    guard change.kind == .cell, change.status != .unchanged else { return true }
    return DiffFilter.reaches(change.delta, smallestDelta)
      && DiffFilter.reaches(change.percent, smallestPercent)
  }

  private static func reaches(_ number: Number?, _ limit: Number?) -> Bool {
    guard let limit, let size = number?.magnitude else { return true }
    return size >= limit
  }
}
