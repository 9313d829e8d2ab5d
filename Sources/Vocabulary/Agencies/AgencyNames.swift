import Chinese
import Records
import Wordings

/// Which agency of a list a name means.
struct AgencyNames: Sendable {
  private let agencies: [Agency]
  /// The place in the list of the agency with each name and alias.
  private var current: [AgencyName: Int] = [:]
  /// Those that each former name may mean, with the last year of it.
  private var former: [AgencyName: [(place: Int, lastYear: Int)]] = [:]
  /// The names, aliases and former names of one agency each, the longest first.
  private(set) var byLength: [(name: [Unicode.Scalar], place: Int)] = []

  init(_ agencies: [Agency]) {
    self.agencies = agencies
    for (place, agency) in agencies.enumerated() {
      for name in ([agency.name] + agency.aliases).compactMap({ AgencyName($0) }) {
        current[name] = place
      }
      for predecessor in agency.former {
        guard let name = AgencyName(predecessor.name) else { continue }
        former[name, default: []].append((place, predecessor.lastYear))
      }
    }
    let single = former.filter { $0.value.count == 1 && current[$0.key] == nil }
    let known = current.map { ($0.key, $0.value) } + single.map { ($0.key, $0.value[0].place) }
    byLength = known.map { (Array($0.0.text.unicodeScalars), $0.1) }
    byLength.sort {
      $0.name.count != $1.name.count
        ? $0.name.count > $1.name.count : $0.name.lexicographicallyPrecedes($1.name)
    }
  }
}

/// What a name says of the list of agencies.
package enum AgencyMatch: Hashable, Sendable {
  /// The name or an alias of this agency.
  case own(Agency)
  /// The name of what this agency came from, in a year when that still was.
  case predecessor(Agency.Predecessor, of: Agency)
  /// The former name of several agencies.
  case ambiguous([Agency])
  /// No agency's; the one with the nearest name, nil of an empty list.
  case unknown(nearest: Agency?)

  /// The agency, where exactly one fits.
  package var agency: Agency? {
    switch self {
    case .own(let agency), .predecessor(_, let agency): agency
    case .ambiguous, .unknown: nil
    }
  }
}

extension AgencyMatch {
  /// Why the list tells no agency of a report by `agency`, in one sentence; nil where it does.
  package func problem(of agency: String?) -> Wording? {
    let name = agency ?? ""
    switch self {
    case .own, .predecessor: return nil
    case .ambiguous(let agencies):
      let names = agencies.map { "“\($0.name)”" }
      return Wording(
        "“\(name)”可能是单位表中的\(names.joined(separator: "、"))，请核实是哪一个。",
        en:
          "“\(name)” may be any of \(names.joined(separator: ", ")) in the list; please verify which."
      )
    case .unknown where name.isEmpty:
      return Wording(
        "报告没有单位名称，文件名里也没有单位表中的名称，请核实是哪个单位的。",
        en: "Neither the report nor its file names a body of the list; please verify whose it is.")
    case .unknown(let nearest?):
      return Wording(
        "“\(name)”不在单位表中，最接近的是“\(nearest.name)”，请核实单位名称。",
        en: """
          “\(name)” is not in the list; the nearest is “\(nearest.name)”. Please verify the name.
          """)
    case .unknown(nil):
      return Wording(
        "“\(name)”不在单位表中，请核实单位名称。",
        en: "“\(name)” is not in the list; please verify the name.")
    }
  }
}

extension AgencyList {
  /// The agency that `agency` means in a report on `year`: blanks around the name and full-width letters
  /// aside, exactly. A former name counts up to its last year; in an unknown year it counts.
  package func match(_ agency: String, year: Int? = nil) -> AgencyMatch {
    guard let name = AgencyName(agency) else { return .unknown(nearest: nil) }
    return names.match(name, year)
  }
}

extension AgencyNames {
  fileprivate func match(_ name: AgencyName, _ year: Int?) -> AgencyMatch {
    if let place = current[name] { return .own(agencies[place]) }
    let fitting = (former[name] ?? []).filter { $0.lastYear >= year ?? $0.lastYear }
    if fitting.count > 1 { return .ambiguous(fitting.map { agencies[$0.place] }) }
    if let (place, lastYear) = fitting.first {
      return .predecessor(
        Agency.Predecessor(name: name.text, lastYear: lastYear), of: agencies[place])
    }
    return .unknown(nearest: nearest(to: name))
  }

  /// The agency whose name, alias or former name is nearest; the first one of the list among equals.
  private func nearest(to name: AgencyName) -> Agency? {
    let known =
      current.map { ($0.key, $0.value) }
      + former.flatMap { key, places in
        places.map { (key, $0.place) }
      }
    return known.map { (EditDistance.ofInsertions(name.text, $0.0.text), $0.1) }.min { $0 < $1 }
      .map { agencies[$0.1] }
  }
}
