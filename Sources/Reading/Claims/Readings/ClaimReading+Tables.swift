import Forms

extension ClaimReading {
  /// Counts of disputes: table four.
  static let disputes: [ClaimReading] = [
    ClaimReading(
      "disputed", .dispute, .init(object: .disputes),
      [.disputes(.total), .disputesBut(.pending)],
      "因政府信息公开引起行政复议11件，行政诉讼10件"),
    ClaimReading(
      "disputed-beside-pending", .dispute, .init(object: .disputes, verb: .besidePending),
      [.disputes(.total)],
      "因政府信息公开引起行政复议11件，其中维持6件、未审结2件"),
    ClaimReading(
      "disputed-sum", .dispute, .init(object: .disputes, verb: .sum), [.given], strength: .loose,
      "因政府信息公开引起行政复议11件，行政诉讼10件，合计21件"),
    ClaimReading(
      "disputed-total", .dispute, .init(object: .disputes, verb: .total), [.disputes(.total)],
      strength: .loose, onlyIfItFits: true,
      "政府信息公开行政复议维持6件、纠正2件，共11件"),
    ClaimReading(
      "concluded", .dispute, .init(object: .disputes, result: .concluded),
      [.disputesBut(.pending), .theseResults([.upheld, .corrected, .other])],
      "因政府信息公开引起行政复议11件，已审结9件"),
    ClaimReading(
      "result", .dispute, .init(object: .disputes, result: .named), [.results],
      "因政府信息公开引起行政复议11件，其中维持6件、纠正2件"),
  ]

  /// Counts and denials of table two.
  static let disclosure: [ClaimReading] = [
    ClaimReading(
      "issued", .disclosure, .init(object: .documents, verb: .issue),
      [.column(.made), .column(.issued)],
      "全年制发行政规范性文件14件"),
    ClaimReading(
      "repealed", .disclosure, .init(object: .documents, verb: .repeal), [.column(.repealed)],
      "全年废止行政规范性文件5件"),
    ClaimReading(
      "in-force", .disclosure, .init(object: .documents, verb: .inForce),
      [.column(.totalDisclosed), .column(.inForce)],
      "现行有效行政规范性文件203件"),
    ClaimReading(
      "disclosed", .disclosure, .init(object: .documents),
      [
        .column(.newlyDisclosed), .column(.totalDisclosed), .column(.made), .column(.issued),
        .column(.inForce),
      ],
      strength: .loose, onlyIfItFits: true,
      "主动公开行政规范性文件14件"),
    ClaimReading(
      "disclosed-newly", .disclosure, .init(object: .documents, verb: .discloseNew),
      [.column(.newlyDisclosed), .column(.made), .column(.issued)], strength: .loose,
      "新公开行政规范性文件14件"),
    ClaimReading(
      "disclosed-newly-beside-made", .disclosure,
      .init(object: .documents, verb: .discloseNewBesideMade),
      [.column(.newlyDisclosed), .column(.issued)],
      "新制作行政规范性文件14件，新公开14件"),
    ClaimReading(
      "disclosed-total", .disclosure, .init(object: .documents, verb: .totalDisclosed),
      [.column(.totalDisclosed), .column(.inForce)],
      "对外公开行政规范性文件总数203件"),
    ClaimReading(
      "disclosed-normative", .disclosure, .init(object: .documents, verb: .disclose),
      [.indicator(.disclosedNormative)],
      "主动公开规范性文件7件"),
    ClaimReading(
      "disclosed-in-all", .disclosure, .init(object: .documents, verb: .discloseInAll),
      [.column(.totalDisclosed), .column(.newlyDisclosed), .column(.inForce)], strength: .loose,
      "累计对外公开行政规范性文件203件"),
    ClaimReading(
      "decided", .disclosure, .init(object: .matters, verb: .decide), [.column(.decisions)],
      "全年作出行政许可决定4310件、行政处罚决定977件"),
    ClaimReading(
      "matters", .disclosure, .init(object: .matters), [.column(.decisions)], strength: .inferred,
      "办理行政许可4310件", "公开行政处罚977件"),
    ClaimReading(
      "charged", .disclosure, .init(object: .matters, verb: .charge), [.column(.amount)],
      "行政事业性收费812万元"),
    ClaimReading(
      "none-issued", .disclosure, .init(polarity: .denial, object: .documents, verb: .issue),
      [.column(.made), .column(.issued)],
      "全年未制定政府规章"),
    ClaimReading(
      "none-repealed", .disclosure, .init(polarity: .denial, object: .documents, verb: .repeal),
      [.column(.repealed)],
      "全年未废止政府规章"),
    ClaimReading(
      "none-decided", .disclosure, .init(polarity: .denial, object: .matters, verb: .decide),
      [.column(.decisions)],
      "全年未实施行政强制"),
    ClaimReading(
      "none-charged", .disclosure, .init(polarity: .denial, object: .matters, verb: .charge),
      [.column(.amount)],
      "本单位无行政事业性收费"),
  ]

