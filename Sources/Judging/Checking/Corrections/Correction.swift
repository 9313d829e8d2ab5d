import Forms
import JSON
import Records
import Rules

/// A small change to a table's cells after which its sums hold.
struct Correction: Equatable {
  /// The mistake that was made, the likelier ones first.
  enum Kind: CaseIterable {
    /// One cell has the wrong number.
    case single
    /// Two neighbours were swapped.
    case swapped
    /// The digits of one number are in two cells, 1|0 for 10.
    case split
    /// A row was moved by one column.
    case shifted
    /// One case was counted in the wrong cell of its row or column.
    case miscounted
  }

  /// A cell with the number that corrects the sums.
  struct CellChange: Equatable {
    let cell: Cell
    /// The present number; nil for a blank.
    let before: Number?
    let after: Number
  }

  let kind: Kind
  let changes: [CellChange]

  /// Whether one digit of a single number is missing, added or replaced.
  var isTypo: Bool {
    guard kind == .single, let change = changes.first, let number = change.before else {
      return false
    }
    let (before, after) = (number.digits, change.after.digits)
    if before.count == after.count {
      return zip(before, after).count(where: { $0 != $1 }) == 1
    }
    let (long, short) = before.count > after.count ? (before, after) : (after, before)
    return long.count == short.count + 1
      && long.indices.contains { index in
        long[..<index] + long[(index + 1)...] == short[...]
      }
  }

  /// Whether a reader makes such a mistake more often than a writer.
  var isOfReading: Bool { kind == .split || kind == .shifted }
}
