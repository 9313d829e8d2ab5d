extension ClaimSentence {
  /// Steps of requests in other orders and words, with what they inherit, and what only looks like a
  /// step.
  static let steps: [ClaimSentence] = [
    .init(
      "新收120件；上年结转8件、结转下年9件。", "120 received", "8 brought_forward", "9 carried_forward"),
    .init(
      "收件120件（网上98件、信函22件），上年转结8件；出件119件，滚入下年9件。", "120 received", "8 brought_forward",
      "119 outcome.total", "9 carried_forward"),
    .init(
      "依申请公开：年初待办8件，年内新增120件，年末结余9件。", "8 brought_forward", "120 received",
      "9 carried_forward"),
    .init(
      "依申请公开方面，收120件、转入8件、办119件、转出9件。", "120 received", "8 brought_forward", "119 outcome.total",
      "9 carried_forward"),
    .init(
      "政府信息公开申请上年结转与结转下年同为9件。", "9 brought_forward review", "9 carried_forward"),
    .init(
      "上年度收到政府信息公开申请98件，办结90件，结转8件至今年；今年新收120件。", "8 brought_forward", "120 received"),
    .init(
      "办结政府信息公开申请119件，因征求第三方意见、延长期限等原因9件结转下一年度办理。", "119 outcome.total",
      "9 carried_forward"),
    .init(
      "收到政府信息公开申请120件，其中9件因需征求第三方意见等原因结转2023年。", "120 received", "9 carried_forward"),
    .init("办结政府信息公开申请119件，另有9件于2023年1月答复。", "119 outcome.total", "9 carried_forward"),
    .init(
      "收到政府信息公开申请120件。因第四季度申请集中，9件转入2023年。", "120 received", "9 carried_forward"),
    .init(
      "登记政府信息公开申请125件，扣除当场咨询解决的5件，正式受理120件。", "120 received"),
    .init("全年申请量较2021年的98件上升22.4%，为120件。", "120 received"),
    .init(
      "收到政府信息公开申请120件，按内容，涉医疗纠纷处理9件，涉征收补偿7件。", "120 received"),
    .init(
      "收到政府信息公开申请120件，其中政府采购投诉类14件、预决算类18件。", "120 received"),
    .init(
      "办理政府信息公开申请情况：予以公开37%（44件），部分公开13.4%（16件），其他6.7%（8件）。", "44 granted",
      "16 partly_granted", "8 other_handling.*"),
    .init(
      "办结政府信息公开申请119件，其中因不掌握、需加工汇总、补正后仍不明确而无法提供32件。", "119 outcome.total",
      "32 unavailable.not_held + unavailable.needs_creation + unavailable.still_unclear"),
    .init(
      "办结政府信息公开申请119件，其中44件予以公开，16件部分公开，8件其他。", "119 outcome.total", "44 granted",
      "16 partly_granted", "8 other_handling.*"),
    .init(
      "办结政府信息公开申请119件。予以公开的44件。其他的8件。", "119 outcome.total", "44 granted", "8 other_handling.*"),
    .init(
      "办结政府信息公开申请119件，其中内部事务4件、过程性5件。", "119 outcome.total", "4 denied.internal_affairs",
      "5 denied.process_information"),
    .init(
      "办结政府信息公开申请119件。办结的119件中，予以公开44件。", "119 outcome.total", "119 outcome.total", "44 granted"),
    .init(
      "119件政府信息公开申请办理结果为公开44件，部分公开16件。", "119 outcome.total", "44 granted",
      "16 partly_granted"),
    .init(
      "政府信息公开申请来自自然人101件、商业企业13件、其他6件。", "101 received.natural_person", "13 received.business",
      "6 received.research + received.public_welfare + received.legal_service + received.other_organization"
    ),
    .init(
      "办结政府信息公开申请119件，予以公开类60件（完全公开44件，区分处理后公开16件）。", "119 outcome.total",
      "60 granted + partly_granted", "44 granted", "16 partly_granted"),
    .init(
      "办结政府信息公开申请119件，国家秘密1件，逾期未补正终止类6件。", "119 outcome.total", "1 denied.state_secret",
      "6 other_handling.not_supplemented"),
    .init("受理量由上年的98件增至120件，增长22.4%；结转下年9件。", "120 received", "9 carried_forward"),
    .init(
      "新收政府信息公开申请120件，加上结转件共128件。", "120 received", "128 received + brought_forward"),
    .init("全年接收120件公民申请，答复119件。", "120 received", "119 outcome.total"),
    .init("全年共有120名村民提出政府信息公开申请120件。", "120 received"),
    .init("收到政府信息公开申请120件，当场答复30件，书面答复89件。", "120 received"),
    .init("办结政府信息公开申请119件，2021年跨年办理的8件也已答复。", "119 outcome.total", "8 brought_forward"),
    .init(
      "办结政府信息公开申请119件，无法提供32件，不予处理9件，均为信访。", "119 outcome.total", "32 unavailable.*",
      "9 not_processed.*", "9 not_processed.petition review"),
    .init(
      "政府信息公开申请办理：公开占37.0%（44件），其他占6.7%（8件）。", "44 granted", "8 other_handling.*"),
    .init("申请量由2021年的98件上升到120件，增幅22.4%。全年办结119件。", "120 received", "119 outcome.total"),
    .init(
      "应诉案件6件，均未经复议直接起诉；结果维持4件。", in: 4, "6 litigation.* fail", "6 litigation.direct",
      "4 litigation.direct.upheld"),
    .init(
      "复议11件、诉讼1件，前者维持6件，后者均未审结。", in: 4, "11 reconsideration",
      "1 litigation.* fail", "6 reconsideration.upheld", "1 litigation.*.pending"),
    .init(
      "收到政府信息公开申请120件，其中自然人101件，科研机构、社会公益组织各2件。", "120 received",
      "101 received.natural_person", "2 received.research review", "2 received.public_welfare"),
    .init("办结政府信息公开申请119件，含跨年件8件。", "119 outcome.total", "8 brought_forward"),
    .init("上年结转8件连同新收申请共办结119件。", in: 3, "8 brought_forward", "119 outcome.total"),
    .init("经统计，同一申请人全年提交申请31件。", in: 3),
    .init("征求第三方意见函4份，依申请转主动公开2件。", in: 3),
    .init(
      "收到申请120件。同意公开44件，没有以国家秘密为由不予公开的情况。", in: 3, "120 received",
      "44 granted", "0 denied.state_secret fail"),
    .init(
      "行政复议、行政诉讼、举报投诉均为0。", in: 4, "0 reconsideration fail", "0 litigation.* fail"),
    .init(
      "予以公开、部分公开分别有44件、16件。", in: 3, "44 granted", "16 partly_granted"),
    .init("上年结转和本年新收的政府信息公开申请128件。", in: 3, "128 received + brought_forward"),
  ]
}
