import Foundation
import Testing

/// A file with the expected output of a test, recorded with RECORD=1.
package enum GoldenFile {
  /// Expects `actual` to be the text of the file at `path` of the package. With RECORD=1 it writes the file and
  /// records an issue.
  package static func expect(
    _ path: String, _ actual: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let file = Tools.root.appending(path: path)
    let expected = try? String(contentsOf: file, encoding: .utf8)
    guard ProcessInfo.processInfo.environment["RECORD"] == "1" else {
      #expect(
        actual == expected, "\(path): set RECORD=1 to record, then read the difference",
        sourceLocation: location)
      return
    }
    guard actual != expected else { return }
    try actual.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(path)", sourceLocation: location)
  }
}
