import Foundation
import Records
import TestSupport
import Testing

/// rpt-season with the synthetic county's season: it reports each planted error to its
/// agency and the office, and nothing else.
@Suite(
  "rpt-season",
  .enabled(if: (try? Tools.run("python3 --version").status) == 0, "python3 is missing"))
struct SeasonTests {
  private let county: SeasonCounty

  init() throws { county = try SeasonCounty.result.get() }

  @Test(arguments: 1...3)
  func eachErrorIsInTheRegisterOnce(number: Int) throws {
    let register = county.rounds[number - 1].rows("问题台账.csv")
    let planted = county.planted(in: number)
    #expect(!planted.isEmpty)
    for error in planted {
      let finding = try #require(county.finding(of: error, in: number), "\(error) not found once")
      // Each unreadable file has its row.
      guard error.rule != "X706" else {
        let files = register.filter { $0["单位"] == error.agency && $0["处理"] == "无法读取" }
        #expect(files.count == 1, "\(error)")
        continue
      }
      let rows = register.filter { $0["编号"] == finding.id }
      #expect(rows.count == 1 && rows[0]["规则"] == error.rule, "\(error)")
    }
  }

  @Test(arguments: 1...3)
  func theRegisterHasNothingElse(number: Int) throws {
    let round = county.rounds[number - 1]
    let own = Set(county.planted(in: number).compactMap { county.finding(of: $0, in: number)?.id })
    let others = round.findings.filter { finding in
      // While the number of an agency is too large, the county's is below the sum of those read.
      !own.contains(finding.id) && !(finding.cause.map(own.contains) ?? false)
        && !(finding.rule == "U803" && finding.agency == "青石县人民政府")
    }
    #expect(others.map(\.message) == [])
    // The other rows of the register are the files that could not be read.
    let register = round.rows("问题台账.csv")
    let files = register.filter { $0["编号"] == "" }
    #expect(files.allSatisfy { $0["处理"] == "无法读取" && $0["文件"]?.hasSuffix(".jpg") == true })
    let ids = Set(round.findings.filter { $0.rule != "X706" }.map(\.id))
    #expect(Set(register.compactMap { $0["编号"] }).subtracting([""]) == ids)
    #expect(register.count == ids.count + files.count)
  }

  /// The register, the letters, the register of agencies and the summary have the same counts.
  @Test(arguments: 1...3)
  func pointsAreCountedOnce(number: Int) throws {
    let round = county.rounds[number - 1]
    let register = round.rows("问题台账.csv").filter { $0["同因"] == "" }
    let agencies = round.rows("登记表.csv")
    #expect(agencies.count >= 80)
    for (word, column) in [("必改", "须修改"), ("核实", "需核实"), ("建议", "建议完善")] {
      let counted = register.count { $0["处理"] == word }
      let sum = agencies.compactMap { Int($0[column] ?? "") }.reduce(0, +)
      #expect(sum == counted, "\(word)")
      #expect(round.text("小结.txt").contains("\(word)\(counted)处"), "\(word) \(counted)")
      let letters = round.letters.values.flatMap { letter in
        letter.matches(of: /(须修改|需核实|建议完善)([0-9]+)处/)
          .filter { $0.1 == column }.compactMap { Int($0.2) }
      }
      #expect(letters.reduce(0, +) == counted, "\(word)")
    }
  }

