import Records

/// Findings of one rule about one cell, or about none, of a report: their ids differ by their order
/// alone, so that those behind one that is gone or new take over the ids of others.
struct AmbiguousFindings: Hashable {
  private let agency: String?
  private let year: Int?
  private let rule: String
  private let cell: String?

  private init(_ finding: Finding) {
    agency = finding.agency
    year = finding.year
    rule = finding.rule
    cell = finding.cell?.id
  }

  /// Pairs siblings anew, where there are several: `partners` holds for each of `old` the place in `new`
  /// of the finding with its id. Those that say the same belong together, then those that show at
  /// the same place; the others are gone, or new.
  static func straighten(_ partners: inout [Int?], _ old: [Finding], _ new: [Finding]) {
    let before = Dictionary(grouping: old.indices) { AmbiguousFindings(old[$0]) }
    let after = Dictionary(grouping: new.indices) { AmbiguousFindings(new[$0]) }
    for (siblings, ones) in before {
      guard let others = after[siblings], 2...most ~= max(ones.count, others.count) else {
        continue
      }
      // An id that is not made of an order is that of one finding for good.
      let last = ones.count + others.count + spare
      let ids = Set((1...last).map { old[ones[0]].makeID(ordinal: $0) })
      guard ones.allSatisfy({ ids.contains(old[$0].id) }),
        others.allSatisfy({ ids.contains(new[$0].id) })
      else { continue }
      for one in ones { partners[one] = nil }
      var left = others
      for isLike in [sayTheSame, showAtTheSamePlace] {
        for one in ones where partners[one] == nil {
          guard let place = left.firstIndex(where: { isLike(old[one], new[$0]) }) else { continue }
          partners[one] = left.remove(at: place)
        }
      }
    }
  }

  /// More than a report has are of reports without a name, which cannot be matched.
  private static let most = 100

  /// How many siblings more there may be that were not shown.
  private static let spare = 20

  private static func sayTheSame(_ one: Finding, _ other: Finding) -> Bool {
    one.message == other.message && showAtTheSamePlace(one, other)
  }

  private static func showAtTheSamePlace(_ one: Finding, _ other: Finding) -> Bool {
    one.label == other.label && one.section == other.section
  }
}
