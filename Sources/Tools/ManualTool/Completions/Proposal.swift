import CommandLine

/// What a shell proposes for the value of an option.
enum Proposal {
  case choices([String])
  case files
  /// The code of a rule.
  case code
  /// Codes of rules, with commas between them.
  case codes
  case nothing
}

extension Option {
  var proposal: Proposal {
    guard choices.isEmpty else { return .choices(choices) }
    return switch value {
    case "FILE": .files
    case "CODE": .code
    case "CODES": .codes
    default: .nothing
    }
  }
}

extension Tool {
  /// The name of the shell function that completes its words.
  var completionFunction: String { "_" + name.replacing("-", with: "_") }

  /// Whether a value of it is a code of a rule.
  var completesCodes: Bool {
    options.contains { option in
      switch option.proposal {
      case .code, .codes: true
      case .choices, .files, .nothing: false
      }
    }
  }
}