  /// The circular counts what the summary, the notice and the register count.
  @Test(arguments: 1...3)
  func theCircularHasTheSameNumbers(number: Int) throws {
    let round = county.rounds[number - 1]
    let circular = try round.paper("通报.docx")
    let notice = round.text("群通知.txt")
    for pattern in [/应报(\d+)家/, /已报(\d+)家/, /未发现问题(\d+)家/] {
      let count = try #require(notice.firstMatch(of: pattern)?.1)
      #expect(circular.firstMatch(of: pattern)?.1 == count)
    }
    let agencies = round.rows("登记表.csv")
    var sums = [0, 0, 0]
    for row in circular.matches(of: /\| (\d+) \| (\d+) \| (\d+) \| (\d+) \|/) {
      for (index, text) in [row.2, row.3, row.4].enumerated() { sums[index] += Int(text) ?? 0 }
    }
    for (index, column) in ["须修改", "需核实", "建议完善"].enumerated() {
      let sum = agencies.compactMap { Int($0[column] ?? "") }.reduce(0, +)
      #expect(circular.contains("\(column)\(sum)处") || sums.reduce(0, +) == 0)
      #expect(sums[index] == sum, "\(column)")
    }
    #expect(!circular.contains("青石县统计局"))
  }

  /// The points of a feedback letter: comparison with the last round, rule.
  private func points(_ letter: String) -> [(mark: String, rule: String)] {
    letter.matches(of: /\n\d+．(?:【([^】]*)】)?[^\n]*（([A-Z]\d{3})）\n/).map {
      ($0.1.map(String.init) ?? "", String($0.2))
    }
  }

  /// Whether the agency must act on `finding`: not on a note, and not on its row of the list.
  private func asks(_ finding: Finding) -> Bool {
    finding.action != .note && finding.rule != "X705"
  }

