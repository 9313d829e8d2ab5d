import Chinese
import Records

extension AgencyName {
  /// The one of `names` that is most similar to this one, of several the first; nil where none is near.
  package func nearest(in names: some Sequence<AgencyName>) -> AgencyName? {
    names.filter(isNear).map { (EditDistance.ofInsertions(text, $0.text), $0) }
      .min { $0.0 < $1.0 }?.1
  }

  /// Whether two names are alike in more than the place that they begin with: in more than half of the rest.
  func isNear(_ other: AgencyName) -> Bool {
    let (one, two) = (Array(text.unicodeScalars), Array(other.text.unicodeScalars))
    let common = zip(one, two).prefix { $0 == $1 }.count
    // One name begins with the other: a place is near to what governs it, and to none of its other agencies.
    guard common < min(one.count, two.count) else {
      let rest = one.count < two.count ? two[common...] : one[common...]
      if one[..<common].last.map(AgencyName.endsPlace) ?? false, !rest.isEmpty {
        return AgencyName.governments.contains { rest.elementsEqual($0.unicodeScalars) }
      }
      return 2 * rest.count <= common
    }
    let place = one[..<common].lastIndex(where: AgencyName.endsPlace).map { $0 + 1 } ?? 0
    return EditDistance.likeness(Array(one[place...]), Array(two[place...])) > 0.5
  }

  /// What the name of an agency that governs a place may have behind that of the place.
  private static let governments = ["管委会", "管理委员会", "人民政府", "政府", "办事处"]

  private static func endsPlace(_ scalar: Unicode.Scalar) -> Bool {
    "省市州盟县区旗镇乡".unicodeScalars.contains(scalar)
  }
}
