import Chinese

extension Tool {
  /// The usage line.
  package var usage: String { "usage: \(name) [OPTION ...] \(operands.synopsis)\n" }

  /// The width of the column of options where there is room; the help of a longer one is below it.
  private static let optionWidth = 26

  /// The output of `--help`, in lines of at most `columns`.
  package func help(columns: Int) -> String {
    let longest = options.map(\.synopsis.count).max() ?? 0
    let indent = min(longest, max(8, min(Tool.optionWidth, columns / 3))) + 4
    var lines = DisplayWidth.wrapped("\(usage.dropLast())", width: columns, indent: "  ")
    lines += [""] + DisplayWidth.wrapped(purpose, width: columns) + ["", "Options:"]
    for option in options {
      lines += Tool.lines("  \(option.synopsis)", option.help, indent: indent, columns)
    }
    lines += ["", "Exit status:"]
    for status in statuses {
      let looks = status == .success && statuses.contains(.found)
      let meaning = looks ? "No findings or differences." : status.meaning
      lines += Tool.lines("  \(status.rawValue)", meaning, indent: 5, columns)
    }
    lines += ["", "The manual: \(manual)"]
    return lines.map { "\($0)\n" }.joined()
  }

  /// `head`, and `text` behind it from column `indent` on; below it where `head` is too long.
  private static func lines(
    _ head: String, _ text: String, indent: Int, _ columns: Int
  ) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    let wrapped = DisplayWidth.wrapped(text, width: columns, indent: blanks, first: indent)
    guard head.count + 2 <= indent else {
      return [head, blanks + wrapped[0]] + wrapped.dropFirst()
    }
    return [DisplayWidth.left(head, indent) + wrapped[0]] + wrapped.dropFirst()
  }
}
