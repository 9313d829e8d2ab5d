import CommandLine

/// The options that only rpt-sum has.
extension Option {
  static var asName: Option {
    Option(
      "as", .text("NAME"), excludes: ["units"],
      "Sum all reports of a year into one of NAME, without a list")
  }
  static var noOwn: Option {
    Option(
      "no-own", needs: "units", "Leave out the parents' own reports, which are being compiled")
  }
}
