import Forms
import JSON
import Records

/// Whether parts add up to a whole where some cells are not stated. A blank may be any count from 0 up; an
/// absent cell was not read.
package struct SumJudgement: Equatable {
  package enum Result: Equatable {
    case passes
    /// The sum is wrong for all values of the blanks.
    case fails
    /// The sum is right if the blanks are 0.
    case holdsIfZero
    /// Undecided.
    case open
  }

  package let result: Result
  /// The sums of the stated cells; nil where none is stated, or the sum has too many digits.
  package let parts: Number?
  package let whole: Number?
  /// The number of blank and absent cells.
  package let unstated: Int

  package init(parts: [CellValue], whole: [CellValue]) {
    let left = Side(parts)
    let right = Side(whole)
    self.parts = left.sum
    self.whole = right.sum
    unstated = left.blank + left.absent + right.blank + right.absent
    guard let sum = left.sum, let total = right.sum else {
      result = .open
      return
    }
    let leftIsOpen = left.blank + left.absent > 0
    let rightIsOpen = right.blank + right.absent > 0
    if (!leftIsOpen && total > sum) || (!rightIsOpen && sum > total) {
      result = .fails
    } else if !leftIsOpen && !rightIsOpen {
      result = .passes
    } else {
      result = sum == total && left.absent + right.absent == 0 ? .holdsIfZero : .open
    }
  }

  private struct Side {
    /// Nil where nothing is stated, or the sum has too many digits.
    let sum: Number?
    let blank: Int
    let absent: Int

    init(_ values: [CellValue]) {
      var numbers: [Number] = []
      var blank = 0
      for value in values {
        switch value {
        case .absent: break
        case .blank: blank += 1
        case .number(let number): numbers.append(number)
        }
      }
      sum = numbers.isEmpty ? nil : Number.sum(numbers)
      self.blank = blank
      absent = values.count - blank - numbers.count
    }
  }
}
