import Forms

extension ClaimReading {
  /// Counts of requests: table three.
  static let requests: [ClaimReading] = [
    ClaimReading(
      "received-new", .received, .init(object: .requests, verb: .receiveNew), [.row(.received)],
      "全年新收政府信息公开申请120件"),
    ClaimReading(
      "received", .received, .init(object: .requests, verb: .receive),
      [.row(.received), .rows(.received, .broughtForward)],
      "全年收到政府信息公开申请120件", "全年受理政府信息公开申请128件"),
    ClaimReading(
      "received-beside-carried", .received,
      .init(object: .requests, verb: .receiveBesideCarried), [.row(.received)],
      "收到政府信息公开申请120件，上年结转8件"),
    ClaimReading(
      "received-with-carried", .received, .init(object: .requests, verb: .receiveWithCarried),
      [.rows(.received, .broughtForward)],
      "收到政府信息公开申请128件，其中上年结转8件"),
    ClaimReading(
      "handled", .received, .init(object: .requests, verb: .handle),
      [.row(.received), .rows(.received, .broughtForward), .row(.outcomeTotal)],
      strength: .inferred,
      "全年办理政府信息公开申请119件", "全年收到并答复政府信息公开申请120件"),
    ClaimReading(
      "total", .received, .init(object: .requests, verb: .total),
      [.row(.received), .rows(.received, .broughtForward)], strength: .loose,
      "收到政府信息公开申请网上95件、信函25件，合计120件"),
    ClaimReading(
      "total-with-carried", .received, .init(object: .requests, verb: .totalWithCarried),
      [.rows(.received, .broughtForward)], strength: .loose,
      "上年结转政府信息公开申请8件，共计128件"),
    ClaimReading(
      "sum", .received, .init(object: .requests, verb: .sum), [.given], strength: .loose,
      "收到政府信息公开申请120件，上年结转8件，两项合计128件"),
    ClaimReading(
      "brought-forward", .received, .init(object: .requests, verb: .broughtForward),
      [.row(.broughtForward)],
      "上年结转政府信息公开申请8件"),
    ClaimReading(
      "carried-forward", .closed, .init(object: .requests, verb: .carriedForward),
      [.row(.carriedForward)],
      "结转下年度继续办理的政府信息公开申请9件", "收到政府信息公开申请120件，尚未办结9件"),
    ClaimReading(
      "pending", .closed, .init(object: .requests, verb: .pending),
      [.row(.carriedForward), .rows(.received, .broughtForward)],
      "收到政府信息公开申请120件，待办9件", "新收政府信息公开申请120件，上年结转8件，全年待办128件"),
    ClaimReading(
      "carried-over", .closed, .init(object: .requests, verb: .carryOver),
      [.row(.carriedForward), .row(.broughtForward)], strength: .loose,
      "收到政府信息公开申请120件，结转9件"),
    ClaimReading(
      "carried-over-beside-brought", .closed,
      .init(object: .requests, verb: .carryOverBesideBrought), [.row(.carriedForward)],
      strength: .loose,
      "新收政府信息公开申请120件，上年结转8件，结转9件"),
    ClaimReading(
      "closed", .closed, .init(object: .requests, verb: .close),
      [.row(.outcomeTotal), .indicator(.closed)],
      "上年结转政府信息公开申请8件，全年办结119件"),
    ClaimReading(
      "closed-of-year", .closed, .init(object: .requests, verb: .closeOfYear),
      [.row(.outcomeTotal), .difference(.received, .carriedForward), .indicator(.closed)],
      "全年办结政府信息公开申请119件", "全年办结政府信息公开申请111件"),
    ClaimReading(
      "answered", .closed, .init(object: .requests, verb: .answer),
      [.row(.outcomeTotal)] + answers + [.indicator(.answered)],
      "上年结转8件，答复政府信息公开申请102件，不予处理9件"),
    ClaimReading(
      "answered-of-year", .closed, .init(object: .requests, verb: .answerOfYear),
      [.row(.outcomeTotal), .difference(.received, .carriedForward)] + answers
        + [.indicator(.answered)],
      "答复政府信息公开申请102件，不予处理9件"),
    ClaimReading(
      "closed-in-time", .closed, .init(object: .requests, verb: .closeInTime),
      [.indicator(.closedOnTime)],
      "收到政府信息公开申请50件，按时办结46件"),
    ClaimReading(
      "closed-late", .closed, .init(object: .requests, verb: .closeLate),
      [.indicator(.closedExtended)],
      "收到政府信息公开申请50件，延期办结2件"),
    ClaimReading(
      "indicator", .received, .init(object: .requests, verb: .indicator), [.namedIndicator],
      "收到政府信息公开申请50件，其中网络申请12件"),
    ClaimReading(
      "outcome", .outcome, .init(object: .requests, outcome: .named), [.outcomes, .alternatives],
      "办结政府信息公开申请119件，其中予以公开44件", "政府信息公开申请不予公开10件",
      "政府信息公开申请因属于国家秘密不予公开1件"),
    ClaimReading(
      "outcome-granted", .outcome, .init(object: .requests, outcome: .granted),
      [.these([.granted]), .these([.granted, .partlyGranted])],
      "办结政府信息公开申请119件，其中公开44件"),
    ClaimReading(
      "outcome-granted-beside", .outcome, .init(object: .requests, outcome: .grantedBeside),
      [.outcomes],
      "办结政府信息公开申请119件，其中公开及部分公开60件"),
    ClaimReading(
      "outcome-missing", .outcome, .init(object: .requests, outcome: .missing),
      [.outcomesAnd(.notHeld), .outcomesAnd(.unavailable)],
      "办结政府信息公开申请119件，其中信息不存在27件"),
    ClaimReading(
      "outcome-elsewhere", .outcome, .init(object: .requests, outcome: .elsewhere),
      [
        .indicator(.notThisAgency), .outcomesAnd(.notHeld), .outcomesAnd(.unavailable),
        .these([.otherwise]), .these([.otherHandling]),
      ],
      "答复政府信息公开申请48件，其中不属于本机关公开6件"),
    ClaimReading(
      "outcome-by-reason", .outcome, .init(object: .requests, outcome: .byReason),
      [.outcomes, .alternatives], strength: .loose,
      "收到政府信息公开申请120件，其中1件涉及国家秘密，不予公开"),
    ClaimReading(
      "outcome-rest", .outcome, .init(object: .requests, outcome: .rest),
      [.outcomes, .alternatives, .given], strength: .inferred,
      "办结政府信息公开申请119件，其中予以公开44件，其他8件"),
    ClaimReading(
      "outcome-sum", .outcome, .init(object: .requests, outcome: .sum), [.given], strength: .loose,
      "办结政府信息公开申请119件，其中予以公开44件、部分公开16件，两项合计60件"),
    ClaimReading(
      "applicant", .applicant, .init(object: .requests, namesApplicant: true),
      [.applicants, .given],
      "收到政府信息公开申请120件，其中自然人101件、商业企业13件"),
  ]

  /// What 答复 counts where it does not count all that is closed: granted, granted or denied in any
  /// way.
  private static let answers: [CountedSum] = [
    .these([.granted]), .these([.granted, .partlyGranted]),
    .these([.granted, .partlyGranted, .denied, .unavailable]),
  ]
}
