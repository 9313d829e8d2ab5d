import Records

/// What the summaries of a report say about its check.
struct CheckFacts: Sendable {
  /// What was judged by all rules about it; nothing where the summary does not tell which rules were applied.
  private(set) var judged: AspectSet
  /// How many rules failed, by the summary that counts the most.
  private(set) var failed: Int
  /// Whether it is the first report of a run. Nil where the run compared no reports.
  private(set) var isFirst: Bool?
  /// Whether the page on which it was published is equal; nil where none was compared.
  private(set) var isPageEqual: Bool?

  init(_ summary: Summary, _ concerns: [String: Concern]) {
    judged = summary.omitted.map { AspectSet(omitting: $0, concerns) } ?? AspectSet([])
    failed = summary.rules.fail
    isFirst = summary.ordinal.map { $0 == 1 }
    isPageEqual = summary.page?.isEqual
  }

  /// Adds what another run says about the same report.
  mutating func add(_ other: CheckFacts) {
    judged.formUnion(other.judged)
    failed = max(failed, other.failed)
    isFirst = isFirst.map { $0 || other.isFirst ?? false } ?? other.isFirst
    isPageEqual = isPageEqual.map { $0 && other.isPageEqual ?? true } ?? other.isPageEqual
  }
}
