import Forms
import JSON
import Records

/// What the sentences before have settled.
struct Context {
  /// What the last claim counted.
  var subject: Clause.Subject?
  /// Whether 信息公开 or 依申请 was named in the paragraph or its heading.
  var isTopical = false
  /// The groups of disputes spoken of.
  var groups: [Dispute] = []
  /// Whether the disputes spoken of are those that a body decides on, of all kinds.
  var isForeign = false
  /// The documents spoken of.
  var document: Document?
  /// Whether they were spoken of without a count, so that what follows may count others.
  var isDocumentNoted = false
  /// What was said to be done with documents or matters.
  var acts: [Act] = []
  /// The rows of table three that the last count of requests may be of, one list a formula.
  var flow: [[Row]] = [] {
    didSet { isFlowOld = false }
  }
  /// Whether an earlier sentence set `flow`, so that the words of this one may mean other rows.
  private(set) var isFlowOld = false
  /// The last count that is no part of another.
  var count: Count?
  /// The counts of disputes since the last semicolon.
  var disputed: [Count] = []
  /// The year that the sentence speaks of, where it names one.
  var year: Int?
  /// Whether a piece of the sentence names several years, 2020年至2022年.
  var namesYears = false
  /// Words of the sentence that narrow what it counts.
  var scope: String?
  /// What a list before 分别 names, whose numbers follow.
  var queue: [Clause] = []
  /// The claims of the sentence, whose numbers may have grown since last year.
  var claims: [Claim] = []

  struct Count {
    let number: Number
    let unit: String
    let subject: Clause.Subject
    var groups: [Dispute] = []
  }

  /// At the beginning of a sentence: what holds for one sentence alone is gone.
  mutating func beginSentence() {
    isFlowOld = true
    count = nil
    disputed = []
    claims = []
    year = nil
    namesYears = false
    scope = nil
    queue = []
  }
}
