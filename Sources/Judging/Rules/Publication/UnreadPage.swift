import Agencies
import Chinese
import Records

/// A page that could not be read.
struct UnreadPage {
  let failure: Failure
  /// The agency that the list of captures names, else its title, else its path; nil where they name none, or
  /// several.
  let agency: AgencyName?

  /// Those of `failures`, with agencies of the list, else of `names`.
  static func all(
    _ failures: [Failure], _ names: Set<AgencyName>, _ list: AgencyList?
  ) -> [UnreadPage] {
    guard !failures.isEmpty else { return [] }
    let searchers = names.map { (name: $0, searcher: SubstringSearcher($0.text)) }
    return failures.map { failure in
      let texts = [failure.agency, failure.title, failure.path].compactMap { $0 }
      let agency = texts.lazy.compactMap { owner(of: $0, among: searchers, list) }.first
      return UnreadPage(failure: failure, agency: agency)
    }
  }

  /// Whether it may have a report on `year`, by its title, else by its path.
  func mayBe(of year: Int) -> Bool {
    if let named = failure.title.flatMap(FileYear.named) { return named == year }
    return FileYear.mayBe(year, failure.path)
  }

  /// Whether it may show a report that was not read. A page that was read and shows something else, as 404 or a
  /// list of reports, is no report of anyone.
  var mayBeReport: Bool {
    let isTitled = failure.title.map { $0.contains("报告") || $0.contains("年报") } ?? false
    return failure.code != .notAReport || isTitled && failure.instead != .list
      || failure.instead == .attachments || failure.instead == .nothing
  }

  /// The agency that `text`, a path or a title, names: one of the list, else the longest of `names` in it.
  private static func owner(
    of text: String, among names: [(name: AgencyName, searcher: SubstringSearcher)],
    _ list: AgencyList?
  ) -> AgencyName? {
    if let list {
      let agencies = list.agencies(inPath: text)
      if !agencies.isEmpty {
        return agencies.count == 1 ? AgencyName(agencies[0].name)?.ofSeries : nil
      }
    }
    let folded = AgencyName.folded(text)
    let found = names.filter { $0.searcher.occurs(in: folded) }
    let longest = found.map(\.name).max { $0.text.utf8.count < $1.text.utf8.count }
    guard let longest, found.allSatisfy({ $0.searcher.occurs(in: longest.text) })
    else { return nil }
    return longest
  }
}
