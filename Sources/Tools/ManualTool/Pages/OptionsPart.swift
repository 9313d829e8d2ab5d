import CommandLine

/// The options of a tool as a list, with the accepted values and the options that they need or
/// exclude.
enum OptionsPart {
  /// The list of the options of `tool`.
  static func text(_ tool: Tool) -> String {
    Mdoc.list(
      tool.options.map { option in
        let sentences = [option.help, values(option)] + relations(option, of: tool)
        return (tag(option), sentences.compactMap { $0.map { "\($0)." } }.joined(separator: " "))
      })
  }

  /// `Fl j Ns = Ns Ar N , Fl \-jobs Ns = Ns Ar N`.
  private static func tag(_ option: Option) -> String {
    let value = option.placeholder.map { " Ns = Ns Ar \($0)" } ?? ""
    let short = option.short.map { "Fl \($0) , " } ?? ""
    return "\(short)Fl \\-\(option.name.replacing("-", with: "\\-"))\(value)"
  }

  /// What its value has to be, unless the tag lists the choices.
  private static func values(_ option: Option) -> String? {
    guard option.kind.choices == nil else { return nil }
    return option.kind.requirement.map { "The value must be \($0)" }
  }

  /// What it needs, excludes and takes.
  private static func relations(_ option: Option, of tool: Tool) -> [String?] {
    let needs = tool.needs(of: option).map { need in
      let others = need.others.map(\.synopsis).joined(separator: " or ")
      return "\(need.use?.value.map { "The value \($0) only" } ?? "Only") with \(others)"
    }
    let excluded = words(tool.excluded(by: option))
    return needs + requirements(option, of: tool) + [
      excluded.isEmpty ? nil : "Not with \(excluded)",
      option.operandWords.map { "Takes \($0)" },
    ]
  }

  /// `--wide, --type=finding|claim`: the values of an option, which follow one another, together.
  private static func words(_ uses: [Option.Use]) -> String {
    var words = ""
    for (index, use) in uses.enumerated() {
      if let value = use.value, index > 0, uses[index - 1].value != nil,
        uses[index - 1].name == use.name
      {
        words += "|\(value)"
      } else {
        words += (index == 0 ? "" : ", ") + use.synopsis
      }
    }
    return words
  }

  /// In place of which other options every command line needs it.
  private static func requirements(_ option: Option, of tool: Tool) -> [String] {
    let use = Option.Use(option.name)
    return tool.needs.filter { $0.use == nil && $0.others.contains(use) }.map { need in
      let others = need.others.filter { $0 != use }.map(\.synopsis)
      return "Required" + (others.isEmpty ? "" : " without \(others.joined(separator: " or "))")
    }
  }
}
