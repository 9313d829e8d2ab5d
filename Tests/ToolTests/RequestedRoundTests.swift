import Foundation
import TestSupport
import Testing

/// rpt-season --on-request: people who have only the shared folder ask for a round by a file and find there how
/// it ended.
@Suite(.enabled(if: (try? Tools.run("flock --version").status) == 0, "needs flock"))
struct RequestedRoundTests {
  private let folder: URL
  private static let run =
    "cd 共享 && rpt-season --on-request --today=2023-01-20 收件 units.csv 结果; echo $?; ls -A"

  init() throws {
    folder = try Scratch.folder()
    let fixtures = Tools.fixtures.path
    _ = try Tools.run(
      """
      mkdir -p 共享/收件; cp '\(fixtures)/qingshi-units.csv' 共享/units.csv
      cp '\(fixtures)/qingshi-2022.html' 共享/收件
      """, in: folder)
  }

  private func remove() { try? FileManager.default.removeItem(at: folder) }

  private var report: String {
    let file = folder.appending(path: "共享/核对情况.txt")
    return ((try? String(contentsOf: file, encoding: .utf8)) ?? "").replacing("\r\n", with: "\n")
      .replacing("\u{FEFF}", with: "")
  }

  @Test func nothingIsMadeUntilSomeoneAsks() throws {
    defer { remove() }
    let result = try Tools.run(RequestedRoundTests.run, in: folder)
    #expect(result.output == "0\nunits.csv\n收件\n" && result.errors == "")
  }

  @Test(arguments: ["开始核对.txt", "开始核对", "收件/开始核对.docx", "正在核对.txt"])
  func aFileStartsTheRoundAndIsAnswered(name: String) throws {
    defer { remove() }
    let result = try Tools.run("touch 共享/\(name); \(RequestedRoundTests.run) . 收件", in: folder)
    #expect(result.errors == "")
    #expect(
      result.output.hasSuffix("1\n.:\nunits.csv\n收件\n核对情况.txt\n结果\n\n收件:\nqingshi-2022.html\n"),
      "\(result.output)")
    #expect(report.hasPrefix("核对完成，2023年1月20日。\n\n2022年度报告，第1轮：共收到文件1个\n"))
  }

  @Test func whoAsksLearnsWhichFilesCouldNotBeRead() throws {
    defer { remove() }
    let result = try Tools.run(
      "touch 共享/开始核对.txt; : >共享/收件/空.html; \(RequestedRoundTests.run)", in: folder)
    #expect(result.errors == "rpt-parse: 空.html: 空文件\n" && result.output.contains("\n3\n"))
    #expect(report.hasSuffix("\n请注意：\n空.html: 空文件\n"), "\(report)")
    // What the last answer said stands below what is new.
    _ = try Tools.run(
      "touch 共享/开始核对.txt; : >共享/收件/无.html; \(RequestedRoundTests.run)", in: folder)
    #expect(
      report.hasSuffix("\n请注意：\n无.html: 空文件\n以下1条与上一次相同：\n空.html: 空文件\n"), "\(report)")
  }

  @Test func whoAsksLearnsWhyNoRoundWasMade() throws {
    defer { remove() }
    let result = try Tools.run(
      "touch 共享/开始核对.txt; echo 上级 >共享/units.csv; \(RequestedRoundTests.run)", in: folder)
    #expect(result.output == "2\nunits.csv\n收件\n核对情况.txt\n")
    #expect(report.contains("核对没有完成") && report.contains("units.csv"), "\(report)")
    #expect(!report.contains("rpt-season: "))
  }

  @Test func aRequestThatAnotherRunHasTakenIsLeftToIt() throws {
    defer { remove() }
    let result = try Tools.run(
      "touch 共享/正在核对.txt; flock 共享/正在核对.txt sh -c '\(RequestedRoundTests.run)'", in: folder)
    #expect(result.output == "0\nunits.csv\n收件\n正在核对.txt\n" && result.errors == "")
  }

  /// In the inbox the list and the answer of the last round are no documents.
  @Test func theSharedFolderMayBeTheInbox() throws {
    defer { remove() }
    let season = "rpt-season --on-request --today=2023-01-20 收件 收件/units.csv 结果"
    _ = try Tools.run("cd 共享; mv units.csv 收件; touch 收件/开始核对; \(season)", in: folder)
    let second = try Tools.run("cd 共享; touch 收件/开始核对; \(season)", in: folder)
    #expect(second.output.hasPrefix("2022年度报告，第2轮：共收到文件1个\n"), "\(second.output)")
  }
}
