import Forms
import Testing

@Suite struct CellNoteTests {
  @Test(arguments: Edition.all.map(\.form))
  func notesHaveABasis(form: Form) throws {
    let edition = try #require(form.edition)
    for note in Row.allCases.compactMap({ edition.note(of: $0) }) {
      #expect(!note.text.chinese.contains("。") && !note.text.english.hasSuffix("."))
      #expect(!note.basis.isEmpty)
    }
  }

  @Test func aCellHasTheNoteOfItsRow() throws {
    let edition = try #require(Edition.inForce(in: 2023))
    let note = edition.note(of: Cell(.partlyGranted, .total))
    #expect(note?.text.chinese.contains("只计这一情形") == true)
    #expect(note == edition.note(of: .partlyGranted))
    #expect(edition.note(of: Cell(.received, .total)) == nil)
  }

  @Test func onlyTheRowsOfAnEditionHaveNotes() throws {
    let edition = try #require(Edition.inForce(in: 2020))
    #expect(edition.note(of: .notSupplemented) == nil)
    #expect(edition.note(of: Cell(.notSupplemented, .total)) == nil)
    #expect(edition.note(of: .stateSecret) != nil)
  }
}
