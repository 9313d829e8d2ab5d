/// The year in the path of a file.
package enum FileYear {
  /// Whether the file at `path` may contain a report on `year`, by the year in its name or in the nearest
  /// folder: false for an earlier year; a later one may be the year of submission.
  package static func mayBe(_ year: Int, _ path: String) -> Bool {
    named(path).map { $0 >= year } ?? true
  }

  /// The year in the file's name or in the nearest folder with a year; nil where there is none, or several
  /// in one name.
  static func named(_ path: String) -> Int? {
    for part in path.split(whereSeparator: { $0 == "/" || $0 == "!" }).reversed() {
      // Eight digits are a date, not a year.
      let runs = part.split { !$0.isASCII || !$0.isNumber }
      let years = Set(runs.filter { $0.count == 4 && $0.hasPrefix("20") }.compactMap { Int($0) })
      if !years.isEmpty { return years.count == 1 ? years.first : nil }
    }
    return nil
  }
}
