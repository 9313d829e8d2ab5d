import Foundation
import TestSupport
import Testing

/// rpt-watch: each file of a folder is processed once.
@Suite("rpt-watch")
struct WatchTests {
  /// A scratch folder with an empty folder `in`.
  private struct Stage {
    let folder: URL

    init(_ samples: String...) throws {
      folder = try Scratch.folder()
      try FileManager.default.createDirectory(
        at: folder.appending(path: "in"), withIntermediateDirectories: true)
      for sample in samples { try put(sample, as: sample) }
    }

    func put(_ sample: String, as name: String) throws {
      let target = folder.appending(path: "in/\(name)")
      try? FileManager.default.removeItem(at: target)
      try FileManager.default.copyItem(at: Tools.fixtures.appending(path: sample), to: target)
    }

    func run(
      _ command: String = "rpt-watch --settle=0 in out", environment: [String: String] = [:]
    ) throws -> Tools.Result {
      try Tools.run(command, in: folder, environment: environment)
    }

    func text(_ name: String) -> String {
      (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
    }

    /// The findings files by name.
    func findings(_ out: String = "out") -> [String: String] {
      let path = folder.appending(path: out).path
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      let files = names.filter { $0.hasSuffix(".csv") }
      return Dictionary(uniqueKeysWithValues: files.map { ($0, text("\(out)/\($0)")) })
    }

    /// The paths in the processing log, in order.
    func processed() throws -> [String] {
      try text("out/.rpt-watch/ledger.ndjson").split(separator: "\n").map {
        let line = try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        return try #require((line?["source"] as? [String: Any])?["path"] as? String)
      }
    }

    /// Writes a shell script into `bin`, which commands put first in the path.
    func program(_ name: String, _ script: String) throws {
      let place = folder.appending(path: "bin/\(name)")
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try "#!/bin/sh\n\(script)\n".write(to: place, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place.path)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
  }

  private static let samples = ["empty.html", "qingshi-2022.html", "yunxi-2022-faults.txt"]
  private static let faulty = "云溪镇人民政府.csv"

  @Test func eachFileIsProcessedOnceAndABadOneReportedOnce() throws {
    let stage = try Stage("empty.html", "qingshi-2022.html", "yunxi-2022-faults.txt")
    defer { stage.remove() }
    let first = try stage.run()
    #expect(first.status == 3)
    #expect(first.output.isEmpty)
    #expect(first.errors == "rpt-watch: empty.html: 空文件\n")
    #expect(Set(stage.findings().keys) == [WatchTests.faulty, "无法读取.csv", "青石区民政局.csv"])
    #expect(stage.findings()[WatchTests.faulty]?.contains("T303") == true)
    let before = stage.findings()
    let second = try stage.run()
    #expect(second.status == 0)
    #expect(second.output + second.errors == "")
    #expect(stage.findings() == before)
    #expect(try stage.processed() == WatchTests.samples)
  }

  /// A process of root without its rights stands for that of a user.
  @Test(.enabled(if: getuid() != 0 || Tools.succeeds("setpriv --version"), "needs setpriv"))
  func aFolderThatCannotBeOpenedIsReportedAndTheOthersAreRead() throws {
    let stage = try Stage("qingshi-2022.html")
    defer { stage.remove() }
    let user = getuid() == 0 ? "setpriv --bounding-set=-all --inh-caps=-all" : ""
    let result = try stage.run(
      "mkdir in/locked; chmod 000 in/locked; \(user) rpt-watch --settle=0 in out; status=$?; "
        + "chmod 700 in/locked; exit $status")
    #expect(result.status == 3)
    #expect(result.errors == "rpt-watch: locked: 文件夹打不开：没有读写的权限\n")
    #expect(Set(stage.findings().keys) == ["青石区民政局.csv"])
  }

  @Test func aChangedFileReplacesTheOldOne() throws {
    let stage = try Stage("yunxi-2022-faults.txt")
    defer { stage.remove() }
    _ = try stage.run()
    try stage.put("qingshi-2022.html", as: "yunxi-2022-faults.txt")
    _ = try stage.run()
    #expect(Array(stage.findings().keys) == ["青石区民政局.csv"])
    #expect(try stage.processed().count == 2)
  }

  @Test func aTouchedFileIsNotReadAgain() throws {
    let stage = try Stage("yunxi-2022-faults.txt", "empty.html")
    defer { stage.remove() }
    _ = try stage.run()
    let result = try stage.run("touch in/*; rpt-watch --settle=0 in out")
    #expect(result.errors == "rpt-watch: empty.html: 空文件\n", "a failed file is tried again")
    #expect(stage.text("out/.rpt-watch/ledger.ndjson").contains(#""outcome":"same""#))
  }

  @Test func aRecentlyChangedFileWaits() throws {
    let stage = try Stage("yunxi-2022-faults.txt")
    defer { stage.remove() }
    #expect(try stage.run("rpt-watch in out").status == 0)
    #expect(stage.findings().isEmpty)
    _ = try stage.run()
    #expect(stage.findings().count == 1)
  }

  @Test func aFileThatChangesWhileItIsReadWaits() throws {
    let stage = try Stage("yunxi-2022-faults.txt")
    defer { stage.remove() }
    try stage.program(
      "rpt-parse", #"name=$(tr -d '\0'); echo >>"$name"; printf '%s\0' "$name" | "$PARSE" "$@""#)
    let grown = try stage.run(
      "PARSE=$(command -v rpt-parse) PATH=$PWD/bin:$PATH rpt-watch --settle=0 in out")
    #expect(grown.status == 0, "\(grown.errors)")
    #expect(try stage.processed().isEmpty)
    #expect(stage.findings().isEmpty)
    _ = try stage.run()
    #expect(try stage.processed().count == 1)
  }

  @Test func parallelRunsProcessEachFileOnce() throws {
    let stage = try Stage("empty.html", "qingshi-2022.html", "yunxi-2022-faults.txt")
    defer { stage.remove() }
    let result = try stage.run("yes in | head -3 | xargs -P 3 -I IN rpt-watch --settle=0 IN out")
    #expect(result.errors == "rpt-watch: empty.html: 空文件\n")
    #expect(try stage.processed() == WatchTests.samples)
  }

  @Test(arguments: ["-x y.txt", "a\nb.txt", "引“号”\"'.txt", "子/年报.txt", "$(x)*.txt"])
  func anyNameIsProcessed(name: String) throws {
    let stage = try Stage()
    defer { stage.remove() }
    try FileManager.default.createDirectory(
      at: stage.folder.appending(path: "in/子"), withIntermediateDirectories: true)
    try stage.put("yunxi-2022-faults.txt", as: name)
    #expect(try stage.run().status == 0)
    #expect(try stage.processed() == [name])
    #expect(stage.findings().keys.contains(WatchTests.faulty))
  }

  @Test(.enabled(if: isLinux, "file names are bytes")) func namesInOtherEncodingsRemainDistinct()
    throws
  {
    let stage = try Stage("yunxi-2022-faults.txt")
    defer { stage.remove() }
    let result = try stage.run(
      #"cd in; cp y* "$(printf '\261\250.txt')"; mv y* "$(printf '\262\250.txt')"; cd ..; "#
        + "rpt-watch --settle=0 in out")
    #expect(result.status == 0, "\(result.errors)")
    #expect(try stage.processed() == [#"\xb1\xa8.txt"#, #"\xb2\xa8.txt"#])
  }

  #if os(Linux)
    private static let isLinux = true
  #else
    private static let isLinux = false
  #endif

  @Test func temporaryFilesAreIgnored() throws {
    let stage = try Stage()
    defer { stage.remove() }
    for name in [".hidden.txt", "~$年报.txt", "年报.txt.part", "年报.crdownload"] {
      try stage.put("yunxi-2022-faults.txt", as: name)
    }
    #expect(try stage.run().status == 0)
    #expect(try stage.processed().isEmpty)
  }

  @Test func aToolThatCrashesDoesNotStopTheOthers() throws {
    let stage = try Stage("qingshi-2022.html", "yunxi-2022-faults.txt")
    defer { stage.remove() }
    try stage.program(
      "rpt-parse",
      "name=$(tr -d '\\0'); case $name in *qingshi*) kill -9 $$ ;; esac; "
        + #"printf '%s\0' "$name" | "$PARSE" "$@""#)
    let command = "PARSE=$(command -v rpt-parse) PATH=$PWD/bin:$PATH rpt-watch --settle=0 in out"
    #expect(try stage.run(command).status == 4)
    #expect(try stage.processed() == ["yunxi-2022-faults.txt"])
    #expect(try stage.run().status == 0)
    #expect(try stage.processed() == ["yunxi-2022-faults.txt", "qingshi-2022.html"])
  }

  @Test(arguments: [
    ("rpt-watch in", "需要两个文件夹"),
    ("rpt-watch --setle=1 in out", "unknown option --setle"),
    ("rpt-watch --settle=soon in out", "--settle must be a number"),
    ("rpt-watch nosuch out", "没有这个文件夹"),
    ("rpt-watch in in/out", "之内"), ("rpt-watch --settle", "needs a value"),
  ])
  func usageErrorsAreReportedFirst(command: String, message: String) throws {
    let stage = try Stage("yunxi-2022-faults.txt")
    defer { stage.remove() }
    let result = try stage.run(command)
    #expect(result.status == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: stage.folder.appending(path: "out").path))
  }
}
