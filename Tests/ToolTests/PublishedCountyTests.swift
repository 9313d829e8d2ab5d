import Foundation
import Records
import TestSupport
import Testing

/// The published pages of the synthetic county and the numbers of other offices (scripts/make-county
/// --published): each planted difference is found once, with the page and the time of its capture, and nothing
/// else is.
@Suite(.enabled(if: (try? Tools.run("python3 --version").status) == 0, "python3 is missing"))
struct PublishedCountyTests {
  #if DEBUG
    private static let seeds = [1]
  #else
    private static let seeds = [1, 2, 3]
  #endif

  /// A planted difference as listed by make-county.
  private struct Planted: Decodable, Hashable {
    let rule: String
    let agency: String
    let cell: String?

    init(_ finding: Finding) {
      (rule, agency, cell) = (finding.rule, finding.agency ?? "", finding.cell?.id)
    }
  }

  /// The pages read with their list, and the drafts checked with them.
  private static func pipeline(_ options: String) -> String {
    """
    rpt-parse --captures=采集.csv 页面/* 再次采集/* >pages.ndjson && rpt-parse 草稿/* |
    rpt-check --published=pages.ndjson --facts=底数.xlsx --units=units.csv --today=2024-04-15 --exit-zero \(options)
    """
  }

  /// Makes the county with `arguments` and checks it with `options`; returns the output and what was planted.
  private func check(
    _ arguments: String, _ options: String = ""
  ) throws -> (output: String, planted: [Planted]) {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = Tools.root.appending(path: "scripts/make-county").path
    let result = try Tools.run(
      "'\(script)' --published . \(arguments) && \(PublishedCountyTests.pipeline(options))",
      in: folder)
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    let list = try Data(contentsOf: folder.appending(path: "planted.ndjson"))
    return (
      result.output,
      try list.split(separator: UInt8(ascii: "\n"))
        .map { try JSONDecoder().decode(Planted.self, from: Data($0)) }
    )
  }

  @Test(arguments: seeds)
  func eachDifferenceIsFoundOnceWithItsCapture(seed: Int) throws {
    let (output, planted) = try check("--agencies 80 --seed \(seed)")
    var reader = RecordReader()
    let found = try output.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      try Array(line).withUnsafeBytes { bytes in
        if case .finding(let finding) = try reader.read(bytes) { finding } else { nil }
      }
    }
    func counted(_ all: [Planted]) -> [Planted: Int] {
      Dictionary(all.map { ($0, 1) }, uniquingKeysWith: +)
    }
    #expect(counted(found.filter { $0.severity > .info }.map(Planted.init)) == counted(planted))
    for finding in found where finding.rule.hasPrefix("V") && finding.rule != "V954" {
      let sources = [finding.source, finding.other?.source].compactMap { $0 }
      #expect(sources.contains { $0.url != nil && $0.captured != nil }, "\(finding.message)")
    }
  }

  @Test func theTextIsTheExpectedOne() throws {
    let actual = try check("--agencies 16", "--format=text --select=V,E").output
    try GoldenFile.expect("Tests/ToolTests/Season/published.txt", actual)
  }

  /// The results of rpt-season for the county in `folder` with `options`.
  private func season(_ options: String, in folder: URL) throws -> SeasonCounty.Round {
    let result = try Tools.run(
      "rpt-season --year=2023 --today=2024-04-15 \(options) 草稿 units.csv 结果", in: folder)
    #expect(result.status == 1, "\(result.errors)")
    return try SeasonCounty.Round(folder.appending(path: "结果"), result)
  }

  @Test func theSeasonHasEachDifferenceInItsRegisters() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = Tools.root.appending(path: "scripts/make-county").path
    let made = try Tools.run(
      """
      '\(script)' --published . --agencies 16 &&
      rpt-parse --captures=采集.csv 页面/* 再次采集/* >pages.ndjson
      """, in: folder)
    try #require(made.status == 0, "\(made.errors)")
    let planted = try Data(contentsOf: folder.appending(path: "planted.ndjson"))
      .split(separator: UInt8(ascii: "\n"))
      .map { try JSONDecoder().decode(Planted.self, from: Data($0)) }
    let round = try season("--published=pages.ndjson --facts=底数.xlsx", in: folder)
    let rows = round.rows("问题台账.csv").map { "\($0["单位"] ?? "") \($0["规则"] ?? "")" }
    // What no report uses has no agency of the list.
    let listed = planted.filter { $0.rule != "E902" }.map { "\($0.agency) \($0.rule)" }
    #expect(rows.filter { !$0.hasSuffix("E902") }.sorted() == listed.sorted())
    // A line of the office's own file is no point of an agency.
    let unused = round.rows("问题台账.csv").filter { $0["规则"] == "E902" }
    #expect(!unused.isEmpty && unused.allSatisfy { $0["处理"] == "提示" })
    for row in round.rows("登记表.csv") {
      let own = planted.filter { $0.agency == row["单位"] && $0.rule.hasPrefix("V") }
      let result = row["发布核验"] ?? ""
      #expect(
        own.isEmpty == (result == "核对发布页面未发现问题" || result.hasPrefix("与报送稿一致")), "\(row)")
      #expect(own.contains { $0.rule == "V954" } == (result == "没有找到发布页面"), "\(row)")
    }
    // The pages apply to later rounds, too.
    let second = try season("", in: folder).rows("问题台账.csv")
    #expect(second.count == rows.count && second.allSatisfy { $0["本轮"] == "未修改" })
  }

  @Test func theSeasonReadsAFolderOfPagesWithTheListBesideIt() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = Tools.root.appending(path: "scripts/make-county").path
    let made = try Tools.run("'\(script)' --published . --agencies 5", in: folder)
    try #require(made.status == 0, "\(made.errors)")
    let letter = try season("--published=页面", in: folder).letters["青石县发展和改革局"] ?? ""
    #expect(letter.contains("请逐条核对发布页面，有误的立即更正并回复更正情况"))
    #expect(letter.contains("https://www.qingshi.example/xxgk/2024/002.html（2024-03-30 09:00采集）"))
  }
}
