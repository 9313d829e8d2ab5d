/// What the words of one piece say, taken together.
struct Clause: Sendable {
  /// What is counted, of the kinds that the tables know and those that they do not.
  enum Subject: Sendable {
    case requests, disputes, disclosure, fee, alien
  }

  /// The kind of the noun nearest to the number; nil where only verbs stand there, or nothing.
  var subject: Subject?
  /// Words that the lexicon does not know stand between the noun and the number, or narrow it.
  var isNarrowed = false
  /// The words name a group of rows and one reason that no row has.
  var isOneReason = false
  var application: Term?
  var verbs: [Term] = []
  var outcomes: [Outcome] = []
  /// Rows that the words may mean in place of their group.
  var alternatives: [Outcome] = []
  var isOpenly = false
  var isMissing = false
  var applicants: [Applicant] = []
  var isChannel = false
  var groups: [Dispute] = []
  var results: [DisputeResult] = []
  var isConcluded = false
  var document: Document?
  var matter: Matter?
  var acts: [Act] = []
  var isTopical = false
  /// 发生 or the like stands with it.
  var isParty = false

  /// What `term` counts, as a noun; nil for verbs and all other words.
  static func subject(_ term: Term) -> Subject? {
    switch term {
    case .application, .bareApplication, .outcome, .openly, .missing, .applicant, .citizen,
      .channel:
      .requests
    case .dispute, .result, .concluded: .disputes
    case .document, .matter: .disclosure
    case .processingFee: .fee
    case .alien: .alien
    default: nil
    }
  }

  /// Whether `term` says what a number counts, as a noun or a verb.
  static func isHead(_ term: Term) -> Bool {
    switch term {
    case .receive, .receiveNew, .handle, .close, .answer, .pending, .carry, .broughtForward,
      .carriedForward, .act,
      .share,
      .rise, .fall, .compare:
      true
    default: subject(term) != nil
    }
  }

  /// Takes in the word `term` as far as it belongs to `subject`.
  mutating func add(_ term: Term) {
    switch term {
    case .application:
      application = term
      isTopical = true
    case .bareApplication: application = application ?? term
    case .topic: isTopical = true
    case .incur: isParty = true
    case .receive, .receiveNew, .handle, .close, .answer, .pending, .carry, .broughtForward,
      .carriedForward:
      verbs.append(term)
    case .outcome(let outcome): outcomes.append(outcome)
    case .openly: isOpenly = true
    case .missing: isMissing = true
    case .applicant(let applicant): applicants.append(applicant)
    case .citizen: applicants.append(.naturalPerson)
    case .channel: isChannel = true
    case .dispute(let group): groups.append(group)
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
