import Foundation
import TestSupport
import Testing

/// rpt-watch when it is killed, and its mails.
@Suite(
  "rpt-watch, kills",
  .enabled(if: (try? Tools.run("timeout --version").status) == 0, "needs GNU timeout"))
struct WatchKillTests {
  /// Makes files of twelve agencies, two of each, and one that cannot be read.
  private static let fill = """
    mkdir in; i=0
    while [ $i -lt 12 ]; do i=$((i + 1))
      sed "s/云溪镇/第${i}镇/g" "$FIXTURES/yunxi-2022-faults.txt" >in/$i.txt
      sed "s/云溪镇/第${i}镇/g; s/2022年/2023年/g" "$FIXTURES/yunxi-2022-faults.txt" >in/$i-next.txt
    done
    : >in/bad.html
    """

  /// Makes a `sendmail` that stores each mail in a separate file.
  private static let sendmail = """
    mkdir -p bin mails; printf '#!/bin/sh\\ncat >"$MAILS/$$.$(date +%%N)"\\n' >bin/sendmail
    chmod 755 bin/sendmail
    """

  private static func stage() throws -> URL {
    let folder = try Scratch.folder()
    let result = try Tools.run(
      fill + "\n" + sendmail, in: folder, environment: ["FIXTURES": Tools.fixtures.path])
    try #require(result.status == 0, "\(result.errors)")
    return folder
  }

  /// The texts of the mails, decoded.
  private static func mails(_ folder: URL) throws -> [String] {
    let mails = folder.appending(path: "mails")
    return try FileManager.default.contentsOfDirectory(atPath: mails.path).map { name in
      let mail = try String(contentsOf: mails.appending(path: name), encoding: .utf8)
      let parts = mail.replacing("\r\n", with: "\n").components(separatedBy: "\n\n").dropFirst()
      let data = Data(base64Encoded: parts.joined(), options: .ignoreUnknownCharacters)
      return String(decoding: data ?? Data(), as: UTF8.self).replacing("\r\n", with: "\n")
    }
  }

  private static func handled(_ folder: URL) throws -> [String] {
    let log = folder.appending(path: "out/.rpt-watch/ledger.ndjson")
    return try String(contentsOf: log, encoding: .utf8).split(separator: "\n").map {
      let line = try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      return try #require((line?["source"] as? [String: Any])?["path"] as? String)
    }
  }

  private static func watch(
    _ out: String, mails: String = "mails", seconds: Double? = nil
  ) -> String {
    let limit = seconds.map { "timeout -s KILL \($0) " } ?? ""
    return "MAILS=$PWD/\(mails) PATH=$PWD/bin:$PATH; export MAILS PATH; mkdir -p \(mails); "
      + "\(limit)rpt-watch --settle=0 --mailto=office@example.org in \(out)"
  }

  /// Whether a run into `out` was still going when it was killed after `seconds`.
  private static func isKilled(after seconds: Double, in folder: URL) throws -> Bool {
    let result = try Tools.run(watch("out", seconds: seconds), in: folder)
    return result.status != 0 && result.status != 3
  }

  /// After killed runs and a last complete one, the findings files are the same as those of a run
  /// that was not killed, the processing log has each file once, and the findings of each file were
  /// mailed.
  ///
  /// The runs are killed at shares of the time that a whole run takes here and now. A kill that
  /// comes too late is tried again earlier, so that each of them lands on any machine.
  @Test(arguments: 0..<10)
  func afterKillsEachFindingIsThereOnce(series: Int) throws {
    let folder = try WatchKillTests.stage()
    defer { try? FileManager.default.removeItem(at: folder) }
    let start = ContinuousClock.now
    _ = try Tools.run(WatchKillTests.watch("whole", mails: "others"), in: folder)
    let whole = (ContinuousClock.now - start) / Duration.seconds(1)
    var random = SeededGenerator(seed: UInt64(series))
    for step in 0..<6 {
      var seconds = whole * (Double(step) + Double.random(in: 0..<1, using: &random)) / 6
      while try !WatchKillTests.isKilled(after: seconds, in: folder) { seconds /= 2 }
    }
    let last = try Tools.run(WatchKillTests.watch("out"), in: folder)
    #expect(last.status == 0 || last.status == 3, "\(last.errors)")

    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "in").path)
    #expect(names.count == 25)
    #expect(try WatchKillTests.handled(folder).sorted() == names.sorted())
    let mails = try WatchKillTests.mails(folder)
    for name in names {
      #expect(mails.contains { "\n\($0)".contains("\n\(name)\n") }, "\(name) was not mailed")
    }
    let difference = try Tools.run(
      "diff -r -x .rpt-watch out whole && ls whole | wc -l", in: folder)
    #expect(difference.output.filter { $0 != " " } == "13\n")
    let left = try Tools.run("ls out/.rpt-watch/scratch out/.rpt-watch/outbox | grep .", in: folder)
    #expect(!left.output.contains("txt"), "\(left.output)")
  }

  @Test func aMailThatCannotBeSentWaits() throws {
    let folder = try WatchKillTests.stage()
    defer { try? FileManager.default.removeItem(at: folder) }
    let failing = try Tools.run(
      "mv bin/sendmail bin/good; printf '#!/bin/sh\\nexit 75\\n' >bin/sendmail; "
        + "chmod 755 bin/sendmail; \(WatchKillTests.watch("out"))", in: folder)
    #expect(failing.status == 4)
    #expect(try WatchKillTests.mails(folder).isEmpty)
    let going = try Tools.run(
      "mv bin/good bin/sendmail; \(WatchKillTests.watch("out"))", in: folder)
    #expect(going.status == 0, "\(going.errors)")
    let again = try Tools.run(WatchKillTests.watch("out"), in: folder)
    #expect(again.status == 0)
    let mails = try WatchKillTests.mails(folder)
    #expect(mails.count == 1)
    let text = try #require(mails.first)
    #expect(text.components(separatedBy: "第7镇人民政府").count > 2)
    #expect(text.contains("bad.html") && text.contains("T303"))
  }
}
