import Foundation
import TestSupport
import Testing

/// Annotated claims of published reports, if the shared corpus is present.
@Suite struct ClaimCorpusTests {
  private static let hasCorpus = SharedFolder("corpus/real") != nil

  /// A claim as in the table of annotations.
  private struct Known {
    let document: String
    let phrase: String
    let number: Int
    let verdict: String
    let kind: String
  }

  @Test(.enabled(if: hasCorpus, "needs the shared corpus")) func annotatedClaimsAreFoundAndChecked()
    throws
  {
    let shared = try #require(SharedFolder("corpus/real"))
    let table = String(decoding: try shared.bytes("prose-claims.tsv"), as: UTF8.self)
    let known = table.split(separator: "\n").dropFirst().compactMap(ClaimCorpusTests.known)
    #expect(!known.isEmpty)
    var found = 0
    for (document, claims) in Dictionary(grouping: known, by: \.document) {
      guard let read = try ClaimCorpusTests.claims(of: document, in: shared) else { continue }
      for claim in claims {
        let match = read.first { record in
          let quote = (record["quote"] as? String ?? "").filter { !$0.isWhitespace }
          return record["number"] as? Int == claim.number && quote.contains(claim.phrase)
        }
        let wanted = claim.verdict == "equal" ? "pass" : claim.kind == "true" ? "fail" : "review"
        #expect(match?["verdict"] as? String == wanted, "\(document): \(claim.phrase)")
        found += match == nil ? 0 : 1
      }
    }
    print("annotated claims: \(found) of \(known.count) found")
    #expect(found > 0)
  }

  private static func known(_ line: Substring) -> Known? {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count >= 7, let number = Int(fields[2]) else { return nil }
    return Known(
      document: fields[0], phrase: fields[1].filter { !$0.isWhitespace }, number: number,
      verdict: fields[5], kind: fields[6])
  }

  /// The claim records of a document; nil if the program that reads its format is missing.
  private static func claims(
    of document: String, in shared: SharedFolder
  ) throws -> [[String: Any]]? {
    let name = try shared.names().first { $0.hasPrefix(document + ".") && !$0.hasSuffix(".json") }
    guard let name else { return nil }
    let result = try Pipeline.run(
      "rpt-parse '\(shared.path)/\(name)' | rpt-check --claims")
    if result.output.contains("converter-missing") { return nil }
    return result.output.split(separator: "\n").compactMap {
      (try? JSONSerialization.jsonObject(with: Data($0.utf8))) as? [String: Any]
    }
  }
}
