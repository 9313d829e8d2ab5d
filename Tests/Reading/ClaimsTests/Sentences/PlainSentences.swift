extension ClaimSentence {
  /// Sentences in plain words, each beside one that nearly says the same.
  static let plain: [ClaimSentence] = [
    // What a list leaves over.
    .init(
      "办结政府信息公开申请119件，其中公开44件，部分公开16件，不掌握27件，其他答复32件。", "119 outcome.total", "44 granted",
      "16 partly_granted", "27 unavailable.not_held",
      "32 denied.* + unavailable.needs_creation + unavailable.still_unclear + not_processed.* + other_handling.*"
    ),
    .init(
      "办结政府信息公开申请119件，其中公开44件，部分公开16件，不掌握27件，其他处理8件。", "119 outcome.total", "44 granted",
      "16 partly_granted", "27 unavailable.not_held", "8 other_handling.*"),
    // A row named before the comma, and the whole group.
    .init("收到政府信息公开申请120件。信访举报投诉类申请较多，有6件不予处理。", "120 received", "6 not_processed.petition"),
    .init("收到政府信息公开申请120件。信访举报投诉类申请较多，有9件不予处理。", "120 received", "9 not_processed.*"),
    // 其他 of applicants with and without a bracket that divides it.
    .init(
      "收到政府信息公开申请120件，自然人101件，其他主体19件（商业企业13件、科研机构1件、社会公益组织2件、法律服务机构3件）。",
      "120 received", "101 received.natural_person", "19 received.organization",
      "13 received.business", "1 received.research", "2 received.public_welfare",
      "3 received.legal_service"),
    .init(
      "收到政府信息公开申请120件，自然人101件，商业企业13件，科研机构1件，社会公益组织2件，法律服务机构3件，其他1件。", "120 received",
      "101 received.natural_person", "13 received.business", "1 received.research",
      "2 received.public_welfare", "3 received.legal_service",
      "1 received.other_organization fail"),
    // Disputes on any subject, and those of the report.
    .init("全年区政府办理的各类行政复议案件共计367件。"),
    .init("全年因政府信息公开被申请行政复议12件。", "12 reconsideration fail"),
    .init("新增因政府信息公开引发的行政复议12件。", "12 reconsideration fail"),
    .init("新收行政复议案件12件，审结11件。", in: 4),
    // Years one by one, and since one of them.
    .init("近三年来，全区依申请公开数量逐年上升，2020年为98件、2021年为110件、2022年为120件，累计328件。", "120 received"),
    .init("2020年以来，我区累计收到政府信息公开申请328件，其中2020年98件、2021年110件、2022年120件。", "120 received"),
    .init("2022年以来，我区收到政府信息公开申请121件。", "121 received fail"),
    .init("《条例》修订施行以来，我区收到政府信息公开申请328件。"),
    // Kinds of litigation.
    .init(
      "政府信息公开方面，直接起诉的行政诉讼6件、经复议后起诉的4件。", in: 4, "6 litigation.direct",
      "4 litigation.after_reconsideration"),
    .init(
      "因政府信息公开引发行政复议6件、行政诉讼10件，复议决定均维持原答复。", in: 4, "6 reconsideration fail",
      "10 litigation.*", "6 reconsideration.upheld"),
    // Applicants behind another count than that of the requests.
    .init(
      "收到政府信息公开申请120件，办结119件；自然人申请101件。", "120 received", "119 outcome.total",
      "101 received.natural_person"),
    .init(
      "收到政府信息公开申请120件，办结119件，其中自然人99件。", "120 received", "119 outcome.total",
      "99 outcome.total.natural_person"),
    .init(
      "答复政府信息公开申请119件，其中包含上年转来的8件；120件新收事项由个人申请101件、企业13件。", "119 outcome.total",
      "8 brought_forward", "120 received", "101 received.natural_person", "13 received.business"),
    .init(
      "办理政府信息公开申请128件（含上年结转8件），新收的120件中自然人102件。", "128 received + brought_forward",
      "8 brought_forward", "120 received", "102 received.natural_person fail"),
    // All in time, where some are left.
    .init("收到政府信息公开申请120件，均已按时答复。", "120 received"),
    .init("收到政府信息公开申请120件，均在20个工作日内办结。", "120 received"),
    // Reasons in other words.
    .init(
      "办结政府信息公开申请119件，其中逾期不补正6件，未按期缴纳信息处理费1件。", "119 outcome.total",
      "6 other_handling.not_supplemented",
      "1 other_handling.unpaid_fee fail"),
    .init(
      "办结政府信息公开申请119件，其中公开44件，非本委职责权限27件。", "119 outcome.total", "44 granted",
      "27 unavailable.not_held"),
    .init(
      "未发生因对本机关答复不服提起的行政复议或行政诉讼。", in: 3, "0 reconsideration fail", "0 litigation.* fail"),
    .init("未发生因逾期答复被申请行政复议的情况。", in: 3),
    // All of the agency, and a part.
    .init("区政府及所属部门、各街镇共新收政府信息公开申请121件。", "121 received review"),
    .init("全区新收政府信息公开申请120件，其中各街镇收到45件。", "120 received", "45 received not-assessable"),
    .init("区政府办理政府信息公开申请119件。", "119 outcome.total"),
    // What last year left, and what this year leaves.
    .init(
      "新收政府信息公开申请120件，旧存8件，办结119件。", "120 received", "8 brought_forward", "119 outcome.total"),
    .init("办结政府信息公开申请119件（含结转8件）。", "119 outcome.total", "8 brought_forward"),
    .init(
      "新收政府信息公开申请120件，上年结转8件，本年度结转8件。", "120 received", "8 brought_forward",
      "8 carried_forward fail"),
    // Answers with those that were closed without one, as parts and beside.
    .init(
      "答复政府信息公开申请118件：予以公开44件，部分公开16件，不予处理9件。", "118 outcome.total fail", "44 granted",
      "16 partly_granted", "9 not_processed.*"),
    .init("答复政府信息公开申请112件，不予处理9件。", "112 outcome.total review", "9 not_processed.*"),
    .init(
      "办结政府信息公开申请119件，公开（含部分公开）61件。", "119 outcome.total", "61 granted + partly_granted fail"),
    .init(
      "办结政府信息公开申请119件，予以公开45件（含告知获取方式的2件）。", "119 outcome.total", "45 granted fail"),
    // Numbers of other words do not excuse these.
    .init(
      "收到政府信息公开申请101件（自然人101件、商业企业13件）。", "101 received fail", "101 received.natural_person",
      "13 received.business"),
    .init(
      "政府信息公开行政复议11件，维持6件，纠正3件；行政诉讼10件，其中直接起诉6件。", in: 4, "11 reconsideration",
      "6 reconsideration.upheld", "3 reconsideration.corrected fail", "10 litigation.*",
      "6 litigation.direct"),
    // Lists with an unknown word, and without one.
    .init(
      "收到政府信息公开申请120件，自然人101件，其余20件为商业企业、科研机构、农村合作社和律师事务所。", "120 received",
      "101 received.natural_person"),
    .init(
      "收到政府信息公开申请120件，自然人101件，商业企业、科研机构14件。", "120 received",
      "101 received.natural_person", "14 received.business + received.research"),
    // What is no application, and the rest.
    .init(
      "收到政府信息公开申请130件，其中10件不属于政府信息公开申请，实际受理120件。", "130 received review", "120 received"),
    .init("收到政府信息公开申请130件，其中10件为年末收到。", "130 received fail"),
    // Outcomes of some, and of all.
    .init(
      "办结政府信息公开申请119件，有45件涉及征地拆迁；其中予以公开20件、不予公开3件。", "119 outcome.total", "20 granted review",
      "3 denied.* review"),
    .init(
      "办结政府信息公开申请119件；其中予以公开45件、不予公开10件。", "119 outcome.total", "45 granted fail",
      "10 denied.*"),
    // What came through one channel, or to one place.
    .init(
      "网络渠道收到政府信息公开申请80件，办结78件；信函渠道收到40件，办结41件。", "78 outcome.total review",
      "41 outcome.total review"),
    .init("收到政府信息公开申请120件，其中网络80件、信函40件，办结118件。", "120 received", "118 outcome.total fail"),
    .init("政务公开专区接待群众320人次，受理信息公开申请12件。", "12 received review"),
    .init(
      "新收政府信息公开申请的120件中已办结111件；上年结转的8件全部办结。", "120 received", "111 received - carried_forward",
      "8 brought_forward"),
    // Those of last year that are closed apart.
    .init(
      "全年收到政府信息公开申请120件，办结111件，9件结转下年；上年结转的8件已于1月办结。", "120 received",
      "111 received - carried_forward", "9 carried_forward", "8 brought_forward"),
    .init(
      "全年收到政府信息公开申请120件，办结112件，9件结转下年；上年结转的8件已于1月办结。", "120 received",
      "112 outcome.total fail", "9 carried_forward", "8 brought_forward"),
    // The last of several reasons, of which one is not known.
    .init("因缠访闹访、重复申请不予处理9件。", "9 not_processed.*"),
    .init("因缠访闹访、重复申请不予处理10件。", "10 not_processed.repeated review"),
    // A bracket behind one count, and a word behind two.
    .init(
      "因政府信息公开被申请行政复议11件（维持6件、其他结果1件），行政诉讼10件（均未审结）。", in: 4, "11 reconsideration",
      "6 reconsideration.upheld", "1 reconsideration.other_result", "10 litigation.*",
      "10 litigation.*.pending fail"),
    .init(
      "因政府信息公开被申请行政复议11件、行政诉讼10件，均未审结。", in: 4, "11 reconsideration", "10 litigation.*",
      "11 reconsideration.pending fail", "10 litigation.*.pending fail"),
    .init("因政府信息公开被提起行政诉讼8件，无一败诉。", in: 4, "8 litigation.* fail", "0 litigation.*.corrected"),
    .init("减免行政事业性收费120万元。"),
    .init("收取行政事业性收费811万元。", "811 fees fail"),
  ]
}
