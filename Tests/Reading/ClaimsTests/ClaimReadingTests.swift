import Forms
import JSON
import Records
import Testing

@testable import Claims

@Suite struct ClaimReadingTests {
  @Test func rowsHaveNamesAndKeysOfTheirOwn() {
    let rows = ClaimReading.all
    #expect(Set(rows.map(\.name.description)).count == rows.count)
    for row in rows {
      #expect(rows.count { $0.key == row.key } == 1, "\(row.name)")
      #expect(ClaimReading.row(for: row.key)?.name.description == row.name.description)
    }
  }

  @Test(arguments: ClaimReading.all.map(\.name.description))
  func aRowReadsItsExamples(name: String) throws {
    let row = try #require(ClaimReading.all.first { $0.name.description == name })
    #expect(!row.examples.isEmpty)
    for example in row.examples {
      let report = row.isOfIndicators ? indicators : SampleReport.saying("\(example)。")
      let claims = ClaimReader.reading(of: saying("\(example)。", report)).claims
      let claim = try #require(claims.first { $0.reading.description == name }, "\(example)")
      if row.key.polarity == .count { #expect(claim.verdict == .pass, "\(example)") }
    }
  }

  @Test func aRowOfOtherFormsIsNotRead() {
    let claims = ClaimReader.reading(of: saying("结转下年度政府信息公开申请1件。", indicators)).claims
    #expect(claims.isEmpty)
  }

  /// A report with the statistics table of 2014–2018.
  private var indicators: Report {
    var report = Report(source: Source(path: "a.html", format: .html, bytes: 1, crc32: "00000000"))
    report.year = 2016
    for indicator in StatisticsIndicator.allCases { report.cells[Cell(indicator)] = .number(.zero) }
    let values: KeyValuePairs<StatisticsIndicator, Int> = [
      .closedOnTime: 46, .closedExtended: 2, .notThisAgency: 6, .disclosedNormative: 7,
      .receivedOnline: 12,
    ]
    for (indicator, value) in values {
      report.cells[Cell(indicator)] = .number(Number(Int128(value)))
    }
    return report
  }

  private func saying(_ text: String, _ report: Report) -> Report {
    var report = report
    report.sections = [Section(number: 1, heading: "一、总体情况", text: LazyText(text))]
    return report
  }
}

extension ClaimReading {
  fileprivate var isOfIndicators: Bool {
    sums.first?.isIndicator ?? false
  }
}
