import Records

/// The waivers of a run, and which of them have been used.
package struct Waivers: Sendable {
  private let waivers: [Waiver]
  private var isUsed: [Bool]
  private let today: CalendarDate
  /// The file that they come from.
  private let source: Source

  /// `today` as `YYYY-MM-DD`; nil where it is none.
  package init?(_ waivers: [Waiver], from source: Source, today: String) {
    guard let today = CalendarDate(today) else { return nil }
    self.waivers = waivers
    self.today = today
    self.source = source
    isUsed = waivers.map { _ in false }
  }

  /// Whether `until` can be read as a day.
  package static func isDay(_ until: String) -> Bool { CalendarDate(until) != nil }

  /// Marks those of `findings` that a waiver explains: they stay and count no longer.
  package mutating func apply(to findings: inout [Finding]) {
    guard !waivers.isEmpty else { return }
    for index in findings.indices where findings[index].waived == nil {
      for (place, waiver) in waivers.enumerated() where waiver.covers(findings[index]) {
        isUsed[place] = true
        guard fault(of: waiver) == nil else { continue }
        findings[index].waived = waiver.reason
        break
      }
    }
  }

  /// What is wrong with a waiver that it does not hold; nil where it holds.
  private func fault(of waiver: Waiver) -> String? {
    if waiver.reason.allSatisfy(\.isWhitespace) { return "没有写理由" }
    guard let until = waiver.until.flatMap({ CalendarDate($0) }), until < today else { return nil }
    return "已于\(until.words)到期"
  }

  /// The findings about waivers that matched nothing or hold no longer, when all reports have been
  /// judged.
  package var unused: [Finding] {
    var findings = zip(waivers, isUsed).compactMap { waiver, isUsed in
      fault(of: waiver).map { finding(about: waiver, $0) }
        ?? (isUsed ? nil : finding(about: waiver, "没有对应的问题"))
    }
    for index in findings.indices {
      findings[index].id = findings[index].makeID(ordinal: index + 1)
    }
    return findings
  }

  private func finding(about waiver: Waiver, _ fault: String) -> Finding {
    let rule = Rule.w901
    let name = waiver.id ?? [waiver.rule, waiver.cell?.id].compactMap { $0 }.joined(separator: " ")
    var finding = Finding(
      rule: rule.code, name: rule.name, severity: rule.severity, verdict: .fail,
      agency: waiver.agency, year: waiver.year, source: source,
      message: "豁免“\(name)”\(fault)，请更新或删去这一条。")
    finding.cell = waiver.cell
    return finding
  }
}
