/// A row whose cells are parted by commas, as spreadsheets export them (RFC 4180, a row a line).
struct CommaRow {
  let cells: [String]

  /// Reads the line at `index`, which must have two commas or more, as many as the line before or behind
  /// it has, and a blank or a value in one of the two. Nil for anything else, sentences above all.
  init?(_ lines: TextLines, at index: Int) {
    guard let cells = CommaRow.cells(lines[index].content) else { return nil }
    let isRow = [index - 1, index + 1].contains { near in
      guard (0..<lines.count).contains(near), let other = CommaRow.cells(lines[near].content),
        other.count == cells.count
      else { return false }
      return (cells + other).contains { $0.isEmpty || SpacedRow.isValue($0) }
    }
    guard isRow else { return nil }
    self.cells = cells
  }

  private static func cells(_ line: ArraySlice<UInt8>) -> [String]? {
    let comma = UInt8(ascii: ",")
    guard line.count <= 1 << 12, line.count(where: { $0 == comma }) >= 2 else { return nil }
    let parts = parts(line)
    guard parts.count >= 3, parts.allSatisfy({ $0.utf8.count <= 240 && !$0.contains("。") }) else {
      return nil
    }
    return parts
  }

  /// The texts between the commas of `line` that stand outside of quotation marks.
  private static func parts(_ line: ArraySlice<UInt8>) -> [String] {
    let quote = UInt8(ascii: "\"")
    var parts: [String] = []
    var part: [UInt8] = []
    var isQuoted = false
    func close() {
      parts.append(String(decoding: TextLine.trimmed(part[...]), as: UTF8.self))
      part.removeAll(keepingCapacity: true)
    }
    var rest = line
    while let byte = rest.popFirst() {
      if byte == quote, isQuoted, rest.first == quote {
        part.append(quote)
        rest = rest.dropFirst()
      } else if byte == quote, isQuoted || part.isEmpty {
        isQuoted.toggle()
      } else if byte == UInt8(ascii: ","), !isQuoted {
        close()
      } else {
        part.append(byte)
      }
    }
    close()
    return parts
  }
}
