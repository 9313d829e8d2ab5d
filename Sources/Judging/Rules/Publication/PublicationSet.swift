import Agencies
import Chinese
import Records
import Wordings

/// The submitted reports of a stream with the pages on which they were published.
package struct PublicationSet: Sendable {
  private let pages: PublishedPages
  private let drafts: [PredecessorReports.Key: ReportDigest]
  /// The submitted reports that have pages, by their ordinals in the stream.
  private let texts: [Int: Report]
  private let settings: CheckSettings
  private let today: CalendarDate?
  /// The agency that the path of each unreadable page names; nil where it names none, or several.
  private let owners: [AgencyName?]

  /// `drafts` are the representative reports of the stream.
  package init(
    _ pages: PublishedPages, drafts: [ReportDigest], texts: [Int: Report], settings: CheckSettings
  ) {
    self.pages = pages
    self.drafts = Dictionary(drafts.map { ($0.key, $0) }) { first, _ in first }
    self.texts = texts
    self.settings = settings
    today = CalendarDate(pages.today)
    let names =
      pages.failures.isEmpty
      ? [] : Set(drafts.map(\.agencyName) + pages.groups.keys.map(\.agency))
    let searchers = names.map { (name: $0, searcher: SubstringSearcher($0.text)) }
    owners = pages.failures.map {
      PublicationSet.owner(of: $0.path, among: searchers, settings.agencies)
    }
  }

  /// The agency that `path` names: one of the list, else the longest of `names` in it.
  private static func owner(
    of path: String, among names: [(name: AgencyName, searcher: SubstringSearcher)],
    _ list: AgencyList?
  ) -> AgencyName? {
    if let list {
      let agencies = list.agencies(inPath: path)
      if !agencies.isEmpty {
        return agencies.count == 1 ? AgencyName(agencies[0].name)?.ofSeries : nil
      }
    }
    let folded = AgencyName.folded(path)
    let found = names.filter { $0.searcher.occurs(in: folded) }
    let longest = found.map(\.name).max { $0.text.utf8.count < $1.text.utf8.count }
    guard let longest, found.allSatisfy({ $0.searcher.occurs(in: longest.text) })
    else { return nil }
    return longest
  }

  /// The publication of the report of `draft`; nil where another file represents this report.
  package func publication(of draft: ReportDigest) -> PublishedReport? {
    guard drafts[draft.key]?.ordinal == draft.ordinal else { return nil }
    var publication = publication(
      draft, of: draft.source, texts[draft.ordinal], pages.groups[draft.key] ?? [])
    publication.unread = zip(pages.failures, owners).compactMap { failure, owner in
      owner == draft.agencyName && FileYear.mayBe(draft.year, failure.path) ? failure : nil
    }
    if publication.pages.isEmpty, publication.unread.isEmpty {
      publication.candidates = candidates(for: draft)
    }
    return publication
  }

  /// The pages without a submitted report, by agency and year; last, as one, those that do not name agency
  /// or year.
  package func unmatched(of year: Int?) -> [PublishedReport] {
    let keys = pages.groups.keys.filter { drafts[$0] == nil && (year == nil || $0.year == year) }
      .sorted { ($0.agency, $0.year) < ($1.agency, $1.year) }
    let named = keys.compactMap { key -> PublishedReport? in
      let pages = pages.groups[key] ?? []
      return pages.first.map { publication($0.digest, of: nil, nil, pages) }
    }
    let unnamed = pages.unnamed.filter { year == nil || $0.year == nil || $0.year == year }
    guard !unnamed.isEmpty else { return named }
    return named + [
      PublishedReport(
        draftSource: nil, draft: nil, digest: nil, pages: unnamed, standing: nil, today: today,
        settings: settings)
    ]
  }

  private func publication(
    _ digest: ReportDigest, of source: Source?, _ draft: Report?, _ pages: [PublishedPages.Page]
  ) -> PublishedReport {
    PublishedReport(
      draftSource: source, draft: draft, digest: digest, pages: pages.map(\.report),
      standing: (pages.last(where: \.hasTables) ?? pages.last)?.report, today: today,
      settings: settings)
  }

  /// The paths of what may be the page of `draft`: pages without agency or year, unreadable ones whose paths
  /// name no agency, pages without a submitted report whose agency has a longer or shorter name.
  private func candidates(for draft: ReportDigest) -> [String] {
    let unnamed = pages.unnamed.filter { page in
      let name = AgencyName(page.agency)?.ofSeries
      return (page.year == nil || page.year == draft.year)
        && (name == nil || name.map { PublicationSet.mayBe($0, draft.agencyName) } ?? false)
    }
    let unread = zip(pages.failures, owners).filter { failure, owner in
      owner == nil && FileYear.mayBe(draft.year, failure.path)
    }
    let similar = pages.groups.keys.filter { key in
      key.year == draft.year && drafts[key] == nil
        && PublicationSet.mayBe(key.agency, draft.agencyName)
    }
    return unnamed.map(\.source.path) + unread.map(\.0.path)
      + similar.flatMap { pages.groups[$0] ?? [] }.map(\.report.source.path).sorted()
  }

  /// Whether one name may be short for the other: 民政局 for 青石县民政局.
  private static func mayBe(_ one: AgencyName, _ other: AgencyName) -> Bool {
    one.text.hasSuffix(other.text) || other.text.hasSuffix(one.text)
  }
}
