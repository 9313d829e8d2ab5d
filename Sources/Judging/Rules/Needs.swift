/// What a rule asks for besides the reports and their cells: what is kept of each report for it, and what
/// must be at hand for it to judge.
package struct Needs: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// What any of `rules` needs.
  package init(of rules: [Rule]) {
    // An empty literal looks up the set's protocols when the program runs, a tenth of what a run
    // without a report takes.
    self.init(rawValue: rules.reduce(0) { $0 | $1.needs.rawValue })
  }

  /// Samples of the texts of sections one and five.
  package static let texts = Needs(rawValue: 1)
  /// What the prose says of growth against last year.
  package static let growths = Needs(rawValue: 2)
  /// The office's list of agencies.
  package static let list = Needs(rawValue: 4)
  /// The reports of all agencies that an agency counts with its own.
  package static let children = Needs(rawValue: 8)
}
