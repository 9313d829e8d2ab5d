import Forms
import Testing
import Wordings

@testable import Rows

@Suite struct CellNotesTests {
  private static let head = "单元格,口径,依据\n"

  private func notes(_ rows: String) throws -> CellNotes {
    try CellNotes(Array((CellNotesTests.head + rows).utf8))
  }

  private func edition() throws -> Edition { try #require(Edition.inForce(in: 2023)) }

  @Test func anOfficeAddsToTheOfficialText() throws {
    let notes = try notes("予以公开,含当场答复的。,云岭办〔2023〕9号\n属于国家秘密,含工作秘密。,\n")
    let edition = try edition()
    #expect(
      notes.notes(on: Cell(.granted, .business), in: edition).map(\.basis) == ["云岭办〔2023〕9号"])
    let secret = notes.notes(on: Cell(.stateSecret, .total), in: edition)
    #expect(secret.map(\.text.chinese) == ["依法确定为国家秘密的政府信息", "含工作秘密。"])
    #expect(CellNotes().notes(on: Cell(.granted, .business), in: edition).isEmpty)
  }

  @Test func aRowTellsTheColumnsOfItsNotes() throws {
    let notes = try notes(
      "规章,县级填0。,\ndisclosure.*.issued,以印发日期为准。,\ndisclosure.*.repealed,以印发日期为准。,\n")
    let edition = try edition()
    let found = notes.notes(on: .rules, in: edition.blocks[0].columns, of: edition)
    #expect(found.map(\.note.text.chinese) == ["县级填0。", "以印发日期为准。"])
    #expect(found.map { $0.columns.map(\.column) } == [[], [.issued, .repealed]])
  }

  @Test func whatCannotBeReadIsRefused() {
    let rows = ",无,\n予以公开,,\n予以公布,含当场答复的。,\n总计,合计。,\n规章,县级填0。,,多\n"
    #expect {
      _ = try notes(rows)
    } throws: { error in
      let problems = (error as? FileProblems)?.all ?? []
      return problems.map(\.line) == [2, 3, 4, 5, 6]
        && problems[2].message.english.contains("予以公开")
    }
  }
}
