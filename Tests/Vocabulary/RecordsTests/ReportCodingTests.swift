import Forms
import JSON
import TestSupport
import Testing
import Wordings

@testable import Records

@Suite struct ReportCodingTests {
  private let source = Source(path: "a.html", format: .html, bytes: 84086, crc32: "9f2c01ab")

  private func line(_ report: Report) -> String {
    String(decoding: AnyRecord.report(report).line, as: UTF8.self)
  }

  private func read(_ line: String) throws -> Report {
    guard case .report(let report) = try AnyRecord(line: line) else {
      throw Refusal.malformed("不是报告", en: "no report", at: 0)
    }
    return report
  }

  @Test func keysStandInTheOrderOfTheFormat() {
    #expect(
      line(Report(source: source))
        == #"{"type":"report","version":1,"#
        + #""source":{"path":"a.html","format":"html","bytes":84086,"crc32":"9f2c01ab"},"#
        + #""agency":null,"year":null,"title":null,"published":null,"form":null,"#
        + #""disclosure":{},"requests":{},"disputes":{},"raw":{},"#
        + #""coverage":{"expected":0,"number":0,"null":0,"absent":0},"#
        + #""unplaced":[],"doubts":[],"period":null,"sections":[]}"#)
  }

  @Test func cellsAreNestedByTheirIdsAndAbsentOnesHaveNoKey() throws {
    var report = Report(source: source)
    report.cells[Cell("disclosure.fees.amount_wan")] = .number(Number(2510, scale: 2))
    report.cells[Cell("requests.received.natural_person")] = .number(Number(48))
    report.cells[Cell("requests.received.total")] = .blank
    report.cells[Cell("requests.outcome.denied.state_secret.total")] = .number(Number(0))
    let line = line(report)
    #expect(line.contains(#""disclosure":{"fees":{"amount_wan":25.10}},"#))
    #expect(
      line.contains(
        #""requests":{"received":{"natural_person":48,"total":null},"#
          + #""outcome":{"denied":{"state_secret":{"total":0}}}},"disputes":{},"#))
    #expect(!line.contains("legacy"))
  }

  @Test func olderCellsAndIndicatorsComeAtTheEnd() throws {
    var report = Report(source: source)
    report.indicators = [
      Indicator(label: "收到申请数", unit: "件", value: Number(3), cumulative: nil, cell: nil)
    ]
    #expect(
      line(report).hasSuffix(
        #""sections":[],"legacy":{},"indicators":["#
          + #"{"label":"收到申请数","unit":"件","value":3,"cumulative":null,"cell":null}]}"#))
    report.indicators = nil
    report.cells[Cell("legacy.received")] = .number(Number(3))
    #expect(line(report).hasSuffix(#""sections":[],"legacy":{"received":3},"indicators":[]}"#))
  }

  @Test func keysMayComeInAnyOrderBeUnknownOrMissing() throws {
    let report = try read(
      #"{"sections":[{"text":"甲\n乙","x":[{}],"heading":"一、总体情况","number":1}],"x":{"year":1},"#
        + #""disputes":{"x":{"total":1},"litigation":{"direct":{"total":2,"upheld":1}}},"#
        + #""requests":{"carried_forward":{"total":4},"received":{"total":5}},"year":2022,"#
        + #""version":1,"source":{"crc32":"0","bytes":1,"path":"a","y":0,"format":"text"},"#
        + #""type":"report"}"#)
    #expect(report.year == 2022 && report.period == nil && report.indicators == nil)
    #expect(report.sections.map(\.text.string) == ["甲\n乙"])
    #expect(report.sections[0].heading == "一、总体情况" && report.sections[0].tables == 0)
    #expect(report.cells.number(Cell("requests.received.total")) == Number(5))
    #expect(report.cells.number(Cell("requests.carried_forward.total")) == Number(4))
    #expect(report.cells.number(Cell("disputes.litigation.direct.upheld")) == Number(1))
    #expect(report.cells[Cell("disputes.litigation.direct.pending")] == .absent)
  }

  @Test func escapedKeysAreTheSameKeys() throws {
    let report = try read(
      #"{"type":"report","version":1,"\u0079ear":2022,"requests":{"r\u0065ceived":{"total":5}},"#
        + #""source":{"path":"a","format":"text","bytes":1,"crc32":"0"}}"#)
    #expect(report.year == 2022)
    #expect(report.cells.number(Cell("requests.received.total")) == Number(5))
  }

  /// Words of a later version.
  @Test func formatsAndDoubtsThatAreNotKnownPassThrough() throws {
    var report = Report(source: source)
    report.source.format = OpenWord("uof")
    var doubt = Doubt(code: .encoding, message: "甲")
    doubt.code = OpenWord("row-folded")
    report.doubts = [doubt]
    let read = try self.read(line(report))
    #expect(read.source.format == .other("uof"))
    #expect(read.source.format.name(in: .english) == "uof")
    #expect(read.doubts.map(\.code) == [.other("row-folded")])
    #expect(line(read) == line(report))
  }
}
