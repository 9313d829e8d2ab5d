import CommandLine

/// The options of a tool as a list, with what their values may be and what they go with.
enum OptionsPart {
  /// The list of the options of `tool`.
  static func text(_ tool: Tool) -> String {
    Mdoc.list(
      tool.options.map { option in
        let sentences = [option.help, range(option)] + relations(option, of: tool)
        return (tag(option), sentences.compactMap { $0.map { "\($0)." } }.joined(separator: " "))
      })
  }

  /// `Fl j Ns = Ns Ar N , Fl \-jobs Ns = Ns Ar N`.
  private static func tag(_ option: Option) -> String {
    let value = option.value.map { " Ns = Ns Ar \($0)" } ?? ""
    let short = option.short.map { "Fl \($0) , " } ?? ""
    return "\(short)Fl \\-\(option.name.replacing("-", with: "\\-"))\(value)"
  }

  /// The range of its value.
  private static func range(_ option: Option) -> String? {
    switch option.kind {
    case .integer(let range), .year(let range): "From \(range.lowerBound) to \(range.upperBound)"
    case .number(let least): "At least \(least)"
    default: nil
    }
  }

  /// What it needs and excludes.
  private static func relations(_ option: Option, of tool: Tool) -> [String?] {
    let uses = option.excludes.filter { $0.contains("=") }
    let others = (tool.excluded(by: option).map(\.name) + uses).map { "--\($0)" }
    let operands: String? =
      switch option.operands {
      case nil: nil
      case 0...0: "Without operands"
      case let range? where range.count == 1: "With \(range.upperBound) operands"
      case let range?: "With at most \(range.upperBound) operand"
      }
    return [
      option.needs.map { "Only with --\($0)" },
      others.isEmpty ? nil : "Not with \(others.joined(separator: ", "))", operands,
    ]
  }
}
