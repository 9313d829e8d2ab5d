import JSON

/// A count that the prose states, whatever its words mean.
struct StatedNumber: Sendable {
  let value: Number
  /// The measure word; empty where the number has none, 维持4、纠正2.
  let unit: String
  /// The nesting depth of brackets. A number that is all of its bracket, 不予公开（20件）, stands for the words in front of it.
  let depth: Int
  /// Whether the words in front say that it adds up others: 共 合计.
  let isTotal: Bool
  /// Whether the words behind it say that its parts follow: 其中, a colon, a bracket.
  let opensParts: Bool
  /// The part of the agency that the words in front name, 县区481件; nil for none.
  let office: String?
  /// The indexes in `Reading.claims` of the claims that it counts something.
  let claims: Range<Int>
}
