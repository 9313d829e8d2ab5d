import Forms
import JSON
import Records
import Testing

@testable import Recognition

/// Which edition follows from blocks of table two and rows of table three.
@Suite struct FormVerdictTests {
  private let older = Edition.all[0]
  private let newer = Edition.all[1]

  private func contents(_ rows: [Row], blocks: [[Form]] = []) -> TableContents {
    var contents = TableContents()
    contents.blockForms = blocks
    for cell in rows.flatMap(\.cells) { contents.cells[cell] = .number(.zero) }
    return contents
  }

  @Test func mostBlocksDecide() {
    let contents = contents(
      [.received], blocks: [[older.form], [newer.form], [newer.form]])
    #expect(contents.form == newer.form && contents.isMixed)
  }

  @Test func blocksThatSeveralEditionsHaveLeaveItToTheRows() {
    let both = [older.form, newer.form]
    let three: [Row] = [.received, .notSupplemented, .unpaidFee, .handledOtherwise]
    #expect(contents(three, blocks: [both]).form == newer.form)
    #expect(!contents(three, blocks: [both]).isMixed)
  }

  @Test func oneRowInPlaceOfThreeIsEitherEditions() {
    let contents = contents([.received, .otherHandling])
    #expect(contents.form == nil && !contents.isMixed)
    #expect(contents.form(year: older.since) == older.form)
    #expect(contents.form(year: newer.since) == newer.form)
    #expect(contents.form(year: nil) == nil)
  }

  @Test func theYearDoesNotOutweighWhatIsRead() {
    let contents = contents([.received, .unpaidFee])
    #expect(contents.form(year: older.since) == newer.form)
  }

  @Test func rowsOfOneEditionBesideBlocksOfAnotherAreMixed() {
    let contents = contents([.received, .unpaidFee], blocks: [[older.form]])
    #expect(contents.form == older.form && contents.isMixed)
  }

  @Test func withoutATableThereIsNone() {
    #expect(contents([]).form(year: newer.since) == nil)
  }

  @Test func aRowInPlaceOfSeveralIsCountedAsTheForms() {
    let columns = newer.columns(of: .requests).count
    let rows = newer.rows(of: .requests).map(\.row)
    let folded = rows.filter { $0.group != .otherHandling } + [.otherHandling]
    let coverage = contents(folded).coverage(of: newer.form)
    #expect(coverage.number == folded.count * columns)
    #expect(coverage.expected == newer.cells.count - 2 * columns)
    #expect(contents(rows).coverage(of: newer.form).expected == newer.cells.count)
  }
}
