import Forms
import JSON
import Records
import TestSupport
import Testing

@testable import Claims

@Suite struct ClaimTests {
  private static let received = CellSet(.received, .total)
  private static let brought = CellSet(.broughtForward, .total)

  private func verdict(
    _ number: Int, _ values: KeyValuePairs<String, Int?>, _ formulas: [Formula],
    _ change: (inout Claim.Draft) -> Void = { _ in }
  ) -> Claim.Verdict {
    var cells = CellTable()
    for (id, value) in values {
      cells[Cell(id)] = value.map { .number(Number(Int128($0))) } ?? .blank
    }
    let reading = ClaimReading("received", .received, .init(object: .requests), [.row(.received)])
    var draft = Claim.Draft(
      reading: reading, number: Number(Int128(number)), unit: "件", formulas: formulas)
    change(&draft)
    return Claim(draft, quote: "", section: 1, cells: cells).verdict
  }

  @Test func oneFormulaThatDoesNotFitFails() {
    let one = [Formula([ClaimTests.received])]
    #expect(verdict(5, ["requests.received.total": 5], one) == .pass)
    #expect(verdict(5, ["requests.received.total": 6], one) == .fail)
    #expect(verdict(5, ["requests.received.total": 6], one) { $0.scope = "区本级" } == .review)
    #expect(verdict(5, ["requests.received.total": 6], one) { $0.strength = .loose } == .review)
  }

  @Test func ofSeveralFormulasOneThatFitsPasses() {
    let two = [
      Formula([ClaimTests.received]), Formula([ClaimTests.received, ClaimTests.brought]),
    ]
    let cells: KeyValuePairs<String, Int?> = [
      "requests.received.total": 6, "requests.brought_forward.total": 1,
    ]
    #expect(verdict(7, cells, two) == .pass)
    #expect(verdict(8, cells, two) == .review)
  }

  @Test func blanksLeaveASumOpen() {
    let denied = [Formula([CellSet(.unavailable, among: Row.allCases, .total)])]
    let cells: KeyValuePairs<String, Int?> = [
      "requests.outcome.unavailable.not_held.total": 4,
      "requests.outcome.unavailable.needs_creation.total": nil,
      "requests.outcome.unavailable.still_unclear.total": 0,
    ]
    #expect(verdict(4, cells, denied) == .review)
    #expect(verdict(5, cells, denied) == .notAssessable)
    #expect(verdict(3, cells, denied) == .fail)
    #expect(verdict(3, [:], denied) == .notAssessable)
  }

  @Test func aBlankTotalStandsForItsColumns() {
    let one = [Formula([ClaimTests.received])]
    let cells: KeyValuePairs<String, Int?> = [
      "requests.received.natural_person": 4, "requests.received.business": 1,
      "requests.received.research": 0, "requests.received.public_welfare": 0,
      "requests.received.legal_service": 0, "requests.received.other_organization": 0,
      "requests.received.total": nil,
    ]
    #expect(verdict(5, cells, one) == .pass)
    #expect(verdict(4, cells, one) == .fail)
  }

  @Test func oneRowInPlaceOfAGroupIsComplete() {
    let other = [Formula([CellSet(.otherHandling, among: [.otherHandling], .total)])]
    #expect(verdict(3, ["requests.outcome.other_handling.all.total": 3], other) == .pass)
  }

  @Test func anApproximateNumberFitsWhatIsNear() {
    let one = [Formula([ClaimTests.received])]
    func around(_ value: Int) -> Claim.Verdict {
      verdict(500, ["requests.received.total": value], one) {
        $0.isExact = false
        $0.slack = Number(100)
      }
    }
    #expect(around(560) == .pass)
    #expect(around(700) == .review)
  }

  @Test func setsHaveTheNamesOfRecords() {
    #expect(
      CellSet.requests(.received, .organization).first?.name == "requests.received.business")
    let litigation = CellSet(.litigation, among: Row.allCases, .total)
    #expect(litigation.name == "disputes.litigation.*.total" && litigation.cells.count == 2)
    let denied = CellSet(.denied, among: Row.allCases, .total)
    #expect(denied.name == "requests.outcome.denied.*.total" && denied.cells.count == 8)
    let formula = Formula([ClaimTests.received], minus: [ClaimTests.brought])
    #expect(formula.name == "requests.received.total - requests.brought_forward.total")
  }

  @Test(arguments: Form.allCases.dropFirst())
  func aGroupCountsTheRowsThatTheFormHas(form: Form) throws {
    let edition = try #require(form.edition)
    var report = Report(source: Source(path: "a.html", format: .html, bytes: 1, crc32: ""))
    report.form = form
    for cell in edition.cells { report.cells[cell] = .number(.zero) }
    var interpreter = ClaimInterpreter(report)
    #expect(interpreter.requestRows == edition.rows(of: .requests).map(\.row))
  }
}
