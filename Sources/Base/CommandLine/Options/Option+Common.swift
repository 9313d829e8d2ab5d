import Wordings

/// The options that several tools have.
extension Option {
  package static var help: Option { Option("help", short: "h", "Print this help and exit") }
  package static var version: Option { Option("version", "Print the version and exit") }
  package static var strict: Option {
    Option("strict", "Stop at the first input that cannot be read")
  }
  package static var quiet: Option { Option("quiet", "Show no progress") }
  package static var lineBuffered: Option {
    Option("line-buffered", "Write each record immediately")
  }
  package static var exitZero: Option {
    Option(
      "exit-zero",
      "Exit 0 instead of 1 (and instead of 3 when only failure records were read)")
  }
  package static var color: Option {
    Option(
      "color", .choice { ["auto", "always", "never"] }, "Colour in text; auto: only on a terminal")
  }
  package static var lang: Option {
    Option(
      "lang", .choice { Language.allCases.map(\.rawValue) },
      "Language of messages; default zh, whatever the locale")
  }
  package static var format: Option {
    Option(
      "format", .choice { OutputFormat.allCases.map(\.rawValue) },
      "Text for people, or records; text is the default on a terminal")
  }
  package static var files0From: Option {
    Option(
      "files0-from", .file, operands: 0...0, "Read the documents named in FILE, NUL-separated")
  }
}
