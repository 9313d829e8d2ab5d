import Forms
import TestSupport
import Testing

@testable import Records

@Suite struct FindingTests {
  private let source = Source(path: "a.html", format: .html, bytes: 3, crc32: "00000000")

  private func finding(
    agency: String? = "青石区民政局", year: Int? = 2022, rule: String = "T301", cell: String? = nil
  ) -> Finding {
    var finding = Finding(
      rule: rule, name: "requests-balance", severity: .error, verdict: .fail, agency: agency,
      year: year, source: source, message: "m")
    finding.cell = cell.map { Cell($0) }
    return finding
  }

  @Test func everyKeyIsThereInTheOrderOfTheFormat() {
    #expect(
      String(decoding: AnyRecord.finding(finding()).line, as: UTF8.self)
        == #"{"type":"finding","version":1,"rule":"T301","name":"requests-balance","#
        + #""severity":"error","verdict":"fail","agency":"青石区民政局","year":2022,"#
        + #""source":{"path":"a.html","format":"html","bytes":3,"crc32":"00000000"},"id":"","#
        + #""action":"must-fix","section":null,"cell":null,"label":null,"message":"m","#
        + #""expected":null,"actual":null,"gap":null,"quote":null,"operands":[],"other":null,"#
        + #""cause":null,"basis":null,"hint":null,"at":null,"waived":null}"#)
  }

  @Test func idIsTheSameInEveryRun() {
    #expect(finding().makeID(ordinal: 1) == "ca89bba7d6")
  }

  @Test func idTellsApartWhatDiffersInOneThing() {
    let ids = [
      finding().makeID(ordinal: 1), finding().makeID(ordinal: 2),
      finding(agency: nil).makeID(ordinal: 1), finding(agency: "青石区").makeID(ordinal: 1),
      finding(year: nil).makeID(ordinal: 1), finding(year: 2021).makeID(ordinal: 1),
      finding(rule: "T302").makeID(ordinal: 1),
      finding(cell: "requests.received.total").makeID(ordinal: 1),
      finding(cell: "requests.carried_forward.total").makeID(ordinal: 1),
    ]
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.utf8.count == 10 })
  }
}
