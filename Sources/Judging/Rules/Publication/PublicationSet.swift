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
  /// The pages that could not be read, each with the agency that it names.
  private let unread: [UnreadPage]
  /// The pages of each agency by the list of captures, whatever report they have, by path.
  private let addressed: [AgencyName: [PublishedPages.Page]]
  /// The pages at each address.
  private let located: [String: [PublishedPages.Page]]
  /// For each year how many submitted reports have no page, not even one that could not be read.
  private var missing: [Int: Int] = [:]

  /// `drafts` are the representative reports of the stream.
  package init(
    _ pages: PublishedPages, drafts: [ReportDigest], texts: [Int: Report], settings: CheckSettings
  ) {
    self.pages = pages
    self.drafts = Dictionary(drafts.map { ($0.key, $0) }) { first, _ in first }
    self.texts = texts
    self.settings = settings
    let names = Set(drafts.map(\.agencyName) + pages.groups.keys.map(\.agency))
    let all = pages.groups.values.joined().sorted { $0.report.source.path < $1.report.source.path }
    addressed = Dictionary(grouping: all) { page in
      let owner = page.report.source.agency
      let match = owner.flatMap { settings.agencies?.match($0, year: page.digest.year) }
      return ReportDigest.name(owner, match) ?? page.digest.agencyName
    }
    located = Dictionary(grouping: all.filter { $0.report.source.url != nil }) {
      $0.report.source.url ?? ""
    }
    unread = UnreadPage.all(pages.failures, names, settings.agencies)
    for draft in self.drafts.values where self.pages(of: draft).isEmpty {
      missing[draft.year, default: 0] += unread(of: draft).isEmpty ? 1 : 0
    }
  }

  /// The publication of the report of `draft`; nil where another file represents this report.
  package func publication(of draft: ReportDigest) -> PublishedReport? {
    guard drafts[draft.key]?.ordinal == draft.ordinal else { return nil }
    var publication = publication(
      draft, of: draft.source, texts[draft.ordinal], pages(of: draft))
    publication.unread = unread(of: draft)
    publication.misplaced = misplaced(draft)
    publication.replacing = replacing(pages(of: draft))
    if publication.pages.isEmpty, publication.unread.isEmpty {
      let (nameless, similar) = candidates(for: draft)
      publication.candidates = nameless + similar
      let missing = missing[draft.year] ?? 0
      publication.contenders = similar.isEmpty && missing > nameless.count ? missing : nil
    }
    return publication
  }

  /// The pages of the report of `draft`: those of its agency and year, else those whose title has the year of
  /// another report, which was not submitted, and whose period has that of this one.
  private func pages(of draft: ReportDigest) -> [PublishedPages.Page] {
    if let pages = pages.groups[draft.key] { return pages }
    return (pages.misdated[draft.key] ?? []).filter { drafts[$0.digest.key] == nil }
  }

  /// The pages of the agency of `draft` that have another report: that of another agency, or one on another year that
  /// was not submitted, and may not be this one under a wrong title.
  private func misplaced(_ draft: ReportDigest) -> [ReportDigest] {
    (addressed[draft.agencyName] ?? []).filter { page in
      let key = page.digest.key
      guard key.agency == draft.agencyName else {
        let isOfOtherYear =
          key.year != draft.year && drafts[.init(draft.agencyName, key.year)] != nil
        return !isOfOtherYear
          && !(drafts[key] == nil && PublicationSet.mayBe(key.agency, draft.agencyName))
      }
      return key.year != draft.year && drafts[key] == nil
        && !page.report.isDated(forReportOf: draft.year)
    }.map(\.digest)
  }

  /// The pages with another report at an address of `pages`.
  private func replacing(_ pages: [PublishedPages.Page]) -> [ReportDigest] {
    let own = Set(pages.map(\.digest.ordinal))
    return Set(pages.compactMap(\.report.source.url)).sorted().flatMap { located[$0] ?? [] }
      .map(\.digest).filter { !own.contains($0.ordinal) }
  }

  /// The unreadable pages of the report of `draft`: those that name it, and those from the address of a page
  /// that was read.
  private func unread(of draft: ReportDigest) -> [Failure] {
    let addresses = Set(pages(of: draft).compactMap(\.report.source.url))
    return unread.filter { page in
      page.failure.url.map(addresses.contains) ?? false
        || page.agency == draft.agencyName && page.mayBe(of: draft.year)
    }.map(\.failure)
  }

  /// The pages without a submitted report, by agency and year; last, as one, those that do not name agency
  /// or year, and those that could not be read.
  package func unmatched(of year: Int?) -> [PublishedReport] {
    let keys = pages.groups.keys.filter { drafts[$0] == nil && (year == nil || $0.year == year) }
      .sorted { ($0.agency, $0.year) < ($1.agency, $1.year) }
    let taken = Set(
      drafts.values.flatMap { pages(of: $0) }.map(\.digest.ordinal))
    let named = keys.compactMap { key -> PublishedReport? in
      let pages = (pages.groups[key] ?? []).filter { !taken.contains($0.digest.ordinal) }
      return pages.first.map { publication($0.digest, of: nil, nil, pages) }
    }
    let unnamed = pages.unnamed.filter { year == nil || $0.year == nil || $0.year == year }
    let claimed = Set(drafts.values.flatMap(unread))
    let unread = unread.filter { page in
      !claimed.contains(page.failure) && (year.map(page.mayBe) ?? true)
    }
    guard !unnamed.isEmpty || !unread.isEmpty else { return named }
    return named + [
      PublishedReport(
        unnamed: unnamed, unread: unread.map(\.failure), settings: settings)
    ]
  }

  private func publication(
    _ digest: ReportDigest, of source: Source?, _ draft: Report?, _ pages: [PublishedPages.Page]
  ) -> PublishedReport {
    PublishedReport(
      draftSource: source, draft: draft, digest: digest, pages: pages, settings: settings)
  }

  /// The paths of what may be the page of `draft`: pages without agency or year and unreadable ones that name
  /// no agency; pages without a submitted report whose agency has a longer or shorter name, or that have the date of
  /// this report and another year in the title.
  private func candidates(for draft: ReportDigest) -> (nameless: [String], similar: [String]) {
    let ofYear = pages.unnamed.filter { $0.year == nil || $0.year == draft.year }
    let names = ofYear.map { ($0.source.path, AgencyName($0.agency)?.ofSeries) }
    let similar = pages.groups.values.joined().filter { page in
      let key = page.digest.key
      guard drafts[key] == nil else { return false }
      return key.year == draft.year
        ? PublicationSet.mayBe(key.agency, draft.agencyName)
        : key.agency == draft.agencyName && page.report.isDated(forReportOf: draft.year)
    }
    // One with the period of this report may be of it, though the report on the year of its title was submitted, too.
    let misdated = (pages.misdated[draft.key] ?? []).filter { drafts[$0.digest.key] != nil }
    return (
      names.filter { $0.1 == nil }.map(\.0)
        + unread.filter { $0.mayBeReport && $0.agency == nil && $0.mayBe(of: draft.year) }
        .map(\.failure.path),
      names.filter { $0.1.map { PublicationSet.mayBe($0, draft.agencyName) } ?? false }.map(\.0)
        + Set((similar + misdated).map(\.report.source.path)).sorted()
    )
  }

  /// Whether one name may be short for the other: 民政局 for 青石县民政局.
  private static func mayBe(_ one: AgencyName, _ other: AgencyName) -> Bool {
    one.text.hasSuffix(other.text) || other.text.hasSuffix(one.text)
  }
}

extension Report {
  /// Whether it states no period and was published in the year after `year`, when reports on that are.
  fileprivate func isDated(forReportOf year: Int) -> Bool {
    period == nil && published.flatMap { CalendarDate($0) }?.year == year + 1
  }
}
