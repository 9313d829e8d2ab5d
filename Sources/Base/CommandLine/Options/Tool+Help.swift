extension Tool {
  /// The usage line.
  package var usage: String { "usage: \(name) [OPTION ...] \(operands.synopsis)\n" }

  /// The output of `--help`.
  package var help: String {
    let width = (options.map(\.synopsis.count).max() ?? 0) + 2
    var text = usage + "\n\(purpose)\n\nOptions:\n"
    for option in options {
      let gap = String(repeating: " ", count: width - option.synopsis.count)
      text += "  \(option.synopsis)\(gap)\(option.help)\n"
    }
    text += "\nExit status:\n"
    for status in statuses {
      let looks = status == .success && statuses.contains(.found)
      let meaning = looks ? "No findings or differences." : status.meaning
      text += "  \(status.rawValue)  \(meaning)\n"
    }
    return text + "\nThe manual: \(manual)\n"
  }
}
