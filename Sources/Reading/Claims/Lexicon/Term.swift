import Chinese
import Forms
import Records

/// The meaning of a word, number or mark for reading claims.
enum Term: Equatable, Sendable {
  /// 收到 受理; 新收; 办理; 办结; 答复; 未办结.
  case receive, receiveNew, handle, close, answer, pending
  /// 结转: brought forward from last year or carried forward to the next, depending on the words
  /// beside it; 上年转来; 转下年度.
  case carryOver, broughtForward, carriedForward
  /// 政府信息公开申请; 申请; 政府信息公开, which names the topic of a clause.
  case application, bareApplication, topic
  case outcome(Outcome)
  /// 公开 alone, as in 公开及部分公开.
  case bareGrant
  /// 不存在: one row of （四）无法提供, or the whole group.
  case missing
  /// 不属于本机关公开: an indicator before 2019; later a row of （四）无法提供.
  case elsewhere
  /// 撤回: of requests an outcome that no row names, of disputes a result.
  case withdrawn
  /// 延期办结: an indicator before 2019; later nothing that the tables count.
  case extended
  case applicant(Applicant)
  /// 公民: natural persons; before 申请 all applicants.
  case citizen
  /// 网络 信函 当面: the channel of a request, which no table counts.
  case channel
  /// 依申请公开系统: the portal for requests.
  case portal
  case dispute(Dispute)
  case result(DisputeResult)
  /// 审结.
  case concluded
  case document(RegulatoryDocument)
  case act(Act)
  case matter(AdministrativeMatter)
  /// 信息处理费.
  case processingFee
  /// Negation, 未发生 无; quantifier, 均 全部; 其中 含, which opens a list of parts; 另有.
  case negation, all, among, further
  /// 从申请主体看, 按办理结果分: what the parts of a whole named before are divided by.
  case aspect
  /// 占; 办结率; 纠错率 and other shares that a word names.
  case share, closingRate, rate(Rate)
  /// 增长 下降; 较 比 同比.
  case rise, fall, compare
  /// 上年; 下年; 本年; 2022年.
  case lastYear, nextYear, thisYear, year(Int16)
  /// 上半年 第一季度: a period other than the year.
  case otherPeriod
  /// 6月; 截至, before the end of a period.
  case month(Int8), until
  /// 约 近 before a number.
  case nearly
  /// 余 多 after the number, or 以上 after its measure word.
  case over
  /// Words that restrict the claim to a part of what the tables count; words for the whole.
  case narrow, whole
  /// 分别; 各; 共.
  case respectively, each, total
  /// 其余均: all but those named before; 未公开: all that were not granted.
  case rest, restOfOutcomes
  /// 两项: what was counted just before, together.
  case together
  /// 申请中: a part of what was named.
  case within
  /// 等: the words before it are examples of the word after it.
  case etCetera
  /// 、 和 及 between nouns of the same sort.
  case join
  /// 将 拟: plans, which are not about the year of the report.
  case plan
  /// 发生 引发: the agency is a party to the dispute, not the one that decides it.
  case incur
  /// 协助 指导: work of other agencies.
  case assist
  /// 共同被告: cases that another agency counts (国办公开办函〔2016〕201号).
  case joint
  /// 法定期限 按时: done in time, which does not mean that all is done.
  case inTime
  /// 不当 违法: restricts a negation to something that no table counts.
  case qualifier
  /// 提案 热线: a noun for something that no table counts.
  case unrelated
  /// Words without a meaning for claims.
  case filler
  case measure(MeasureWord.Kind)
  /// A number, a percentage, percentage points.
  case number, percent, points
  /// Marks; `open` and `shut` are brackets.
  case comma, colon, semicolon, open, shut
  /// Text that is not a word of the lexicon.
  case unknown
}

/// The outcomes of requests: rows of table three, and their groups.
enum Outcome: Sendable {
  case granted, partlyGranted
  case denied, stateSecret, prohibitedByLaw, security, thirdParty, internalAffairs,
    processInformation, enforcementFiles, administrativeQueries
  case unavailable, notHeld, needsCreation, stillUnclear
  case notProcessed, petition, repeated, publication, excessive, confirmation
  case otherHandling, notSupplemented, unpaidFee, otherwise

