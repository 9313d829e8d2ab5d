import CommandLine

/// The options of a tool as a list.
enum OptionsPart {
  static func text(_ tool: Tool) -> String {
    Mdoc.list(tool.options.map { option in (tag(option), "\(option.help).") })
  }

  /// `Fl j Ns = Ns Ar N , Fl \-jobs Ns = Ns Ar N`.
  private static func tag(_ option: Option) -> String {
    let value = option.value.map { " Ns = Ns Ar \($0)" } ?? ""
    let short = option.short.map { "Fl \($0) , " } ?? ""
    return "\(short)Fl \\-\(option.name.replacing("-", with: "\\-"))\(value)"
  }
}
