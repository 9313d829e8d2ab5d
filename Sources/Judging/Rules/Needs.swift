/// What a rule needs besides the reports and their cells: data kept from each report, and other inputs.
package struct Needs: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Everything that `rules` need together.
  package init(of rules: [Rule]) {
    // An empty set literal costs a protocol lookup at run time: a tenth of a run without a report.
    self.init(rawValue: rules.reduce(0) { $0 | $1.needs.rawValue })
  }

  /// Samples of the texts of sections one and five.
  package static let texts = Needs(rawValue: 1)
  /// The statements in the prose about growth since last year.
  package static let growths = Needs(rawValue: 2)
  /// What an imprint has that is read by another run.
  package static let imprint = Needs(rawValue: 3)
  /// The office's list of agencies.
  package static let list = Needs(rawValue: 4)
  /// The reports of all agencies that a parent's report includes.
  package static let children = Needs(rawValue: 8)
  /// The pages on which reports were published.
  package static let pages = Needs(rawValue: 16)
  /// What other sources state.
  package static let facts = Needs(rawValue: 32)
}
