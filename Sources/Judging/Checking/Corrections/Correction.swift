import Forms
import JSON
import Records
import Rules

/// A small change of a table's cells after which its sums hold.
struct Correction: Equatable {
  /// What went wrong, the likelier ones first.
  enum Kind: CaseIterable {
    /// One cell has the wrong number.
    case single
    /// Two neighbours stand in each other's place.
    case swapped
    /// The digits of one number stand in two cells, 1|0 for 10.
    case split
    /// A row stands one column beside its own.
    case shifted
    /// One case was counted in the wrong cell of its row or column.
    case miscounted
  }

  /// A cell, what stands there, nil for a blank, and what would correct the sums.
  struct Change: Equatable {
    let cell: Cell
    let before: Number?
    let after: Number
  }

  let kind: Kind
  let changes: [Change]

  /// Whether one digit of a single number was dropped, doubled or taken for another.
  var isSlip: Bool {
    guard kind == .single, let change = changes.first, let number = change.before else {
      return false
    }
    let (before, after) = (number.digits, change.after.digits)
    if before.count == after.count {
      return zip(before, after).count(where: { $0 != $1 }) == 1
    }
    let (long, short) = before.count > after.count ? (before, after) : (after, before)
    return long.count == short.count + 1
      && long.indices.contains { place in
        long[..<place] + long[(place + 1)...] == short[...]
      }
  }

  /// Whether a reader makes such a mistake more often than a writer.
  var isOfReading: Bool { kind == .split || kind == .shifted }
}
