import Wordings

/// The year of a season that no one names.
enum SeasonYear {
  /// The newest year before that of `day` on which a tenth as many agencies have a report as on any other: a
  /// misread year is not the season's, a season that begins is. Without reports, that of the findings. Nil without a year.
  static func of(_ dossiers: [AgencyDossier], on day: CalendarDate?) -> Int? {
    newest(dossiers, day) { !$0.files.isEmpty } ?? newest(dossiers, day) { _ in true }
  }

  /// The same, counting the years for which `isWanted` returns true.
  private static func newest(
    _ dossiers: [AgencyDossier], _ day: CalendarDate?,
    where isWanted: (AgencyDossier.Year) -> Bool
  ) -> Int? {
    var agencies: [Int: Int] = [:]
    for year in dossiers.flatMap(\.years) where isWanted(year) {
      if let number = year.year { agencies[number, default: 0] += 1 }
    }
    let over = agencies.filter { $0.key < day?.year ?? .max }
    let candidates = over.isEmpty ? agencies : over
    let most = candidates.values.max() ?? 0
    return candidates.filter { $0.value * 10 >= most }.keys.max()
  }
}
