import Records
import Testing

@testable import Claims

/// Sentences written for this project: the claims of each, and precision and recall over all.
@Suite struct ClaimSentenceTests {
  private static let all = [
    ClaimSentence.requests, ClaimSentence.outcomes, ClaimSentence.tables, ClaimSentence.mixed,
    ClaimSentence.others, ClaimSentence.fieldRequests, ClaimSentence.fieldTables,
    ClaimSentence.fieldMixed, ClaimSentence.fieldLater, ClaimSentence.later,
    ClaimSentence.scopes, ClaimSentence.sums, ClaimSentence.disputes, ClaimSentence.steps,
    ClaimSentence.certainties, ClaimSentence.lists, ClaimSentence.arithmetic, ClaimSentence.plain,
  ]
  .flatMap { $0 }

  @Test(arguments: all)
  func claimsAreThoseThatAPersonReads(sentence: ClaimSentence) {
    #expect(ClaimSentenceTests.claims(in: sentence) == sentence.claims)
  }

  @Test(arguments: [all, ClaimSentence.heldOut])
  func precisionAndRecallAreHigh(sentences: [ClaimSentence]) {
    var right = 0
    var read = 0
    var meant = 0
    for sentence in sentences {
      var left = sentence.claims
      let claims = ClaimSentenceTests.claims(in: sentence)
      for claim in claims {
        guard let index = left.firstIndex(of: claim) else { continue }
        left.remove(at: index)
        right += 1
      }
      read += claims.count
      meant += sentence.claims.count
    }
    print(
      "claims: \(sentences.count) sentences, \(meant) claims; precision \(right)/\(read), "
        + "recall \(right)/\(meant)")
    #expect(sentences.count >= 60)
    #expect(right * 100 >= read * 97 && right * 100 >= meant * 97)
  }

  /// The claims of a sentence in the notation of `ClaimSentence`.
  private static func claims(in sentence: ClaimSentence) -> [String] {
    let report = SampleReport.saying(sentence.text, in: sentence.section)
    return ClaimReader.reading(of: report).claims.map { claim in
      let counts = claim.counts.map(short) ?? "nothing"
      return "\(claim.number) \(counts)"
        + (claim.verdict == .pass ? "" : " \(claim.verdict.rawValue)")
    }
  }

  /// A formula without the parts that all names share.
  private static func short(_ formula: Formula) -> String {
    let organizations = [
      "business", "research", "public_welfare", "legal_service", "other_organization",
    ]
    var name = formula.name
    for row in ["received", "brought_forward", "outcome.total", "carried_forward"] {
      let all = organizations.map { "requests.\(row).\($0)" }.joined(separator: " + ")
      name = name.replacing(all, with: "requests.\(row).organization")
    }
    for group in [
      "reconsideration", "litigation.*", "litigation.direct", "litigation.after_reconsideration",
    ] {
      name = name.replacing(
        "disputes.\(group).total - disputes.\(group).pending", with: "\(group) - pending")
    }
    name = name.replacing("requests.outcome.total", with: "outcome_total")
    for common in ["requests.", "outcome.", "disputes.", "disclosure.", ".total", ".amount_wan"] {
      name = name.replacing(common, with: "")
    }
    return name.replacing("outcome_total", with: "outcome.total")
  }
}
