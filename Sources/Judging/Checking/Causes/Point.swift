import Records

/// What a finding says of how it hangs together with others.
package protocol PointPart {
  var id: String { get }
  /// The id of the finding that this one results from.
  var cause: String? { get }
  /// What is to be done about it, and what its agency is asked to do.
  var action: Finding.Action { get }
  var request: Finding.Action { get }
}

extension Finding: PointPart {}

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
  package var action: Finding.Action { followers.map(\.action).reduce(root.request, min) }
}

extension Point where Part == Finding {
  /// The followers that are listed: not the sums that blanks leave open, where the finding is about blanks.
  package var listedFollowers: [Finding] {
    followers.filter { root.verdict == .review || $0.verdict == .fail }
  }
}

extension Point: Sendable where Part: Sendable {}

extension Array where Element: PointPart {
  /// The points that these findings make, in their order.
  package var points: [Point<Element>] {
    let causes = Dictionary(map { ($0.id, $0.cause) }) { first, _ in first }
    let roots = map { Self.root(of: $0.id, in: causes) }
    var followers: [String: [Element]] = [:]
    for (part, root) in zip(self, roots) {
      if let root { followers[root, default: []].append(part) }
    }
    return zip(self, roots).compactMap { part, root in
      root == nil ? Point(root: part, followers: followers[part.id] ?? []) : nil
    }
  }

  /// The id of the finding from which the one with `id` follows, over any number of steps; nil where it follows from
  /// none of them.
  private static func root(of id: String, in causes: [String: String?]) -> String? {
    var root = id
    for _ in causes {
      guard let cause = causes[root] ?? nil, causes[cause] != nil, cause != id else { break }
      root = cause
    }
    // Causes that form a cycle explain nothing.
    let isCycle = (causes[root] ?? nil).map { causes[$0] != nil } ?? false
    return root == id || isCycle ? nil : root
  }
}
