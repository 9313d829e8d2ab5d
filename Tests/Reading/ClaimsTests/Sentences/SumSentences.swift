extension ClaimSentence {
  /// Sentences that add up or refer to what was counted, or count requests by the words of table three
  /// alone, and similar ones that do not.
  static let sums: [ClaimSentence] = [
    // Steps that only requests have name the topic; what differs is for review.
    .init(
      "新收120件，上年结转8件，办结119件，结转下年9件。", "120 received", "8 brought_forward",
      "119 outcome.total", "9 carried_forward"),
    .init("新收121件，承上年8件，办结119件。", "121 received fail", "8 brought_forward", "119 outcome.total"),
    .init("建议提案新收45件，上年结转3件，办结48件。"),
    .init("新收不动产登记申请860件，上年结转12件，办结872件。"),
    // Totals of what stands in front of them.
    .init(
      "收到政府信息公开申请120件，上年结转8件，两项合计128件。", "120 received", "8 brought_forward",
      "128 received + brought_forward"),
    .init(
      "政府信息公开申请予以公开44件、部分公开16件、不予公开10件。三项合计70件。", "44 granted", "16 partly_granted",
      "10 denied.*", "70 granted + partly_granted + denied.*"),
    .init(
      "新收政府信息公开申请120件，上年结转8件。上述128件中，119件已办结，剩余9件均在法定答复期内。", "120 received",
      "8 brought_forward", "128 received + brought_forward", "119 outcome.total",
      "9 carried_forward"),
    .init(
      "因政府信息公开引起行政复议11件、行政诉讼10件，合计21件。", "11 reconsideration", "10 litigation.*",
      "21 reconsideration + litigation.*"),
    .init("涉政府信息公开行政争议21件。", "21 reconsideration + litigation.*"),
    // A number counts the nouns behind it together, or each.
    .init(
      "政府信息公开申请办结119件，44件予以公开，其余75件为部分公开、不予公开、无法提供、不予处理或其他处理。", "119 outcome.total",
      "44 granted",
      "75 partly_granted + denied.* + unavailable.* + not_processed.* + other_handling.*"),
    .init(
      "因政府信息公开引起行政复议11件，纠正与未审结各2件。", "11 reconsideration", "2 reconsideration.corrected",
      "2 reconsideration.pending"),
    // What is said of all does not say what is counted, and an exception is none of all.
    .init("120件政府信息公开申请均已登记。", "120 received"),
    .init("收到政府信息公开申请128件，除9件转入下年外均已办结。", "128 received + brought_forward", "9 carried_forward"),
    // Requests that went into this year, or into the next by any word.
    .init(
      "去年收到政府信息公开申请90件，其中8件转入今年；今年新收120件，9件移入2023年。", "8 brought_forward",
      "120 received", "9 carried_forward"),
    // Matters that a heading names, and such as stand in a list without 行政.
    .init("行政许可：全年作出4310件。", "4310 licensing.decisions"),
    .init(
      "执法数据：许可4310件，处罚977件，强制45件。", "4310 licensing.decisions", "977 penalties.decisions",
      "45 compulsion.decisions"),
    .init("执法数据：许可4311件，处罚977件。", "4311 licensing.decisions review", "977 penalties.decisions"),
    .init("办理林木采伐许可861件，占用林地许可59件。"),
    // 其他 kinds of applicants are all that the sentence does not name.
    .init(
      "政府信息公开申请中自然人101件、企业13件、其他组织6件。", "101 received.natural_person", "13 received.business",
      "6 received.research + received.public_welfare + received.legal_service + received.other_organization"
    ),
    // Words that are not in the lexicon leave a number for review.
    .init("收到涉房屋征收政府信息公开申请44件。", "44 received review"),
  ]
}
