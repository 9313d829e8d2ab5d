import Records

/// Which body of a list a name means.
struct UnitNames: Sendable {
  private let units: [Unit]
  /// The place in the list of the body with each name and alias.
  private var current: [BodyName: Int] = [:]
  /// Those that each former name may mean, with the last year of it.
  private var former: [BodyName: [(place: Int, lastYear: Int)]] = [:]

  init(_ units: [Unit]) {
    self.units = units
    for (place, unit) in units.enumerated() {
      for name in ([unit.name] + unit.aliases).compactMap({ BodyName($0) }) {
        current[name] = place
      }
      for predecessor in unit.former {
        guard let name = BodyName(predecessor.name) else { continue }
        former[name, default: []].append((place, predecessor.lastYear))
      }
    }
  }
}

/// What a name says of the list of bodies.
package enum UnitMatch: Hashable, Sendable {
  /// The name or an alias of this body.
  case own(Unit)
  /// The name of what this body came from, in a year when that still was.
  case predecessor(Unit.Predecessor, of: Unit)
  /// The former name of several bodies.
  case ambiguous([Unit])
  /// No body's; the one with the nearest name, nil of an empty list.
  case unknown(nearest: Unit?)

  /// The body, where exactly one fits.
  package var unit: Unit? {
    switch self {
    case .own(let unit), .predecessor(_, let unit): unit
    case .ambiguous, .unknown: nil
    }
  }
}

extension UnitList {
  /// The body that `agency` means in a report on `year`: blanks around the name and full-width letters
  /// aside, exactly. A former name counts up to its last year; in a year that nobody knows it counts.
  package func match(_ agency: String, year: Int? = nil) -> UnitMatch {
    guard let name = BodyName(agency) else { return .unknown(nearest: nil) }
    return names.match(name, year)
  }
}

extension UnitNames {
  fileprivate func match(_ name: BodyName, _ year: Int?) -> UnitMatch {
    if let place = current[name] { return .own(units[place]) }
    let fitting = (former[name] ?? []).filter { $0.lastYear >= year ?? $0.lastYear }
    if fitting.count > 1 { return .ambiguous(fitting.map { units[$0.place] }) }
    if let (place, lastYear) = fitting.first {
      return .predecessor(
        Unit.Predecessor(name: name.text, lastYear: lastYear), of: units[place])
    }
    return .unknown(nearest: nearest(to: name))
  }

  /// The body whose name, alias or former name is nearest; the first one of the list among equals.
  private func nearest(to name: BodyName) -> Unit? {
    let known =
      current.map { ($0.key, $0.value) }
      + former.flatMap { key, places in
        places.map { (key, $0.place) }
      }
    return known.map { (EditDistance.ofInsertions(name.text, $0.0.text), $0.1) }.min { $0 < $1 }
      .map { units[$0.1] }
  }
}
