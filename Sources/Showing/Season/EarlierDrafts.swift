import Records

/// The reports of a round that a newer version of the same agency replaces: files that an earlier round had, beside
/// files that came in since. They are in the register, and are not checked again.
struct EarlierDrafts: Sendable {
  /// The records of the inbox without them.
  private(set) var received: [RecordLine] = []
  /// The reports that were replaced.
  private(set) var reports: [Report] = []

  init(_ input: RoundInput, year: Int) {
    let current = input.received.compactMap(\.report).filter { $0.year == nil || $0.year == year }
    let owned = Dictionary(grouping: current) { RoundPoints.Owner(of: $0, in: input.agencies) }
    let known = Set(input.former?.state.received ?? [])
    var replaced: Set<String> = []
    for draft in input.former?.state.drafts ?? [] {
      guard let agency = input.agencies[draft.unit] else { continue }
      let own = owned[RoundPoints.Owner(listed: agency.name)] ?? []
      replaced.formUnion(
        EarlierDrafts.replaced(of: own, after: draft, known: known).map(\.source.path))
    }
    for line in input.received {
      if let report = line.report, replaced.contains(report.source.path) {
        reports.append(report)
      } else {
        received.append(line)
      }
    }
  }

  /// Those of the reports of an agency that others replace; `draft` has its files of the last round, and `known` all
  /// files of that round: one that was there under another name is not new. A part that came later replaces nothing.
  private static func replaced(
    of reports: [Report], after draft: SeasonState.Draft, known: Set<String>
  ) -> [Report] {
    let earlier = reports.filter { draft.earlier.contains($0.source.crc32) }
    let last = reports.filter { report in
      !earlier.contains { $0.source.path == report.source.path }
        && (draft.files.contains(report.source.crc32) || known.contains(report.source.crc32))
    }
    let new = reports.filter { report in
      !(earlier + last).contains { $0.source.path == report.source.path }
    }
    let older = last.filter { old in
      !new.contains { $0.isCopy(of: old) } && new.contains { $0.isAsComplete(as: old) }
    }
    let replaced = earlier + older
    return replaced.count < reports.count ? replaced : []
  }
}

extension Report {
  /// Whether it has as many of the six sections and as many cells as `other`.
  fileprivate func isAsComplete(as other: Report) -> Bool {
    numbered >= other.numbered && coverage.absent <= other.coverage.absent
  }

  /// Whether it says the same as `other`: the file was saved again, or in another encoding.
  fileprivate func isCopy(of other: Report) -> Bool {
    title == other.title && cells.differences(from: other.cells).isEmpty
      && sections.map(\.text.string) == other.sections.map(\.text.string)
  }

  private var numbered: Int { sections.count { ($0.number ?? 0) > 0 } }
}
