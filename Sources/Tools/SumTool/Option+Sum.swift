import CommandLine

/// The options that only rpt-sum has.
extension Option {
  static var asName: Option {
    Option(
      "as", .text("NAME"), excludes: ["units"],
      "Sum all reports of a year into one of NAME, without a list")
  }
  static var partial: Option {
    Option(
      "partial", excludes: ["units", "as"],
      "Write an imprint per report instead of sums; rpt-sum sums the imprints of all parts")
  }
  static var noOwn: Option {
    Option(
      "no-own", needs: "units", "Leave out the parents' own reports, which are being compiled")
  }
}
