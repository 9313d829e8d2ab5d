import CommandLine

extension Tool {
  /// The name of the shell function that completes its words.
  var completionFunction: String { "_" + name.replacing("-", with: "_") }

  /// The option that prints the accepted values of kind code; nil where no option has such values.
  var listOfCodes: String? {
    options.lazy.compactMap { option in
      switch option.kind {
      case .code(let list), .codes(let list): list
      default: nil
      }
    }.first
  }
}
