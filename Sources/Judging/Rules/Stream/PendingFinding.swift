import Records

/// A finding of a rule about all reports of a stream that is made only when its report is written: a nation has more
/// findings than memory should hold.
package struct PendingFinding: Sendable {
  /// The report that it is about.
  package let report: ReportDigest
  package let make: @Sendable () -> Finding

  init(about report: ReportDigest, _ make: @escaping @Sendable () -> Finding) {
    self.report = report
    self.make = make
  }
}
