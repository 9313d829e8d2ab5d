import Records

/// Findings of two rounds for people: a block a report, a line a finding.
package struct FindingList: Sendable {
  private let isColoured: Bool
  /// Whether findings that stayed as they are have lines too.
  private let showsUnchanged: Bool

  package init(isColoured: Bool = false, showsUnchanged: Bool = false) {
    self.isColoured = isColoured
    self.showsUnchanged = showsUnchanged
  }

  /// The blocks in the order of the reports, then the line that counts.
  package func text(_ comparison: FindingComparison) -> String {
    var heads: [String] = []
    var blocks: [String: String] = [:]
    for pair in comparison.pairs {
      guard let line = line(pair) else { continue }
      let head = head(pair.finding)
      if blocks[head] == nil { heads.append(head) }
      blocks[head, default: ""] += line
    }
    let body = heads.map { "\($0)\n\(blocks[$0] ?? "")\n" }.joined()
    let counts = comparison.counts
    return body + "新增 \(counts.new)，消除 \(counts.gone)，未变 \(counts.unchanged)\n"
  }

  private func head(_ finding: Finding) -> String {
    let year = finding.year.map { "\($0)年度" } ?? "年度不明"
    return DisplayWidth.visible("\(finding.agency ?? "单位不明") · \(year)")
  }

  private func line(_ pair: FindingComparison.Pair) -> String? {
    switch pair {
    case .new(let finding): return line("+ 新增", finding, colour: "31")
    case .gone(let finding): return line("− 消除", finding, colour: "32")
    case .unchanged(let old, let new):
      guard showsUnchanged || old.message != new.message else { return nil }
      return line(old.message == new.message ? "  未变" : "~ 仍在", new, colour: nil)
    }
  }

  private func line(_ mark: String, _ finding: Finding, colour: String?) -> String {
    let text = DisplayWidth.visible("\(mark) \(finding.message)  \(finding.rule)")
    guard isColoured, let colour else { return text + "\n" }
    return "\u{1B}[\(colour)m\(text)\u{1B}[0m\n"
  }
}

extension FindingComparison.Pair {
  /// The later of the two.
  fileprivate var finding: Finding {
    switch self {
    case .new(let finding), .gone(let finding), .unchanged(_, let finding): finding
    }
  }
}
