import Testing
import Wordings

@testable import ParseTool

@Suite struct CaptureListTests {
  private static func list(
    _ rows: String, of documents: [String] = []
  ) throws(FileProblems) -> CaptureList {
    try CaptureList(Array(rows.utf8), path: "list.csv", of: documents)
  }

  private static func problems(_ rows: String, of documents: [String] = []) -> [String] {
    do throws(FileProblems) {
      _ = try list(rows, of: documents)
      return []
    } catch {
      return error.all.map { "\($0.line ?? 0) \($0.message.english)" }
    }
  }

  @Test(arguments: [
    ("2024-02-01", "2024-02-01"), ("2024/2/1", "2024-02-01"), ("2024年2月1日", "2024-02-01"),
    ("2024.2.1 8:05", "2024-02-01T08:05"), ("2024-02-01T10:30:05", "2024-02-01T10:30:05"),
    ("2024-02-01T10:30+08:00", "2024-02-01T10:30"), ("2024-02-01T10:30Z", nil),
    ("2024-02-01T10:30+09:00", nil), ("2024-02-30", nil), ("2024-02-01 24:00", nil),
    ("2024-02-01 10", nil), ("2024-02", nil), ("昨天", nil), ("", nil),
  ])
  func aMomentIsWrittenInOneForm(text: String, moment: String?) {
    #expect(Moment(text)?.text == moment)
  }

  @Test func aRowNamesADocumentByItsPathOrTheEndOfIt() throws {
    var list = try CaptureListTests.list(
      """
      文件,网址,采集时间
      民政局.html,https://a.example/1,
      乙\\index.html,https://a.example/2,2024-02-01
      页面.zip!甲.html,HTTP://a.example/3,
      甲/index.html,,2024-02-02
      多余.html,,2024-02-02
      """, of: ["./页面/民政局.html", "页面/甲/index.html", "页面/乙/index.html", "页面.zip"])
    #expect(list.capture(of: "./页面/民政局.html")?.url == "https://a.example/1")
    #expect(list.capture(of: "页面/乙/index.html")?.url == "https://a.example/2")
    #expect(list.capture(of: "页面/甲/index.html")?.captured == "2024-02-02")
    #expect(list.capture(of: "页面.zip!甲.html")?.url == "HTTP://a.example/3")
    #expect(list.capture(of: "页面.zip!民政局.html") == nil)
    #expect(list.unused.map(\.line) == [6])
  }

  @Test func thePathWinsOverTheName() throws {
    var list = try CaptureListTests.list(
      "path,url\na.html,https://a.example/1\nx/a.html,https://a.example/2\n",
      of: ["a.html", "x/a.html"])
    #expect(list.capture(of: "a.html")?.url == "https://a.example/1")
    #expect(list.capture(of: "x/a.html")?.url == "https://a.example/2")
  }

  @Test func everyProblemIsReported() {
    let problems = CaptureListTests.problems(
      """
      path,url,captured
      a.html,www.a.example,
      b.html,,yesterday
      ,https://a.example,
      c.html,,,x
      c.html,,
      d.html,,
      """, of: ["1/d.html", "2/d.html"])
    #expect(problems.map { $0.prefix(1) } == ["2", "3", "4", "5", "6", "7"], "\(problems)")
    #expect(problems.last == "7 2 files are called “d.html”: write their paths")
    #expect(
      CaptureListTests.problems("url\n") == [
        "1 no column “path”: a line must name the columns"
      ])
    #expect(
      CaptureListTests.problems("path,captred\n") == [
        "1 unknown column “captred”; did you mean “captured”?"
      ])
  }
}
