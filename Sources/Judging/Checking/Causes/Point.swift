import Records

/// What a finding says of how it hangs together with others.
package protocol PointPart {
  var id: String { get set }
  /// The id of the finding that this one results from.
  var cause: String? { get set }
  var action: Finding.Action { get }
  /// Whether a waiver explains it.
  var isWaived: Bool { get }
}

extension PointPart {
  /// The same with ids that end in `suffix`.
  package func with(suffix: String) -> Self {
    var part = self
    part.id += suffix
    part.cause? += suffix
    return part
  }
}

extension Finding: PointPart {
  package var isWaived: Bool { waived != nil }
}

/// A finding that follows from no other one, with those that follow from it: what a letter says once, and what
/// letters, registers and pages count once.
package struct Point<Part: PointPart> {
  package let root: Part
  package let followers: [Part]

  package init(root: Part, followers: [Part]) {
    (self.root, self.followers) = (root, followers)
  }

  /// It and its followers.
  package var all: [Part] { [root] + followers }

  /// The most urgent action that it and its followers require.
  package var action: Finding.Action { followers.map(\.action).reduce(root.action, min) }
}

extension Point where Part == Finding {
  /// The followers that are listed: not the sums that blanks leave open, where the finding is about blanks.
  package var listedFollowers: [Finding] {
    followers.filter {
      root.verdict == .review || $0.verdict == .fail || $0.concern == .publication(.change)
    }
  }
}

extension Point: Sendable where Part: Sendable {}

extension Array where Element: PointPart {
  /// The points that these findings make, in their order. Of one that a waiver explains and one that none does, neither
  /// follows from the other.
  package var points: [Point<Element>] {
    let waived = Dictionary(map { ($0.id, $0.isWaived) }) { first, _ in first }
    let causes = map { part in
      (part.id, part.cause.flatMap { waived[$0] == part.isWaived ? $0 : nil })
    }
    let roots = Self.roots(by: Dictionary(causes) { first, _ in first })
    var followers: [String: [Element]] = [:]
    for part in self {
      if let root = roots[part.id] { followers[root, default: []].append(part) }
    }
    return filter { roots[$0.id] == nil }.map { Point(root: $0, followers: followers[$0.id] ?? []) }
  }

  /// For the id of each finding that follows from another one, over any number of steps, the id of that from which it
  /// follows in the end. `causes` has what each one says. Causes that form a cycle explain nothing.
  private static func roots(by causes: [String: String?]) -> [String: String] {
    /// What is known of an id: the end of its chain, nil where that is a cycle.
    var ends: [String: String?] = [:]
    for id in causes.keys {
      var chain: [String] = []
      var next = id
      while ends[next] == nil, let cause = causes[next] ?? nil, causes[cause] != nil {
        // Until the end of the chain is known, an id that comes again is in a cycle.
        ends[next] = .some(nil)
        chain.append(next)
        next = cause
      }
      let end = ends[next] ?? next
      for id in chain { ends[id] = end }
      if ends[next] == nil { ends[next] = next }
    }
    return ends.compactMapValues { $0 }.filter { $0.key != $0.value }
  }
}
