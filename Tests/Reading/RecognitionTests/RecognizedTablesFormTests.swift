import Forms
import JSON
import Records
import Testing

@testable import Recognition

/// The edition that blocks of table two and rows of table three determine.
@Suite struct RecognizedTablesFormTests {
  private let older = Edition.all[0]
  private let newer = Edition.all[1]

  private func recognized(_ rows: [Row], blocks: [[Form]] = []) -> RecognizedTables {
    var recognized = RecognizedTables()
    recognized.blockForms = blocks
    for cell in rows.flatMap(\.cells) { recognized.cells[cell] = .number(.zero) }
    return recognized
  }

  @Test func mostBlocksDecide() {
    let recognized = recognized(
      [.received], blocks: [[older.form], [newer.form], [newer.form]])
    #expect(recognized.form == newer.form && recognized.isMixed)
  }

  @Test func blocksThatSeveralEditionsHaveLeaveItToTheRows() {
    let both = [older.form, newer.form]
    let three: [Row] = [.received, .notSupplemented, .unpaidFee, .handledOtherwise]
    #expect(recognized(three, blocks: [both]).form == newer.form)
    #expect(!recognized(three, blocks: [both]).isMixed)
  }

  @Test func oneRowInPlaceOfThreeIsEitherEditions() {
    let recognized = recognized([.received, .otherHandling])
    #expect(recognized.form == nil && !recognized.isMixed)
    #expect(recognized.form(year: older.since) == older.form)
    #expect(recognized.form(year: newer.since) == newer.form)
    #expect(recognized.form(year: nil) == nil)
  }

  @Test func theYearDoesNotOutweighWhatIsRead() {
    let recognized = recognized([.received, .unpaidFee])
    #expect(recognized.form(year: older.since) == newer.form)
  }

  @Test func rowsOfOneEditionBesideBlocksOfAnotherAreMixed() {
    let recognized = recognized([.received, .unpaidFee], blocks: [[older.form]])
    #expect(recognized.form == older.form && recognized.isMixed)
  }

  @Test func withoutATableThereIsNone() {
    #expect(recognized([]).form(year: newer.since) == nil)
  }

  @Test func aRowInPlaceOfSeveralIsCountedAsTheForms() {
    let columns = newer.columns(of: .requests).count
    let rows = newer.rows(of: .requests).map(\.row)
    let folded = rows.filter { $0.group != .otherHandling } + [.otherHandling]
    let coverage = recognized(folded).coverage(of: newer.form)
    #expect(coverage.number == folded.count * columns)
    #expect(coverage.expected == newer.cells.count - 2 * columns)
    #expect(recognized(rows).coverage(of: newer.form).expected == newer.cells.count)
  }
}
