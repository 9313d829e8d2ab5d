import Forms
import Records

/// What the words of one claim say. The table of readings is looked up by the key; the other values
/// complete the sums of the row.
struct Slots {
  /// Whether the words state a count, deny it, or say something of all that was counted.
  enum Polarity: Sendable { case count, denial, all }

  /// The kind of thing that is counted.
  enum Object: Sendable { case requests, disputes, documents, matters }

  /// What was done with it.
  enum Verb: Sendable {
    case unsaid
    /// 新收; 收到, with what the sentence says of requests of last year: nothing, a count beside it,
    /// a count within it.
    case receiveNew, receive, receiveBesideCarried, receiveWithCarried
    /// 办结; 答复 beside requests that were closed without an answer; each where the sentence does not
    /// speak of the requests of last year that the table has.
    case close, closeOfYear, answer, answerOfYear
    /// 按时办结; 延期办结.
    case closeInTime, closeLate
    /// 办理, or verbs that say different things.
    case handle
    /// 上年结转; 结转下年; 结转 alone, and after 上年结转.
    case broughtForward, carriedForward, carryOver, carryOverBesideBrought
    /// 待办, 在办: what is left at the end of the year, or all that there was to do in it.
    case pending
    /// What only the statistics table of 2014–2018 counts.
    case indicator
    /// 共, alone and after requests of last year; 两项合计, of what was counted before.
    case total, totalWithCarried, sum
    /// 复议12件 where the sentence also counts those that are pending.
    case besidePending
    /// Acts on documents; decisions and charges.
    case issue, repeal, inForce, disclose, discloseNew, discloseNewBesideMade, discloseInAll,
      totalDisclosed, decide, charge
  }

  /// How the words name outcomes of requests.
  enum OutcomeWords: Sendable {
    case unsaid, named
    /// 公开 alone; 公开 beside other outcomes; 不存在; 不属于本机关.
    case granted, grantedBeside, missing, elsewhere
    /// 2件涉及第三方，不予公开; 其他; 合计, of outcomes counted before.
    case byReason, rest, sum
  }

  /// How the words name results of disputes.
  enum ResultWords: Sendable { case unsaid, named, concluded }

  /// By what the table of readings is looked up.
  struct Key: Equatable, Sendable {
    var polarity = Polarity.count
    var object: Object
    var verb = Verb.unsaid
    var outcome = OutcomeWords.unsaid
    var result = ResultWords.unsaid
    var namesApplicant = false

    /// Whether it counts some of the requests that tables count by outcome: those of one year or of one
    /// kind of applicant.
    var isOfPart: Bool {
      namesApplicant || [.receiveNew, .broughtForward, .carriedForward].contains(verb)
    }
  }

  var key: Key
  var outcomes: [Outcome] = []
  /// Outcomes that the words may mean instead.
  var alternatives: [Outcome] = []
  var applicants: [Applicant] = []
  /// Whether 公民 stands for all applicants, or for natural persons only.
  var mayBePersons = false
  /// What was counted last, of which the words name applicants: one formula for each reading.
  var counted: [[Row]] = []
  /// Whether 公开 is granted in full or all that was granted, and nothing else: 部分公开 is counted beside it.
  var isOnlyGranted = false
  /// The groups of disputes: one list for each reading.
  var groups: [[Dispute]] = []
  var results: [DisputeResult] = []
  /// Results that the words may mean instead.
  var otherResults: [DisputeResult] = []
  /// Sums that the words refer to or leave over.
  var sums: [Formula] = []
  /// The indicator of the statistics table.
  var indicator: StatisticsIndicator?
  /// The row of table two.
  var row: Row?

  /// Whether the row of the table of readings has all that the words may count. 答复 may be said of any outcomes, 不存在 of
  /// several rows, 公开 of documents, and what stands for something else, of more than was thought of.
  var areComplete: Bool {
    let isOpen =
      key.verb == .answer || key.verb == .answerOfYear
      || [.missing, .elsewhere].contains(key.outcome)
      || key.outcome == .granted && !isOnlyGranted
    return !isOpen && alternatives.isEmpty && otherResults.isEmpty && sums.isEmpty
      && groups.count <= 1 && !mayBePersons
  }

  /// Whether the row of the table of readings has all that the words may count in a list whose other numbers agree with the
  /// tables.
  var areCompleteIfConfirmed: Bool {
    key.object == .requests && key.polarity == .count
      && ([.named, .missing, .rest].contains(key.outcome) || key.verb == .handle)
  }

  init(
    _ object: Object, _ verb: Verb = .unsaid, outcome: OutcomeWords = .unsaid,
    result: ResultWords = .unsaid, polarity: Polarity = .count
  ) {
    key = Key(polarity: polarity, object: object, verb: verb, outcome: outcome, result: result)
  }
}
