import Chinese
import Records
import Wordings

/// The claims of a report as a person reads them: what was read, and what it was compared with.
package struct ClaimView: Sendable {
  private let language: Language

  package init(_ language: Language = .chinese) { self.language = language }

  /// The block of `report`, whose prose makes `claims`.
  package func text(of report: Report, _ claims: [Claim]) -> String {
    let agency = report.agency ?? language.says("单位不详", en: "body unknown")
    let year =
      report.year.map { language.says("\($0)年度", en: "\($0)") }
      ?? language.says("年度不详", en: "year unknown")
    var lines = [DisplayWidth.visible("\(agency) · \(year)") + "  \(tally(claims))"]
    var quote = ""
    for claim in claims {
      if claim.quote != quote {
        quote = claim.quote
        lines.append(DisplayWidth.visible("  “\(quote)”"))
      }
      lines.append(
        DisplayWidth.visible("    \(mark(claim.verdict))" + sentence(of: claim, report)))
    }
    if claims.isEmpty {
      lines.append(
        language.says("正文中没有可以与表格核对的数字", en: "No number of the text can be held against the tables")
      )
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func mark(_ verdict: Claim.Verdict) -> String {
    let word = verdict.word(in: language)
    return language.says("【\(word)】", en: "[\(word)] ")
  }

  private func tally(_ claims: [Claim]) -> String {
    Claim.Verdict.allCases.compactMap { verdict in
      let count = claims.count { $0.verdict == verdict }
      guard count > 0 else { return nil }
      return verdict.word(in: language) + language.says("", en: " ") + "\(count)"
    }.joined(separator: language.says(" ", en: ", "))
  }

  private func sentence(of claim: Claim, _ report: Report) -> String {
    let stated = "\(claim.number)\(claim.unit)"
    let about = claim.isExact ? "" : language.says("约 ", en: "some ")
    let number = about + language.says(stated, en: claim.unit.isEmpty ? stated : "“\(stated)”")
    let scope = claim.scope.map { language.says("（\($0)）", en: " (“\($0)”)") } ?? ""
    if let fitting = claim.trials.first(where: \.fits) {
      return "\(number)\(scope) = \(fitting.formula.label(with: report.cells, in: language))"
    }
    let tried = claim.trials.map { trial in
      trial.formula.label(with: report.cells, in: language) + (trial.value.map { " = \($0)" } ?? "")
    }
    return "\(number)\(scope) ≠ " + tried.joined(separator: language.says("；≠ ", en: "; ≠ "))
  }
}

extension Claim.Verdict {
  /// The word for a person.
  func word(in language: Language) -> String {
    switch self {
    case .pass: language.says("相符", en: "agrees")
    case .fail: language.says("不符", en: "differs")
    case .review: language.says("核实", en: "verify")
    case .notAssessable: language.says("无法核对", en: "open")
    }
  }
}
