import CommandLine

/// The completion of a tool in zsh.
struct ZshCompletion {
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
    #compdef \(tool.name)
    # Completion of \(tool.name) in zsh. Made by swift run rpt-manual.

    \(tool.listOfCodes.map(codes) ?? "")_arguments -s -S \\
    \(tool.options.map(line).joined())  '*:file:_files'

    """
  }

  private func codes(listedBy list: String) -> String {
    """
    \(function)_codes() {
      local -a codes
      codes=(${${(f)"$($words[1] --\(list) 2>/dev/null)"}%% *})
      compadd "$@" -a codes
    }


    """
  }

  private func line(_ option: Option) -> String {
    let sentence = option.help.replacing(/[:\[\]\\]/) { "\\\($0.output)" }
      .replacing("'", with: "'\\''")
    let long = "--\(option.name)" + (option.placeholder == nil ? "" : "=")
    let value = option.placeholder.map { placeholder in
      ":\(option.kind.choices == nil ? placeholder : "value"):\(action(option))"
    }
    // A single value of an option cannot be excluded here.
    let others = tool.excluded(by: option).filter { $0.value == nil }.map(\.synopsis)
    let end = "[\(sentence)]\(value ?? "")' \\\n"
    guard let short = option.short else {
      return "  '" + (others.isEmpty ? "" : "(\(others.joined(separator: " ")))") + long + end
    }
    let excluded = ["-\(short)", "--\(option.name)"] + others
    let plus = option.placeholder == nil ? "" : "+"
    return "  '(\(excluded.joined(separator: " ")))'{-\(short)\(plus),\(long)}'\(end)"
  }

  private func action(_ option: Option) -> String {
    switch option.kind {
    case .choice(let words): "(\(words().joined(separator: " ")))"
    case .file, .fileOrNothing: "_files"
    case .folder: "_files -/"
    case .code: "\(function)_codes"
    case .codes: "_sequence \(function)_codes"
    case .flag, .text, .integer, .year, .number, .day, .dayOfYear: " "
    }
  }
}
