import Foundation
import Testing

@testable import Converters

@Suite struct ChildProcessTests {
  private func run(_ script: String, limit: Double = 30) throws -> ChildProcess {
    let folder = try #require(TemporaryFolder())
    return ChildProcess.run("/bin/sh", ["-c", script], folder: folder.path, limit: limit)
  }

  @Test func itsEndAndItsWordsAreKnown() throws {
    let run = try run("echo out; echo err >&2; exit 3")
    #expect(run.end == .exit(3))
    #expect(run.output.contains("out") && run.output.contains("err"))
  }

  @Test func itHasNothingToRead() throws {
    #expect(try run("read line || echo none").output == "none\n")
  }

  @Test func itsGroupEndsAtTheTimeLimit() throws {
    let start = Date()
    #expect(try run("sleep 50 & sleep 50", limit: 0.3).end == .timeLimit)
    #expect(Date().timeIntervalSince(start) < 20)
  }

  @Test func aSignalIsReported() throws {
    #expect(try run("kill -KILL $$").end == .signal(SIGKILL))
  }

  @Test func aProgramThatIsNotThereIsReported() throws {
    let folder = try #require(TemporaryFolder())
    let run = ChildProcess.run("/nowhere/program", [], folder: folder.path, limit: 5)
    #expect(run.end == .notStarted(ENOENT) || run.end == .exit(127))
  }

  @Test func muchOutputDoesNotStopIt() throws {
    let run = try run("dd if=/dev/zero bs=1024 count=1024 2>/dev/null; exit 7")
    #expect(run.end == .exit(7))
    #expect(run.output.utf8.count <= 1 << 17)
  }
}
