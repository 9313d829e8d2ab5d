import Chinese

/// An agency's name for comparison: without blanks around it, full-width letters, digits and brackets
/// as ASCII. Reports whose names are equal are of one agency.
package struct AgencyName: Hashable, Comparable, Sendable {
  package let text: String

  /// The name `agency`; nil where that is missing or blank.
  package init?(_ agency: String?) {
    guard let agency else { return nil }
    text = AgencyName.folded(agency)
    if text.isEmpty { return nil }
  }

  private init(text: String) { self.text = text }

  /// The name for comparing an agency's reports of several years: 管理委员会 and 管委会 are the same.
  package var ofSeries: AgencyName {
    let committee = "管理委员会"
    guard text.hasSuffix(committee) else { return self }
    return AgencyName(text: text.dropLast(committee.count) + "管委会")
  }

  package static func < (left: AgencyName, right: AgencyName) -> Bool { left.text < right.text }

  /// `text` without blanks around it and with full-width ASCII (U+FF01–FF5E) folded.
  package static func folded(_ text: String) -> String {
    let folded = Folding.halfWidth(text)
    let scalars = folded.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, first.isSpace || last.isSpace else {
      return folded
    }
    return scalars.trimmed(\.isSpace).string
  }
}
