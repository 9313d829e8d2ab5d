import Foundation
import TestSupport
import Testing

/// scripts/rpt-season in the hands of an office: what it typed is kept, and whatever happens the last
/// result is whole.
@Suite(
  "rpt-season, in use",
  .enabled(if: (try? Tools.run("python3 --version").status) == 0, "python3 is missing"))
struct SeasonMannersTests {
  /// A scratch folder with `收 件` and a list of bodies, all with blanks in their names.
  private struct Stage {
    let folder: URL

    init(_ samples: String...) throws {
      folder = try Scratch.folder()
      try FileManager.default.createDirectory(
        at: folder.appending(path: "收 件/部 门"), withIntermediateDirectories: true)
      try put("qingshi-units.csv", as: "单位 表.csv")
      for sample in samples { try put(sample, as: "收 件/部 门/\(sample)") }
    }

    func put(_ sample: String, as name: String) throws {
      let target = folder.appending(path: name)
      try? FileManager.default.removeItem(at: target)
      try FileManager.default.copyItem(at: Tools.fixtures.appending(path: sample), to: target)
    }

    @discardableResult func run(_ options: String = "", before: String = "") throws -> Tools.Result
    {
      try Tools.run("\(before) rpt-season \(options) '收 件' '单位 表.csv' '结 果'", in: folder)
    }

    /// Runs lines of Python over the ledger: `table` is its rows, `head` the first of them; they are
    /// written back in `encoding`.
    func type(_ script: String, encoding: String = "utf-8-sig", delimiter: String = ",") throws {
      let program = """
        import csv
        with open('结 果/问题台账.csv', encoding='utf-8-sig', newline='') as file: table = list(csv.reader(file))
        head = table[0]
        \(script)
        with open('结 果/问题台账.csv', 'w', encoding='\(encoding)', newline='') as file:
            csv.writer(file, delimiter='\(delimiter)').writerows(table)
        """
      let result = try Tools.run("python3 -X utf8 -", in: folder, input: Data(program.utf8))
      #expect(result.status == 0, "\(result.errors)")
    }

    func round(_ out: String = "结 果") throws -> SeasonCounty.Round {
      try SeasonCounty.Round(folder.appending(path: out))
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
  }

  private static let faulty = "yunxi-2022-faults.txt"

  @Test(arguments: [("utf-8-sig", ","), ("gb18030", ","), ("utf-8", ";"), ("utf-16", "\\t")])
  func whatTheOfficeTypedIsKept(encoding: String, delimiter: String) throws {
    let stage = try Stage("yunxi-2022-faults.txt", "qingshi-2022.html")
    defer { stage.remove() }
    try stage.run()
    try stage.type(
      """
      head.append('经办人')
      for row in table[1:]:
          row.append('老王' if row[head.index('规则')] == 'T303' else '')
          row[head.index('单位回复')] = row[head.index('编号')] + '，“正在改”'
      table.append([''] * 5 + ['电话里说的一条'])
      """, encoding: encoding, delimiter: delimiter)
    let result = try stage.run()
    #expect(result.errors == "")
    let ledger = try stage.round().rows("问题台账.csv")
    #expect(ledger.last?["问题"] == "电话里说的一条")
    for row in ledger.dropLast() {
      #expect(row["单位回复"] == (row["编号"] ?? "") + "，“正在改”")
      #expect(row["经办人"] == (row["规则"] == "T303" ? "老王" : ""))
    }
    #expect(ledger.contains { $0["规则"] == "T303" })
  }

  @Test func aReplyToWhatIsGoneIsKeptAndComesBackWithIt() throws {
    let stage = try Stage("yunxi-2022-faults.txt", "qingshi-2022.html")
    defer { stage.remove() }
    try stage.run()
    try stage.type("for row in table[1:]: row[head.index('办理状态')] = '催 ' + row[head.index('编号')]")
    let before = try stage.round().rows("问题台账.csv").filter { $0["单位"] == "云溪镇人民政府" }
    #expect(!before.isEmpty)
    try FileManager.default.removeItem(
      at: stage.folder.appending(path: "收 件/部 门/\(SeasonMannersTests.faulty)"))
    try stage.run()
    let gone = try stage.round().rows("已销号.csv")
    #expect(gone.map { $0["编号"] } == before.map { $0["编号"] })
    #expect(gone.allSatisfy { $0["办理状态"] == "催 " + ($0["编号"] ?? "") })
    #expect(gone.allSatisfy { $0["本轮"] == "没有报告，不能核对" })
    try stage.put(SeasonMannersTests.faulty, as: "收 件/\(SeasonMannersTests.faulty)")
    try stage.run()
    let again = try stage.round().rows("问题台账.csv").filter { $0["单位"] == "云溪镇人民政府" }
    #expect(again.map { $0["办理状态"] } == before.map { "催 " + ($0["编号"] ?? "") })
    #expect(again.allSatisfy { $0["本轮"] == "新增" })
  }

