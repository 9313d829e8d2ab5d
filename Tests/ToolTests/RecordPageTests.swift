import Foundation
import Forms
import Records
import TestSupport
import Testing

/// rpt-report(5) and the schemas of the records say what the sources do. That records are valid is
/// tried by scripts/audit-records.
@Suite struct RecordPageTests {
  private func page(_ name: String) throws -> String {
    try String(contentsOf: Tools.root.appending(path: "man/\(name)"), encoding: .utf8)
  }

  /// What stands in the margin of the subsection `title` of rpt-report(5).
  private func items(of title: String) throws -> Set<String> {
    let text = try page("rpt-report.5").components(separatedBy: ".Ss \(title)\n")
    let part = try #require(text.last).components(separatedBy: "\n.Sh ")[0]
    return Set(part.matches(of: /\.It Li ([a-z-]+)\n/).map { String($0.1) })
  }

  /// The words that the schema of `record` allows at `key`, null aside.
  private func words(_ record: String, _ key: String) throws -> Set<String> {
    let data = Data(try page("schema/\(record).json").utf8)
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let keys = try #require(schema["properties"] as? [String: [String: Any]])
    return Set(try #require(keys[key]?["enum"] as? [Any]).compactMap { $0 as? String })
  }

  @Test func everyDoubtIsOnThePage() throws {
    var codes: Set<String> = []
    for folder in ["Reading/Recognition", "Judging/Sums"] {
      let place = Tools.root.appending(path: "Sources/\(folder)").path
      let names = FileManager.default.enumerator(atPath: place)?.compactMap { $0 as? String } ?? []
      for name in names where name.hasSuffix(".swift") {
        let text = try page("../Sources/\(folder)/\(name)")
        let found = text.matches(of: /(?:Remark|Doubt|doubt)\(\s*(?:code: )?"([a-z-]+)"/)
        codes.formUnion(found.map { String($0.1) })
      }
    }
    #expect(codes.count > 15)
    #expect(try items(of: "DOUBTS") == codes)
  }

  @Test func everyFailureIsOnThePage() throws {
    let codes = Set(Failure.Code.allCases.map(\.rawValue))
    #expect(try items(of: "FAILURES") == codes)
    #expect(try words("failure", "code") == codes)
  }

  @Test func closedListsAreThoseOfTheSources() throws {
    #expect(try words("finding", "severity") == Set(Finding.Severity.allCases.map(\.rawValue)))
    #expect(try words("finding", "verdict") == Set(Finding.Verdict.allCases.map(\.rawValue)))
    #expect(try words("finding", "action") == Set(Finding.Action.allCases.map(\.rawValue)))
    #expect(try words("change", "kind") == Set(Change.Kind.allCases.map(\.rawValue)))
    #expect(try words("change", "status") == Set(Change.Status.allCases.map(\.rawValue)))
    #expect(try words("report", "form") == Set(Form.allCases.map(\.rawValue)))
  }
}
