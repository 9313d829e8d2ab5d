import Forms
import Foundation
import Rules
import TestSupport
import Testing

/// Every edition from a web page to findings, CSV, manual and schemas.
@Suite struct EditionPipelineTests {
  private func records(of specimen: EditionSpecimen, _ command: String) throws -> [[String: Any]] {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appending(path: "specimen.html")
    try specimen.html.write(to: page, atomically: true, encoding: .utf8)
    let result = try Pipeline.run("rpt-parse specimen.html | \(command)", in: folder)
    #expect(result.errors.isEmpty, "\(result.errors)")
    return try result.output.split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
    }
  }

  private func number(_ record: [String: Any], _ cell: Cell) -> Int? {
    var value: Any? = record
    for key in cell.id.split(separator: ".") { value = (value as? [String: Any])?[String(key)] }
    return value as? Int
  }

  @Test(arguments: Form.allCases.dropFirst())
  func aSpecimenIsReadCompletely(form: Form) throws {
    let specimen = EditionSpecimen(try #require(form.edition))
    let record = try #require(try records(of: specimen, "cat").first)
    #expect(record["form"] as? String == form.rawValue)
    #expect((record["doubts"] as? [Any])?.isEmpty ?? true, "\(record["doubts"] ?? "")")
    #expect((record["unplaced"] as? [Any])?.isEmpty ?? true, "\(record["unplaced"] ?? "")")
    let coverage = record["coverage"] as? [String: Int]
    #expect(coverage?["number"] == specimen.edition.cells.count)
    #expect(coverage?["expected"] == specimen.edition.cells.count)
    for cell in specimen.edition.cells {
      #expect(number(record, cell) == specimen.values[cell] ?? 0, "\(cell)")
    }
  }

  @Test(arguments: Form.allCases.dropFirst())
  func aCorrectReportPasses(form: Form) throws {
    let specimen = EditionSpecimen(try #require(form.edition))
    let found = try records(of: specimen, "rpt-check --summary --select=C,S106,S107,T")
    #expect(found.compactMap { $0["rule"] as? String } == [])
    let summary = try #require(found.last?["rules"] as? [String: Int])
    #expect((summary["pass"] ?? 0) > 10 && (summary["not-assessable"] ?? 0) == 0, "\(summary)")
  }

  @Test(arguments: Form.allCases.dropFirst())
  func aTotalWithoutOneRowFails(form: Form) throws {
    let edition = try #require(form.edition)
    let specimen = EditionSpecimen(edition)
    for row in edition.outcomes {
      let found = try records(of: specimen.withTotalWithout(row), "rpt-check --select=T3,S107")
        .filter { $0["verdict"] as? String == "fail" }
      #expect(Set(found.compactMap { $0["rule"] as? String }) == ["T303"], "\(row)")
      for finding in found {
        let basis = finding["basis"] as? String ?? ""
        #expect(basis.hasPrefix(edition.notice), "\(basis)")
      }
    }
  }

  @Test(arguments: zip(Edition.all.map(\.form), Edition.all.dropFirst().map(\.since)))
  func theFormOfAnotherYearFails(form: Form, year: Int) throws {
    var specimen = EditionSpecimen(try #require(form.edition))
    specimen.year = year
    let found = try records(of: specimen, "rpt-check --select=S107")
    #expect(found.compactMap { $0["verdict"] as? String } == ["fail"])
    #expect((found.first?["message"] as? String)?.contains("\(form.rawValue)年版") ?? false)
  }

  @Test(arguments: Form.allCases.dropFirst())
  func itsRowsAreInTheCSV(form: Form) throws {
    let edition = try #require(form.edition)
    let listing = try Pipeline.run("rpt-csv --list-cells").output
    let ids = listing.split(separator: "\n").filter { $0.hasPrefix(form.rawValue + ",") }
      .map { String($0.split(separator: ",", omittingEmptySubsequences: false)[5]) }
    #expect(ids == edition.cells.map(\.id))
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appending(path: "specimen.html")
    try EditionSpecimen(edition).html.write(to: page, atomically: true, encoding: .utf8)
    let header = try Pipeline.run("rpt-parse specimen.html | rpt-csv", in: folder).output
      .prefix { $0 != "\n" }.split(separator: ",").map(String.init)
    #expect(Set(header).isSuperset(of: edition.cells.map(\.id)))
    let grid = try Pipeline.run("rpt-parse specimen.html | rpt-csv --table=requests", in: folder)
    for row in edition.rows(of: .requests) {
      #expect(grid.output.contains(row.label.chinese), "\(row.row)")
    }
  }

  @Test(arguments: Form.allCases)
  func theManualAndTheSchemasIncludeIt(form: Form) throws {
    let page = try String(
      contentsOf: Tools.root.appending(path: "man/rpt-forms.7"), encoding: .utf8)
    #expect(page.contains("\n.Sh FORM \(form.rawValue)\n"))
    let schema = try #require(
      try JSONSerialization.jsonObject(
        with: Data(contentsOf: Tools.root.appending(path: "man/schema/report.json")))
        as? [String: Any])
    let definitions = schema["$defs"] as? [String: [String: Any]]
    #expect(definitions?["form"]?["enum"] as? [String] == Form.allCases.map(\.rawValue))
    let rows = Set((form.edition?.cells ?? []).compactMap(\.row))
    #expect(rows.allSatisfy { page.contains($0.id) })
  }
}
