import Foundation
import TestSupport
import Testing

/// scripts/rpt-watch, killed again and again, and what it mails.
@Suite(
  "rpt-watch, killed",
  .enabled(if: (try? Tools.run("timeout --version").status) == 0, "needs GNU timeout"))
struct WatchKillTests {
  /// Files of many bodies, two of each, some that cannot be read.
  private static let fill = """
    mkdir in; i=0
    while [ $i -lt 12 ]; do i=$((i + 1))
      sed "s/云溪镇/第${i}镇/g" "$FIXTURES/yunxi-2022-faults.txt" >in/$i.txt
      sed "s/云溪镇/第${i}镇/g; s/2022年/2023年/g" "$FIXTURES/yunxi-2022-faults.txt" >in/$i-next.txt
    done
    : >in/bad.html
    """

  /// A `sendmail` that keeps each mail in a file of its own.
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
    let place = folder.appending(path: "mails")
    return try FileManager.default.contentsOfDirectory(atPath: place.path).map { name in
      let mail = try String(contentsOf: place.appending(path: name), encoding: .utf8)
      let body = mail.replacing("\r\n", with: "\n").components(separatedBy: "\n\n").dropFirst()
      let data = Data(base64Encoded: body.joined(), options: .ignoreUnknownCharacters)
      return String(decoding: data ?? Data(), as: UTF8.self).replacing("\r\n", with: "\n")
    }
  }

  private static func handled(_ folder: URL) throws -> [String] {
    let ledger = folder.appending(path: "out/.rpt-watch/ledger.ndjson")
    return try String(contentsOf: ledger, encoding: .utf8).split(separator: "\n").map {
      let line = try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      return try #require((line?["source"] as? [String: Any])?["path"] as? String)
    }
  }

  private static func watch(_ out: String, seconds: Double? = nil) -> String {
    let limit = seconds.map { "timeout -s KILL \($0) " } ?? ""
    return "MAILS=$PWD/mails PATH=$PWD/bin:$PATH; export MAILS PATH; "
      + "\(limit)rpt-watch --settle=0 --mailto=office@example.org in \(out)"
  }

  /// The last of the runs is not killed. Then the sheets are, byte by byte, those of a run that never
  /// was; the ledger has each file once; each file's findings were mailed.
  @Test func whereverItIsKilledEachFindingStandsOnce() throws {
    let folder = try WatchKillTests.stage()
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = SeededGenerator(seed: 6)
    var kills = 0
    for _ in 0..<60 {
      let seconds = Double.random(in: 0.03...0.4, using: &random)
      let result = try Tools.run(WatchKillTests.watch("out", seconds: seconds), in: folder)
      if result.status != 0 && result.status != 3 { kills += 1 }
    }
    let last = try Tools.run(WatchKillTests.watch("out"), in: folder)
    #expect(last.status == 0 || last.status == 3, "\(last.errors)")
    #expect(kills > 5)

    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "in").path)
    #expect(names.count == 25)
    #expect(try WatchKillTests.handled(folder).sorted() == names.sorted())
    let mails = try WatchKillTests.mails(folder)
    for name in names {
      #expect(mails.contains { "\n\($0)".contains("\n\(name)\n") }, "\(name) was not mailed")
    }
    _ = try Tools.run(WatchKillTests.watch("whole"), in: folder)
    let difference = try Tools.run(
      "diff -r -x .rpt-watch out whole && ls whole | wc -l", in: folder)
    #expect(difference.output.filter { $0 != " " } == "13\n")
    let left = try Tools.run("ls out/.rpt-watch/scratch out/.rpt-watch/outbox | grep .", in: folder)
    #expect(!left.output.contains("txt"), "\(left.output)")
  }

  @Test func aMailThatDoesNotGoWaits() throws {
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
