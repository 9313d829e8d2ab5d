import TestSupport
import Testing

@testable import Forms

/// The constant tables of rows and cells are those of `Row`, `Column` and the editions.
@Suite struct CatalogueTests {
  private let text = CatalogueText()

  @Test func theRowsAreThoseOfTheEditions() throws {
    try #expect(isFresh("Catalogue+Rows.swift", text.rowSource))
  }

  @Test func theCellsAreThoseOfTheEditions() throws {
    try #expect(isFresh("Catalogue+Cells.swift", text.cellSource))
  }

  private func isFresh(_ name: String, _ source: String) throws -> Bool {
    try WrittenTable.isFresh(
      "Sources/Vocabulary/Forms/Catalogue/\(name)", source, by: "CatalogueTests")
  }
}
