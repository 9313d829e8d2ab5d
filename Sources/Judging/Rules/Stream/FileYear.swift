/// The year that the name of a file speaks of.
package enum FileYear {
  /// Whether the file at `path` may hold a report on `year`. Its name, or the nearest folder that names a
  /// year, tells; an earlier year than `year` says no, a later one may be that of handing in.
  package static func mayBe(_ year: Int, _ path: String) -> Bool {
    named(path).map { $0 >= year } ?? true
  }

  /// The only year that a part of `path` names, from the file up; nil where none does, or one names
  /// several.
  static func named(_ path: String) -> Int? {
    for part in path.split(whereSeparator: { $0 == "/" || $0 == "!" }).reversed() {
      // Eight digits are a day, and no year.
      let runs = part.split { !$0.isASCII || !$0.isNumber }
      let years = Set(runs.filter { $0.count == 4 && $0.hasPrefix("20") }.compactMap { Int($0) })
      if !years.isEmpty { return years.count == 1 ? years.first : nil }
    }
    return nil
  }
}