  @Test func whatTheOfficeLaidThereStaysAndEachRoundIsKept() throws {
    let stage = try Stage("yunxi-2022-faults.txt")
    defer { stage.remove() }
    try stage.run()
    _ = try Tools.run("echo 会议记录 >'结 果/备忘.txt'; echo 改过 >>'结 果/小结.txt'", in: stage.folder)
    try stage.run()
    try stage.run("--redo")
    let round = try stage.round()
    #expect(round.text("备忘.txt") == "会议记录\n")
    #expect(round.text("小结.txt").contains("第2轮") && !round.text("小结.txt").contains("改过"))
    #expect(round.text("历轮/第1轮/小结.txt").hasSuffix("改过\n"))
    #expect(round.text("历轮/第2轮/小结.txt").contains("第2轮"))
  }

  @Test func aSheetThatIsNoLedgerIsToldAndKept() throws {
    let stage = try Stage("yunxi-2022-faults.txt")
    defer { stage.remove() }
    try stage.run()
    try "单位,回复\n云溪镇,改了\n".write(
      to: stage.folder.appending(path: "结 果/问题台账.csv"), atomically: true, encoding: .utf8)
    let result = try stage.run()
    #expect(result.status == 3)
    #expect(result.errors.contains("问题台账.csv: no sheet with a column 编号"), "\(result.errors)")
    #expect(try stage.round().text("历轮/第1轮/问题台账.csv").contains("改了"))
  }

  @Test func anEmptyInboxIsARoundInWhichNobodyHasHandedIn() throws {
    let stage = try Stage()
    defer { stage.remove() }
    #expect(try stage.run().errors.contains("give --year=YYYY"))
    #expect(!FileManager.default.fileExists(atPath: stage.folder.appending(path: "结 果").path))
    let result = try stage.run("--year=2022")
    #expect(result.status == 1)
    #expect(result.output.contains("应报 4，已报 0，未报 4，读不出 0"), "\(result.output)")
    #expect(try stage.round().rows("未报清单.csv").count == 4)
  }

  @Test func aFileOfNobodyIsListedWithItsName() throws {
    let stage = try Stage("empty.html")
    defer { stage.remove() }
    let result = try stage.run("--year=2022")
    #expect(result.status == 3)
    let stray = try stage.round().rows("未报清单.csv").filter { $0["单位"] == "" }
    #expect(stray.map { $0["文件"] } == ["部 门/empty.html"])
    #expect(stray.first?["处理"] == "读不出")
  }

  @Test(arguments: [
    ("rpt-season '收 件' '单位 表.csv'", "three paths"),
    ("rpt-season --yaer=2022 '收 件' '单位 表.csv' out", "unknown option '--yaer=2022'"),
    ("rpt-season --year=22 '收 件' '单位 表.csv' out", "not '22'"),
    ("rpt-season nosuch '单位 表.csv' out", "no such folder"),
    ("rpt-season '收 件' nosuch.csv out", "nosuch.csv"),
    ("rpt-season --draft=nosuch '收 件' '单位 表.csv' out", "--draft=nosuch"),
    ("rpt-season '收 件' '单位 表.csv' '收 件/out'", "lie in each other"),
    ("rpt-season '收 件' '单位 表.csv' '收 件/..'", "lie in each other"),
    ("printf 'name,kind\\n甲局,局\\n' >u.csv; rpt-season '收 件' u.csv out", "u.csv:2: "),
    ("mkdir out; echo >out/a; rpt-season '收 件' '单位 表.csv' out", "no last round lies there"),
  ])
  func wrongUseIsToldBeforeAnythingIsDone(command: String, message: String) throws {
    let stage = try Stage("yunxi-2022-faults.txt")
    defer { stage.remove() }
    let result = try Tools.run(command, in: stage.folder)
    #expect(result.status == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.output == "")
    let left = try Tools.run("ls -A; ls -A out 2>/dev/null", in: stage.folder).output
    #expect(!left.contains(".out.rpt-season") && !left.contains("问题台账"), "\(left)")
  }

  @Test func aRoundOfAnotherYearHasAFolderOfItsOwn() throws {
    let stage = try Stage("yunxi-2022-faults.txt")
    defer { stage.remove() }
    try stage.run()
    let result = try stage.run("--year=2023")
    #expect(result.status == 2 && result.errors.contains("is of 2022"), "\(result.errors)")
  }