  @Test(arguments: 1...3)
  func eachErrorIsAPointOfOneLetter(number: Int) throws {
    let letters = county.rounds[number - 1].letters
    var reported: [String: [String]] = [:]
    for (agency, letter) in letters { reported[agency] = points(letter).map(\.rule) }
    var wanted: [String: [String]] = [:]
    for error in county.planted(in: number) {
      let finding = try #require(county.finding(of: error, in: number))
      switch error.rule {
      case "X704": #expect(letters[error.agency]?.contains("未收到") == true, "\(error)")
      case "X706": #expect(letters[error.agency]?.contains("无法读取") == true, "\(error)")
      default:
        if asks(finding) {
          wanted[error.agency, default: []].append(error.rule)
        }
      }
    }
    // The county's U803 follows from the errors of other agencies.
    reported["青石县人民政府"]?.removeAll { $0 == "U803" }
    #expect(
      reported.filter { !$0.value.isEmpty }.mapValues { $0.sorted() }
        == wanted.mapValues { $0.sorted() })
  }

  @Test(arguments: 2...3)
  func eachPointIsMarkedCorrectlyInLaterRounds(number: Int) throws {
    let letters = county.rounds[number - 1].letters
    var checked: [String: Int] = [:]
    for error in county.planted where !["X704", "X706"].contains(error.rule) {
      let (before, now) = (error.rounds.contains(number - 1), error.rounds.contains(number))
      let round = now ? number : number - 1
      guard before || now, let finding = county.finding(of: error, in: round),
        asks(finding)
      else { continue }
      let letter = letters[error.agency] ?? letters["未归单位"] ?? ""
      // A sum over those that were read has shown a difference in the cell before the draft was changed.
      let new = error.rule == "U801" ? "已改动仍有问题" : "新增"
      let mark = now ? before ? "未修改" : new : "已修改"
      checked[mark, default: 0] += 1
      if now {
        #expect(
          points(letter).contains { $0.rule == error.rule && $0.mark == mark },
          "\(error)\n\(letter)")
      } else if error.rule != "X705" {
        let fixed = "【已修改】"
        let lines = letter.split(separator: "\n").filter { $0.contains(fixed) }
        #expect(lines.contains { $0.contains("（\(error.rule)）") }, "\(error)\n\(letter)")
      }
    }
    #expect(checked["已修改", default: 0] > 10, "\(checked)")
    let others = [checked["未修改", default: 0] > 10, checked["新增", default: 0] > 0]
    #expect(number == 3 || others == [true, true], "\(checked)")
  }

  @Test func newFindingsAreMarkedAndFixedOnesKept() throws {
    let second = county.rounds[1]
    for row in second.rows("问题台账.csv") where row["编号"] != "" {
      let before = county.rounds[0].findings.contains { $0.id == row["编号"] }
      #expect(row["本轮"] == (before ? "未修改" : "新增"), "\(row)")
    }
    let closed = Set(second.rows("已销号.csv").compactMap { $0["编号"] })
    let current = Set(second.findings.map(\.id))
    let former = county.rounds[0].findings.filter { $0.rule != "X706" }
    let wanted = Set(former.map(\.id)).subtracting(current)
    #expect(closed.subtracting([""]) == wanted)
    #expect(county.rounds[0].rows("问题台账.csv").allSatisfy { $0["本轮"] == "" })
  }

  @Test(arguments: 1...3)
  func theResultsAreTheExpectedOnes(number: Int) throws {
    try GoldenFile.expect("Tests/ToolTests/Season/round-\(number).txt", try golden(number))
  }

  /// The results of a round that a reader can check.
  private func golden(_ number: Int) throws -> String {
    let round = county.rounds[number - 1]
    let register = round.rows("问题台账.csv").map { row in
      ["单位", "处理", "规则", "位置", "本轮"].map { row[$0] ?? "" }.joined(separator: " · ")
    }
    let agencies = ["青石县人力资源和社会保障局", "青石县统计局", "青石县人民政府"]
    let letters = try agencies.map {
      "## 反馈单/\($0).txt\n" + (round.letters[$0] ?? "没有\n") + "## 反馈单/\($0).docx\n"
        + (try round.paper(ofAgency: $0))
    }
    return "## [status \(round.result?.status ?? -1)]\n" + (round.result?.output ?? "")
      + "## standard error\n"
      + (round.result?.errors ?? "") + "## 未报清单.csv\n" + round.text("未报清单.csv") + "## 问题台账.csv\n"
      + register.joined(separator: "\n") + "\n" + letters.joined()
      + "## 通报.docx\n" + (try round.paper("通报.docx"))
  }

  /// The results are opened from Windows, through a shared folder.
  @Test func allPathsAreLegalOnWindows() throws {
    let folder = county.rounds[2].folder
    let paths = try #require(FileManager.default.subpaths(atPath: folder.path))
    #expect(paths.count > 500)
    for path in paths {
      #expect(path.utf16.count < 200)
      for name in path.split(separator: "/") {
        #expect(!name.contains { "<>:\"\\|?*".contains($0) } && !name.hasSuffix(" "), "\(path)")
        #expect(!name.hasSuffix("."), "\(path)")
      }
    }
  }

  @Test func theDraftIsBesideTheSumAndOneCellDiffers() throws {
    let table = SeasonCounty.Round.fields(county.rounds[2].text("汇总表.csv"))
    let start = try #require(table.firstIndex { $0[0] == "青石县人民政府" && $0[2].hasPrefix("已计入") })
    #expect(table[start][3] == "各单位齐全")
    let end = table[(start + 1)...].firstIndex { $0[2].hasPrefix("已计入") } ?? table.endIndex
    let captions = table[start..<end].filter { $0[4].hasSuffix("格不同") }
    #expect(captions.map { $0[4] } == ["1格不同", "0格不同", "0格不同"])
    let licensing = try #require(table[start..<end].first { $0[0] == "行政许可" })
    let numbers = [1, 4, 7].map { Int(licensing[$0]) ?? 0 }
    #expect(numbers[1] - numbers[0] == numbers[2] && numbers[2] < 0)
    // The sum is checked against the agencies' cells.
    let sum = try Tools.run(
      """
      rpt-csv --type=report --columns=source.path,disclosure.licensing.decisions 记录/报告.ndjson
      """, in: county.rounds[2].folder)
    let cells = SeasonCounty.Round.fields(sum.output).dropFirst()
      .filter { !$0[0].contains("管委会") && !$0[0].contains("管理委员会") && !$0[0].contains("望江镇") }
    #expect(cells.compactMap { Int($0[1]) }.reduce(0, +) == numbers[0])
  }
}
