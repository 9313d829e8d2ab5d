import CommandLine

/// The completion of a tool in fish.
struct FishCompletion {
  private let tool: Tool
  /// The name of the function that completes.
  private let function: String

  init(_ tool: Tool) {
    self.tool = tool
    function = tool.completionFunction
  }

  /// The script.
  var text: String {
    """
    # Completion of \(tool.name) in fish. Made by swift run rpt-manual.
    \(tool.listOfCodes.map(codes) ?? "")\(tool.options.map(line).joined())
    """
  }

  private func codes(listedBy list: String) -> String {
    """
    function \(function)_codes
        command \(tool.name) --\(list) 2>/dev/null | string replace -r '^(\\S+)\\s+(\\S+).*' '$1\\t$2'
    end

    """
  }

  private func line(_ option: Option) -> String {
    let short = option.short.map { " -s \($0)" } ?? ""
    let value = option.placeholder == nil ? "" : action(option)
    let sentence = option.help.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
    return "complete -c \(tool.name)\(short) -l \(option.name)\(value) -d '\(sentence)'\n"
  }

  private func action(_ option: Option) -> String {
    switch option.kind {
    case .choice(let words): " -x -a '\(words().joined(separator: " "))'"
    case .file, .fileOrNothing: " -r -F"
    case .folder: " -x -a '(__fish_complete_directories)'"
    case .code: " -x -a '(\(function)_codes)'"
    case .codes: " -x -a '(__fish_complete_list , \(function)_codes)'"
    case .flag, .text, .integer, .year, .number, .day, .dayOfYear: " -x"
    }
  }
}
