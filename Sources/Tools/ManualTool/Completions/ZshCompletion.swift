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

    \(tool.completesCodes ? codes : "")_arguments -s -S \\
    \(tool.options.map(line).joined())  '*:file:_files'

    """
  }

  private var codes: String {
    """
    \(function)_codes() {
      local -a codes
      codes=(${${(f)"$($words[1] --list-rules 2>/dev/null)"}%% *})
      compadd "$@" -a codes
    }


    """
  }

  private func line(_ option: Option) -> String {
    let sentence = option.help.replacing(/[:\[\]\\]/) { "\\\($0.output)" }
      .replacing("'", with: "'\\''")
    let long = "--\(option.name)" + (option.value == nil ? "" : "=")
    let value = option.value.map { ":\(label(option, $0)):\(action(option))" } ?? ""
    guard let short = option.short else { return "  '\(long)[\(sentence)]\(value)' \\\n" }
    let plus = option.value == nil ? "" : "+"
    return "  '(-\(short) --\(option.name))'{-\(short)\(plus),\(long)}'[\(sentence)]\(value)' \\\n"
  }

  private func label(_ option: Option, _ placeholder: String) -> String {
    if case .choices = option.proposal { "value" } else { placeholder }
  }

  private func action(_ option: Option) -> String {
    switch option.proposal {
    case .choices(let choices): "(\(choices.joined(separator: " ")))"
    case .files: "_files"
    case .code: "\(function)_codes"
    case .codes: "_sequence \(function)_codes"
    case .nothing: " "
    }
  }
}
