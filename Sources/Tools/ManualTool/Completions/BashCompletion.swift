import CommandLine

/// The completion of a tool in bash.
struct BashCompletion {
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
    # Completion of \(tool.name) in bash. Made by swift run rpt-manual.
    \(function)_files() {
      compopt -o default 2>/dev/null && return
      local IFS=$'\\n'
      COMPREPLY=($(compgen -P "$lead" -f -- "$word"))
    }

    \(tool.listOfCodes.map(codes) ?? "")\(function)() {
      local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} option= lead= given
      local IFS=$' \\t\\n'
      COMPREPLY=()
      # "--name=value" is one word, or three where "=" parts words.
      if [[ $word == = ]]; then
        option=$before word=
      elif [[ $before == = ]]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
      elif [[ $word == --*=* ]]; then
        option=${word%%=*} lead=$option= word=${word#*=}
      else
        option=$before
      fi
      for given in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ $given != -- ]] || option=--
      done
      case $option in
      --) \(function)_files ;;
    \(cases)  *)
        if [[ $word == -* ]]; then
          COMPREPLY=($(compgen -W '\(names)' -- "$word"))
          [[ ${#COMPREPLY[@]} != 1 || ${COMPREPLY[0]} != *= ]] || compopt -o nospace 2>/dev/null
        else
          \(function)_files
        fi
        ;;
      esac
    }
    complete -F \(function) \(tool.name)

    """
  }

  private func codes(listedBy list: String) -> String {
    """
    \(function)_codes() {
      COMPREPLY=($(compgen -P "$lead" -W "$("${COMP_WORDS[0]}" --\(list) 2>/dev/null | cut -d' ' -f1)" \\
        -- "$word"))
    }


    """
  }

  private var names: String {
    tool.options.map { "--\($0.name)" + ($0.placeholder == nil ? "" : "=") }.joined(separator: " ")
  }

  /// A case for the options whose values are completed alike, in the order of the first of each.
  private var cases: String {
    var cases: [(action: String, names: [String])] = []
    for option in tool.options where option.placeholder != nil {
      let names = ["--\(option.name)"] + (option.short.map { ["-\($0)"] } ?? [])
      let action = action(option)
      if let index = cases.firstIndex(where: { $0.action == action }) {
        cases[index].names += names
      } else {
        cases.append((action, names))
      }
    }
    return cases.map { action, names in
      "  \(names.joined(separator: " | ")))"
        + (action.isEmpty ? " ;;\n" : "\n    \(action)\n    ;;\n")
    }.joined()
  }

  /// The commands that complete the value of `option`; empty where nothing can be proposed.
  private func action(_ option: Option) -> String {
    switch option.kind {
    case .choice(let words):
      "COMPREPLY=($(compgen -P \"$lead\" -W '\(words().joined(separator: " "))' -- \"$word\"))"
    case .file, .fileOrNothing: "\(function)_files"
    case .folder:
      """
      compopt -o filenames 2>/dev/null
          IFS=$'\\n'
          COMPREPLY=($(compgen -P "$lead" -d -- "$word"))
      """
    case .code: "\(function)_codes"
    case .codes:
      """
      [[ $word != *,* ]] || lead=$lead${word%,*}, word=${word##*,}
          \(function)_codes
          compopt -o nospace 2>/dev/null
      """
    case .flag, .text, .integer, .year, .number, .day, .dayOfYear: ""
    }
  }
}
