import Foundation
import Forms
import Records
import TestSupport
import Testing

/// rpt-report(5) and the schemas of the records agree with the sources. scripts/audit-records
/// checks that records are valid.
@Suite struct RecordPageTests {
  private func page(_ name: String) throws -> String {
    try String(contentsOf: Tools.root.appending(path: "man/\(name)"), encoding: .utf8)
  }

  /// The text of each list item in the subsection `title` of rpt-report(5), by the item's word.
  private func items(of title: String) throws -> [String: String] {
    let text = try page("rpt-report.5").components(separatedBy: ".Ss \(title)\n")
    let part = try #require(text.last).components(separatedBy: "\n.Sh ")[0]
    let items = part.components(separatedBy: "\n.It Li ").dropFirst().map { item in
      let lines = item.components(separatedBy: "\n")
      let meaning = lines.dropFirst().prefix { !$0.hasPrefix(".El") }.map(RecordPageTests.plain)
      return (lines[0], meaning.joined(separator: " "))
    }
    return Dictionary(items) { first, _ in first }
  }

  /// A line of a manual page without its markup.
  private static func plain(_ line: String) -> String {
    let line = line.replacingOccurrences(of: "\\-", with: "-")
    guard line.hasPrefix(".") else { return line }
    let quoted = line.split(separator: "\"")
    if quoted.count == 2 { return String(quoted[1]) }
    var words = line.split(separator: " ").dropFirst().map(String.init)
    if line.hasPrefix(".Xr "), words.count > 1 {
      words.replaceSubrange(0...1, with: ["\(words[0])(\(words[1]))"])
    }
    guard let last = words.last, [".", ","].contains(last), words.count > 1 else {
      return words.joined(separator: " ")
    }
    return words.dropLast().joined(separator: " ") + last
  }

  /// The words that the schema of `record` allows for `key`, without null.
  private func words(_ record: String, _ key: String) throws -> Set<String> {
    let data = Data(try page("schema/\(record).json").utf8)
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let keys = try #require(schema["properties"] as? [String: [String: Any]])
    return Set(try #require(keys[key]?["enum"] as? [Any]).compactMap { $0 as? String })
  }

  @Test func everyDoubtIsOnThePage() throws {
    let meanings = Doubt.Code.allCases.map { ($0.rawValue, $0.meaning) }
    #expect(try items(of: "DOUBTS") == Dictionary(meanings) { first, _ in first })
  }

  /// Each doubt is raised by a document in a transcript, whose commands are run.
  @Test func everyDoubtIsRaised() throws {
    let url = Tools.root.appending(path: "Tests/ToolTests/Transcripts/doubts.transcript")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    let raised = Set(lines.filter { !$0.hasPrefix("$") && !$0.hasPrefix("#") }.map(String.init))
    #expect(raised == Set(Doubt.Code.allCases.map { "\"code\":\"\($0.rawValue)\"" }))
  }

  @Test func everyFailureIsOnThePage() throws {
    let meanings = Failure.Code.allCases.map { ($0.rawValue, $0.meaning) }
    #expect(try items(of: "FAILURES") == Dictionary(meanings) { first, _ in first })
    #expect(try words("failure", "code") == Set(Failure.Code.allCases.map(\.rawValue)))
  }

  @Test func formatsOfThePageAreThoseOfTheSources() throws {
    let list = try #require(
      try page("rpt-report.5").firstMatch(of: /told by its content: ([a-z, ]+); sum of/)?.1)
    let unread: Set<Format> = [.ofd, .zip, .ole, .picture, .archive, .empty, .binary]
    let others = unread.union([.sum, .ndjson])
    let read = Format.allCases.filter { !others.contains($0) }.map(\.rawValue)
    #expect(list.components(separatedBy: ", ").sorted() == read.sorted())
  }

  @Test func closedListsAreThoseOfTheSources() throws {
    #expect(try words("finding", "severity") == Set(Finding.Severity.allCases.map(\.rawValue)))
    #expect(try words("finding", "verdict") == Set(Finding.Verdict.allCases.map(\.rawValue)))
    #expect(try words("finding", "action") == Set(Finding.Action.allCases.map(\.rawValue)))
    #expect(try words("change", "kind") == Set(Change.Kind.allCases.map(\.rawValue)))
    #expect(try words("change", "status") == Set(Change.Status.allCases.map(\.rawValue)))
  }
}
