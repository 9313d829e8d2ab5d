@testable import Documents

/// The text of the last cell of a document with what is set apart in it, for comparison in tests:
/// `39 [raised 1]`.
enum SetApartOutline {
  static func lastCell(of document: Document) -> String {
    let cells = document.blocks.compactMap { block in
      if case .grid(let grid) = block { grid.rows.last?.last } else { nil }
    }
    guard let cell = cells.last else { return "no grid" }
    return ([cell.text] + pieces(Array(document.setApart[cell.setApart]))).joined(separator: " ")
  }

  static func pieces(_ setApart: [SetApart]) -> [String] {
    setApart.map { "[\($0.kind) \($0.text)]" }
  }
}
