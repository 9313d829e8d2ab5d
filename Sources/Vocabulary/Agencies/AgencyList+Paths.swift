import Records

extension AgencyList {
  /// The agency that a file belongs to, as the names in its path tell: that in the file's own name, else
  /// in the nearest folder above it, members of archives included. The longest name counts, one within
  /// it does not; nil where no name stands there, or those of several agencies do.
  package func agency(ofPath path: String) -> Agency? {
    let agencies = agencies(inPath: path)
    return agencies.count == 1 ? agencies.first : nil
  }

  /// All agencies that the names there may mean, in the office's order.
  package func agencies(inPath path: String) -> [Agency] {
    let parts = path.split { $0 == "/" || $0 == "!" || $0 == "\\" }
    for part in parts.reversed() {
      let found = names.places(in: AgencyName.folded(String(part)))
      if !found.isEmpty { return found.sorted().map { agencies[$0] } }
    }
    return []
  }

  /// What a report says of the list: its agency's name counts; without one, the path of its file.
  package func match(_ report: Report) -> AgencyMatch {
    match(report.agency, year: report.year, path: report.source.path)
  }

  /// The same of what names `agency` and `year` and comes from the file at `path`.
  package func match(_ agency: String?, year: Int?, path: String) -> AgencyMatch {
    if let agency, AgencyName(agency) != nil { return match(agency, year: year) }
    return self.agency(ofPath: path).map { .own($0) } ?? .unknown(nearest: nil)
  }
}

extension AgencyNames {
  /// The agencies whose names stand in `text`, a longer name hiding those within it.
  fileprivate func places(in text: String) -> Set<Int> {
    let scalars = Array(text.unicodeScalars)
    var found: [(range: Range<Int>, place: Int)] = []
    for (name, place) in byLength where name.count <= scalars.count {
      for start in 0...(scalars.count - name.count)
      where scalars[start..<start + name.count].elementsEqual(name) {
        let range = start..<start + name.count
        if !found.contains(where: { $0.range.overlaps(range) }) { found.append((range, place)) }
      }
    }
    return Set(found.map(\.place))
  }
}
