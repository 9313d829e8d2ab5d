import Forms

/// A row of the table of readings: what words with certain slots count.
package struct ClaimReading: Sendable {
  /// The name in records.
  package let name: StaticString
  let kind: Claim.Kind
  let key: Slots.Key
  /// What the words may count, the likeliest first.
  let sums: [CountedSum]
  let strength: Claim.Strength
  /// Whether the words are too vague to report a number that fits none of the sums.
  let onlyIfItFits: Bool
  /// Sentences that this row reads; each is a test.
  package let examples: [StaticString]

  init(
    _ name: StaticString, _ kind: Claim.Kind, _ key: Slots.Key, _ sums: [CountedSum],
    strength: Claim.Strength = .firm, onlyIfItFits: Bool = false, _ examples: StaticString...
  ) {
    self.name = name
    self.kind = kind
    self.key = key
    self.sums = sums
    self.strength = strength
    self.onlyIfItFits = onlyIfItFits
    self.examples = examples
  }

  /// The rows of table three that the sums count: one list for each reading.
  var rows: [[Row]] {
    sums.compactMap { sum in
      switch sum {
      case .row(let row): [row]
      case .rows(let first, let second): [first, second]
      default: nil
      }
    }
  }

  /// The row for `key`; nil where no table counts what the words say.
  static func row(for key: Slots.Key) -> ClaimReading? {
    switch key.object {
    case .requests where key.polarity == .count: requests.first { $0.key == key }
    case .disputes where key.polarity == .count: disputes.first { $0.key == key }
    case .documents, .matters: disclosure.first { $0.key == key }
    case .requests, .disputes: wholes.first { $0.key == key }
    }
  }

  /// All rows.
  package static var all: [ClaimReading] { requests + disputes + disclosure + wholes }
}

/// A sum of cells that words may count. The slots complete it.
enum CountedSum: Sendable {
  /// 总计 of a row of table three, of two rows together, of the first without the second.
  case row(Row), rows(Row, Row), difference(Row, Row)
  /// The outcomes that the words name; these and one more; one formula for each that they may mean
  /// instead.
  case outcomes, outcomesAnd(Outcome), alternatives
  /// These outcomes together.
  case these([Outcome])
  /// What was counted last, in the columns of the applicants that the words name.
  case applicants
  /// A column of the disputes that the words name; all but those in a column; the results that the
  /// words name; these results together.
  case disputes(Column), disputesBut(Column), results, theseResults([DisputeResult])
  /// A column of a row of table two. Columns of other forms are left out.
  case column(Column)
  /// An indicator of the statistics table of 2014–2018.
  case indicator(StatisticsIndicator)
  /// The indicator that the slots name; the sums that they have.
  case namedIndicator, given

  /// Whether it is an indicator. Where the report has indicators, it counts nothing else.
  var isIndicator: Bool {
    switch self {
    case .indicator, .namedIndicator: true
    default: false
    }
  }
}