  /// Denials, and what is said of all requests or disputes.
  static let wholes: [ClaimReading] = [
    ClaimReading(
      "none-received", .negation, .init(polarity: .denial, object: .requests), [.row(.received)],
      "全年未收到政府信息公开申请"),
    ClaimReading(
      "none-of-applicant", .applicant,
      .init(polarity: .denial, object: .requests, namesApplicant: true), [.applicants],
      strength: .loose,
      "收到政府信息公开申请120件，没有科研机构申请"),
    ClaimReading(
      "none-brought-forward", .received,
      .init(polarity: .denial, object: .requests, verb: .broughtForward),
      [.row(.broughtForward)],
      "收到政府信息公开申请120件，无上年结转"),
    ClaimReading(
      "none-carried-forward", .closed,
      .init(polarity: .denial, object: .requests, verb: .carriedForward),
      [.row(.carriedForward)],
      "收到政府信息公开申请120件，无结转下年度申请"),
    ClaimReading(
      "none-of-outcome", .outcome, .init(polarity: .denial, object: .requests, outcome: .named),
      [.outcomes],
      "收到政府信息公开申请120件，没有不予公开"),
    ClaimReading(
      "none-disputed", .negation, .init(polarity: .denial, object: .disputes),
      [.disputes(.total)],
      "未发生因政府信息公开引起的行政复议、行政诉讼"),
    ClaimReading(
      "none-corrected", .dispute, .init(polarity: .denial, object: .disputes, result: .named),
      [.results],
      "因政府信息公开引起行政复议11件，行政诉讼10件，无败诉"),
    ClaimReading(
      "all-closed", .allDone, .init(polarity: .all, object: .requests, verb: .close),
      [.row(.carriedForward)],
      "收到政府信息公开申请120件，均已办结", "收到政府信息公开申请120件，办结率100%"),
    ClaimReading(
      "all-of-outcome", .outcome, .init(polarity: .all, object: .requests, outcome: .named),
      [.outcomes], strength: .loose,
      "收到政府信息公开申请44件，均予以公开"),
    ClaimReading(
      "all-of-applicant", .applicant,
      .init(polarity: .all, object: .requests, namesApplicant: true), [.applicants],
      "收到政府信息公开申请101件，申请人均为自然人"),
    ClaimReading(
      "all-concluded", .dispute, .init(polarity: .all, object: .disputes, result: .concluded),
      [.disputes(.pending)],
      "因政府信息公开引起行政复议11件，均已审结"),
    ClaimReading(
      "all-of-result", .dispute, .init(polarity: .all, object: .disputes, result: .named),
      [.results],
      "因政府信息公开引起行政复议6件，均维持"),
    ClaimReading(
      "all-of-kind", .dispute, .init(polarity: .all, object: .disputes, verb: .total),
      [.disputes(.total)],
      "因政府信息公开引起行政诉讼5件，均为复议后起诉"),
    ClaimReading(
      "all-upheld", .dispute, .init(polarity: .all, object: .disputes),
      [.theseResults([.corrected, .other])],
      "政府信息公开行政复议均维持"),
  ]
}
