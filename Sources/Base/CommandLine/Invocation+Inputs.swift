import Wordings

// MARK: - Inputs

extension Invocation {
  /// The inputs in order: the operands, those of `--files0-from`, or standard input. With neither and
  /// a terminal on standard input the run ends with the usage.
  package func inputs() throws(Stop) -> [Path] {
    if let list = arguments.commonValue(.files0From) { return try listed(in: list) }
    guard arguments.operands.isEmpty else { return operandPaths }
    guard !streams.input.isTerminal else {
      diagnostics.write(tool.usage)
      throw .usage(nil)
    }
    return [.standardInput]
  }

  private var operandPaths: [Path] {
    let words = streams.arguments ?? []
    // The operands are strings, in which bytes that are not UTF-8 are lost.
    return arguments.operandIndexes.map { Path(bytes: words[$0]) }
  }

  private func listed(in list: String) throws(Stop) -> [Path] {
    let names = try names(in: list)
    if let index = names.firstIndex(where: \.isEmpty) {
      throw .usage("\(list): name \(index + 1) is empty")
    }
    let paths = names.map { Path(bytes: $0) }
    if list == "-", paths.contains(.standardInput) {
      throw .usage("-: the names come from standard input, which cannot be a document too")
    }
    return paths
  }

  /// The NUL-separated names in the file `list`.
  private func names(in list: String) throws(Stop) -> [ArraySlice<UInt8>] {
    do throws(Refusal) {
      let bytes = try streams.open(Path(list)).bytes(limit: 1 << 30)
      var names = bytes.split(separator: 0, omittingEmptySubsequences: false)
      if names.last?.isEmpty ?? false { names.removeLast() }
      return names
    } catch {
      throw .unread(list, error.message.english)
    }
  }
}
