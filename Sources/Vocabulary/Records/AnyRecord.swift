/// A record of whichever type.
package enum AnyRecord: Sendable {
  case report(Report)
  case finding(Finding)
  case change(Change)
  case failure(Failure)
  case summary(Summary)
  /// A type that this version has no use for.
  case other(type: String)
}
