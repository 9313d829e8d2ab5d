import Agencies
import Records
import Rules
import Wordings

/// The waivers of a run, and which of them have been used.
package struct Waivers: Sendable {
  /// What has become of a waiver.
  private enum Use { case unused, changed, used }

  private let waivers: [Waiver]
  private var uses: [Use]
  private let today: CalendarDate
  /// Whether the run leaves out years or rules.
  private let isPartial: Bool
  /// The path of the file of waivers.
  private let source: Source
  private let agencies: AgencyList?
  private let language: Language

  /// The waivers of a run on `today`, `YYYY-MM-DD`; nil where that is not a date. `language` is the
  /// language of the findings about waivers. Waivers about other years than `year`, the only one
  /// that is checked, or about rules outside `rules`, are ignored. Agencies are matched by the list `agencies`.
  package init?(
    _ waivers: [Waiver], from source: Source, today: String, year: Int? = nil,
    rules: [Rule] = Rule.all, agencies: AgencyList? = nil, language: Language = .chinese
  ) {
    guard let today = CalendarDate(today) else { return nil }
    let used = Set(rules.map(\.code))
    let left = Rule.all.filter { !used.contains($0.code) }
    let waivers = waivers.filter { waiver in
      (year == nil || waiver.year == nil || waiver.year == year)
        && !left.contains { waiver.isAbout(rule: $0.code, $0.name) }
    }
    isPartial = year != nil || !left.isEmpty
    self.waivers = waivers.map(Waivers.withTwins)
    self.today = today
    self.source = source
    self.agencies = agencies
    self.language = language
    uses = waivers.map { _ in .unused }
  }

  /// `waiver` with the rules that ask the same as its own.
  private static func withTwins(_ waiver: Waiver) -> Waiver {
    let twins = Rule.all.filter { $0.concern == .memberSum }
    guard twins.contains(where: { waiver.isAbout(rule: $0.code, $0.name) }) else { return waiver }
    var waiver = waiver
    waiver.twins = twins.map(\.name)
    return waiver
  }

  /// Marks those of `findings` that a waiver explains: they are kept but no longer count.
  package mutating func apply(to findings: inout [Finding]) {
    guard !waivers.isEmpty else { return }
    for index in findings.indices where findings[index].waived == nil {
      for (number, waiver) in waivers.enumerated()
      where waiver.names(findings[index], isSame: isSame) {
        guard waiver.fits(findings[index]) else {
          if waiver.isOfOneFinding, uses[number] == .unused { uses[number] = .changed }
          continue
        }
        uses[number] = .used
        guard fault(of: waiver) == nil else { continue }
        findings[index].waived = waiver.reason
        break
      }
    }
    waiveFollowers(&findings)
  }

  /// Marks those of `findings` that follow from one that is waived and for which its reason holds, too: by the same
  /// rule, such as the total of a column, or for review only, such as a sum that a blank leaves open, which is
  /// not shown beside the finding about the blank. A failure by another rule is an error that the reason may not explain.
  private func waiveFollowers(_ findings: inout [Finding]) {
    let waived = findings.filter { $0.waived != nil }
    guard !waived.isEmpty else { return }
    for index in findings.indices where findings[index].waived == nil {
      let finding = findings[index]
      findings[index].waived =
        waived.first { root in
          root.id == finding.cause && (root.rule == finding.rule || finding.verdict == .review)
        }?.waived
    }
  }

  /// Whether both are names of one agency, by the list or in writing.
  private func isSame(_ name: String, _ other: String?) -> Bool {
    if AgencyName(name) == AgencyName(other) { return true }
    guard let agencies, let other, let agency = agencies.match(name).agency else { return false }
    return agency.id == agencies.match(other).agency?.id
  }

  /// Why a waiver is not valid; nil where it is.
  private func fault(of waiver: Waiver) -> String? {
    guard Waiver.isReason(waiver.reason) else {
      return language.says("没有写理由", en: "gives no reason")
    }
    guard let until = waiver.until.flatMap({ CalendarDate($0) }), until < today else { return nil }
    let day = until.words(in: language)
    return language.says("已于\(day)到期", en: "expired on \(day)")
  }

  /// The findings about waivers that matched nothing or are not valid, when all reports have been checked.
  package var unused: [Finding] {
    var findings = zip(waivers, uses).compactMap { waiver, use -> Finding? in
      if let fault = fault(of: waiver) { return finding(about: waiver, fault) }
      if use == .changed {
        return finding(
          about: waiver, language.says("所说的问题已有变化", en: "explains what the finding no longer says"))
      }
      // An id alone may be that of a finding that the run leaves out.
      guard use == .unused, !isPartial || waiver.rule != nil else { return nil }
      return finding(about: waiver, language.says("没有对应的问题", en: "matches nothing"))
    }
    for index in findings.indices {
      findings[index].id = findings[index].makeID(ordinal: index + 1)
    }
    return findings
  }

  private func finding(about waiver: Waiver, _ fault: String) -> Finding {
    let parts = [
      waiver.agency, waiver.year.map { language.says("\($0)年度", en: "\($0)") }, waiver.rule,
      waiver.cell?.label(in: language) ?? waiver.label,
    ]
    let name = waiver.id ?? parts.compactMap { $0 }.joined(separator: " ")
    var finding = Rule.w901.finding(
      .fail, about: waiver.agency, waiver.year, source,
      language.says(
        "豁免“\(name)”\(fault)，请更新或删去这一条。",
        en: "The waiver “\(name)” \(fault); please renew or remove it."))
    finding.cell = waiver.cell
    return finding
  }
}
