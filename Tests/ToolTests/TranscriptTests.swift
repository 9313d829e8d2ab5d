import Foundation
import TestSupport
import Testing

/// Transcripts have the expected output of commands: a line `$ command`, then the output and
/// messages, then `[status N]` unless it is 0. Lines that begin with `#` are comments. RECORD=1
/// writes the actual output to the files; such a run fails.
@Suite struct TranscriptTests {
  private static let folder = Tools.root.appending(path: "Tests/ToolTests/Transcripts")

  private static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".transcript") }.sorted()

  @Test func thereAreTranscripts() {
    #expect(!TranscriptTests.files.isEmpty)
  }

  @Test(arguments: files)
  func theToolsPrintTheExpectedOutput(file: String) throws {
    let url = TranscriptTests.folder.appending(path: file)
    let expected = try String(contentsOf: url, encoding: .utf8)
    let actual = try TranscriptTests.actual(expected)
    try GoldenFile.expect("Tests/ToolTests/Transcripts/\(file)", actual)
  }

  /// The transcript with the actual output of each command.
  private static func actual(_ transcript: String) throws -> String {
    var actual = ""
    for line in transcript.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" })
    {
      if line.hasPrefix("#") {
        actual += line + "\n"
      } else if line.hasPrefix("$ ") {
        let result = try Pipeline.runTogether(String(line.dropFirst(2)))
        actual += line + "\n" + result.output
        if let last = result.output.utf8.last, last != UInt8(ascii: "\n") {
          actual += "[no newline]\n"
        }
        if result.status != 0 { actual += "[status \(result.status)]\n" }
      }
    }
    return actual
  }
}