  /// The row that it names, or the group.
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
    case .otherwise: (.handledOtherwise, nil)
    }
  }

  /// The group that this row belongs to; nil for a group, and for a row without a group.
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

/// Applicants: columns of table three, or all five columns of organizations.
enum Applicant: Sendable {
  case naturalPerson, organization, business, research, publicWelfare, legalService,
    otherOrganization

  var columns: [Column] {
    switch self {
    case .naturalPerson: [.naturalPerson]
    case .organization: [.business, .research, .publicWelfare, .legalService, .otherOrganization]
    case .business: [.business]
    case .research: [.research]
    case .publicWelfare: [.publicWelfare]
    case .legalService: [.legalService]
    case .otherOrganization: [.otherOrganization]
    }
  }
}

/// Kinds of disputes: groups of table four, both groups of litigation, or all of them.
enum Dispute: Sendable {
  case any, reconsideration, litigation, direct, afterReconsideration

  /// The cells of the groups in `column`.
  func cells(_ column: Column) -> [CellSet] {
    let litigation = CellSet(.litigation, among: Row.allCases, column)
    return switch self {
    case .any: [CellSet(.reconsideration, column), litigation]
    case .reconsideration: [CellSet(.reconsideration, column)]
    case .litigation: [litigation]
    case .direct: [CellSet(.directLitigation, column)]
    case .afterReconsideration: [CellSet(.litigationAfterReconsideration, column)]
    }
  }

  /// Whether both count some of the same disputes.
  func overlaps(_ other: Dispute) -> Bool {
    self == other || self == .any || other == .any
      || (self == .litigation && other != .reconsideration)
      || (other == .litigation && self != .reconsideration)
  }
}

/// Results of disputes: columns of table four.
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

/// Shares that a word names, by what they count: 纠错率, 维持率, 公开率.
enum Rate: Sendable {
  case corrected, upheld, granted, partlyGranted, denied

  /// The outcome of requests that it is the share of; nil for results of disputes.
  var outcome: Outcome? {
    switch self {
    case .granted: .granted
    case .partlyGranted: .partlyGranted
    case .denied: .denied
    case .corrected, .upheld: nil
    }
  }
}

/// Kinds of documents that table two counts.
enum RegulatoryDocument: Sendable {
  case rules, normative

  var row: Row { self == .rules ? .rules : .normativeDocuments }
}

/// Actions on documents and matters: columns of table two, and words that no column counts.
enum Act: Sendable {
  case issue, repeal, revise, inForce, disclose, discloseNew, decide
}

/// Administrative matters that table two counts: decisions, and the amount of fees.
enum AdministrativeMatter: Sendable {
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
  /// Whether it names a year.
  var isYear: Bool {
    if case .year = self { true } else { self == .lastYear || self == .nextYear }
  }

  /// Whether both are nouns of one sort, which may be members of one list.
  func isOfSort(_ other: Term) -> Bool {
    switch (self, other) {
    case (.outcome, .outcome), (.applicant, .applicant), (.citizen, .applicant),
      (.applicant, .citizen), (.dispute, .dispute), (.result, .result),
      (.document, .document), (.matter, .matter), (.bareGrant, .outcome), (.outcome, .bareGrant),
      (.withdrawn, .outcome), (.outcome, .withdrawn),
      (.missing, .outcome), (.outcome, .missing), (.elsewhere, .outcome), (.outcome, .elsewhere),
      (.channel, .channel), (.bareGrant, .bareGrant),
      (.application, .application), (.bareApplication, .bareApplication),
      (.application, .bareApplication), (.bareApplication, .application):
      true
    default: false
    }
  }
}

extension Term {
  /// Whether it names who applies: 公民, 商业企业.
  var isApplicant: Bool {
    if case .applicant = self { true } else { self == .citizen }
  }
}
