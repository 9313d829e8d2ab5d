import Documents
import Forms
import Testing

@testable import Recognition

@Suite struct SheetNotesTests {
  @Test func notesAreGoneAndTheRestStays() {
    let note = SheetNote.lastYear.saying("现行有效件数 12")
    let cells = ["规章", "※", note].enumerated().map { GridCell(text: $1, column: $0, line: 1) }
    let blocks: [Block] = [
      .paragraph(Paragraph(text: SheetNote.instruction.saying("只填数字。"), line: 1)),
      .paragraph(Paragraph(text: "※ 3", line: 2)),
      .grid(Grid(rows: [cells], line: 3, hasColumns: true)),
    ]
    let left = SheetNotes.removed(from: Document(blocks: blocks)).blocks
    #expect(left.count == 2)
    guard case .paragraph(let paragraph) = left[0], case .grid(let grid) = left[1] else {
      Issue.record("other blocks")
      return
    }
    #expect(paragraph.text == "※ 3")
    #expect(grid.rows[0].map(\.text) == ["规章", "※", ""])
  }
}
