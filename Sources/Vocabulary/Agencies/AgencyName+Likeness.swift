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
    let (first, second) = (Array(one[place...]), Array(two[place...]))
    // Different ones, though they share a character: 审计局 and 统计局.
    guard !AgencyName.isUsual(first) || !AgencyName.isUsual(second) else { return false }
    return EditDistance.likeness(first, second) > 0.5
  }

  /// Whether `office`, a name without its place, is one that most governments have, with a short name.
  private static func isUsual(_ office: [Unicode.Scalar]) -> Bool {
    guard office.count == 3, let kind = office.last, "局厅委".unicodeScalars.contains(kind) else {
      return false
    }
    return usualOffices.contains { office.dropLast().elementsEqual($0.unicodeScalars) }
  }

  private static let usualOffices = [
    "教育", "体育", "民政", "财政", "司法", "公安", "审计", "统计", "商务", "税务", "林业", "水利", "气象", "信访",
  ]

  /// What the name of an agency that governs a place may have behind that of the place.
  private static let governments = ["管委会", "管理委员会", "人民政府", "政府", "办事处"]

  private static func endsPlace(_ scalar: Unicode.Scalar) -> Bool {
    "省市州盟县区旗镇乡".unicodeScalars.contains(scalar)
  }
}
