extension ClaimSentence {
  /// Sentences whose own sums say what a number counts, and whose words have more than one sense.
  static let arithmetic: [ClaimSentence] = [
    // A noun with a number in brackets behind it names no other number.
    .init(
      "办结政府信息公开申请119件，其中公开44件，其余75件为部分公开（16件）、不予公开（10件）、无法提供（32件）、不予处理（9件）和其他处理（8件）。",
      "119 outcome.total", "44 granted", "16 partly_granted", "10 denied.*", "32 unavailable.*",
      "9 not_processed.*", "8 other_handling.*",
      "75 partly_granted + denied.* + unavailable.* + not_processed.* + other_handling.*"),
    .init(
      "政府信息公开申请不予公开、不予处理共19件：不予公开10件，不予处理9件。", "19 denied.* + not_processed.*",
      "10 denied.*", "9 not_processed.*"),
    // Numbers that only happen to add up say nothing.
    .init(
      "办结政府信息公开申请119件，予以公开19件，不予公开10件，不予处理9件。", "119 outcome.total", "19 granted fail",
      "10 denied.*", "9 not_processed.*"),
    // What words behind a total claim is no part of its sum.
    .init(
      "收到政府信息公开申请60件均已办结，其中公开44件、部分公开16件。", "60 received fail", "0 carried_forward fail",
      "44 granted",
      "16 partly_granted"),
    // What is to be done: at the end of the year, or in all of it.
    .init(
      "新收政府信息公开申请120件，上年结转8件，全年待办128件。", "120 received", "8 brought_forward",
      "128 received + brought_forward"),
    .init("收到政府信息公开申请120件，待办9件。", "120 received", "9 carried_forward"),
    .init("收到政府信息公开申请120件，待办7件。", "120 received", "7 carried_forward fail"),
    .init("收到政府信息公开申请120件，截至年底待办128件。", "120 received", "128 carried_forward fail"),
    // Another side of the same requests ends what the words before were about.
    .init(
      "新收政府信息公开申请120件。从申请渠道看，网上平台提交95件，信函25件；从申请主体看，自然人101件，企业13件；从答复情况看，公开44件。",
      "120 received", "101 received.natural_person", "13 received.business", "44 granted"),
    // A paragraph behind one about requests goes on with what was done with them.
    .init(
      "全年收到政府信息公开申请120件，其中自然人101件。\n全年办结119件。", "120 received", "101 received.natural_person",
      "119 outcome.total"),
    .init(
      "全年收到政府信息公开申请120件，其中自然人101件。\n连同上年结转的8件，年内答复119件，9件结转下年。", "120 received",
      "101 received.natural_person", "8 brought_forward", "119 outcome.total", "9 carried_forward"),
    .init("全年收到政府信息公开申请120件。\n全年办结12345热线来电3000件。", "120 received"),
    .init(
      "全年收到政府信息公开申请120件。\n从申请渠道看，网上平台提交95件，信函25件；从申请主体看，公民101件，企业13件。", "120 received",
      "101 received.natural_person", "13 received.business"),
    // What is too vague alone is for review where its list agrees with the table.
    .init(
      "因政府信息公开引起行政诉讼10件，其中维持7件，二审未审结2件。", "10 litigation.*", "7 litigation.*.upheld",
      "2 litigation.*.pending review"),
    .init("因政府信息公开引起行政诉讼10件，其中二审未审结2件。", "10 litigation.*"),
    .init("收到行政复议900件，其中维持700件，纠正200件。"),
    .init(
      "上半年收到政府信息公开申请51件，下半年收到70件，全年合计121件。", "121 received review"),
    // Parts of the agency that divide its number.
    .init(
      "全区收到政府信息公开申请120件（区政府本级71件，各街道49件），办结119件。", "120 received", "119 outcome.total",
      "71 received not-assessable", "49 received not-assessable"),
  ]
}
