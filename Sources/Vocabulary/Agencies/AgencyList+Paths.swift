import Records

extension AgencyList {
  /// The agency that the path of a file names: in the file's name, else in the nearest folder or archive. Of
  /// overlapping names the longest counts. Nil where no agency, or several, are named.
  package func agency(ofPath path: String) -> Agency? {
    let agencies = agencies(inPath: path)
    return agencies.count == 1 ? agencies.first : nil
  }

  /// All agencies that the same part of the path names, in the office's order.
  package func agencies(inPath path: String) -> [Agency] {
    let parts = path.split { $0 == "/" || $0 == "!" || $0 == "\\" }
    for part in parts.reversed() {
      let found = names.indexes(in: AgencyName.folded(String(part)))
      if !found.isEmpty { return found.sorted().map { agencies[$0] } }
    }
    return []
  }

  /// The match of a report: by the name of its agency, without one by the path of its file.
  package func match(_ report: Report) -> AgencyMatch {
    match(report.agency, year: report.year, path: report.source.path)
  }

  /// The same for a report with `agency` and `year` from the file at `path`.
  package func match(_ agency: String?, year: Int?, path: String) -> AgencyMatch {
    if let agency, AgencyName(agency) != nil { return match(agency, year: year) }
    return self.agency(ofPath: path).map { .own($0) } ?? .unknown(nearest: nil)
  }
}

extension AgencyNames {
  /// The indexes of the agencies whose names are in `text`; of overlapping names the longest counts.
  fileprivate func indexes(in text: String) -> Set<Int> {
    let scalars = Array(text.unicodeScalars)
    var found: [(range: Range<Int>, index: Int)] = []
    for (name, index) in byLength where name.count <= scalars.count {
      for start in 0...(scalars.count - name.count)
      where scalars[start..<start + name.count].elementsEqual(name) {
        let range = start..<start + name.count
        if !found.contains(where: { $0.range.overlaps(range) }) { found.append((range, index)) }
      }
    }
    return Set(found.map(\.index))
  }
}
