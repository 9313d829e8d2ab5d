/// An HTML table among the lines of a text: language models write such tables into Markdown.
struct EmbeddedTable {
  /// The number of its lines.
  let count: Int
  private let bytes: [UInt8]
  private let line: Int

  /// The table that begins in the line at `index` and ends at `lastEnd` or before; nil if no table
  /// begins there.
  init?(_ lines: TextLines, at index: Int, lastEnd: Int) {
    let first = lines[index]
    guard index <= lastEnd, first.content.first == UInt8(ascii: "<"),
      EmbeddedTable.tags("<table", in: first.content.prefix(160)) > 0
    else { return nil }
    var depth = 0
    var end = index
    var bytes: [UInt8] = []
    repeat {
      let content = lines[end].content
      depth +=
        EmbeddedTable.tags("<table", in: content) - EmbeddedTable.tags("</table", in: content)
      bytes += content + [0x0A]
      end += 1
    } while depth > 0 && end <= lastEnd
    count = end - index
    line = first.number
    self.bytes = bytes
  }

  /// The blocks that the HTML reader returns; nil if the table exceeds a limit.
  var blocks: [Block]? {
    guard let document = try? HTMLReader.document(bytes) else { return nil }
    return document.blocks.map { $0.moved(by: line - 1) }
  }

  /// The index of the last line with an end tag of a table; -1 if there is none.
  static func lastEnd(in lines: TextLines) -> Int {
    (0..<lines.count).last { tags("</table", in: lines[$0].content) > 0 } ?? -1
  }

  /// The number of times that `tag`, in lower case, occurs in `content`.
  private static func tags(_ tag: StaticString, in content: ArraySlice<UInt8>) -> Int {
    guard content.contains(UInt8(ascii: "<")) else { return 0 }
    let bytes = Array(content)
    return bytes.indices.count { ByteScan.matches(tag, in: bytes.span, at: $0, to: bytes.count) }
  }
}

extension Block {
  /// The block with `lines` added to its line numbers.
  fileprivate func moved(by lines: Int) -> Block {
    switch self {
    case .paragraph(var paragraph):
      paragraph.line += lines
      return .paragraph(paragraph)
    case .grid(var grid):
      grid.line += lines
      for row in grid.rows.indices {
        for cell in grid.rows[row].indices { grid.rows[row][cell].line += lines }
      }
      return .grid(grid)
    case .picture(let line, let isScripted):
      return .picture(line: line + lines, isScripted: isScripted)
    case .attachment(let target, let line): return .attachment(target: target, line: line + lines)
    }
  }
}
