import CommandLine

/// How rpt-check writes findings: the values of its `--format`.
enum FindingFormat: String, Sendable, CaseIterable {
  case text, ndjson, sarif
  /// Feedback letters.
  case letters = "slip"
}

extension Option.Use {
  /// The choice of feedback letters.
  static var letters: Option.Use { Option.Use("format", FindingFormat.letters.rawValue) }
}

extension Arguments {
  /// The format that `--format` chooses; nil without the option.
  var findingFormat: FindingFormat? { value(.findingFormat).flatMap(FindingFormat.init) }
}
