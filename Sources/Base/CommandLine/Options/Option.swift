import Wordings

/// An option of a tool, declared once: parser, help and manual are made from it.
package struct Option: Sendable {
  /// Its long name without dashes.
  package let name: String
  /// Its one-letter name; nil where it has none.
  package let short: Character?
  /// What stands for its value in the help, `FILE` or `text|ndjson`; nil where it takes none.
  package var value: String? { choices.isEmpty ? placeholder : choices.joined(separator: "|") }
  private let placeholder: String?
  /// The values that it allows; empty where any will do.
  package let choices: [String]
  /// One English sentence without its full stop.
  package let help: String

  package init(
    _ name: String, short: Character? = nil, value: String? = nil, choices: [String] = [],
    _ help: String
  ) {
    self.name = name
    self.short = short
    placeholder = value
    self.choices = choices
    self.help = help
  }

  /// `--name=VALUE`, as the help prints it.
  package var synopsis: String {
    let long = "--\(name)" + (value.map { "=\($0)" } ?? "")
    return short.map { "-\($0), \(long)" } ?? long
  }
}

extension Option {
  package static let help = Option("help", short: "h", "Print this help and exit")
  package static let version = Option("version", "Print the version and exit")
  package static let strict = Option("strict", "Stop at the first input that cannot be read")
  package static let quiet = Option("quiet", "Show no progress")
  package static let lineBuffered = Option("line-buffered", "Write each record at once")
  package static let exitZero = Option(
    "exit-zero", "End with 0 in place of 1, and of 3 where only failure records were read")
  package static let color = Option(
    "color", choices: ["auto", "always", "never"], "Colour in text: auto is on a terminal")
  package static let lang = Option(
    "lang", choices: Language.allCases.map(\.rawValue),
    "The language of what is said of reports; default zh, whatever the locale")
  package static let format = Option(
    "format", choices: ["text", "ndjson"],
    "Text for people or records; text is the default on a terminal")
}

/// A tool as its users see it: name, purpose, options.
package struct Tool: Sendable {
  /// `rpt-check`.
  package let name: String
  /// One English line.
  package let purpose: String
  /// What follows the options in the usage line, `[FILE ...]`.
  package let operands: String
  /// Its options, the common ones among them, in the order of the help.
  package let options: [Option]
  /// Statuses that it may end with.
  package let statuses: [ExitStatus]
  /// Where its manual is, `man rpt-check`.
  package let manual: String

  package init(
    _ name: String, purpose: String, operands: String = "[FILE ...]", options: [Option],
    statuses: [ExitStatus] = [.success, .usage, .unread, .unwritten],
    manual: String? = nil
  ) {
    self.name = name
    self.purpose = purpose
    self.operands = operands
    self.options = options + [.help, .version]
    self.statuses = statuses
    self.manual = manual ?? "man \(name)"
  }

  /// The version of all tools.
  package static let version = "0.1.0"
}
