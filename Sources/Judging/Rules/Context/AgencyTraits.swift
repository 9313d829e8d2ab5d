import Agencies
import Chinese
import Records

/// The kind and the level of an agency, derived from its name and corrected by the office's list.
package struct AgencyTraits: Hashable, Sendable {
  package typealias Kind = Agency.Kind
  package typealias Level = Agency.Level

  package let kind: Kind
  /// Nil where the name does not show it.
  package let level: Level?

  /// The traits that the name `agency` shows: `青石区民政局` is a department at county level.
  package init(agency: String) {
    let chain = PlaceChain(agency)
    let rest = chain.rest
    let last = chain.places.last
    if AgencyTraits.isZoneOffice(rest) || last == .zone && rest.isEmpty {
      self.init(.zone, chain.level)
    } else if last == .street {
      self.init(.subdistrict, .township)
    } else if rest.isEmpty || rest == "人民政府" || rest == "政府" {
      let isKnown = !chain.places.isEmpty
      self.init(isKnown ? (last == .town ? .town : .government) : .other, chain.level)
    } else {
      let isDepartment = AgencyTraits.departmentEndings.contains { rest.hasSuffix($0) }
      let level = chain.level ?? (AgencyTraits.isCentral(rest) ? .central : nil)
      self.init(isDepartment ? .department : .other, level)
    }
  }

  /// The name of `agency` without its place names: 民政局.
  static func office(of agency: String) -> String { PlaceChain(agency).rest }

  /// The traits of an agency of the list.
  package init(of agency: Agency) {
    self = AgencyTraits(agency: agency.name).corrected(by: agency)
  }

  /// These traits with the kind and level that `agency`, its row in the office's list, states.
  func corrected(by agency: Agency?) -> AgencyTraits {
    AgencyTraits(agency?.kind ?? kind, agency?.level ?? level)
  }

  private init(_ kind: Kind, _ level: Level?) {
    self.kind = kind
    self.level = level
  }

  private static let departmentEndings = [
    "局", "厅", "委", "委员会", "办公室", "办公厅", "办", "部", "署", "总队", "支队", "人民银行",
  ]

  /// Whether `name` is the administrative office of a zone. 国有资产监督管理委员会 is a department.
  private static func isZoneOffice(_ name: String) -> Bool {
    guard !supervisors.occurs(in: name) else { return false }
    return committees.contains { $0.occurs(in: name) }
  }

  private static let supervisors = SubstringSearcher("监督管理委员会")
  private static let committees = [SubstringSearcher("管委会"), SubstringSearcher("管理委员会")]

  private static func isCentral(_ name: String) -> Bool {
    name.hasPrefix("国家") || name.hasPrefix("国务院") || name.hasPrefix("中国")
      || name.hasPrefix("中华人民共和国") || (name.hasSuffix("部") && name.count <= 10)
  }
}

/// The place names at the head of an agency's name, the widest first: 青石市 云溪镇.
private struct PlaceChain {
  enum Place {
    case province, prefecture, municipality, city, county, zone, town, street
  }

  private(set) var places: [Place] = []
  /// The rest of the name.
  let rest: String

  init(_ name: String) {
    let scalars = Array(name.unicodeScalars)
    var start = 0
    while let (place, length) = PlaceChain.place(at: scalars[start...]) {
      places.append(place)
      start += length
    }
    var rest = String.UnicodeScalarView()
    rest.append(contentsOf: scalars[start...])
    self.rest = String(rest)
  }

  var level: AgencyTraits.Level? {
    switch places.last {
    case .province, .municipality: .province
    case .prefecture: .city
    // A 市 below another place of its rank is a city at county level.
    case .city: places.dropLast().contains { $0 == .city || $0 == .prefecture } ? .county : .city
    case .county: .county
    case .town, .street: .township
    case .zone: places.count > 1 ? .county : nil
    case nil: nil
    }
  }

  private static func place(at name: ArraySlice<Unicode.Scalar>) -> (Place, length: Int)? {
    for length in 2...16 where length <= name.count {
      let end = name.startIndex + length
      switch name[end - 1] {
      case "省", "市", "区", "县", "旗", "州", "盟", "镇", "乡", "木", "道": break
      default: continue
      }
      let next = end < name.endIndex ? name[end] : nil
      if let place = place(name[..<end], before: next) { return (place, length) }
    }
    return nil
  }

  /// The kind of place that `word` names; nil where it names none. `next` is the character after
  /// it.
  private static func place(
    _ word: ArraySlice<Unicode.Scalar>, before next: Unicode.Scalar?
  ) -> Place? {
    if word.count == 3, municipalities.contains(where: word.ends) { return .municipality }
    if commonWords.contains(where: word.ends) { return nil }
    if word.ends("街道") { return .street }
    if zones.contains(where: word.ends) { return .zone }
    switch word.last {
    case "省": return .province
    case "区": return word.ends("自治区") ? .province : word.ends("地区") ? .prefecture : .county
    case "州": return word.ends("自治州") ? .prefecture : nil
    case "盟": return .prefecture
    case "市": return next == "场" ? nil : .city
    case "县", "旗": return .county
    // 乡村振兴局; 景德镇市, 桐乡市
    case "镇", "乡": return next.map { "村市县区".unicodeScalars.contains($0) } ?? false ? nil : .town
    case "木": return word.ends("苏木") ? .town : nil
    default: return nil
    }
  }

  private static let municipalities = ["北京市", "上海市", "天津市", "重庆市"]

  private static let zones = [
    "开发区", "实验区", "示范区", "保税区", "试验区", "合作区", "高新区", "度假区", "风景区", "管理区", "工业区", "产业区",
    "园区", "景区", "名胜区", "新城区管委",
  ]

  /// Words that end like a place name but are none.
  private static let commonWords = [
    "城市", "都市", "城乡", "城镇", "社区", "校区", "林区", "库区", "辖区", "联盟", "城区管理", "地区经济",
  ]
}

extension ArraySlice<Unicode.Scalar> {
  /// Whether these characters end in those of `word`.
  fileprivate func ends(_ word: String) -> Bool {
    reversed().starts(with: word.unicodeScalars.reversed())
  }
}
