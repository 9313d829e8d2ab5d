import Forms
import JSON
import Records

/// The numbers that the prose of one report states.
package struct Reading: Sendable {
  /// Claims about cells, compared with the tables.
  package var claims: [Claim] = []
  /// Wholes with the parts that they are divided into: 共N条，其中A…B….
  package var lists: [PartList] = []
  /// Shares: 占P%.
  package var shares: [Share] = []
  /// Growth rates and differences: 较上年增长P%.
  package var growths: [Growth] = []
  /// Statements about 信息处理费.
  package var fees: [FeeStatement] = []

  package init() {}
}

/// A whole and the parts that a sentence lists.
package struct PartList: Sendable {
  package let whole: Number
  package let parts: [Number]
  /// Whether the parts may not make the whole: one of them is approximate, or has another measure
  /// word.
  package let isOpen: Bool
  /// Whether the last part is 其他, so that the parts should make the whole.
  package let isClosed: Bool
  /// Whether words or marks say that they are its parts, 其中; else only their places do.
  package let isSaid: Bool
  package let unit: String
  package let quote: String
  package let section: Int?
}

/// A share that a sentence states, with the numbers that it may refer to.
package struct Share: Sendable {
  /// A part and its whole.
  package struct Ratio: Sendable, Equatable {
    package let part: Number
    package let whole: Number
  }

  package let percent: Number
  /// What the words may mean, the likeliest last.
  package let ratios: [Ratio]
  /// The table that the whole is of, because the prose counts none.
  package let table: Table?
  package let quote: String
  package let section: Int?
}

/// A statement about the fee for processing information: an amount in yuan, or that none was
/// charged.
package struct FeeStatement: Sendable {
  /// The amount; nil for 未收取.
  package let yuan: Number?
  package let quote: String
  package let section: Int?
}
