import Foundation
import Records
import Sheets
import TestSupport
import Testing

/// The results of rpt-season for the three rounds of the synthetic county's season
/// (scripts/make-county --season).
struct SeasonCounty {
  /// A planted error as listed by make-county.
  struct Planted: Decodable, CustomTestStringConvertible {
    let rule: String
    let agency: String
    let cell: String?
    let rounds: [Int]
    var testDescription: String { "\(rule) \(agency) \(rounds)" }
  }

  /// The results of a round.
  struct Round {
    let folder: URL
    /// The result of the run; nil if it is not needed.
    let result: Tools.Result?
    let findings: [Finding]

    init(_ folder: URL, _ result: Tools.Result? = nil) throws {
      self.folder = folder
      self.result = result
      var reader = RecordReader()
      let records = try Data(contentsOf: folder.appending(path: "记录/问题.ndjson"))
      findings = try records.split(separator: UInt8(ascii: "\n")).compactMap { line in
        try Array(line).withUnsafeBytes { bytes in
          if case .finding(let finding) = try reader.read(bytes) { finding } else { nil }
        }
      }
    }

    func text(_ name: String) -> String {
      let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return (text ?? "").replacing("\u{FEFF}", with: "").replacing("\r\n", with: "\n")
    }

    /// The rows of a CSV file, each as a dictionary by column.
    func rows(_ name: String) -> [[String: String]] {
      let table = Round.fields(text(name))
      guard let head = table.first else { return [] }
      return table.dropFirst().map { row in
        Dictionary(zip(head, row)) { first, _ in first }
      }
    }

    /// The fields of a CSV file.
    static func fields(_ csv: String) -> [[String]] {
      CommaSeparated(text: csv, delimiter: ",").rows.map(\.fields)
    }

    /// The paragraphs of the letter to `agency` that is a Word file, those of a row of a table in one line.
    func paper(ofAgency agency: String) throws -> String { try paper("反馈单/\(agency).docx") }

    /// The paragraphs of a Word file, likewise.
    func paper(_ name: String) throws -> String {
      let part = try Tools.run(
        """
        python3 -c 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1])
        sys.stdout.buffer.write(z.read("word/document.xml"))' '\(name)'
        """, in: folder)
      try #require(part.status == 0, "\(part.errors)")
      return part.output.replacing("</w:p></w:tc>", with: " | ").replacing("</w:tr>", with: "\n")
        .replacing("</w:p>", with: "\n").replacing(/<[^>]*>/, with: "")
        .replacing(/^\n/, with: "")
    }

    /// The feedback letters by agency.
    var letters: [String: String] {
      let path = folder.appending(path: "反馈单").path
      let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
        .filter { $0.hasSuffix(".txt") }
      return Dictionary(
        uniqueKeysWithValues: names.map { (String($0.dropLast(4)), text("反馈单/\($0)")) })
    }
  }

  let planted: [Planted]
  let rounds: [Round]

  /// Run once for all tests.
  static let result = Result { try SeasonCounty() }

  private init() throws {
    let folder = try Scratch.folder()
    let make = Tools.root.appending(path: "scripts/make-county").path
    var rounds: [Round] = []
    for number in 1...3 {
      let result = try Tools.run(
        """
        '\(make)' --season . --round \(number) &&
        rpt-season --today=2024-01-20 --last=上年 --draft=草稿.docx 收件 units.csv 结果
        """, in: folder)
      // Copies the results, because the next round replaces them.
      _ = try Tools.run("cp -R 结果 第\(number)轮", in: folder)
      rounds.append(try Round(folder.appending(path: "第\(number)轮"), result))
    }
    self.rounds = rounds
    let list = try Data(contentsOf: folder.appending(path: "planted.ndjson"))
    planted = try list.split(separator: UInt8(ascii: "\n"))
      .map { try JSONDecoder().decode(Planted.self, from: Data($0)) }
  }

  func planted(in number: Int) -> [Planted] { planted.filter { $0.rounds.contains(number) } }

  /// The finding about `error` in round `number`; nil unless there is exactly one.
  func finding(of error: Planted, in number: Int) -> Finding? {
    let own = rounds[number - 1].findings.filter { finding in
      finding.rule == error.rule && finding.cause == nil
        && (error.cell == nil || finding.cell?.id == error.cell)
        && (finding.agency == error.agency
          // A report without a name belongs to the agency in the name of its file.
          || finding.agency == nil && finding.source.path.contains(error.agency))
    }
    return own.count == 1 ? own[0] : nil
  }
}
