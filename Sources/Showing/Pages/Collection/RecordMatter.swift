import Records
import Rules

/// What decides on whose page a record is.
struct RecordMatter: Equatable {
  enum Kind {
    case report, sum, finding
    /// A finding about a number of another source.
    case fact
    /// What is only shown with its report.
    case part
    case change
  }

  let kind: Kind
  let subject: RecordSubject
  /// The other side of a change.
  let other: RecordSubject?

  /// Nil for a record about no report.
  init?(_ record: AnyRecord) {
    var other: RecordSubject?
    switch record {
    case .report(let report):
      kind = report.parts == nil ? .report : .sum
      subject = RecordSubject(report)
    case .finding(let finding):
      kind = Family(of: finding.rule) == .facts ? .fact : .finding
      subject = RecordSubject(finding)
    case .summary(let summary):
      kind = .part
      subject = RecordSubject(summary.agency, summary.year, summary.source)
    case .claim(let claim):
      kind = .part
      subject = RecordSubject(claim.agency, claim.year, claim.source)
    case .change(let change):
      kind = .change
      let sides = RecordSubject.sides(of: change)
      subject = sides.to ?? sides.from ?? RecordSubject(change.agency, change.to.year, nil)
      other = sides.to == nil ? nil : sides.from
    case .failure, .imprint, .other: return nil
    }
    self.other = other
  }
}
