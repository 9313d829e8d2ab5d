import Wordings

/// The year of a season that no one names.
enum SeasonYear {
  /// The newest year before that of `day` on which a tenth as many agencies have a report as on any other: a
  /// misread year is not the season's, a season that begins is. `agencies` has their number by the year; nil without a
  /// year.
  static func of(_ agencies: [Int?: Int], on day: CalendarDate?) -> Int? {
    let known = agencies.compactMap { year, count in year.map { (year: $0, count: count) } }
    let over = known.filter { $0.year < day?.year ?? .max }
    let candidates = over.isEmpty ? known : over
    let most = candidates.map(\.count).max() ?? 0
    return candidates.filter { $0.count * 10 >= most }.map(\.year).max()
  }
}
