import Chinese
import Records
import Wordings

/// The names of the agencies of a list, for matching.
struct AgencyNames: Sendable {
  private let agencies: [Agency]
  /// The index of the agency with each name and alias.
  private var current: [AgencyName: Int] = [:]
  /// The agencies with each former name, with its last year.
  private var former: [AgencyName: [(index: Int, lastYear: Int)]] = [:]
  /// The names, aliases and unambiguous former names, the longest first.
  private(set) var byLength: [(name: [Unicode.Scalar], index: Int)] = []

  init(_ agencies: [Agency]) {
    self.agencies = agencies
    for (index, agency) in agencies.enumerated() {
      for name in ([agency.name] + agency.aliases).compactMap({ AgencyName($0) }) {
        current[name] = index
      }
      for predecessor in agency.former {
        guard let name = AgencyName(predecessor.name) else { continue }
        former[name, default: []].append((index, predecessor.lastYear))
      }
    }
    let single = former.filter { $0.value.count == 1 && current[$0.key] == nil }
    let known = current.map { ($0.key, $0.value) } + single.map { ($0.key, $0.value[0].index) }
    byLength = known.map { (Array($0.0.text.unicodeScalars), $0.1) }
    byLength.sort {
      $0.name.count != $1.name.count
        ? $0.name.count > $1.name.count : $0.name.lexicographicallyPrecedes($1.name)
    }
  }
}

/// The result of matching a name with the list of agencies.
package enum AgencyMatch: Hashable, Sendable {
  /// The name or an alias of an agency.
  case own(Agency)
  /// The name of a predecessor of an agency, in a year in which it existed.
  case predecessor(Agency.Predecessor, of: Agency)
  /// The former name of several agencies.
  case ambiguous([Agency])
  /// The name of a predecessor of an agency, after its last year.
  case ended(Agency.Predecessor, of: Agency)
  /// The name of no agency, with the agency of the most similar name; nil where none is near.
  case unknown(nearest: Agency?)

  /// The agency, where exactly one matches.
  package var agency: Agency? {
    switch self {
    case .own(let agency), .predecessor(_, let agency): agency
    case .ambiguous, .ended, .unknown: nil
    }
  }
}

extension AgencyMatch {
  /// Why a report of `agency` has no matching agency, in one sentence; nil where it has.
  package func problem(of agency: String?) -> Wording? {
    let name = agency ?? ""
    switch self {
    case .own, .predecessor: return nil
    case .ambiguous(let agencies):
      let names = agencies.map { "“\($0.name)”" }
      return Wording(
        "“\(name)”可能是单位名单中的\(names.joined(separator: "、"))，请核对单位名称。",
        en:
          "“\(name)” may be any of \(names.joined(separator: ", ")) in the list; please verify which one."
      )
    case .ended(let former, let agency):
      return Wording(
        "“\(name)”是“\(agency.name)”的原名（至\(former.lastYear)年度），请核实是否仍单独报送。",
        en: """
          “\(name)” is a former name of “\(agency.name)”, up to \(former.lastYear); please verify whether it still \
          reports.
          """)
    case .unknown where name.isEmpty:
      return Wording(
        "报告未载明单位名称，文件名中也没有单位名单中的名称，请核实报送单位。",
        en:
          "Neither the report nor its file names an agency of the list; please verify whose it is.")
    case .unknown(let nearest?):
      return Wording(
        "单位名单中无“\(name)”，请核对单位名称（名称相近的单位：\(nearest.name)）。",
        en: """
          “\(name)” is not in the list; the closest match is “\(nearest.name)”. Please verify the name.
          """)
    case .unknown(nil):
      return Wording(
        "单位名单中无“\(name)”，请核对单位名称。",
        en: "“\(name)” is not in the list; please verify the name.")
    }
  }
}

extension AgencyList {
  /// The match of `agency` in a report on `year`. Names must be equal, except for surrounding blanks and
  /// full-width letters. A former name matches up to its last year, and where the year is unknown.
  package func match(_ agency: String, year: Int? = nil) -> AgencyMatch {
    guard let name = AgencyName(agency) else { return .unknown(nearest: nil) }
    return names.match(name, year)
  }
}

extension AgencyNames {
  fileprivate func match(_ name: AgencyName, _ year: Int?) -> AgencyMatch {
    if let index = current[name] { return .own(agencies[index]) }
    let fitting = (former[name] ?? []).filter { $0.lastYear >= year ?? $0.lastYear }
    if fitting.count > 1 { return .ambiguous(fitting.map { agencies[$0.index] }) }
    if let (index, lastYear) = fitting.first {
      return .predecessor(
        Agency.Predecessor(name: name.text, lastYear: lastYear), of: agencies[index])
    }
    if let (index, lastYear) = former[name]?.max(by: { $0.lastYear < $1.lastYear }) {
      return .ended(
        Agency.Predecessor(name: name.text, lastYear: lastYear), of: agencies[index])
    }
    return .unknown(nearest: nearest(to: name))
  }

  /// The agency with the most similar name, alias or former name; of several the first one in the list. Nil
  /// where no name is near.
  private func nearest(to name: AgencyName) -> Agency? {
    let known =
      current.map { ($0.key, $0.value) }
      + former.flatMap { key, matches in
        matches.map { (key, $0.index) }
      }
    return known.filter { name.isNear($0.0) }
      .map { (EditDistance.ofInsertions(name.text, $0.0.text), $0.1) }.min { $0 < $1 }
      .map { agencies[$0.1] }
  }
}
