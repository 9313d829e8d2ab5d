/// A record of any type.
package enum AnyRecord: Sendable {
  case report(Report)
  case finding(Finding)
  case change(Change)
  case failure(Failure)
  case summary(Summary)
  case claim(ClaimRecord)
  case imprint(Imprint)
  /// A record of a type that is not decoded.
  case other(type: String)
}
