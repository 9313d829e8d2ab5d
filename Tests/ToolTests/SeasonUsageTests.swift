import Foundation
import TestSupport
import Testing

/// rpt-season as an office uses it: what it entered is kept, and after an interruption the
/// last results are complete.
@Suite(
  "rpt-season, usage",
  .enabled(if: (try? Tools.run("python3 --version").status) == 0, "python3 is missing"))
struct SeasonUsageTests {
  /// A scratch folder with `收 件` and a list of agencies; all names contain blanks.
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
      try Tools.run(
        "\(before) rpt-season --today=2023-01-20 \(options) '收 件' '单位 表.csv' '结 果'", in: folder)
    }

    /// Runs Python code on the findings register, where `table` are its rows and `head` is the
    /// first row; writes the rows back in `encoding`.
    func editRegister(_ script: String, encoding: String = "utf-8-sig", delimiter: String = ",")
      throws
    {
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
  func whatTheOfficeEnteredIsKept(encoding: String, delimiter: String) throws {
    let stage = try Stage("yunxi-2022-faults.txt", "qingshi-2022.html")
    defer { stage.remove() }
    try stage.run()
    try stage.editRegister(
      """
      head.append('经办人')
      for row in table[1:]:
          row.append('老王' if row[head.index('规则')] == 'T303' else '')
          row[head.index('单位回复')] = row[head.index('编号')] + '，“正在改”'
      table.append([''] * head.index('问题') + ['电话里说的一条'])
      """, encoding: encoding, delimiter: delimiter)
    let result = try stage.run()
    #expect(result.errors == "")
    let register = try stage.round().rows("问题台账.csv")
    #expect(register.last?["问题"] == "电话里说的一条")
    for row in register.dropLast() {
      #expect(row["单位回复"] == (row["编号"] ?? "") + "，“正在改”")
      #expect(row["经办人"] == (row["规则"] == "T303" ? "老王" : ""))
    }
    #expect(register.contains { $0["规则"] == "T303" })
  }

  @Test func aReplyIsKeptWhileItsFindingIsAbsent() throws {
    let stage = try Stage("yunxi-2022-faults.txt", "qingshi-2022.html")
    defer { stage.remove() }
    try stage.run()
    try stage.editRegister(
      "for row in table[1:]: row[head.index('办理状态')] = '催 ' + row[head.index('编号')]")
    let before = try stage.round().rows("问题台账.csv").filter { $0["单位"] == "云溪镇人民政府" }
    #expect(!before.isEmpty)
    try FileManager.default.removeItem(
      at: stage.folder.appending(path: "收 件/部 门/\(SeasonUsageTests.faulty)"))
    try stage.run()
    let closed = try stage.round().rows("已销号.csv")
    #expect(closed.map { $0["编号"] } == before.map { $0["编号"] })
    #expect(closed.allSatisfy { $0["办理状态"] == "催 " + ($0["编号"] ?? "") })
    #expect(closed.allSatisfy { $0["本轮"] == "没有报告，不能核对" })
    try stage.put(SeasonUsageTests.faulty, as: "收 件/\(SeasonUsageTests.faulty)")
    try stage.run()
    let again = try stage.round().rows("问题台账.csv").filter { $0["单位"] == "云溪镇人民政府" }
    #expect(again.map { $0["办理状态"] } == before.map { "催 " + ($0["编号"] ?? "") })
    #expect(again.allSatisfy { $0["本轮"] == "新增" })
  }

  @Test func otherFilesAndEachRoundAreKept() throws {
    let stage = try Stage("yunxi-2022-faults.txt")
    defer { stage.remove() }
    try stage.run()
    _ = try Tools.run("echo 会议记录 >'结 果/备忘.txt'; echo 改过 >>'结 果/小结.txt'", in: stage.folder)
    let named = try stage.run().errors
    try stage.run("--redo")
    let round = try stage.round()
    #expect(round.text("备忘.txt") == "会议记录\n")
    #expect(round.text("小结.txt").contains("第2轮") && !round.text("小结.txt").contains("改过"))
    #expect(round.text("历轮/第1轮/小结.txt").hasSuffix("改过\n"))
    #expect(named.contains("小结.txt在上一轮之后保存过"))
    #expect(round.text("历轮/第2轮/小结.txt").contains("第2轮"))
  }

  /// A letter that the office has changed before it sent it is named, and so is a file that it put beside the letters.
  @Test func lettersThatTheOfficeChangedAreNamed() throws {
    let stage = try Stage("yunxi-2022-faults.txt")
    defer { stage.remove() }
    try stage.run()
    #expect(try stage.run().errors == "")
    _ = try Tools.run(
      "cd '结 果'/反馈单; echo 请重视 >>云溪镇人民政府.txt; echo 附言 >附言.txt; echo >'~$云溪镇.docx'",
      in: stage.folder)
    let errors = try stage.run().errors
    #expect(errors.contains("反馈单：云溪镇人民政府.txt在上一轮之后保存过"), "\(errors)")
    #expect(errors.contains("反馈单：另放入的附言.txt不在新的文件夹中"), "\(errors)")
    let round = try stage.round()
    #expect(round.text("历轮/第2轮/反馈单/云溪镇人民政府.txt").hasSuffix("请重视\n"))
    #expect(round.text("历轮/第2轮/反馈单/附言.txt") == "附言\n")
  }

  /// What was typed into a sheet that cannot be read would be lost: nothing is made.
  @Test(arguments: ["问题台账.csv", "问题台账.xlsx", "登记表.csv"])
  func aSheetThatCannotBeReadStopsTheRound(name: String) throws {
    let stage = try Stage("yunxi-2022-faults.txt")
    defer { stage.remove() }
    try stage.run()
    try "单位,回复\n云溪镇,改了\n".write(
      to: stage.folder.appending(path: "结 果/\(name)"), atomically: true, encoding: .utf8)
    let result = try stage.run()
    #expect(result.status == 2)
    #expect(result.errors.contains("结 果/\(name): 不是"), "\(result.errors)")
    #expect(result.errors.contains("这一轮没有做，上一轮的结果没有变动：请打开这个文件改正或者重新保存"))
    #expect(try stage.round().text("小结.txt").contains("第1轮"))
    let old = try Tools.run("mv '结 果'/\(name) '结 果'/问题台账.et", in: stage.folder)
    #expect(old.status == 0)
    #expect(try stage.run().errors.contains("结 果/问题台账.et: 不是"))
    #expect(try stage.round().text("小结.txt").contains("第1轮"))
  }

  /// Replies in the workbook and in the text stay with their rows; where both were typed, both stay.
  @Test(
    .enabled(if: (try? Tools.run("python3 -c 'import openpyxl'").status) == 0, "needs openpyxl"))
  func whatWasTypedIntoAWorkbookIsKept() throws {
    let stage = try Stage("yunxi-2022-faults.txt", "qingshi-2022.html")
    defer { stage.remove() }
    try stage.run()
    let program = """
      import openpyxl
      book = openpyxl.load_workbook('结 果/问题台账.xlsx')
      sheet = book.active
      head = [cell.value for cell in sheet[1]]
      reply, rule = head.index('单位回复') + 1, head.index('规则') + 1
      for row in range(2, sheet.max_row + 1):
          if sheet.cell(row, rule).value in ('T303', 'T205'): sheet.cell(row, reply).value = '表'
          sheet.row_dimensions[row].hidden = sheet.cell(row, rule).value == 'T205'
      sheet.insert_cols(1)
      sheet.cell(1, 1).value = '经办人'
      sheet.cell(2, 1).value = '老王'
      book.save('结 果/问题台账.xlsx')
      book = openpyxl.load_workbook('结 果/登记表.xlsx')
      sheet = book.active
      head = [cell.value for cell in sheet[1]]
      sheet.cell(2, head.index('审核结论') + 1).value = '退回'
      sheet.cell(2, head.index('退回日期') + 1).value = '2023-01-20'
      book.save('结 果/登记表.xlsx')
      """
    let result = try Tools.run("python3 -X utf8 -", in: stage.folder, input: Data(program.utf8))
    #expect(result.status == 0, "\(result.errors)")
    try stage.editRegister(
      "for row in table[1:]: row[head.index('单位回复')] = '文' if row[head.index('规则')] != 'T205' else ''"
    )
    #expect(try stage.run().errors == "")
    let register = try stage.round().rows("问题台账.csv")
    for row in register where row["编号"] != "" {
      switch row["规则"] {
      case "T303":
        let reply = row["单位回复"] ?? ""
        #expect(reply.hasPrefix("文（问题台账.csv，") && reply.contains("；表（问题台账.xlsx，"), "\(reply)")
      case "T205": #expect(row["单位回复"] == "表")
      default: #expect(row["单位回复"] == "文")
      }
    }
    #expect(register.first?["经办人"] == "老王")
    let agency = try #require(try stage.round().rows("登记表.csv").first)
    #expect(agency["审核结论"] == "退回" && agency["退回日期"] == "2023年1月20日")
  }

  /// An agency that left the list is said to have left it, one that no list ever had to have sent nothing.
  @Test func anAgencyThatLeftTheListIsNoStranger() throws {
    let stage = try Stage("yunxi-2022-faults.txt", "qingshi-2022.html")
    defer { stage.remove() }
    let change = "grep -v 云溪 '单位 表.csv' >u; mv u '单位 表.csv';"
    try stage.run()
    try stage.run(before: "\(change) rm -r '收 件/部 门/'yunxi*;")
    let left = "上次有问题、现已不在单位名单中：云溪镇人民政府"
    #expect(try stage.round().letters["未归单位"]?.contains(left) == true)

    let other = try Stage("yunxi-2022-faults.txt", "qingshi-2022.html")
    defer { other.remove() }
    try other.run(before: change)
    try other.run(before: "rm -r '收 件/部 门/'yunxi*;")
    for _ in 0..<2 {
      let never = "上次有问题、本次未收到报告：云溪镇人民政府"
      #expect(try other.round().letters["未归单位"]?.contains(never) == true)
      try other.run("--redo")
    }
  }

  @Test func anEmptyInboxIsARoundWithoutReports() throws {
    let stage = try Stage()
    defer { stage.remove() }
    #expect(try stage.run().errors.contains("--year=YYYY 指定"))
    #expect(!FileManager.default.fileExists(atPath: stage.folder.appending(path: "结 果").path))
    let result = try stage.run("--year=2022")
    #expect(result.status == 1)
    #expect(result.output.contains("应报4家，已报0家，未报4家，报送文件无法读取0家"), "\(result.output)")
    #expect(try stage.round().rows("未报清单.csv").count == 4)
  }

  @Test func aFileOfNoAgencyIsListedByName() throws {
    let stage = try Stage("empty.html")
    defer { stage.remove() }
    let result = try stage.run("--year=2022")
    #expect(result.status == 3)
    let unassigned = try stage.round().rows("未报清单.csv").filter { $0["单位"] == "" }
    #expect(unassigned.map { $0["文件"] } == ["部 门/empty.html"])
    #expect(unassigned.first?["处理"] == "无法读取")
    // What the office writes beside it stays, as beside an agency.
    let program = """
      import csv
      rows = list(csv.reader(open('结 果/未报清单.csv', encoding='utf-8-sig', newline='')))
      for row in rows: row.append('电话' if row is rows[0] else '问过' + row[0])
      csv.writer(open('结 果/未报清单.csv', 'w', encoding='utf-8-sig', newline='')).writerows(rows)
      """
    _ = try Tools.run("python3 -X utf8 -", in: stage.folder, input: Data(program.utf8))
    #expect(try stage.run().errors == "rpt-parse: 部 门/empty.html: 空文件\n")
    let kept = try stage.round().rows("未报清单.csv")
    #expect(kept.count == 5 && kept.allSatisfy { $0["电话"] == "问过" + ($0["序号"] ?? "") })
  }

  @Test(arguments: [
    ("rpt-season '收 件' '单位 表.csv'", "需要三个路径"),
    ("rpt-season --yaer=2022 '收 件' '单位 表.csv' out", "unknown option --yaer; did you mean --year?"),
    ("rpt-season --year=22 '收 件' '单位 表.csv' out", "not '22'"),
    ("rpt-season nosuch '单位 表.csv' out", "没有这个文件夹"),
    ("rpt-season --lang=en nosuch '单位 表.csv' out", "no such folder"),
    ("rpt-season '收 件' nosuch.csv out", "nosuch.csv: 没有这个文件"),
    ("rpt-season --draft=nosuch '收 件' '单位 表.csv' out", "--draft=nosuch"),
    ("rpt-season '收 件' '单位 表.csv' '收 件/out'", "一个在另一个之内"),
    ("rpt-season '收 件' '单位 表.csv' '收 件/..'", "一个在另一个之内"),
    ("printf 'name,kind\\n甲局,局\\n' >u.csv; rpt-season '收 件' u.csv out", "u.csv:2: "),
    ("mkdir out; echo >out/a; rpt-season '收 件' '单位 表.csv' out", "里面没有上一轮的结果"),
  ])
  func usageErrorsAreReportedFirst(command: String, message: String) throws {
    let stage = try Stage("yunxi-2022-faults.txt")
    defer { stage.remove() }
    let result = try Tools.run(command, in: stage.folder)
    #expect(result.status == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.output == "")
    let left = try Tools.run("ls -A; ls -A out 2>/dev/null", in: stage.folder).output
    #expect(!left.contains(".out.rpt-season") && !left.contains("问题台账"), "\(left)")
  }

  @Test func aRoundOfAnotherYearNeedsAnotherFolder() throws {
    let stage = try Stage("yunxi-2022-faults.txt")
    defer { stage.remove() }
    try stage.run()
    let result = try stage.run("--year=2023")
    #expect(result.status == 2 && result.errors.contains("是2022年度的结果"), "\(result.errors)")
  }

  @Test func theOptionsOfTheLastRoundAreKept() throws {
    let stage = try Stage("yunxi-2022-faults.txt", "qingshi-2022.html")
    defer { stage.remove() }
    try stage.put("qingshi-2021.html", as: "去 年.html")
    try stage.run("--last='去 年.html'")
    try stage.run()
    #expect(try stage.round().rows("上年对比.csv").contains { $0["原年度"] == "2021" })
    // The results of a season are next year's --last.
    _ = try Tools.run(
      "mkdir 今年; rpt-season --year=2023 --last='结 果' 今年 '单位 表.csv' out", in: stage.folder)
    #expect(try stage.round("out").text("记录/上年.ndjson").contains("云溪镇"))
    try stage.run("--last=")
    #expect(try stage.round().text("上年对比.csv") == "")
  }

  @Test func aDocumentThatCrashesAToolIsAFailure() throws {
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
      result.errors.contains("qingshi-2022.html: rpt-parse 异常终止"), "\(result.errors)")
    #expect(result.output.contains("已报1家，"), "\(result.output)")
    #expect(try stage.round().rows("问题台账.csv").contains { $0["问题"] == "rpt-parse 异常终止" })
  }

  @Test func twoRunsAtOnceMakeOneRound() throws {
    let stage = try Stage("yunxi-2022-faults.txt")
    defer { stage.remove() }
    let result = try stage.run(
      before: """
        mkdir bin; printf '#!/bin/sh\\n: >"$STARTED"\\nsleep 2\\nexec "$PARSE" "$@"\\n' >bin/rpt-parse
        chmod 755 bin/rpt-parse
        STARTED=$PWD/started PARSE=$(command -v rpt-parse) PATH=$PWD/bin:$PATH \\
          rpt-season '收 件' '单位 表.csv' '结 果' >one &
        until [ -e started ]; do sleep 0.05; done;
        """)
    #expect(result.status == 4)
    #expect(result.errors.contains("另一次运行正在进行"), "\(result.errors)")
    let other = try Tools.run("sleep 5; cat one; ls -A", in: stage.folder)
    #expect(other.output.contains("第1轮") && !other.output.contains(".rpt-season"))
  }

  /// What is in the inbox and is no document is reported, and the rest is processed.
  @Test func nothingInTheInboxStopsTheRound() throws {
    let stage = try Stage("yunxi-2022-faults.txt")
    defer { stage.remove() }
    let result = try stage.run(before: "mkfifo '收 件/青石区水务局.pdf'; ln -s / '收 件/根';")
    #expect(result.status == 3)
    #expect(result.output.contains("共收到文件3个，其中2个无法读取"), "\(result.output)")
    #expect(result.output.contains("已报1家，未报2家，报送文件无法读取1家"), "\(result.output)")
    let files = try stage.round().rows("问题台账.csv").map { $0["文件"] }
    #expect(files.contains("青石区水务局.pdf") && files.contains("根"))
  }

  @Test func aLinkInPlaceOfTheWorkFolderIsNotFollowed() throws {
    let stage = try Stage("yunxi-2022-faults.txt")
    defer { stage.remove() }
    let result = try stage.run(before: "mkdir 别处; echo 1 >别处/文; ln -s 别处 '.结 果.rpt-season';")
    #expect(result.status == 4)
    #expect(result.errors.contains("不是本程序的工作文件夹"), "\(result.errors)")
    #expect(try Tools.run("cat 别处/文", in: stage.folder).output == "1\n")
  }

  /// The results are always those of the last round or of the next one, never a mixture.
  @Test(.enabled(if: (try? Tools.run("timeout --version").status) == 0, "timeout is missing"))
  func afterAKillTheResultsAreComplete() throws {
    let stage = try Stage("yunxi-2022-faults.txt", "qingshi-2022.html")
    defer { stage.remove() }
    try stage.run()
    _ = try Tools.run("cp -R '结 果' before; rm '收 件/部 门/'q*", in: stage.folder)
    let clock = ContinuousClock()
    let whole = try clock.measure { _ = try stage.run() } / .seconds(1)
    _ = try Tools.run("mv '结 果' after; cp -R before '结 果'", in: stage.folder)
    var random = SeededGenerator(seed: 7)
    for step in 0..<12 {
      var seconds = whole * (Double(step) + Double.random(in: 0..<1, using: &random)) / 12
      var isKilled = false
      while !isKilled {
        let result = try stage.run(before: "timeout -s KILL \(seconds)")
        isKilled = result.signal != nil || result.status > 4
        seconds /= 2
        let difference = try Tools.run(
          "diff -r '结 果' before >/dev/null || diff -r '结 果' after", in: stage.folder)
        #expect(difference.status == 0, "\(difference.output)")
        _ = try Tools.run("rm -r '结 果'; cp -R before '结 果'", in: stage.folder)
      }
    }
    // The next run succeeds and removes what was left.
    #expect(try stage.run().errors == "")
    #expect(try Tools.run("diff -r '结 果' after && ls -A", in: stage.folder).output.contains("结 果"))
    #expect(try !Tools.run("ls -A", in: stage.folder).output.contains(".rpt-season"))
  }
}
