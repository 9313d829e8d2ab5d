/// What English needs and Chinese does not.
package enum English {
  /// `1 cell`, `3 cells`.
  package static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
