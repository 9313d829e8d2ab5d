import CommandLine

/// The options that only rpt-watch has.
extension Option {
  static var mailto: Option {
    Option(
      "mailto", .text("ADDRESS"),
      "Mail findings to ADDRESS; default the variable MAILTO, else no mail")
  }
  static var settle: Option {
    Option(
      "settle", .number(atLeast: 0), as: "SECONDS",
      "Skip files that changed less than SECONDS ago; default 60")
  }
}
