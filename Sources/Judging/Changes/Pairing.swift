import Records

/// Chooses the reports that are compared.
package enum Pairing {
  /// Pairs each report of an agency with the next one in a stream of any order: agencies in the
  /// order of their first reports, years ascending. Years may be missing between two reports, and
  /// two reports of one year are paired in the stream's order. `left` are the reports without
  /// agency or year.
  package static func years(_ reports: [ReportSnapshot]) -> (
    matches: [Match], left: [ReportSnapshot]
  ) {
    let (agencies, left) = series(reports)
    let matches = agencies.flatMap { years in
      zip(years, years.dropFirst()).map { Match.both(from: $0, to: $1) }
    }
    return (matches, left)
  }

  /// Pairs each other year of an agency with its report of `year`, the older one first. Reports of
  /// agencies without such a report are in `left` too.
  package static func against(
    _ year: Int, _ reports: [ReportSnapshot]
  ) -> (matches: [Match], left: [ReportSnapshot]) {
    var (agencies, left) = series(reports)
    var matches: [Match] = []
    for years in agencies {
      guard let base = years.firstIndex(where: { $0.year == year }) else {
        left += years
        continue
      }
      matches += years[..<base].map { .both(from: $0, to: years[base]) }
      matches += years[(base + 1)...].map { .both(from: years[base], to: $0) }
    }
    return (matches, left)
  }

  /// The reports of each agency, years ascending, agencies in the order of their first reports;
  /// `left` are the reports without agency or year.
  package static func series(_ reports: [ReportSnapshot]) -> (
    agencies: [[ReportSnapshot]], left: [ReportSnapshot]
  ) {
    var agencies: [String] = []
    var years: [String: [(year: Int, report: ReportSnapshot)]] = [:]
    var left: [ReportSnapshot] = []
    for report in reports {
      guard let agency = report.agencyKey, let year = report.year else {
        left.append(report)
        continue
      }
      if years[agency] == nil { agencies.append(agency) }
      years[agency, default: []].append((year, report))
    }
    // Swift's sort is stable.
    let sorted = agencies.map { (years[$0] ?? []).sorted { $0.year < $1.year }.map(\.report) }
    return (sorted, left)
  }

  /// Pairs the reports of two streams by agency and year, in order; then the remaining ones of an
  /// agency where each side has one; then, among reports without agency, those of the same document
  /// (checksum and length); then the last remaining one where each side has one and an agency is
  /// unknown. The matches are in the order of the old side; reports that only the new side has
  /// follow in its order.
  package static func versions(old: [ReportSnapshot], new: [ReportSnapshot]) -> [Match] {
    var pairs = Pairs(old: old, new: new)
    pairs.join { report in report.agencyKey.map { "\($0)\n\(report.year.map(String.init) ?? "")" } }
    pairs.joinSingles { $0.agencyKey }
    pairs.join { report in
      report.agencyKey == nil ? "\(report.source.crc32) \(report.source.bytes)" : nil
    }
    pairs.joinLast { $0.agencyKey == nil || $1.agencyKey == nil }
    return pairs.matches
  }
}

/// Two lists of reports, of which some are paired.
private struct Pairs {
  let old: [ReportSnapshot]
  let new: [ReportSnapshot]
  /// For each old report the index of its counterpart.
  private var counterparts: [Int?]
  private var isTaken: [Bool]

  init(old: [ReportSnapshot], new: [ReportSnapshot]) {
    self.old = old
    self.new = new
    counterparts = Array(repeating: nil, count: old.count)
    isTaken = Array(repeating: false, count: new.count)
  }

  private var freeOld: [Int] { old.indices.filter { counterparts[$0] == nil } }
  private var freeNew: [Int] { new.indices.filter { !isTaken[$0] } }

  private mutating func pair(_ i: Int, _ j: Int) {
    counterparts[i] = j
    isTaken[j] = true
  }

  /// Pairs the reports that have the same key, in order.
  mutating func join(_ key: (ReportSnapshot) -> String?) {
    let (left, right) = groups(key)
    for (key, indexes) in left {
      for (i, j) in zip(indexes, right[key] ?? []) { pair(i, j) }
    }
  }

  /// Pairs the reports that have the same key where each side has one.
  mutating func joinSingles(_ key: (ReportSnapshot) -> String?) {
    let (left, right) = groups(key)
    for (key, indexes) in left {
      guard let others = right[key], indexes.count == 1, others.count == 1 else { continue }
      pair(indexes[0], others[0])
    }
  }

  /// Pairs the last free report of each side where `condition` is true of them.
  mutating func joinLast(_ condition: (ReportSnapshot, ReportSnapshot) -> Bool) {
    let (left, right) = (freeOld, freeNew)
    guard left.count == 1, right.count == 1, condition(old[left[0]], new[right[0]]) else { return }
    pair(left[0], right[0])
  }

  /// The indexes of the free reports of each side by their key.
  private func groups(
    _ key: (ReportSnapshot) -> String?
  ) -> (left: [String: [Int]], right: [String: [Int]]) {
    var (left, right): ([String: [Int]], [String: [Int]]) = ([:], [:])
    for i in freeOld { if let key = key(old[i]) { left[key, default: []].append(i) } }
    for j in freeNew { if let key = key(new[j]) { right[key, default: []].append(j) } }
    return (left, right)
  }

  var matches: [Match] {
    old.indices.map { i in
      counterparts[i].map { Match.both(from: old[i], to: new[$0]) } ?? .gone(old[i])
    } + freeNew.map { .new(new[$0]) }
  }
}
