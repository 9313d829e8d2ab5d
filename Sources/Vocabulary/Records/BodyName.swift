import Chinese

/// A body's name for comparison: without blanks around it, full-width letters, digits and brackets
/// as ASCII. Reports whose names are equal are of one body.
package struct BodyName: Hashable, Comparable, Sendable {
  package let text: String

  /// The name `agency`; nil where nothing stands there.
  package init?(_ agency: String?) {
    guard let agency else { return nil }
    text = BodyName.folded(agency)
    if text.isEmpty { return nil }
  }

  private init(text: String) { self.text = text }

  /// The name by which a body's reports of several years are compared: 管理委员会 and 管委会 are one.
  package var ofSeries: BodyName {
    let committee = "管理委员会"
    guard text.hasSuffix(committee) else { return self }
    return BodyName(text: text.dropLast(committee.count) + "管委会")
  }

  package static func < (left: BodyName, right: BodyName) -> Bool { left.text < right.text }

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
