import Records

/// Findings of one rule about the same cell, or about no cell, of a report. Their ids differ only
/// by a running number, so a finding that is gone or new changes the ids of those after it.
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

  /// Pairs such findings again. `partners` has for each of `old` the index in `new` of the finding
  /// with the same id. Findings with the same message are paired first, then those at the same
  /// location; the others are gone or new.
  static func pairAgain(_ partners: inout [Int?], _ old: [Finding], _ new: [Finding]) {
    let before = Dictionary(grouping: old.indices) { AmbiguousFindings(old[$0]) }
    let after = Dictionary(grouping: new.indices) { AmbiguousFindings(new[$0]) }
    for (key, ones) in before {
      guard let others = after[key], 2...limit ~= max(ones.count, others.count) else {
        continue
      }
      // Ids that do not end in a running number need no new pairing.
      let last = ones.count + others.count + spare
      let ids = Set((1...last).map { old[ones[0]].makeID(ordinal: $0) })
      guard ones.allSatisfy({ ids.contains(old[$0].id) }),
        others.allSatisfy({ ids.contains(new[$0].id) })
      else { continue }
      for one in ones { partners[one] = nil }
      var left = others
      for isLike in [haveSameMessage, haveSameLocation] {
        for one in ones where partners[one] == nil {
          guard let index = left.firstIndex(where: { isLike(old[one], new[$0]) }) else { continue }
          partners[one] = left.remove(at: index)
        }
      }
    }
  }

  /// Larger groups come from several reports without agency and year, and cannot be paired.
  private static let limit = 100

  /// The number of findings that may be missing because they were not shown.
  private static let spare = 20

  private static func haveSameMessage(_ one: Finding, _ other: Finding) -> Bool {
    one.message == other.message && haveSameLocation(one, other)
  }

  private static func haveSameLocation(_ one: Finding, _ other: Finding) -> Bool {
    one.label == other.label && one.section == other.section
  }
}
