import Foundation
import TestSupport
import Testing

/// Transcripts pin what the tools print: a line `$ command`, then all that it prints on both outputs,
/// then `[status N]` where it is not 0. Lines that begin with `#` are for the reader. Set RECORD=1 to
/// write what is printed now into the files, which counts as a failure.
@Suite struct TranscriptTests {
  private static let folder = Tools.root.appending(path: "Tests/ToolTests/Transcripts")

  private static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".transcript") }.sorted()

  @Test func thereAreTranscripts() {
    #expect(!TranscriptTests.files.isEmpty)
  }

  @Test(arguments: files)
  func theToolsPrintWhatIsPinned(file: String) throws {
    let url = TranscriptTests.folder.appending(path: file)
    let pinned = try String(contentsOf: url, encoding: .utf8)
    let played = try TranscriptTests.played(pinned)
    guard ProcessInfo.processInfo.environment["RECORD"] == "1" else {
      #expect(played == pinned, "\(file): set RECORD=1 to record, then read the difference")
      return
    }
    try played.write(to: url, atomically: true, encoding: .utf8)
    Issue.record("recorded \(file)")
  }

  /// The transcript with each command's output as it is now.
  private static func played(_ transcript: String) throws -> String {
    var played = ""
    for line in transcript.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" })
    {
      if line.hasPrefix("#") {
        played += line + "\n"
      } else if line.hasPrefix("$ ") {
        let result = try Pipeline.runTogether(String(line.dropFirst(2)))
        played += line + "\n" + result.output
        if let last = result.output.utf8.last, last != UInt8(ascii: "\n") {
          played += "[no newline]\n"
        }
        if result.status != 0 { played += "[status \(result.status)]\n" }
      }
    }
    return played
  }
}
