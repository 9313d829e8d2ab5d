import Records

/// Which reports are compared with which.
package enum Pairing {
  /// The neighbouring years of each body in one stream, whatever its order: bodies as they first
  /// appear, years ascending. A missing year between does not part two reports; two reports of one
  /// year are neighbours as well, in the stream's order. Reports without agency or year have no
  /// place in a row of years: they come back as `left`.
  package static func years(_ reports: [ReportSnapshot]) -> (
    matches: [Match], left: [ReportSnapshot]
  ) {
    let (rows, left) = self.rows(reports)
    let matches = rows.flatMap { row in
      zip(row, row.dropFirst()).map { Match.both(from: $0, to: $1) }
    }
    return (matches, left)
  }

  /// Each other year of a body with its report of `year`, the older one first. The reports of bodies
  /// without one are `left` too.
  package static func against(
    _ year: Int, _ reports: [ReportSnapshot]
  ) -> (matches: [Match], left: [ReportSnapshot]) {
    var (rows, left) = self.rows(reports)
    var matches: [Match] = []
    for row in rows {
      guard let place = row.firstIndex(where: { $0.year == year }) else {
        left += row
        continue
      }
      matches += row[..<place].map { .both(from: $0, to: row[place]) }
      matches += row[(place + 1)...].map { .both(from: row[place], to: $0) }
    }
    return (matches, left)
  }

  /// The reports of each body, years ascending, bodies as they first appear; and those without
  /// agency or year.
  package static func rows(_ reports: [ReportSnapshot]) -> (
    rows: [[ReportSnapshot]], left: [ReportSnapshot]
  ) {
    var bodies: [String] = []
    var rows: [String: [(year: Int, report: ReportSnapshot)]] = [:]
    var left: [ReportSnapshot] = []
    for report in reports {
      guard let body = report.body, let year = report.year else {
        left.append(report)
        continue
      }
      if rows[body] == nil { bodies.append(body) }
      rows[body, default: []].append((year, report))
    }
    // Swift's sort is stable.
    let sorted = bodies.map { (rows[$0] ?? []).sorted { $0.year < $1.year }.map(\.report) }
    return (sorted, left)
  }

  /// The reports of two streams: by agency and year in order; then those left of an agency when
  /// each side has one; then, of reports without agency, the same document (checksum and length),
  /// and the last one left when each side has one and an agency is unknown. The matches come in
  /// the old side's order, then what only the new side has in its own.
  package static func versions(old: [ReportSnapshot], new: [ReportSnapshot]) -> [Match] {
    var pairs = Pairs(old: old, new: new)
    pairs.join { report in report.body.map { "\($0)\n\(report.year.map(String.init) ?? "")" } }
    pairs.joinSingles { $0.body }
    pairs.join { report in
      report.body == nil ? "\(report.source.crc32) \(report.source.bytes)" : nil
    }
    pairs.joinLast { $0.body == nil || $1.body == nil }
    return pairs.matches
  }
}

/// Two lists of reports on the way to being paired.
private struct Pairs {
  let old: [ReportSnapshot]
  let new: [ReportSnapshot]
  /// For each old report the place of its counterpart.
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

  /// Pairs what has the same key, in order.
  mutating func join(_ key: (ReportSnapshot) -> String?) {
    let (left, right) = groups(key)
    for (key, places) in left {
      for (i, j) in zip(places, right[key] ?? []) { pair(i, j) }
    }
  }

  /// Pairs what has the same key where each side has just one.
  mutating func joinSingles(_ key: (ReportSnapshot) -> String?) {
    let (left, right) = groups(key)
    for (key, places) in left {
      guard let others = right[key], places.count == 1, others.count == 1 else { continue }
      pair(places[0], others[0])
    }
  }

  /// Pairs the last report of each side, where `condition` holds of them.
  mutating func joinLast(_ condition: (ReportSnapshot, ReportSnapshot) -> Bool) {
    let (left, right) = (freeOld, freeNew)
    guard left.count == 1, right.count == 1, condition(old[left[0]], new[right[0]]) else { return }
    pair(left[0], right[0])
  }

  /// The places of the free reports of each side by their key.
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
