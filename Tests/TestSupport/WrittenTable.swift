import Foundation
import Testing

/// A file of constant arrays that a test writes from what they are made of.
package struct WrittenTable {
  private let path: String
  private let suite: String
  private let type: String
  private var declarations: [String] = []

  /// The extension of `type` in the file at `path` of the package, which the tests of `suite` write.
  package init(_ type: String, at path: String, by suite: String) {
    self.type = type
    self.path = path
    self.suite = suite
  }

  /// Adds the array `name` of `element`: its numbers as `text` writes them, in lines of 100 columns.
  package mutating func add<Element>(
    _ name: String, _ comment: String, of numbers: [Element], _ text: (Element) -> String
  ) {
    declarations.append(
      """
        /// \(comment)
        static let \(name): [\(Element.self)] = [
      \(WrittenTable.lines(numbers.map { text($0) + "," }, indent: "    "))
        ]
      """)
  }

  /// Whether the file holds these arrays, which is expected; writes it where RECORD is 1.
  package func isFresh(_ location: SourceLocation = #_sourceLocation) throws -> Bool {
    let body = declarations.joined(separator: "\n\n")
    return try WrittenTable.isFresh(
      path, "extension \(type) {\n\(body)\n}\n", by: suite, location)
  }

  /// Whether the file at `path` of the package holds `source` below the line that names the tests of
  /// `suite`, which is expected; writes it where RECORD is 1.
  package static func isFresh(
    _ path: String, _ source: String, by suite: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> Bool {
    let file = Tools.root.appending(path: path)
    let command = "RECORD=1 swift test --filter \(suite)"
    let fresh = "// Written by \(command).\n\n\(source)"
    let text = try? String(contentsOf: file, encoding: .utf8)
    if text == fresh { return true }
    guard ProcessInfo.processInfo.environment["RECORD"] == "1" else {
      Issue.record("\(path) is stale: \(command)", sourceLocation: location)
      return false
    }
    try fresh.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(path)", sourceLocation: location)
    return false
  }

  /// `words` in lines of 100 columns, which begin with `indent`.
  package static func lines(_ words: [String], indent: String) -> String {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, !last.contains("\n"), last.count + 1 + word.count <= 100 {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(indent + word)
      }
    }
    return lines.joined(separator: "\n")
  }
}

/// `number` in hexadecimal digits.
package func hex(_ number: some UnsignedInteger) -> String { String(number, radix: 16) }
