import Foundation
import TestSupport
import Testing

@testable import Documents

/// The reader against lxml, on published pages.
@Suite("HTML reader: comparison with lxml")
struct HTMLOracleTests {
  /// Prints the text and the tables of each page by lxml: tables with rows of several cells and
  /// without tables inside. White space is left out.
  static let program = """
    import json, re, sys
    import lxml.html
    squeeze = lambda text: re.sub(r"\\s+", "", text)
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as page:
            tree = lxml.html.fromstring(page.read())
        for node in tree.xpath("//head | //script | //style | //comment()"):
            node.drop_tree()
        tables = []
        for table in tree.xpath("//table[not(.//table)]"):
            rows = [[squeeze(cell.text_content()) for cell in row.xpath("td | th")]
                    for row in table.xpath(".//tr")]
            if any(len(row) > 1 for row in rows):
                tables.append(rows)
        print(json.dumps({"text": squeeze(tree.text_content()), "tables": tables}))
    """

  struct Extraction: Decodable, Equatable {
    var text: String
    var tables: [[[String]]]
  }

  static let pages = ["corpus/real", "corpus/made"].flatMap { folder in
    ((try? SharedFolder(folder)?.names()) ?? []).filter { $0.hasSuffix(".html") }
      .map { SharedFolder.packageRoot + "/../shared/\(folder)/\($0)" }
  }

  private static func run(_ arguments: [String]) -> Data? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? printed : nil
  }

  static let isThere = !pages.isEmpty && run(["-c", "import lxml.html"]) != nil

  @Test(
    "the same text in the same order, and the same cells in the same rows",
    .enabled(if: isThere, "needs the shared corpus and Python's lxml"))
  func agrees() throws {
    let printed = try #require(Self.run(["-c", Self.program] + Self.pages))
    let lines = printed.split(separator: UInt8(ascii: "\n"))
    try #require(lines.count == Self.pages.count)
    for (page, line) in zip(Self.pages, lines) {
      let theirs = try JSONDecoder().decode(Extraction.self, from: line)
      #expect(try ours(page) == theirs, "\(page)")
    }
  }

  private func ours(_ page: String) throws -> Extraction {
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: page)))
    var extraction = Extraction(text: "", tables: [])
    for block in try HTMLReader.document(bytes).blocks {
      switch block {
      case .paragraph(let paragraph): extraction.text += squeezed(paragraph.text)
      case .grid(let grid):
        extraction.tables.append(grid.rows.map { $0.map { squeezed($0.text) } })
        extraction.text += grid.rows.joined().map { squeezed($0.text) }.joined()
      case .picture, .attachment: break
      }
    }
    return extraction
  }

  private func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
