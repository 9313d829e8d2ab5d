import Chinese
import Phrases
import Records
import Wordings

/// The claims of a report for people: what the prose states, and what it was compared with.
package struct ClaimView: Sendable {
  private let phrases: Phrasebook

  package init(_ language: Language = .chinese) { phrases = Phrasebook(language) }

  /// The block of `report`, whose prose makes `claims`, with formulas in words.
  package func text(of report: Report, _ claims: [ClaimRecord]) -> String {
    var lines = [phrases.heading(report.agency, report.year) + "  \(tally(claims))"]
    var quote = ""
    for claim in claims {
      if claim.quote != quote {
        quote = claim.quote
        lines.append("  “\(quote)”")
      }
      lines.append("    \(phrases.tag(phrases.verdict(claim.verdict)))" + line(of: claim))
    }
    if claims.isEmpty {
      lines.append(
        phrases.says(
          "正文中没有可以与表格核对的数字", en: "No number in the text can be compared with the tables"))
    }
    return lines.map { DisplayWidth.visible($0) + "\n" }.joined()
  }

  private func tally(_ claims: [ClaimRecord]) -> String {
    ClaimRecord.Verdict.allCases.compactMap { verdict in
      let count = claims.count { $0.verdict == verdict }
      guard count > 0 else { return nil }
      return phrases.verdict(verdict) + phrases.says("", en: " ") + "\(count)"
    }.joined(separator: phrases.says(" ", en: ", "))
  }

  /// The number and its scope, with the formula that fits, else with all that were tried.
  private func line(of claim: ClaimRecord) -> String {
    let stated = "\(claim.number)\(claim.unit)"
    let about = claim.isExact ? "" : phrases.says("约 ", en: "about ")
    let number = about + phrases.says(stated, en: claim.unit.isEmpty ? stated : "“\(stated)”")
    let scope = claim.scope.map { phrases.says("（\($0)）", en: " (“\($0)”)") } ?? ""
    if let fitting = claim.trials.first(where: \.fits) {
      return "\(number)\(scope) = \(fitting.formula)"
    }
    let tried = claim.trials.map { $0.formula + ($0.value.map { " = \($0)" } ?? "") }
    return "\(number)\(scope) ≠ " + tried.joined(separator: phrases.semicolon + "≠ ")
  }
}
