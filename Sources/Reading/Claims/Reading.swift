import JSON
import Records

/// What the prose of one report states in numbers.
package struct Reading: Sendable {
  /// Judged against the tables.
  package var claims: [Claim] = []
  /// 共N条，其中A…B….
  package var lists: [PartList] = []
  /// 占P%.
  package var shares: [Share] = []
  /// 较上年增长P%.
  package var growths: [Growth] = []
  /// What is said of 信息处理费.
  package var fees: [FeeStatement] = []

  package init() {}
}

/// A whole and the parts that its sentence lists.
package struct PartList: Sendable {
  package let whole: Number
  package let parts: [Number]
  /// Whether a part of another unit or an approximate one stands among them: the list proves nothing.
  package let isOpen: Bool
  /// Whether 其他 or 等 closes it, so that it should make the whole.
  package let isClosed: Bool
  package let unit: String
  package let quote: String
  package let section: Int?
}

/// A share that a sentence states, with the numbers that it may be of.
package struct Share: Sendable {
  package let percent: Number
  package let part: Number
  /// Numbers of the same sentence that may be the whole.
  package let wholes: [Number]
  package let quote: String
  package let section: Int?
}

/// A growth against last year: in percent, or by a number.
package struct Growth: Sendable {
  package let amount: Number
  package let isPercent: Bool
  package let isFall: Bool
  /// What grew.
  package let formulas: [Formula]
  /// This year's number that the sentence states.
  package let number: Number
  package let scope: String?
  package let quote: String
  package let section: Int?
}

/// What a sentence says of the fee for processing information: an amount in yuan, or none.
package struct FeeStatement: Sendable {
  /// nil: 未收取.
  package let yuan: Number?
  package let quote: String
  package let section: Int?
}
