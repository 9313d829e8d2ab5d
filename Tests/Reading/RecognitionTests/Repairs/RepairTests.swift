import Documents
import Forms
import Records
import Testing

@testable import Recognition

/// Each example of each repair is read as it says.
@Suite struct RepairTests {
  private func report(_ example: Repair.Example) throws -> Report {
    let title = "青石县竹林镇2023年政府信息公开工作年度报告"
    let text = ([title] + example.lines + ["五、存在的主要问题及改进情况", "无。"]).joined(separator: "\n")
    return try Recognizer().report(
      of: TextReader.document(Array(text.utf8)),
      source: Source(path: "a.txt", format: .text, bytes: text.utf8.count, crc32: ""))
  }

  @Test(arguments: Repair.all.indices)
  func examplesAreRead(index: Int) throws {
    let repair = Repair.all[index]
    #expect(!repair.examples.isEmpty)
    var doubts: [Doubt.Code] = []
    for example in repair.examples {
      let report = try report(example)
      for (cell, number) in example.cells {
        #expect(
          report.cells.number(cell)?.description == number.map(String.init), "\(cell), \(example)")
      }
      #expect(report.unplaced.map(\.text) == example.unplaced)
      doubts += Doubt.Code.allCases.filter { code in
        report.doubts.contains { $0.code == .known(code) }
      }
    }
    if let doubt = repair.doubt { #expect(doubts.contains(doubt)) }
  }
}
