import CommandLine

extension Tool {
  /// The name of the shell function that completes its words.
  var completionFunction: String { "_" + name.replacing("-", with: "_") }

  /// The option that prints the words which values of kind code may be; nil without such values.
  var listOfCodes: String? {
    options.lazy.compactMap { option in
      switch option.kind {
      case .code(let list), .codes(let list): list
      default: nil
      }
    }.first
  }

  /// The options that must not be given with `option`, in the order of the table, whichever of the two
  /// says so. One that excludes a single value of the other is left out.
  func excluded(by option: Option) -> [Option] {
    options.filter { option.excludes.contains($0.name) || $0.excludes.contains(option.name) }
  }
}
