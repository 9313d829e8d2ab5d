import Chinese
import Records
import Rules

/// Which rules are applied: `--select` and `--ignore`.
package struct Selection: Sendable {
  /// A word of a selection that matches no rule.
  package struct UnknownRule: Error, Equatable, Sendable {
    package let word: String
    /// The code or name of a rule that is nearest to it.
    package let nearest: String?
  }

  package let rules: [Rule]

  /// Every rule.
  package static var every: Selection { Selection(Rule.all) }

  /// No rule.
  package static let none = Selection([])

  /// The rules of `all` that `select` names and `ignore` does not; both are comma lists of codes,
  /// prefixes of codes (`T`, `T3`) and names. Without `select`: all but those ignored.
  package init(
    select: [String] = [], ignore: [String] = [], from all: [Rule] = Rule.all
  ) throws(UnknownRule) {
    guard !select.isEmpty || !ignore.isEmpty else {
      rules = all
      return
    }
    let selected = try Selection.codes(select, all)
    let ignored = try Selection.codes(ignore, all)
    rules = all.filter { rule in
      (select.isEmpty || selected.contains(rule.code)) && !ignored.contains(rule.code)
    }
  }

  /// The same without the rules of `codes`.
  package func leaving(out codes: Set<String>) -> Selection {
    codes.isEmpty ? self : Selection(rules.filter { !codes.contains($0.code) })
  }

  /// The codes of the rules of which a run with `settings`, in all its parts, writes no findings: those that are not
  /// in the selection, unless local requirements exclude them; those whose findings are all below `least`; those
  /// without what they need.
  package func omitted(_ settings: CheckSettings, least: Finding.Severity = .info) -> [String] {
    var missing = Needs(rawValue: 0)
    if settings.agencies == nil { missing.formUnion([.list, .children]) }
    if settings.pages == nil { missing.insert(.pages) }
    if settings.facts == nil { missing.insert(.facts) }
    let applied = Set(
      rules.filter { rule in
        rule.severity >= least && rule.needs.isDisjoint(with: missing)
      }.map(\.code))
    return Rule.all.filter { rule in
      !applied.contains(rule.code) && !settings.profile.off.contains(rule.code)
        && !rule.evaluation.isOfWaivers
    }.map(\.code)
  }

  private init(_ rules: [Rule]) { self.rules = rules }

  private static func codes(_ lists: [String], _ all: [Rule]) throws(UnknownRule) -> Set<String> {
    var codes: Set<String> = []
    for word in lists.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      let matching = all.filter { rule in
        rule.name == word || (!word.isEmpty && rule.code.hasPrefix(word.uppercased()))
      }
      guard !matching.isEmpty else {
        let names = all.flatMap { [$0.code, $0.name] }
        throw UnknownRule(
          word: String(word), nearest: EditDistance.nearest(to: String(word), in: names))
      }
      codes.formUnion(matching.map(\.code))
    }
    return codes
  }
}
