/// The meaning of the words around one number: what is counted, and how it is qualified.
struct Clause: Sendable {
  /// The kind of thing that is counted. `.unrelated` is something that no table counts.
  enum Subject: Sendable {
    case requests, disputes, disclosure, fee, unrelated
  }

  /// The kind of the noun nearest to the number; nil where there is no noun.
  var subject: Subject?
  /// Whether unknown words are between noun and number, or qualify the noun.
  var isNarrowed = false
  /// Whether unknown words follow an outcome: what became of it, or another noun.
  var isApart = false
  /// Whether the words name only an instance of the row, which may have others.
  var isInstance = false
  /// Whether the words for the outcome are not those of the form, so that another row of its group
  /// may count it.
  var isInformal = false
  /// 未公开: of any row but those of what was granted.
  var isRestOfOutcomes = false
  /// Whether requests or disputes were withdrawn.
  var isWithdrawn = false
  /// `.application` or `.bareApplication`, where one is named.
  var application: Term?
  var verbs: [Term] = []
  var outcomes: [Outcome] = []
  /// Rows that the words may mean instead of their group.
  var alternatives: [Outcome] = []
  /// 公开 alone: granted, or granted and partly granted.
  var isBareGrant = false
  /// 不存在: not held, or unavailable.
  var isMissing = false
  /// 不属于本机关公开: what no row of table three names, but an indicator before 2019.
  var isElsewhere = false
  var applicants: [Applicant] = []
  /// Whether the words name kinds of applicants that may be all or some of them.
  var isOfSomeApplicants = false
  /// Whether a channel of requests is named, which no table counts.
  var isChannel = false
  /// Whether 分别 gives the number to one of several kinds of disputes.
  var isDistributed = false
  /// The kinds of disputes.
  var groups: [Dispute] = []
  var results: [DisputeResult] = []
  /// Whether disputes are concluded (审结).
  var isConcluded = false
  var document: RegulatoryDocument?
  var matter: AdministrativeMatter?
  var acts: [Act] = []
  /// Whether 信息公开 or 依申请 is named, so that requests and disputes are those of the report.
  var isOnTopic = false
  /// Whether a verb such as 发生 makes the agency a party to the disputes.
  var isParty = false

  /// The kind of thing that the noun `term` names; nil for verbs and all other words.
  static func subject(_ term: Term) -> Subject? {
    switch term {
    case .application, .bareApplication, .outcome, .bareGrant, .missing, .elsewhere, .applicant,
      .citizen,
      .channel, .withdrawn, .restOfOutcomes:
      .requests
    case .dispute, .result, .concluded: .disputes
    case .document, .matter: .disclosure
    case .processingFee: .fee
    case .unrelated, .extended, .rate: .unrelated
    default: nil
    }
  }

  /// Whether `term`, a noun or a verb, says what a number counts.
  static func isHead(_ term: Term) -> Bool {
    switch term {
    case .receive, .receiveNew, .handle, .close, .answer, .pending, .carryOver, .broughtForward,
      .carriedForward, .act,
      .share,
      .rise, .fall, .compare:
      true
    default: subject(term) != nil
    }
  }

  /// Adds the meaning of the word `term`.
  mutating func add(_ term: Term) {
    switch term {
    case .application:
      application = term
      isOnTopic = true
    case .bareApplication: application = application ?? term
    case .topic, .portal: isOnTopic = true
    case .incur: isParty = true
    case .receive, .receiveNew, .handle, .close, .answer, .pending, .carryOver, .broughtForward,
      .carriedForward:
      verbs.append(term)
    case .outcome(let outcome): if !outcomes.contains(outcome) { outcomes.append(outcome) }
    case .bareGrant: isBareGrant = true
    case .missing: isMissing = true
    case .elsewhere:
      isMissing = true
      isElsewhere = true
    case .applicant(let applicant): applicants.append(applicant)
    case .citizen: applicants.append(.naturalPerson)
    case .channel: isChannel = true
    case .withdrawn: isWithdrawn = true
    case .restOfOutcomes: isRestOfOutcomes = true
    case .dispute(let group): if !groups.contains(group) { groups.append(group) }
    case .result(let result): if !results.contains(result) { results.append(result) }
    case .concluded: isConcluded = true
    case .document(let document): self.document = self.document ?? document
    case .matter(let matter): self.matter = self.matter ?? matter
    case .act(let act): acts.append(act)
    default: break
    }
  }

  func has(_ verb: Term) -> Bool { verbs.contains(verb) }
}
