import Records

/// The claims of a report as a person reads them: what was read, and what it was compared with.
package enum ClaimView {
  /// The block of `report`, whose prose makes `claims`.
  package static func text(of report: Report, _ claims: [Claim]) -> String {
    let agency = report.agency ?? "单位不详"
    let year = report.year.map { "\($0)年度" } ?? "年度不详"
    var lines = [DisplayWidth.visible("\(agency) · \(year)") + "  \(tally(claims))"]
    var quote = ""
    for claim in claims {
      if claim.quote != quote {
        quote = claim.quote
        lines.append(DisplayWidth.visible("  “\(quote)”"))
      }
      lines.append(
        DisplayWidth.visible("    【\(claim.verdict.chinese)】" + sentence(of: claim, report)))
    }
    if claims.isEmpty { lines.append("正文中没有可以与表格核对的数字") }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func tally(_ claims: [Claim]) -> String {
    Claim.Verdict.allCases.compactMap { verdict in
      let count = claims.count { $0.verdict == verdict }
      return count == 0 ? nil : "\(verdict.chinese)\(count)"
    }.joined(separator: " ")
  }

  private static func sentence(of claim: Claim, _ report: Report) -> String {
    let number = (claim.isExact ? "" : "约 ") + "\(claim.number)\(claim.unit)"
    let scope = claim.scope.map { "（\($0)）" } ?? ""
    if let fitting = claim.trials.first(where: \.fits) {
      return "\(number)\(scope) = \(fitting.formula.label(with: report.cells))"
    }
    let tried = claim.trials.map { trial in
      trial.formula.label(with: report.cells) + (trial.value.map { " = \($0)" } ?? "")
    }
    return "\(number)\(scope) ≠ " + tried.joined(separator: "；≠ ")
  }
}

extension Claim.Verdict: CaseIterable {
  package static let allCases: [Claim.Verdict] = [.pass, .fail, .review, .notAssessable]

  /// The word for a person.
  package var chinese: String {
    switch self {
    case .pass: "相符"
    case .fail: "不符"
    case .review: "核实"
    case .notAssessable: "无法核对"
    }
  }
}
