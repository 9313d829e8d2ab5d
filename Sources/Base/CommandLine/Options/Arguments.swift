import Chinese
import JSON

/// A command line, parsed by a tool's table of options.
package struct Arguments: Sendable {
  /// The command line is wrong: one English sentence.
  package struct UsageError: Error, Equatable, Sendable {
    package let message: String

    package init(_ message: String) { self.message = message }
  }

  /// An option that was given: its index in the table, and its value, "" for a flag.
  private struct Given {
    let option: Int
    let value: String
  }

  private let tool: Tool
  /// The options that were given, in order.
  private var given: [Given] = []
  /// The arguments that are not options, in order.
  package private(set) var operands: [String] = []
  /// The index of each operand among the arguments.
  private(set) var operandIndexes: [Int] = []

  /// Parses `arguments` (without the tool's own name). Long names are never abbreviated; `--` ends the
  /// options; a lone `-` is an operand. With `--help` or `--version` any options may be given.
  package init(_ arguments: [String], of tool: Tool) throws(UsageError) {
    self.tool = tool
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        operandIndexes += rest.indices
        break
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        operands.append(argument)
        operandIndexes.append(rest.startIndex - 1)
        continue
      }
      if argument.hasPrefix("--") {
        try addLong(argument.dropFirst(2), &rest)
      } else {
        try addShort(argument.dropFirst(), &rest)
      }
    }
    guard !hasCommon(.help), !hasCommon(.version) else { return }
    try checkCombinations()
  }

  private mutating func addLong(
    _ text: Substring, _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    let name = text.prefix { $0 != "=" }
    guard let index = tool.options.firstIndex(where: { $0.name == name }) else {
      throw UsageError("unknown option --\(name)" + suggestion(String(name)))
    }
    let value = name.count < text.count ? String(text.dropFirst(name.count + 1)) : nil
    try add(index, value, &rest)
  }

  private mutating func addShort(
    _ letters: Substring, _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    for (index, letter) in letters.enumerated() {
      guard let option = tool.options.firstIndex(where: { $0.short == letter }) else {
        throw UsageError("unknown option -\(letter)" + suggestion(String(letters)))
      }
      if case .flag = tool.options[option].kind {
        given.append(Given(option: option, value: ""))
        continue
      }
      let value = letters.dropFirst(index + 1)
      try add(option, value.isEmpty ? nil : String(value), &rest)
      return
    }
  }

  private mutating func add(
    _ index: Int, _ value: String?, _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    let option = tool.options[index]
    if case .flag = option.kind {
      guard value == nil else { throw UsageError("--\(option.name) takes no value") }
      given.append(Given(option: index, value: ""))
      return
    }
    guard let value = value ?? rest.popFirst(), !value.isEmpty || option.kind.acceptsNothing else {
      throw UsageError("--\(option.name) needs a value: \(option.longSynopsis)")
    }
    guard option.kind.accepts(value) else {
      throw UsageError("--\(option.name) must be \(option.kind.requirement ?? ""), not '\(value)'")
    }
    given.append(Given(option: index, value: value))
  }

  private func suggestion(_ name: String) -> String {
    if let answer = tool.answer(toOption: name) { return "; \(answer)" }
    let nearest = EditDistance.nearest(to: name.lowercased(), in: tool.options.map(\.name))
    return nearest.map { "; did you mean --\($0)?" } ?? ""
  }

  /// The last value of the option called `name`, "" for a flag; nil where it was not given.
  private func lastValue(_ name: String) -> String? {
    given.last { tool.options[$0.option].name == name }?.value
  }
}

// MARK: - Reading

// An option is created on demand, so a run without options creates none.
extension Arguments {
  /// Whether the option was given.
  package func has(_ option: @autoclosure () -> Option) -> Bool { value(option()) != nil }

  /// The option's last value; nil where it was not given.
  package func value(_ option: @autoclosure () -> Option) -> String? {
    assert(isKnown(option()), "\(tool.name) has no --\(option().name)")
    return commonValue(option())
  }

  /// The last value of an option that the table requires here; a command line without it is rejected.
  package func required(_ option: @autoclosure () -> Option) -> String {
    let value = value(option())
    assert(value != nil, "\(tool.name) does not require --\(option().name)")
    return value ?? ""
  }

  /// The option's values in order.
  package func values(_ option: @autoclosure () -> Option) -> [String] {
    assert(isKnown(option()), "\(tool.name) has no --\(option().name)")
    guard !given.isEmpty else { return [] }
    let name = option().name
    return given.filter { tool.options[$0.option].name == name }.map(\.value)
  }

  /// The option's value as a whole number.
  package func integer(_ option: @autoclosure () -> Option) -> Int? {
    value(option()).flatMap { Int($0) }
  }

  /// The option's value as a number.
  package func number(_ option: @autoclosure () -> Option) -> Number? {
    value(option()).flatMap { Number($0) }
  }

  /// The option's value, a day of any year.
  package func dayOfYear(_ option: @autoclosure () -> Option) -> (month: Int, day: Int)? {
    value(option()).flatMap(Option.Kind.dayOfYear)
  }

  /// The last value of an option that not every tool has; nil where it was not given, as in a tool
  /// without it.
  func commonValue(_ option: @autoclosure () -> Option) -> String? {
    given.isEmpty ? nil : lastValue(option().name)
  }

  /// Whether such an option was given.
  func hasCommon(_ option: @autoclosure () -> Option) -> Bool { commonValue(option()) != nil }

  /// Whether the tool's table has the option; reading another one is a mistake in the tool.
  private func isKnown(_ option: Option) -> Bool {
    tool.options.contains { $0.name == option.name }
  }
}

// MARK: - Combinations

extension Arguments {
  /// Rejects options that must not be given together, by the table.
  private func checkCombinations() throws(UsageError) {
    guard operands.count <= tool.operands.limit else {
      throw UsageError("expected \(tool.operands.words)")
    }
    for option in given.map({ tool.options[$0.option] }) {
      for use in option.excludes where isGiven(use) {
        throw UsageError("--\(option.name) and \(use.synopsis) exclude each other")
      }
      if let range = option.operands, !range.contains(operands.count) {
        throw UsageError("--\(option.name) takes \(option.operandWords ?? "")")
      }
      for need in tool.needs(of: option) { try check(need) }
    }
    for need in tool.needs where need.use == nil { try check(need) }
  }

  /// Refuses a command line that lacks what it needs.
  private func check(_ need: Option.Need) throws(UsageError) {
    guard need.use.map(isGiven) ?? true, !need.others.contains(where: isGiven) else { return }
    let others = need.others.map(synopsis).joined(separator: " or ")
    throw UsageError(need.use.map { "\($0.synopsis) needs \(others)" } ?? "expected \(others)")
  }

  /// Whether the option of `use` was given, last with its value.
  private func isGiven(_ use: Option.Use) -> Bool {
    guard let value = lastValue(use.name) else { return false }
    return use.value == nil || use.value == value
  }

  /// The synopsis of `use`, with a placeholder where any value is allowed.
  private func synopsis(of use: Option.Use) -> String {
    let option = use.value == nil ? tool.options.first { $0.name == use.name } : nil
    return option?.longSynopsis ?? use.synopsis
  }
}
