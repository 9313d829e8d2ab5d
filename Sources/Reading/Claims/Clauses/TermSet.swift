/// Which of the words that matter most a stretch of tokens has. A test of a set costs less than one
/// of each token.
struct TermSet: OptionSet, Sendable {
  let rawValue: UInt32

  static let negation = TermSet(rawValue: 1)
  static let all = TermSet(rawValue: 2)
  static let processingFee = TermSet(rawValue: 4)
  static let result = TermSet(rawValue: 8)
  static let outcome = TermSet(rawValue: 16)
  /// 申请, 规章, 行政复议, 2022年, 本年.
  static let topic = TermSet(rawValue: 32)
  /// 6月, 上半年, 2022年, 本年.
  static let period = TermSet(rawValue: 64)
  /// 局机关; 全区.
  static let narrow = TermSet(rawValue: 128)
  static let whole = TermSet(rawValue: 256)
  static let unknown = TermSet(rawValue: 512)
  /// 其中.
  static let among = TermSet(rawValue: 2048)
  /// 较, 增长, 下降.
  static let growth = TermSet(rawValue: 4096)

  /// 结转, 结转下年, 正在办理.
  static let carrying = TermSet(rawValue: 8192)

  /// 从申请主体看.
  static let aspect = TermSet(rawValue: 16384)

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The set of `term`; empty for most.
  init(_ term: Term) {
    switch term {
    case .negation: self = .negation
    case .all: self = .all
    case .processingFee: self = .processingFee
    case .result: self = .result
    case .outcome, .bareGrant, .missing, .elsewhere: self = .outcome
    case .application, .bareApplication, .dispute, .document, .matter: self = .topic
    case .year, .thisYear: self = [.topic, .period]
    case .month, .until, .otherPeriod: self = .period
    case .narrow: self = .narrow
    case .whole: self = .whole
    case .unknown: self = .unknown
    case .among: self = .among
    case .aspect: self = .aspect
    case .compare, .rise, .fall: self = .growth
    case .carryOver, .carriedForward, .pending, .nextYear: self = .carrying
    default: self = []
    }
  }
}
