import Chinese

/// What a command line says, taken apart by a tool's table of options.
package struct Arguments: Sendable, Equatable {
  /// The command line is wrong: one English sentence.
  package struct UsageError: Error, Equatable, Sendable {
    package let message: String

    package init(_ message: String) { self.message = message }
  }

  private var values: [String: [String]] = [:]
  /// What is no option, in order.
  package private(set) var operands: [String] = []
  /// Where each operand stands among the arguments.
  private(set) var operandPlaces: [Int] = []

  /// Takes `arguments` (without the tool's own name) apart. Long names are never abbreviated; `--`
  /// ends the options; a lone `-` is an operand.
  package init(_ arguments: [String], of tool: Tool) throws(UsageError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        operandPlaces += rest.indices
        break
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        operands.append(argument)
        operandPlaces.append(rest.startIndex - 1)
        continue
      }
      if argument.hasPrefix("--") {
        try takeLong(argument.dropFirst(2), &rest, tool)
      } else {
        try takeShort(argument.dropFirst(), &rest, tool)
      }
    }
  }

  /// Whether the option was given.
  package func has(_ name: String) -> Bool { values[name] != nil }

  /// The option's last value; nil where it was not given.
  package func value(_ name: String) -> String? { values[name]?.last }

  /// The option's values in order.
  package func values(_ name: String) -> [String] { values[name] ?? [] }

  /// The option's value as a whole number; nil where it was not given.
  package func integer(_ name: String, in range: ClosedRange<Int>) throws(UsageError) -> Int? {
    guard let value = value(name) else { return nil }
    guard let number = Int(value), range.contains(number) else {
      throw UsageError(
        "--\(name) takes a whole number from \(range.lowerBound) to \(range.upperBound), not '\(value)'"
      )
    }
    return number
  }

  private mutating func takeLong(
    _ text: Substring, _ rest: inout ArraySlice<String>, _ tool: Tool
  ) throws(UsageError) {
    let name = text.prefix { $0 != "=" }
    guard let option = tool.options.first(where: { $0.name == name }) else {
      throw UsageError("unknown option --\(name)" + Self.suggestion(String(name), tool))
    }
    let value = name.count < text.count ? String(text.dropFirst(name.count + 1)) : nil
    try store(option, value, &rest, as: "--\(name)")
  }

  private mutating func takeShort(
    _ letters: Substring, _ rest: inout ArraySlice<String>, _ tool: Tool
  ) throws(UsageError) {
    for (index, letter) in letters.enumerated() {
      guard let option = tool.options.first(where: { $0.short == letter }) else {
        throw UsageError("unknown option -\(letter)" + Self.suggestion(String(letters), tool))
      }
      guard option.value != nil else {
        values[option.name, default: []].append("")
        continue
      }
      let value = letters.dropFirst(index + 1)
      try store(option, value.isEmpty ? nil : String(value), &rest, as: "-\(letter)")
      return
    }
  }

  private mutating func store(
    _ option: Option, _ value: String?, _ rest: inout ArraySlice<String>, as name: String
  ) throws(UsageError) {
    guard let placeholder = option.value else {
      guard value == nil else { throw UsageError("option \(name) takes no value") }
      values[option.name, default: []].append("")
      return
    }
    guard let value = value ?? rest.popFirst(), !value.isEmpty else {
      throw UsageError("option \(name) needs a value: \(name)=\(placeholder)")
    }
    guard option.choices.isEmpty || option.choices.contains(value) else {
      throw UsageError(
        "option \(name) takes \(option.choices.joined(separator: ", ")), not '\(value)'")
    }
    values[option.name, default: []].append(value)
  }

  private static func suggestion(_ name: String, _ tool: Tool) -> String {
    let nearest = EditDistance.nearest(to: name, in: tool.options.map(\.name))
    return nearest.map { "; did you mean --\($0)?" } ?? ""
  }
}
