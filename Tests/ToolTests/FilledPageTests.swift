import Forms
import Foundation
import TestSupport
import Testing

/// A filled-in page is read back with the same numbers after other programs have saved it in their
/// formats. Skipped if a program is missing.
@Suite struct FilledPageTests {
  private static let edition = Form.form2021.edition

  /// The page qingshi-2022.html with other numbers, and the number of each cell, null if blank.
  private struct FilledPage {
    let page: String
    private(set) var cells: [String: String] = [:]

    init(_ random: inout SeededGenerator, hasBlanks: Bool) throws {
      let file = Tools.fixtures.appending(path: "qingshi-2022.html")
      var rest = try String(contentsOf: file, encoding: .utf8)[...]
      let edition = try #require(FilledPageTests.edition)
      var page = ""
      for cell in edition.cells {
        let number = try #require(rest.firstMatch(of: /<td>([0-9.]+)<\/td>/))
        let isBlank = hasBlanks && Int.random(in: 0..<9, using: &random) == 0
        let text = isBlank ? "" : FilledPage.number(of: cell, &random)
        page += rest[..<number.output.1.startIndex] + text
        rest = rest[number.output.1.endIndex...]
        cells[cell.id] = isBlank ? "null" : text
      }
      self.page = page + rest
    }

    private static func number(of cell: Cell, _ random: inout SeededGenerator) -> String {
      guard cell.measure == .count else { return "\(Int.random(in: 0...9999, using: &random)).25" }
      return String([0, 7, 39, 1234, 20240].randomElement(using: &random) ?? 0)
    }
  }

  /// Checks the cells of pages that `command` has saved as files with the ending `ending`.
  private func check(_ ending: String, hasBlanks: Bool, by command: String) throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = SeededGenerator(seed: 11)
    var pages: [FilledPage] = []
    for count in 0..<4 {
      let page = try FilledPage(&random, hasBlanks: hasBlanks)
      try Data(page.page.utf8).write(to: folder.appending(path: "\(count).html"))
      pages.append(page)
    }
    let result = try Tools.run("\(command); rpt-parse *.\(ending)", in: folder)
    let lines = result.output.split(separator: "\n")
    try #require(lines.count == pages.count, "\(result.errors)")
    for (line, page) in zip(lines, pages) {
      let record = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      for (id, wanted) in page.cells {
        var node: Any? = record
        for key in id.split(separator: ".") { node = (node as? [String: Any])?[String(key)] }
        let found = node.map { $0 is NSNull ? "null" : "\($0)" } ?? "absent"
        let isSame = found == wanted || Double(found) != nil && Double(found) == Double(wanted)
        #expect(isSame, "\(ending) \(id): \(found) for \(wanted)")
      }
      #expect(record["agency"] as? String == "青石区民政局")
      #expect((record["unplaced"] as? [Any])?.isEmpty == true)
    }
  }

  private static let office = "soffice -env:UserInstallation=file://$PWD/profile --headless"
  private static let text = """
    \(office) --convert-to odt --infilter='HTML (StarWriter)' *.html >/dev/null 2>&1
    """

  @Test func aPageIsReadBack() throws { try check("html", hasBlanks: true, by: ":") }

  @Test(.needs(.soffice), arguments: ["odt", "doc", "rtf", "docx", "fodt", "uot"])
  func aPageSavedByLibreOfficeIsReadBack(ending: String) throws {
    let command = "\(Self.text); \(Self.office) --convert-to \(ending) *.odt >/dev/null 2>&1"
    // LibreOffice loses blank cells beside merged ones when it reads the unified office format.
    try check(ending, hasBlanks: ending != "uot", by: command)
  }

  /// Blank cells have no words, so that their columns are known only from other rows.
  @Test(
    .enabled(
      if: ConverterTests.hasOffice && ConverterTests.hasPDFText && ConverterTests.hasFonts,
      "needs LibreOffice, pdftotext and a Chinese font"))
  func aPagePrintedAsPDFIsReadBack() throws {
    let command = "\(Self.text); \(Self.office) --convert-to pdf *.odt >/dev/null 2>&1"
    try check("pdf", hasBlanks: false, by: command)
  }
}