  @Test func theOptionsOfTheLastRoundHold() throws {
    let stage = try Stage("yunxi-2022-faults.txt", "qingshi-2022.html")
    defer { stage.remove() }
    try stage.put("qingshi-2021.html", as: "去 年.html")
    try stage.run("--last='去 年.html'")
    try stage.run()
    #expect(try stage.round().rows("上年对比.csv").contains { $0["原年度"] == "2021" })
    // What a season left is next year's last year.
    _ = try Tools.run(
      "mkdir 今年; rpt-season --year=2023 --last='结 果' 今年 '单位 表.csv' out", in: stage.folder)
    #expect(try stage.round("out").text("记录/上年.ndjson").contains("云溪镇"))
    try stage.run("--last=")
    #expect(try stage.round().text("上年对比.csv") == "")
  }

  @Test func aDocumentOnWhichAToolBreaksDownIsAFailure() throws {
    let stage = try Stage("yunxi-2022-faults.txt", "qingshi-2022.html")
    defer { stage.remove() }
    let result = try stage.run(
      before: """
        mkdir bin; printf '#!/bin/sh\\nnames=$(cat)\\ncase $names in *qingshi*) kill -SEGV $$ ;; esac\\n' >bin/rpt-parse
        printf 'printf %%s "$names" | "$PARSE" "$@"\\n' >>bin/rpt-parse; chmod 755 bin/rpt-parse
        PARSE=$(command -v rpt-parse) PATH=$PWD/bin:$PATH
        """)
    #expect(result.status == 3)
    #expect(
      result.errors.contains("qingshi-2022.html: rpt-parse ended by signal 11"), "\(result.errors)")
    #expect(result.output.contains("已报 1，"), "\(result.output)")
    #expect(try stage.round().rows("问题台账.csv").contains { $0["问题"] == "rpt-parse 异常终止" })
  }

  @Test func twoAtOnceAreOneRound() throws {
    let stage = try Stage("yunxi-2022-faults.txt")
    defer { stage.remove() }
    let result = try stage.run(
      before: """
        mkdir bin; printf '#!/bin/sh\\n: >"$AT_WORK"\\nsleep 2\\nexec "$PARSE" "$@"\\n' >bin/rpt-parse
        chmod 755 bin/rpt-parse
        AT_WORK=$PWD/at-work PARSE=$(command -v rpt-parse) PATH=$PWD/bin:$PATH \\
          rpt-season '收 件' '单位 表.csv' '结 果' >one &
        until [ -e at-work ]; do sleep 0.05; done;
        """)
    #expect(result.status == 4)
    #expect(result.errors.contains("another run is at work"), "\(result.errors)")
    let other = try Tools.run("sleep 5; cat one; ls -A", in: stage.folder)
    #expect(other.output.contains("第1轮") && !other.output.contains(".rpt-season"))
  }

  /// What lies in a result is that of the round before or of the next one, never between.
  @Test(.enabled(if: (try? Tools.run("timeout --version").status) == 0, "timeout is missing"))
  func whereverItIsKilledAResultIsWhole() throws {
    let stage = try Stage("yunxi-2022-faults.txt", "qingshi-2022.html")
    defer { stage.remove() }
    try stage.run()
    _ = try Tools.run("cp -R '结 果' before; rm '收 件/部 门/'q*", in: stage.folder)
    let clock = ContinuousClock()
    let whole = try clock.measure { _ = try stage.run() } / .seconds(1)
    _ = try Tools.run("mv '结 果' after; cp -R before '结 果'", in: stage.folder)
    var random = SeededGenerator(seed: 7)
    var kills = 0
    for _ in 0..<12 {
      let seconds = whole * Double.random(in: 0.05...0.9, using: &random)
      let result = try stage.run(before: "timeout -s KILL \(seconds)")
      if result.signal != nil || result.status > 4 { kills += 1 }
      let difference = try Tools.run(
        "diff -r '结 果' before >/dev/null || diff -r '结 果' after", in: stage.folder)
      #expect(difference.status == 0, "\(difference.output)")
      _ = try Tools.run("rm -r '结 果'; cp -R before '结 果'", in: stage.folder)
    }
    #expect(kills > 3)
    // The next run goes through and takes away what was left.
    #expect(try stage.run().errors == "")
    #expect(try Tools.run("diff -r '结 果' after && ls -A", in: stage.folder).output.contains("结 果"))
    #expect(try !Tools.run("ls -A", in: stage.folder).output.contains(".rpt-season"))
  }
}
