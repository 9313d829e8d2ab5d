/// A row with commas between its cells, one row per line, as spreadsheets export it (RFC 4180).
struct CommaRow {
  let cells: [String]
  /// No sentence ends in so many numbers between commas.
  private static let valuesThatMakeARow = 3

  /// Parses the line at `index`. It must have at least two commas, and the line before or after
  /// must have as many; one of the two must have a blank cell or a value. Or it ends in values, as
  /// rows do whose merged labels have no cell. Nil otherwise, above all for sentences.
  init?(_ lines: TextLines, at index: Int) {
    guard let cells = CommaRow.cells(lines[index].content) else { return nil }
    // 1,234,567 is one number.
    let endsInValues =
      cells.suffix(CommaRow.valuesThatMakeARow).allSatisfy(SpacedRow.isValue)
      && !cells.dropFirst().allSatisfy { $0.prefix(while: \.isPlainDigit).utf8.count == 3 }
    let isRow =
      endsInValues
      || [index - 1, index + 1].contains { neighbour in
        guard (0..<lines.count).contains(neighbour),
          let other = CommaRow.cells(lines[neighbour].content),
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

  /// The texts between the commas of `line`, except commas in quotation marks.
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
