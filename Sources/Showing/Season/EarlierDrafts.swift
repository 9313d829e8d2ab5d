import Records

/// The reports of a round that a newer version of the same agency replaces: files that an earlier round had, beside
/// files that came in since. They are in the register, and are not checked again.
struct EarlierDrafts: Sendable {
  /// The records of the inbox without them.
  private(set) var received: [RecordLine] = []
  /// The reports that were replaced.
  private(set) var reports: [Report] = []

  init(_ input: RoundInput, year: Int) {
    var replaced: Set<String> = []
    for agency in input.agencies.agencies {
      guard let draft = input.former?.state.drafts.first(where: { $0.unit == agency.id }) else {
        continue
      }
      let own = input.received.compactMap(\.report).filter { report in
        RoundPoints.Owner(report.agency, report.year, report.source.path, in: input.agencies)
          == RoundPoints.Owner(listed: agency.name) && (report.year == nil || report.year == year)
      }
      replaced.formUnion(EarlierDrafts.replaced(of: own, after: draft).map(\.source.path))
    }
    for line in input.received {
      if let report = line.report, replaced.contains(report.source.path) {
        reports.append(report)
      } else {
        received.append(line)
      }
    }
  }

  /// Those of the reports of an agency that others replace; `draft` has its files of the last round. A part that
  /// came later replaces nothing.
  private static func replaced(of reports: [Report], after draft: SeasonState.Draft) -> [Report] {
    let earlier = reports.filter { draft.earlier.contains($0.source.crc32) }
    let last = reports.filter { draft.files.contains($0.source.crc32) }
    let new = reports.filter { report in
      !(earlier + last).contains { $0.source.path == report.source.path }
    }
    let older = last.filter { old in new.contains { $0.isAsComplete(as: old) } }
    let replaced = earlier + older
    return replaced.count < reports.count ? replaced : []
  }
}

extension Report {
  /// Whether it has as many of the six sections and as many cells as `other`.
  fileprivate func isAsComplete(as other: Report) -> Bool {
    numbered >= other.numbered && coverage.absent <= other.coverage.absent
  }

  private var numbered: Int { sections.count { ($0.number ?? 0) > 0 } }
}
