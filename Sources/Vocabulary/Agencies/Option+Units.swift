import CommandLine

extension Option {
  package static var units: Option { units(needs: nil) }

  /// The same in a tool where it needs the option `other`.
  package static func units(needs other: Option.Use?) -> Option {
    Option(
      "units", .file, needs: other,
      "The list of reporting agencies: names, order, parents (rpt-units(5))")
  }
}
