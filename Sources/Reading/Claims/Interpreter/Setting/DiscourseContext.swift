import Forms
import JSON
import Records

/// What earlier words have established for the words that follow: topic, antecedents, and the scope
/// of the sentence.
struct DiscourseContext {
  /// The kind of thing that the last claim counted.
  var subject: Clause.Subject?
  /// Whether 信息公开 or 依申请 was named in the paragraph or its heading.
  var isOnTopic = false
  /// Whether only words of table three show that requests are the topic.
  var isInferred = false
  /// The counts of the paragraph, which a later total may add up.
  var counts: [Claim] = []
  /// The groups of disputes that were mentioned last.
  var groups: [Dispute] = []
  /// The groups whose counts follow each other last: what results without a group may be of.
  var run: [Dispute] = []
  /// Which of `run` 前者 or 后者 means; nil where neither was said.
  var runMember: Int?
  /// The one of `run` that 前者 or 后者 means; empty where neither was said.
  var member: [Dispute] {
    guard let runMember, run.indices.contains(runMember) else { return [] }
    return [run[runMember]]
  }
  /// The nesting depth of brackets of the last count in `run`.
  var runDepth = 0
  /// Whether results have been counted since the last count in `run`.
  var isRunOver = false
  /// Whether `groups` were named since the last count of disputes, so that the next number counts these.
  var areGroupsUncounted = false
  /// Whether a semicolon or a full stop has ended what named `groups`.
  private(set) var areGroupsOld = false
  /// Whether the disputes mentioned are those that the agency itself decides, on any subject. Table
  /// four does not count them.
  var decidesDisputes = false
  /// Whether the words of their last count leave open that the agency decides them.
  var areDisputesVague = false
  /// The kind of documents that was mentioned last.
  var document: RegulatoryDocument?
  /// Whether the documents were mentioned without a count, so that the next count may be of others.
  var isDocumentUncounted = false
  /// The matter that words before a colon named.
  var matter: AdministrativeMatter?
  /// The actions on documents or matters that were mentioned last.
  var acts: [Act] = []
  /// The rows of table three that the last count of requests may mean (received, closed, carried
  /// forward): one list for each reading.
  var flow: [[Row]] = [] {
    didSet { isFlowFromEarlierSentence = false }
  }
  /// What was done with the requests that the sentence counted for several years; nil where it
  /// counted none.
  var verbOfYears: Slots.Verb?
  /// Whether an earlier sentence set `flow`, so that the words of this one may mean other rows.
  private(set) var isFlowFromEarlierSentence = false
  /// The counts of the last sentence that did not divide an earlier count.
  var wholes: [ClaimInterpreter.Whole] = []
  /// The sum of what that sentence counts as received and as carried over; nil where it does not count both.
  var wholeWithCarried: ClaimInterpreter.Whole?
  /// The wholes that the last share named.
  var shareWholes: [Number]?
  /// The chunks whose shares 分别占 has read with the first.
  var distributed = 0..<0
  /// Whether the sentence has named the number of last year, which a growth is compared with.
  var isCompared = false
  /// The last count of requests.
  var count: Count?
  /// The counts of disputes since the last semicolon.
  var disputeCounts: [Count] = []
  /// The year that the sentence names; nil where it names none.
  var year: Int?
  /// Whether `year` is that of a count of last year, which holds until the end of the part.
  var isOfLastYear = false
  /// Whether the sentence names several years, as in 2020年至2022年.
  var namesYears = false
  /// The period that the last words named.
  var period = ClaimInterpreter.StatedPeriod.year
  /// Whether the sentence goes on to say what became of a part of the requests: 上年结转的8件中，.
  var dividesPart = false
  /// The words of the sentence that restrict what it counts, such as an office.
  var scope: String?
  /// Whether a semicolon has ended a scope, so that the words after it may still be of it.
  private(set) var isScopeOld = false
  /// The words that state something without a number.
  var words = ""
  /// Whether these words may be said of some only.
  var isOfSome = false
  /// The clauses of a list before 分别 whose numbers follow.
  var awaitingClauses: [Clause] = []
  /// The claims of the sentence. A later word may say how much their numbers grew.
  var claims: [Claim] = []

  /// A count that later words, such as 均, may refer to.
  struct Count {
    let number: Number
    let unit: String
    let subject: Clause.Subject
    var groups: [Dispute] = []
  }

  /// The context before a bracket, and the number of its counts.
  typealias Opened = (context: DiscourseContext, counts: Int)

  /// Returns what `close` needs where the bracket shuts. The counts, which may be those of a long paragraph, are not copied.
  mutating func opened() -> Opened {
    let kept = counts
    counts = []
    defer { counts = kept }
    return (self, kept.count)
  }

  /// Forgets what was said in a bracket.
  mutating func close(_ opened: Opened) {
    var kept = counts
    counts = []
    kept.removeLast(kept.count - opened.counts)
    self = opened.context
    counts = kept
  }

  /// Forgets what applies to a single sentence.
  mutating func beginSentence(continuing: Bool) {
    if !continuing {
      period = .year
      disputeCounts = []
    }
    isFlowFromEarlierSentence = true
    count = nil
    verbOfYears = nil
    shareWholes = nil
    distributed = 0..<0
    isCompared = false
    claims = []
    year = nil
    isOfLastYear = false
    namesYears = false
    dividesPart = false
    scope = nil
    isScopeOld = false
    awaitingClauses = []
    runMember = nil
    isRunOver = true
    areGroupsOld = !continuing
  }

  /// Ends a part of the sentence, at a semicolon. Behind a part that counted an office beside the whole,
  /// the next part may be of either.
  mutating func endPart() {
    areGroupsOld = true
    dividesPart = false
    runMember = nil
    disputeCounts = []
    if isOfLastYear {
      year = nil
      isOfLastYear = false
    }
    if period == .other { period = .perhapsYear }
    if scope != nil, claims.contains(where: { $0.scope == nil && !$0.isImplied }) {
      scope = nil
      isScopeOld = true
    }
  }

  /// Names `groups` without a count. They join those that the same part of the sentence named,
  /// unless a word such as 中 makes them its topic.
  mutating func name(_ groups: [Dispute], asTopic: Bool) {
    if asTopic || areGroupsOld { self.groups = [] }
    // 行政诉讼2件，均为复议后起诉: the narrower name holds.
    self.groups.removeAll { known in groups.contains { $0 != known && $0.overlaps(known) } }
    self.groups += groups.filter { !self.groups.contains($0) }
    areGroupsOld = false
    areGroupsUncounted = true
    run = []
  }

  /// Adds the count of `groups` in brackets of `depth` to the run of counts.
  mutating func count(_ groups: [Dispute], depth: Int) {
    let overlaps = run.contains { known in groups.contains { known.overlaps($0) } }
    if isRunOver || overlaps || depth != runDepth { run = [] }
    run += groups
    runDepth = depth
    isRunOver = false
    areGroupsOld = false
    areGroupsUncounted = false
  }
}
