import Foundation
import Testing

/// A file of constant arrays that a test writes from what they are made of.
package struct WrittenTable {
  private let path: String
  private let command: String
  private let type: String
  private var declarations: [String] = []

  /// The extension of `type` in the file at `path` of the package, which `command` writes.
  package init(_ type: String, at path: String, by suite: String) {
    self.type = type
    self.path = path
    command = "RECORD=1 swift test --filter \(suite)"
  }

  /// Adds the array `name` of `element`: its numbers as `text` writes them, in lines of 100 columns.
  package mutating func add<Element>(
    _ name: String, _ comment: String, of numbers: [Element], _ text: (Element) -> String
  ) {
    var lines = ["  /// \(comment)", "  static let \(name): [\(Element.self)] = ["]
    var line = "   "
    for number in numbers.map({ " " + text($0) + "," }) {
      if line.utf8.count + number.utf8.count > 100 {
        lines.append(line)
        line = "   "
      }
      line += number
    }
    declarations.append((lines + [line, "  ]"]).joined(separator: "\n"))
  }

  /// Whether the file holds these arrays, which is expected; writes it where RECORD is 1.
  package func isFresh(_ location: SourceLocation = #_sourceLocation) throws -> Bool {
    let file = Tools.root.appending(path: path)
    let body = declarations.joined(separator: "\n\n")
    let fresh = "// Written by \(command).\n\nextension \(type) {\n\(body)\n}\n"
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
}

/// `number` in hexadecimal digits.
package func hex(_ number: some UnsignedInteger) -> String { String(number, radix: 16) }
