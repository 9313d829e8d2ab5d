/// A pattern for ids of cells, in which `*` matches any characters: `requests.*.total`.
package struct CellPattern: Hashable, Sendable {
  private let parts: [[UInt8]]

  package init(_ pattern: String) {
    parts = pattern.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
      .map(Array.init)
  }

  /// Whether the pattern matches the whole of `id`.
  package func matches(_ id: String) -> Bool {
    guard let first = parts.first, let last = parts.last else { return false }
    var rest = Array(id.utf8)[...]
    guard parts.count > 1 else { return rest.elementsEqual(first) }
    guard rest.starts(with: first) else { return false }
    rest = rest.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() {
      guard let index = CellPattern.index(of: part, in: rest) else { return false }
      rest = rest[(index + part.count)...]
    }
    return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
  }

  /// The cells whose ids match.
  package var cells: [Cell] { Cell.all.filter { matches($0.id) } }

  /// The index of the first occurrence of `part` in `text`.
  private static func index(of part: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    guard text.count >= part.count else { return nil }
    return (text.startIndex...text.endIndex - part.count).first { text[$0...].starts(with: part) }
  }
}
