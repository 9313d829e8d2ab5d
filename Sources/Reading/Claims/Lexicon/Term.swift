import Chinese
import Forms

/// What a word of the prose does in a claim.
enum Term: Equatable, Sendable {
  /// 收到 受理; 新收; 办理; 办结; 答复; 未办结.
  case receive, receiveNew, handle, close, answer, pending
  /// 结转, with last or next year beside it; 上年转来; 转下年度.
  case carry, broughtForward, carriedForward
  /// 政府信息公开申请; 申请; 政府信息公开, which tells what a clause speaks of.
  case application, bareApplication, topic
  case outcome(Outcome)
  /// 公开 by itself, as in 公开及部分公开.
  case openly
  /// 不存在: one row of 无法提供, or all of it.
  case missing
  case applicant(Applicant)
  /// 公民: natural persons by itself, anybody before 申请.
  case citizen
  /// 网络 信函 当面: how requests came in, which no table counts.
  case channel
  case dispute(Dispute)
  case result(DisputeResult)
  /// 审结.
  case concluded
  case document(Document)
  case act(Act)
  case matter(Matter)
  /// 信息处理费.
  case processingFee
  /// 未发生 无; 均 全部; 其中 含; 另有.
  case none, all, among, further
  /// 占; 办结率.
  case share, closingRate
  /// 增长 下降; 较 比 同比.
  case rise, fall, compare
  case lastYear, nextYear, thisYear, year(Int)
  /// 上半年 第一季度: a part of the year.
  case season
  /// 约 近 before a number.
  case nearly
  /// 余 多 behind it, and 以上 behind its measure word.
  case over
  /// Words that narrow what is counted to a part of it; those that say it is all.
  case narrow, whole
  /// 分别; 各; 共.
  case respectively, each, total
  /// 其余均: all but those named before.
  case rest
  /// 申请中: some of them.
  case within
  /// 等: what stands before it is an instance, and the word behind it the whole.
  case more
  /// 、 和 及 between nouns of one rank.
  case join
  /// 将 拟: nothing of the year reported on.
  case plan
  /// 发生 引发: the body is a party, not the judge.
  case incur
  /// 协助 指导: what others do.
  case assist
  /// 共同被告: cases that another body counts (国办公开办函〔2016〕201号).
  case joint
  /// 法定期限 按时: done in time, which is not yet done altogether.
  case inTime
  /// 不当 违法: what narrows a denial to something that no table counts.
  case qualifier
  /// 提案 热线: what is counted is something else.
  case alien
  /// Words that say nothing of their own here.
  case filler
  case measure(MeasureWord.Kind)
  case number, percent, points
  case comma, colon, semicolon, open, shut
  /// Text that no word of the lexicon stands in.
  case unknown
}

/// The rows of table three that tell how requests ended, and the groups that they stand in.
enum Outcome: Sendable {
  case granted, partlyGranted
  case denied, stateSecret, prohibitedByLaw, security, thirdParty, internalAffairs,
    processInformation, enforcementFiles, administrativeQueries
  case unavailable, notHeld, needsCreation, stillUnclear
  case notProcessed, petition, repeated, publication, excessive, confirmation
  case otherHandling, notSupplemented, unpaidFee

  /// What it names: a row, or the rows of a group.
  var rows: (row: Row?, group: RowGroup?) {
    switch self {
    case .granted: (.granted, nil)
    case .partlyGranted: (.partlyGranted, nil)
    case .denied: (nil, .denied)
    case .stateSecret: (.stateSecret, nil)
    case .prohibitedByLaw: (.prohibitedByLaw, nil)
    case .security: (.securityAndStability, nil)
    case .thirdParty: (.thirdPartyRights, nil)
    case .internalAffairs: (.internalAffairs, nil)
    case .processInformation: (.processInformation, nil)
    case .enforcementFiles: (.enforcementFiles, nil)
    case .administrativeQueries: (.administrativeQueries, nil)
    case .unavailable: (nil, .unavailable)
    case .notHeld: (.notHeld, nil)
    case .needsCreation: (.needsCreation, nil)
    case .stillUnclear: (.stillUnclear, nil)
    case .notProcessed: (nil, .notProcessed)
    case .petition: (.petition, nil)
    case .repeated: (.repeated, nil)
    case .publication: (.publication, nil)
    case .excessive: (.excessive, nil)
    case .confirmation: (.confirmation, nil)
    case .otherHandling: (nil, .otherHandling)
    case .notSupplemented: (.notSupplemented, nil)
    case .unpaidFee: (.unpaidFee, nil)
    }
  }

  /// The group of rows that this row stands in; nil for a group, and for rows in none.
  var group: Outcome? {
    switch rows.row?.group {
    case .denied: .denied
    case .unavailable: .unavailable
    case .notProcessed: .notProcessed
    case .otherHandling: .otherHandling
    case .outcome, .litigation, nil: nil
    }
  }
}

/// Columns of table three, or all five of organisations.
enum Applicant: Sendable {
  case naturalPerson, organization, business, research, publicWelfare, legalService

  var columns: [Column] {
    switch self {
    case .naturalPerson: [.naturalPerson]
    case .organization: [.business, .research, .publicWelfare, .legalService, .otherOrganization]
    case .business: [.business]
    case .research: [.research]
    case .publicWelfare: [.publicWelfare]
    case .legalService: [.legalService]
    }
  }
}

/// Groups of table four, or both of litigation.
enum Dispute: Sendable {
  case reconsideration, litigation, direct, afterReconsideration

  /// Its cells in `column`.
  func cells(_ column: Column) -> CellSet {
    switch self {
    case .reconsideration: CellSet(.reconsideration, column)
    case .litigation: CellSet(.litigation, among: Row.allCases, column)
    case .direct: CellSet(.directLitigation, column)
    case .afterReconsideration: CellSet(.litigationAfterReconsideration, column)
    }
  }

  /// Whether what one counts is part of what the other does, or the same.
  func overlaps(_ other: Dispute) -> Bool {
    self == other || (self == .litigation && other != .reconsideration)
      || (other == .litigation && self != .reconsideration)
  }
}

/// Columns of table four.
enum DisputeResult: Sendable {
  case upheld, corrected, other, pending

  var column: Column {
    switch self {
    case .upheld: .upheld
    case .corrected: .corrected
    case .other: .otherResult
    case .pending: .pending
    }
  }
}

/// Rows of table two that count documents.
enum Document: Sendable {
  case rules, normative

  var row: Row { self == .rules ? .rules : .normativeDocuments }
}

/// What is done with documents and matters.
enum Act: Sendable {
  case issue, repeal, revise, inForce, disclose, decide
}

/// Rows of table two that count what was handled, and the one of money.
enum Matter: Sendable {
  case licensing, penalties, compulsion, fees

  var row: Row {
    switch self {
    case .licensing: .licensing
    case .penalties: .penalties
    case .compulsion: .compulsion
    case .fees: .fees
    }
  }
}

extension Term {
  /// Whether both are nouns of one sort, that a list may have side by side.
  func isOfSort(_ other: Term) -> Bool {
    switch (self, other) {
    case (.outcome, .outcome), (.applicant, .applicant), (.citizen, .applicant),
      (.applicant, .citizen), (.dispute, .dispute), (.result, .result),
      (.document, .document), (.matter, .matter), (.openly, .outcome), (.outcome, .openly),
      (.missing, .outcome), (.outcome, .missing), (.channel, .channel), (.openly, .openly),
      (.application, .application), (.bareApplication, .bareApplication),
      (.application, .bareApplication), (.bareApplication, .application):
      true
    default: false
    }
  }
}
