import Forms
import Foundation
import JSON
import TestSupport
import Testing

@testable import Rows

/// Forms as workbooks are read back, and say what does not hold.
@Suite struct FormWorkbookTests {
  private func report(_ command: String, in folder: URL) throws -> [String: Any] {
    let result = try Pipeline.run(command, in: folder)
    let record = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(record as? [String: Any], "\(result.output) \(result.errors)")
  }

  private func cell(_ cell: Cell, of report: [String: Any]) -> Any? {
    cell.id.split(separator: ".").reduce(report as Any?) { value, key in
      (value as? [String: Any])?[String(key)]
    }
  }

  @Test(arguments: Edition.all.map(\.form))
  func everyCellIsReadBack(form: Form) throws {
    let edition = try #require(form.edition)
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = SeededGenerator(seed: 11)
    var numbers: [Cell: Number] = [:]
    for cell in edition.cells where Int.random(in: 0..<10, using: &random) > 0 {
      let isMoney = cell.column?.measure == .money
      numbers[cell] = Number(
        Int128(Int.random(in: 0...9999, using: &random)), scale: isMoney ? 2 : 0)
    }
    let blank = BlankForm(edition, of: "青石区民政局", on: edition.since, nil)
    try Data(blank.workbook(numbers).bytes).write(to: folder.appending(path: "form.xlsx"))
    let report = try report("rpt-parse form.xlsx", in: folder)
    #expect(report["form"] as? String == form.rawValue)
    #expect(report["agency"] as? String == "青石区民政局" && report["year"] as? Int == edition.since)
    #expect((report["unplaced"] as? [Any])?.isEmpty == true)
    for cell in edition.cells {
      let value = self.cell(cell, of: report) as? NSNumber
      #expect(value?.doubleValue == numbers[cell].flatMap { Double("\($0)") }, "\(cell.id)")
    }
  }

  /// Fills in the form: each cell with 0, then the cells of the arguments.
  private static let fill = """
    import openpyxl, sys
    book = openpyxl.load_workbook(sys.argv[1])
    sheet = book.active
    for row in sheet.iter_rows(max_col=15):
        for cell in row:
            merged = isinstance(cell, openpyxl.cell.cell.MergedCell)
            if not merged and not cell.protection.locked and not cell.alignment.wrap_text:
                cell.value = 0
    for word in sys.argv[3:]:
        place, number = word.split("=")
        sheet[place] = float(number) if "." in number else number if number.isalpha() else int(number)
    book.save(sys.argv[2])
    """

  private func filled(_ folder: URL, _ words: String) throws {
    try FormWorkbookTests.fill.write(
      to: folder.appending(path: "fill.py"), atomically: true, encoding: .utf8)
    let result = try Tools.run(
      "rpt-csv --form=2021 --format=xlsx --agency=青石区民政局 --year=2023 >form.xlsx"
        + " && python3 fill.py form.xlsx filled.xlsx \(words)", in: folder)
    #expect(result.status == 0, "\(result.errors)")
  }

  private func place(_ row: Row, _ column: Column) throws -> String {
    let edition = try #require(Form.form2021.edition)
    var layout = FormLayout(edition, [:])
    // The rows above table two: the title, the instruction, the summary, two headings, a text.
    for _ in 0..<6 { layout.add(.blank, height: 15) }
    layout.add(.disclosure)
    // The heading of section three.
    layout.add(.blank, height: 15)
    layout.add(.requests)
    return try #require(layout.places[Cell(row, column)]).name
  }

  @Test(.needs(.openpyxl)) func formulasWithoutValuesAreNotesAndNoDoubts() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try filled(folder, "\(place(.received, .total))=7")
    let report = try report("rpt-parse filled.xlsx", in: folder)
    #expect((report["doubts"] as? [Any])?.isEmpty == true, "\(report["doubts"] ?? "")")
    #expect((report["unplaced"] as? [Any])?.isEmpty == true)
    let coverage = report["coverage"] as? [String: Int]
    #expect(coverage?["number"] == Form.form2021.edition?.cells.count)
    #expect(cell(Cell(.received, .total), of: report) as? Int == 7)
  }

  @Test(.needs(.openpyxl, .soffice)) func aWrongNumberIsSaidBesideItsRow() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try filled(folder, "\(place(.outcomeTotal, .naturalPerson))=3 \(place(.received, .total))=2")
    _ = try Tools.run(
      "soffice -env:UserInstallation=file://$PWD/home --headless --convert-to"
        + " 'csv:Text - txt - csv (StarCalc):44,34,76' filled.xlsx >/dev/null 2>&1", in: folder)
    let text = try String(contentsOf: folder.appending(path: "filled.csv"), encoding: .utf8)
    #expect(text.contains("※ 核对：本行各列相加0件，总计填报2件，相差2件；"))
    #expect(text.contains("“自然人”列（一）至（六）相加0件，（七）总计填报3件，相差3件；"))
    #expect(text.contains("※ 核对：共200格，已填200格，未填0格（没有的填0）；勾稽关系不相符的有5处；填写有误（负数、小数、文字）的有0格。"))
  }

  /// What the cells refuse when it is typed is not refused when it is pasted.
  @Test(.needs(.openpyxl, .soffice)) func whatWasPastedIsRedAndCounted() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let words = try [
      "\(place(.rules, .issued))=-1", "\(place(.normativeDocuments, .issued))=2.5",
      "\(place(.rules, .repealed))=无",
    ]
    try filled(folder, words.joined(separator: " "))
    _ = try Tools.run(
      "soffice -env:UserInstallation=file://$PWD/home --headless --convert-to html filled.xlsx",
      in: folder)
    let page = try String(contentsOf: folder.appending(path: "filled.html"), encoding: .utf8)
    #expect(page.contains("填写有误（负数、小数、文字）的有3格。"))
    let red = page.matches(of: /<td[^>]*sdval="([-\d.]+)"[^>]*>/)
      .filter { $0.0.lowercased().contains("bgcolor=\"#ffc7ce\"") }
    #expect(red.map(\.1) == ["-1", "2.5"])
  }

  /// LibreOffice computes the formulas and conditions; in HTML it writes the colour that a cell has by them.
  @Test(.needs(.openpyxl, .soffice)) func aWrongNumberIsRedAndReadBack() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = try place(.received, .total)
    for (number, isRed) in [(0, false), (2, true)] {
      try filled(folder, "\(place)=\(number)")
      _ = try Tools.run(
        """
        for format in html xlsx; do
          soffice -env:UserInstallation=file://$PWD/home --headless --convert-to $format --outdir out filled.xlsx
        done
        """, in: folder)
      let page = try String(contentsOf: folder.appending(path: "out/filled.html"), encoding: .utf8)
      let cells = page.matches(of: /<td[^>]*sdval="(\d+)"[^>]*>/)
        .filter { $0.0.lowercased().contains("bgcolor=\"#ffc7ce\"") }
      #expect(cells.contains { $0.1 == "2" } == isRed && cells.isEmpty != isRed)
      // LibreOffice keeps the values of the formulas in the workbook.
      let report = try report("rpt-parse out/filled.xlsx", in: folder)
      #expect((report["doubts"] as? [Any])?.isEmpty == true, "\(report["doubts"] ?? "")")
      #expect((report["unplaced"] as? [Any])?.isEmpty == true)
      #expect(cell(Cell(.received, .total), of: report) as? Int == number)
    }
  }
}
