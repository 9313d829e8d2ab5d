extension ClaimSentence {
  /// Lists whose words and numbers stand apart: steps before 分别, wholes with 办理结果, shares with their number behind, offices.
  static let lists: [ClaimSentence] = [
    .init(
      "办结的119件中，予以公开44件。119件办理结果构成为：予以公开44件。", in: 3,
      "119 outcome.total", "44 granted", "119 outcome.total", "44 granted"),
    .init(
      "本年新收和上年结转政府信息公开申请分别为120件、8件，9件结转2023年。", "120 received",
      "8 brought_forward", "9 carried_forward"),
    .init(
      "收到政府信息公开申请，其中自然人101件，商业企业13件；社会公益组织为零。",
      "101 received.natural_person", "13 received.business", "0 received.public_welfare review"),
    .init(
      "行政复议上年3件、本年11件；行政诉讼上年1件、本年无。", in: 4, "11 reconsideration",
      "0 litigation.* fail"),
    .init(
      "收到政府信息公开申请120件，其中自然人101件，科研机构、其他组织提交的各1件。", "120 received",
      "101 received.natural_person", "1 received.research", "1 received.other_organization review"),
    .init(
      "政府信息公开申请128件中119件已办结，9件依法延期、将于2023年答复。", "128 received + brought_forward",
      "119 outcome.total", "9 carried_forward"),
    .init(
      "收到政府信息公开申请120件，其中法律服务机构3件，其他主体0件。", "120 received",
      "3 received.legal_service", "0 received.other_organization"),
    .init(
      "收到政府信息公开申请120件，其中法律服务机构及其他组织3件。", "120 received",
      "3 received.legal_service + received.other_organization"),
    .init("政府信息公开申请中，自然人申请占84.2%，共101件。", "101 received.natural_person"),
    .init(
      "办结政府信息公开申请119件，予以公开率37.0%（44件），部分公开率13.4%（16件）。", "119 outcome.total",
      "44 granted", "16 partly_granted"),
    .init(
      "区政府本级收到政府信息公开申请41件，区政府部门收到79件，全区合计120件；上年遗留8件。",
      "41 received review", "79 received review", "120 received",
      "8 brought_forward"),
    .init(
      "已办理政府信息公开申请119件（含上年结转8件），9件在法定期限内、结转2023年办理。",
      "119 outcome.total", "8 brought_forward", "9 carried_forward"),
    .init(
      "办结政府信息公开申请119件：①予以公开44件；②部分公开16件；⑥其他处理8件。", "119 outcome.total",
      "44 granted", "16 partly_granted", "8 other_handling.*"),
  ]
}
