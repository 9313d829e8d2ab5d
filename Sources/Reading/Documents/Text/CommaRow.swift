/// A row with marks between its cells, one row per line: commas, as spreadsheets export it (RFC 4180), or the
/// commas and semicolons of Chinese, as people write it.
struct CommaRow {
  let cells: [String]
  /// No sentence ends in so many numbers between commas.
  private static let valuesThatMakeARow = 3

  /// A mark between cells.
  private enum Delimiter: CaseIterable {
    case comma, wideComma, wideSemicolon

    var bytes: [UInt8] {
      switch self {
      case .comma: [UInt8(ascii: ",")]
      case .wideComma: [0xEF, 0xBC, 0x8C]
      case .wideSemicolon: [0xEF, 0xBC, 0x9B]
      }
    }
  }

  /// Parses the line at `index`. Its cells are in quotation marks; or it has at least two delimiters, the line
  /// before or after has as many, and one of the two has a blank cell or a value; or it ends in values, as
  /// rows do whose merged labels have no cell. Nil otherwise, above all for sentences.
  init?(_ lines: TextLines, at index: Int) {
    let line = lines[index].content
    if let cells = CommaRow.quotedCells(line) {
      // One text in quotation marks may be a quotation.
      let isRow =
        cells.count > 1
        || CommaRow.neighbours(of: index, in: lines).contains {
          CommaRow.quotedCells($0)?.count ?? 0 > 1
        }
      guard isRow else { return nil }
      self.cells = cells
      return
    }
    for delimiter in Delimiter.allCases {
      guard let cells = CommaRow.cells(line, delimiter),
        CommaRow.endsInValues(cells, delimiter)
          || CommaRow.neighbours(of: index, in: lines).contains(where: { neighbour in
            guard let other = CommaRow.cells(neighbour, delimiter), other.count == cells.count
            else { return false }
            return (cells + other).contains { $0.isEmpty || SpacedRow.isValue($0) }
          })
      else { continue }
      self.cells = cells
      return
    }
    return nil
  }

  private static func endsInValues(_ cells: [String], _ delimiter: Delimiter) -> Bool {
    // 1,234,567 is one number.
    let isNumber =
      delimiter == .comma
      && cells.dropFirst().allSatisfy { $0.prefix(while: \.isPlainDigit).utf8.count == 3 }
    return !isNumber && cells.suffix(valuesThatMakeARow).allSatisfy(SpacedRow.isValue)
  }

  /// The lines before and after that at `index`.
  private static func neighbours(of index: Int, in lines: TextLines) -> [ArraySlice<UInt8>] {
    [index - 1, index + 1].filter { (0..<lines.count).contains($0) }.map { lines[$0].content }
  }

  /// The cells of `line`, which is nothing but texts in quotation marks with commas between them.
  private static func quotedCells(_ line: ArraySlice<UInt8>) -> [String]? {
    let quote = UInt8(ascii: "\"")
    guard (2...1 << 12).contains(line.count), line.first == quote, line.last == quote else {
      return nil
    }
    var isQuoted = false
    for byte in line {
      if byte == quote {
        isQuoted.toggle()
      } else if !isQuoted, byte != UInt8(ascii: ",") {
        return nil
      }
    }
    return isQuoted ? nil : parts(line, .comma)
  }

  private static func cells(_ line: ArraySlice<UInt8>, _ delimiter: Delimiter) -> [String]? {
    guard line.count <= 1 << 12, mayBeRow(line, delimiter) else { return nil }
    let parts = parts(line, delimiter)
    guard parts.count >= 3, parts.allSatisfy({ $0.utf8.count <= 240 && !$0.contains("。") }) else {
      return nil
    }
    return parts
  }

  /// Whether `line` has two delimiters and, unless they are of spreadsheets, is no sentence.
  private static func mayBeRow(_ line: ArraySlice<UInt8>, _ delimiter: Delimiter) -> Bool {
    guard let last = delimiter.bytes.last else { return false }
    if delimiter != .comma, line.suffix(3).elementsEqual(fullStop) { return false }
    return line.count(where: { $0 == last }) >= 2
  }

  private static let fullStop: [UInt8] = [0xE3, 0x80, 0x82]

  /// The texts between the delimiters in `line`, except those in quotation marks; of the Chinese ones, except
  /// those in brackets, where labels of the forms have them.
  private static func parts(_ line: ArraySlice<UInt8>, _ delimiter: Delimiter) -> [String] {
    let quote = UInt8(ascii: "\"")
    let mark = delimiter.bytes
    var parts: [String] = []
    var part: [UInt8] = []
    var isQuoted = false
    var depth = 0
    func close() {
      parts.append(String(decoding: TextLine.trimmed(part[...]), as: UTF8.self))
      part.removeAll(keepingCapacity: true)
    }
    var rest = line
    while let byte = rest.first {
      let isDelimiter = byte == mark[0] && !isQuoted && depth == 0 && rest.starts(with: mark)
      rest = rest.dropFirst(isDelimiter ? mark.count : 1)
      if delimiter != .comma, byte == 0xEF, rest.first == 0xBC {
        if rest.dropFirst().first == 0x88 { depth += 1 }
        if rest.dropFirst().first == 0x89 { depth = max(0, depth - 1) }
      }
      if byte == quote, isQuoted, rest.first == quote {
        part.append(quote)
        rest = rest.dropFirst()
      } else if byte == quote, isQuoted || part.isEmpty {
        isQuoted.toggle()
      } else if isDelimiter {
        close()
      } else {
        part.append(byte)
      }
    }
    close()
    return parts
  }
}
