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
    // One name begins with the other: a place is near to none of its agencies.
    guard common < min(one.count, two.count) else {
      return 2 * (max(one.count, two.count) - common) <= common
    }
    let place = one[..<common].lastIndex(where: AgencyName.endsPlace).map { $0 + 1 } ?? 0
    return EditDistance.likeness(Array(one[place...]), Array(two[place...])) > 0.5
  }

  private static func endsPlace(_ scalar: Unicode.Scalar) -> Bool {
    "省市州盟县区旗镇乡".unicodeScalars.contains(scalar)
  }
}
