import CommandLine
import Foundation
import HTMLTool
import TestSupport
import Testing

@Suite struct HTMLToolTests {
  private static func run(_ arguments: String..., input: String = "") -> ToolRun {
    ToolRun({ HTMLTool.run($0) }, arguments: arguments, input: input)
  }

  private static func report(_ title: String) -> String {
    let source = #"{"path":"a.txt","format":"text","bytes":1,"crc32":"00000000"}"#
    return #"{"type":"report","version":1,"source":\#(source),"agency":"\#(title)","year":2022,"#
      + #""title":"\#(title)","sections":[{"number":1,"heading":"\#(title)","text":"\#(title)","#
      + #""tables":0,"pictures":0}]}"# + "\n"
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "</style><img src=x onerror=alert(1)>", "javascript:alert(1)",
    "' onclick='alert(1)", "<!--", "]]>",
  ])
  func whatADocumentSaysIsNeverMarkup(text: String) {
    let run = HTMLToolTests.run(input: HTMLToolTests.report(text))
    #expect(run.status == .success)
    let page = run.output
    #expect(page.matches(of: /<script/).count == 1 && page.matches(of: /<style/).count == 1)
    #expect(!page.contains("<img") && !page.contains("<!--"))
    #expect(page.matches(of: /href="([^"]*)"/).allSatisfy { $0.1.hasPrefix("#") })
  }

  @Test func aFailureIsOnThePageAndInTheStatus() {
    let run = HTMLToolTests.run("--lang=en", input: ToolRun.failure)
    #expect(run.status == .unread && run.output.contains("class=\"failure\""))
  }

  @Test func aListWithoutAnyReportSaysNothingOfThem() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let list = folder.appending(path: "units.csv")
    try "name\n水务局\n".write(to: list, atomically: true, encoding: .utf8)
    let run = HTMLToolTests.run("--units=\(list.path)")
    #expect(run.output.contains("已报</dt><dd>0<") && !run.output.contains("未报</dt>"))
  }

  /// Their ids do not say whose they are.
  @Test func findingsOfReportsWithoutAnAgencyHaveIdsOfTheirOwn() {
    let records = ["a", "b"].map { name in
      let source = #"{"path":"\#(name).txt","format":"text","bytes":1,"crc32":"0000000\#(name)"}"#
      return #"{"type":"report","version":1,"source":\#(source),"agency":null,"year":2022,"#
        + #""title":null,"sections":[]}"# + "\n"
        + #"{"type":"finding","version":1,"rule":"S113","name":"agency-missing","#
        + #""severity":"error","verdict":"fail","agency":null,"year":2022,"source":\#(source),"#
        + #""id":"0123456789","action":"must-fix","section":null,"cell":null,"label":null,"#
        + #""message":"未载明名称。","expected":null,"actual":null,"gap":null,"quote":null,"operands":[],"#
        + #""other":null,"cause":null,"basis":null,"hint":null,"at":null,"waived":null}"# + "\n"
    }
    let page = HTMLToolTests.run(input: records.joined()).output
    let ids = page.matches(of: /id="?(f-[^" >]*)/).map { String($0.1) }
    #expect(ids.count == 2 && Set(ids).count == 2)
    let links = Set(page.matches(of: /href="#(f-[^"]*)"/).map { String($0.1) })
    #expect(links == Set(ids))
  }

  @Test func aFindingAboutAPageShowsItsAddressAndTime() {
    let source =
      #"{"path":"1.html","format":"html","bytes":1,"crc32":"00000000","#
      + #""url":"https://a.example/1","captured":"2023-02-01T10:30"}"#
    let finding =
      #"{"type":"finding","version":1,"rule":"V951","name":"published-number","#
      + #""severity":"error","verdict":"fail","agency":"青石区水务局","year":2022,"source":\#(source),"#
      + #""id":"0123456789","action":"must-fix","section":null,"cell":null,"label":null,"#
      + #""message":"不一致。","expected":null,"actual":null,"gap":null,"quote":null,"operands":[],"#
      + #""other":null,"cause":null,"basis":null,"hint":null,"at":null,"waived":null}"# + "\n"
    let run = HTMLToolTests.run(input: HTMLToolTests.report("青石区水务局") + finding)
    #expect(run.output.contains("网址：https://a.example/1（2023-02-01 10:30采集）"))
  }

  @Test func thePageForOthersHasNoPaths() {
    let report = HTMLToolTests.report("青石区水务局")
    #expect(HTMLToolTests.run(input: report).output.contains("a.txt"))
    #expect(!HTMLToolTests.run("--audience=share", input: report).output.contains("a.txt"))
  }

  @Test func aFolderHasAnIndexThatLinksToEachAgency() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = ToolRun(
      { HTMLTool.run($0) }, arguments: ["--out-dir=\(folder.path)/页面"],
      input: HTMLToolTests.report("青石区水务局") + HTMLToolTests.report("index"))
    #expect(run.status == .success && run.output == "\(folder.path)/页面/index.html\n")
    let index = try String(contentsOfFile: "\(folder.path)/页面/index.html", encoding: .utf8)
    #expect(index.contains("href=\"青石区水务局.html\"") && index.contains("href=\"index-2.html\""))
  }

  /// The page of an agency can be sent to it: it names no other, and links to nothing that is about all.
  @Test func aPageForItsAgencyNamesNoOther() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let finding =
      #"{"type":"finding","version":1,"rule":"U802","name":"child-exceeds-parent","#
      + #""severity":"warning","verdict":"review","agency":"青石区水务局","year":2022,"source":"#
      + #"{"path":"1.txt","format":"text","bytes":1,"crc32":"00000000"},"id":"0123456789","#
      + #""action":"verify","section":null,"cell":null,"label":null,"message":"大于青石区教育局。","#
      + #""expected":null,"actual":null,"gap":null,"quote":null,"operands":[],"other":null,"#
      + #""cause":null,"basis":null,"hint":"请与青石区教育局核对。","at":null,"waived":null}"# + "\n"
    let records = ["水务局", "教育局"].enumerated().map { index, name in
      HTMLToolTests.report("青石区\(name)").replacing("a.txt", with: "\(index + 1).txt")
    }
    for audience in ["internal", "share"] {
      let run = ToolRun(
        { HTMLTool.run($0) }, arguments: ["--audience=\(audience)", "--out-dir=\(folder.path)"],
        input: records.joined() + finding)
      #expect(run.status == .success)
      let page = try String(contentsOfFile: "\(folder.path)/青石区水务局.html", encoding: .utf8)
      let isInternal = audience == "internal"
      #expect(page.contains("青石区水务局") && page.contains("教育局") == isInternal)
      #expect(page.contains("href=\"index.html") == isInternal)
    }
  }

  /// Agencies of one name in the lists of two districts each have their page.
  @Test func agenciesOfOneNameHaveTheirOwnPages() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let records = ["a", "b"].map { unit in
      HTMLToolTests.report("民政局").replacing(
        #""year""#, with: #""unit":{"id":"\#(unit)","name":"民政局"},"year""#
      ).replacing("a.txt", with: "\(unit).txt")
    }.joined()
    let run = ToolRun(
      { HTMLTool.run($0) }, arguments: ["--out-dir=\(folder.path)/页面"], input: records)
    #expect(run.status == .success, "\(run.errors)")
    let index = try String(contentsOfFile: "\(folder.path)/页面/index.html", encoding: .utf8)
    #expect(index.contains("href=\"民政局.html\"") && index.contains("href=\"民政局-2.html\""))
  }

  /// A folder has the name of the page.
  @Test func theIndexStaysWherePagesCannotBeWritten() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "青石区水务局.html"), withIntermediateDirectories: true)
    let index = folder.appending(path: "index.html")
    try "old".write(to: index, atomically: true, encoding: .utf8)
    let run = ToolRun(
      { HTMLTool.run($0) }, arguments: ["--out-dir=\(folder.path)"],
      input: HTMLToolTests.report("青石区水务局"))
    #expect(run.status == .unwritten && run.errors.contains("青石区水务局.html"))
    #expect(try String(contentsOf: index, encoding: .utf8) == "old")
  }
}
