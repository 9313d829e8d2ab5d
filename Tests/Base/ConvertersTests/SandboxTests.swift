import Foundation
import Testing

@testable import Converters

/// What holds on this system is tried; what does not is left out, by the means that are missing.
@Suite struct SandboxTests {
  private let sandbox = Sandbox()

  private func run(_ script: String, limit: Double = 30) throws -> ChildProcess {
    let folder = try #require(TemporaryFolder())
    return sandbox.run("/bin/sh", ["-c", script], folder: folder.path, limit: limit)
  }

  /// Whether programs `names` are in the folders of the system.
  private static func has(_ names: String...) -> Bool {
    names.allSatisfy { Converter.find($0) != nil }
  }

  private static let isEnclosing: Bool = {
    let sandbox = Sandbox()
    guard let folder = TemporaryFolder() else { return false }
    _ = sandbox.run("/bin/sh", ["-c", ":"], folder: folder.path, limit: 30)
    return sandbox.shortfall == nil
  }()

  @Test func theEndAndTheWordsOfAProgramAreKnown() throws {
    let run = try run(
      "echo out; echo err >&2; echo $TMPDIR >$TMPDIR/file && cat $TMPDIR/file; exit 3")
    #expect(run.end == .exit(3))
    #expect(run.output.contains("out\nerr\n/") && run.output.contains("/rpt-"))
  }

  @Test func nothingIsSaidBeforeAProgramIsRun() { #expect(sandbox.shortfall == nil) }

  @Test(.enabled(if: has("prlimit"), "needs prlimit")) func memoryAndFilesAreLimited() throws {
    let run = try run("ulimit -v; ulimit -n; ulimit -c")
    #expect(run.output == "\(4 << 20)\n1024\n0\n")
    let large = try self.run(
      "dd if=/dev/zero of=$TMPDIR/large bs=1M count=1100 2>&1; wc -c <$TMPDIR/large")
    #expect(large.output.hasSuffix("\(1 << 30)\n"), "\(large.output)")
  }

  @Test(.enabled(if: isEnclosing, "namespaces are refused")) func thereIsNoNetwork() throws {
    let run = try run("cat /proc/self/net/dev")
    let devices = run.output.split(separator: "\n").filter { $0.contains(":") }
    #expect(devices.count == 1 && run.output.contains("lo:"), "\(run.output)")
  }

  @Test(.enabled(if: isEnclosing && has("setsid", "pgrep"), "namespaces are refused"))
  func aDescendantInASessionOfItsOwnEndsToo() throws {
    let start = Date()
    let name = "61.\(UInt32.random(in: 0...UInt32.max))"
    #expect(try run("setsid sleep \(name) & sleep 0.2; exit 4").end == .exit(4))
    let stopped = try run("setsid sleep \(name) & sleep 50", limit: 0.5)
    #expect(stopped.end == .timeLimit, "\(stopped)")
    #expect(Date().timeIntervalSince(start) < 30)
    let folder = try #require(TemporaryFolder())
    let search =
      "for i in $(seq 100); do pgrep -x -a sleep | grep \(name) || break; sleep 0.05; done"
    let found = ChildProcess.run(
      "/bin/sh", ["-c", search], folder: folder.path, limit: 30)
    #expect(found.output.split(separator: "\n").count < 90, "\(found.output)")
  }

  @Test(.enabled(if: isEnclosing && has("bwrap"), "needs bubblewrap"))
  func nothingIsWrittenOutsideOfItsFolder() throws {
    let outside = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let run = try run(
      "touch '\(outside.path)'; touch inside || touch $TMPDIR/inside && echo written")
    #expect(run.output.contains("written"), "\(run.output)")
    #expect(!FileManager.default.fileExists(atPath: outside.path))
  }
}
