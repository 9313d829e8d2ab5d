import Records

extension CheckContext {
  /// The indexes of the sections with which two series of top-level ordinals begin; nil where there is only
  /// one series.
  var secondNumbering: (first: Int, second: Int)? {
    let numbered = headings.indices.filter {
      report.sections[$0].number != 0 && headings[$0]?.ordinal?.style == .chinese
    }
    let ordinals = numbered.map { headings[$0]?.ordinal?.number }
    let firsts = ordinals.indices.filter { ordinals[$0] == 1 }
    guard firsts.count > 1, firsts[1] + 1 < ordinals.count, ordinals[firsts[1] + 1] == 2 else {
      return nil
    }
    return (numbered[firsts[0]], numbered[firsts[1]])
  }

  /// The texts that belong to section one: its own, and those of the extra sections right below it with
  /// their headings. Where a second series of ordinals begins, it is all of the first series.
  var overview: [IndexedText] {
    guard let first = report.sections.firstIndex(where: { $0.number == 1 }) else { return [] }
    let second = secondNumbering.flatMap { $0.second > first ? $0.second : nil }
    let rest = report.sections.indices.dropFirst(first + 1)
    let end = second ?? rest.first { report.sections[$0].number != nil } ?? report.sections.count
    let below = (first + 1..<end).flatMap { index in
      [IndexedText(report.sections[index].heading ?? ""), passages[index]]
    }
    return [passages[first]] + below
  }
}
