/// The cells of a line with vertical bars.
enum PipeRow: Equatable {
  /// The cells between the bars, in order, without the blank text after the last bar.
  case cells([String])
  /// One cell before or after the only bar: `规章 |`, `| 规章`.
  case cell(String)
  /// Only bars: `||||`.
  case filler
  /// The separator below a Markdown header, `| --- | --- |`, or a row of dashes, `| - | - |`.
  case separator([String])

  /// Parses `line`, which is trimmed; nil if it has no bar.
  init?(_ line: ArraySlice<UInt8>) {
    guard line.contains(PipeRow.bar) else { return nil }
    if line.allSatisfy({ $0 == PipeRow.bar || $0 <= 0x20 }) {
      self = .filler
      return
    }
    var cells = PipeRow.parts(line)
    let isClosed = cells.last == ""
    if isClosed { cells.removeLast() }
    if cells.count > 1 && line.first == PipeRow.bar { cells.removeFirst() }
    let isOwnCell = cells.count == 1 && isClosed && line.first != PipeRow.bar
    if line.allSatisfy({ PipeRow.isRule($0) }), !isOwnCell || cells[0].utf8.count > 2 {
      self = .separator(cells)
    } else if cells.count == 1 && !isClosed && line.first == PipeRow.bar {
      self = .cell(cells[0])
    } else if isOwnCell {
      self = .cell(cells[0])
    } else {
      self = .cells(cells)
    }
  }

  private static let bar = UInt8(ascii: "|")

  private static func isRule(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == bar || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
  }

  /// The texts between the bars of `line`, except bars after a backslash.
  private static func parts(_ line: ArraySlice<UInt8>) -> [String] {
    var parts: [String] = []
    var part: [UInt8] = []
    for byte in line {
      if byte != bar {
        part.append(byte)
      } else if part.last == UInt8(ascii: "\\") {
        part[part.count - 1] = bar
      } else {
        parts.append(plain(part[...]))
        part.removeAll(keepingCapacity: true)
      }
    }
    parts.append(plain(part[...]))
    return parts
  }

  /// `text` without pairs of Markdown's bold markers and with `<br>` as `\n`.
  static func plain(_ text: ArraySlice<UInt8>) -> String {
    let plain = String(decoding: TextLine.trimmed(text), as: UTF8.self)
    guard text.contains(where: { marks.contains($0) }) else { return plain }
    var result = plain
    for mark in ["**", "__"] {
      let parts = result.parts(by: mark)
      if parts.count > 2 && parts.count % 2 == 1 { result = parts.joined() }
    }
    for mark in ["<br>", "<br/>", "<br />"] {
      result = result.parts(by: mark).joined(separator: "\n")
    }
    return String(decoding: TextLine.trimmed(Array(result.utf8)[...]), as: UTF8.self)
  }

  private static let marks = Array("*_<".utf8)
}

extension String {
  /// The substrings between the occurrences of `mark`. A longer run of its character is none: 138****1234 is masked.
  fileprivate func parts(by mark: String) -> [Substring] {
    let mark = Array(mark.utf8)
    var parts: [Substring] = []
    var start = utf8.startIndex
    var index = start
    while index < utf8.endIndex {
      let run = utf8[index...].prefix { $0 == mark[0] }.count
      if run > mark.count {
        index = utf8.index(index, offsetBy: run)
      } else if run > 0, utf8[index...].starts(with: mark) {
        parts.append(self[start..<index])
        index = utf8.index(index, offsetBy: mark.count)
        start = index
      } else {
        index = utf8.index(after: index)
      }
    }
    return parts + [self[start...]]
  }
}
