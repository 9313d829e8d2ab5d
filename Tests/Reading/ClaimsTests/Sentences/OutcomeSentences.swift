extension ClaimSentence {
  /// Outcomes of requests, and applicants.
  static let outcomes: [ClaimSentence] = [
    .init(
      "答复政府信息公开申请119件，其中予以公开44件、部分公开16件、不予公开10件、无法提供32件、不予处理9件、其他处理8件。",
      "119 outcome.total", "44 granted", "16 partly_granted", "10 denied.*", "32 unavailable.*",
      "9 not_processed.*", "8 other_handling.*"),
    .init(
      "依申请公开答复中，予以公开及部分公开60件，占50.4%；不予公开10件，占8.4%。", "60 granted + partly_granted", "10 denied.*"),
    .init("政府信息公开申请答复结果：予以公开和部分公开共60件。", "60 granted + partly_granted"),
    .init(
      "办结依申请公开119件，公开及部分公开60件，因本机关不掌握等原因无法提供32件。", "119 outcome.total",
      "60 granted + partly_granted", "32 unavailable.*"),
    .init(
      "在办结的政府信息公开申请中，44件予以公开，16件部分公开，10件不予公开。", "44 granted", "16 partly_granted", "10 denied.*"),
    .init(
      "政府信息公开申请中，属于四类过程性信息5件，属于三类内部事务信息4件。", "5 denied.process_information",
      "4 denied.internal_affairs"),
    .init(
      "依申请公开：本机关不掌握相关政府信息27件，没有现成信息需要另行制作2件，补正后申请内容仍不明确3件。", "27 unavailable.not_held",
      "2 unavailable.needs_creation", "3 unavailable.still_unclear"),
    .init("依申请公开答复“信息不存在”27件。", "27 unavailable.not_held"),
    .init(
      "政府信息公开申请中信访举报投诉类申请6件，重复申请3件，均不予处理。", "6 not_processed.petition", "3 not_processed.repeated"),
    .init("申请人无正当理由逾期不补正6件，涉及政府信息公开申请。", "6 other_handling.not_supplemented"),
    .init("依申请公开工作中，不予公开9件。", "9 denied.* fail"),
    .init("信息公开申请答复情况为：予以公开43件，部分公开16件。", "43 granted fail", "16 partly_granted"),
    .init("依申请公开，公开45件。", "45 granted review"),
    .init("政府信息公开申请属于国家秘密不予公开1件。", "1 denied.state_secret"),
    .init("依申请公开：予以公开44件（36.97%），部分公开16件（13.45%）。", "44 granted", "16 partly_granted"),
    .init("依申请公开中因本机关不掌握等原因无法提供27件。", "27 unavailable.not_held"),
    .init("依申请公开中因本机关不掌握等原因无法提供28件。", "28 unavailable.* review"),
    // Applicants.
    .init(
      "新收政府信息公开申请120件，其中自然人101件，法人或其他组织19件。", "120 received", "101 received.natural_person",
      "19 received.organization"),
    .init(
      "共收到政府信息公开申请128件，涉及自然人108件、商业企业14件。", "128 received + brought_forward",
      "108 received.natural_person + brought_forward.natural_person",
      "14 received.business + brought_forward.business"),
    .init(
      "受理依申请公开120件，申请人为公民101人、企业13家、科研机构1家、社会公益组织2家、法律服务机构3家。", "120 received",
      "101 received.natural_person", "13 received.business", "1 received.research",
      "2 received.public_welfare", "3 received.legal_service"),
    .init("新收自然人政府信息公开申请101件。", "101 received.natural_person"),
    .init("新收政府信息公开申请120件，其中自然人100件。", "120 received", "100 received.natural_person fail"),
    .init(
      "全年答复政府信息公开申请119件，其中自然人99件、法人20件。", "119 outcome.total", "99 outcome.total.natural_person",
      "20 outcome.total.organization"),
    .init("培训企业20家，走访个人50人。"),
    // Quantifiers and negations.
    .init("收到政府信息公开申请120件，均在法定期限内予以答复。", "120 received"),
    .init("收到政府信息公开申请120件，均已办结。", "120 received", "0 carried_forward fail"),
    .init("收到政府信息公开申请120件，全部按期答复，办结率100%。", "120 received", "0 carried_forward fail"),
    .init("所有政府信息公开申请均已办理完成。", "0 carried_forward fail"),
    .init("新收政府信息公开申请120件，均为自然人申请。", "120 received", "120 received.natural_person fail"),
    .init("2022年未收到政府信息公开申请。", "0 received fail"),
    .init("全年无依申请公开事项。", "0 received fail"),
    .init("本年度没有收到公民、法人或其他组织的政府信息公开申请。", "0 received fail"),
    .init("未收到涉及土地征收的政府信息公开申请。"),
    .init("政府信息公开申请办理工作中，无结转下年度办理情况。", "0 carried_forward fail"),
    .init("依申请公开无逾期答复情况。"),
    .init("未收到政府信息公开方面的投诉举报。"),
    .init("政府信息公开申请数量为0件。", "0 received fail"),
  ]
}
