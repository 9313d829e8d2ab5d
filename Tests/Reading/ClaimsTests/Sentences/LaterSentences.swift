extension ClaimSentence {
  /// Sentences whose words alone make requests their topic, whose parts, years and agents are other
  /// than they seem, and similar ones that say nothing of requests.
  static let later: [ClaimSentence] = [
    // The rows and columns of table three name the topic.
    .init(
      "在已答复的申请中，予以公开44件，部分公开16件；不予公开10件，其中内部事务信息4件、过程性信息5件；无法提供32件，其中本机关不掌握27件；其他处理8件。",
      "44 granted", "16 partly_granted", "10 denied.*", "4 denied.internal_affairs",
      "5 denied.process_information", "32 unavailable.*", "27 unavailable.not_held",
      "8 other_handling.*"),
    .init("从办理结果看：公开44件，部分公开16件，无法提供32件。", "44 granted", "16 partly_granted", "32 unavailable.*"),
    .init(
      "答复结果：公开44件、内部事务信息4件、过程性信息5件。", "44 granted", "4 denied.internal_affairs",
      "5 denied.process_information"),
    .init(
      "120件申请中，来自自然人的有101件，来自商业企业的有13件。", "120 received", "101 received.natural_person",
      "13 received.business"),
    .init("建议提案办理结果全部公开12件，部分公开3件，不予公开2件。"),
    .init("公文公开属性认定：主动公开60件，依申请公开40件，不予公开8件。"),
    .init(
      "受理补贴申请1203件，其中自然人1100件、企业103件；收到政府信息公开申请120件。", "120 received"),
    .init(
      "受理仲裁申请860件，工伤认定申请1402件，其中企业1300件；受理政府信息公开申请120件。", "120 received"),
    .init(
      "处理投诉举报5120件，其中予以立案320件，不予处理41件；答复政府信息公开申请119件。", "119 outcome.total"),
    // What was carried over.
    .init(
      "2021年转来的政府信息公开申请8件，本年新收120件，余9件转2023年继续办理。", "8 brought_forward", "120 received",
      "9 carried_forward"),
    .init("收到政府信息公开申请120件；9件因征求第三方意见等原因延期，结转至2023年。", "120 received", "9 carried_forward"),
    .init("收到政府信息公开申请120件，其中市局转来5件。", "120 received"),
    .init("收到政府信息公开申请120件，上年无结转。", "120 received", "0 brought_forward fail"),
    // Years.
    .init("2018年至2022年，全区共受理政府信息公开申请900件，予以公开310件。"),
    .init("2020-2022年全区收到政府信息公开申请330件。"),
    .init("近两年收到政府信息公开申请230件，其中2022年120件。", "120 received"),
    .init("新收政府信息公开申请120件，与去年100件相比，增加20件。", "120 received"),
    // Channels.
    .init("通过网络、信函、当面等方式收到政府信息公开申请120件，其中网络95件、信函25件。", "120 received"),
    .init("收到网络政府信息公开申请2件，没有收到信函申请和当面申请。"),
    // What an agency without the information answers.
    .init("办结政府信息公开申请119件，其中因不属于本机关公开无法提供27件。", "119 outcome.total", "27 unavailable.not_held"),
    .init(
      "办结政府信息公开申请119件，其中因不属于本机关公开无法提供2件。", "119 outcome.total", "2 other_handling.other"),
    // Disputes.
    .init(
      "政府信息公开行政复议共11件，维持具体行政行为的6件，被依法纠正的2件。", "11 reconsideration",
      "6 reconsideration.upheld", "2 reconsideration.corrected"),
    .init("因信息公开引发复议6件，经市政府审理均予维持。", "6 reconsideration fail", "6 reconsideration.upheld"),
    // Rules.
    .init("出台政府规章1部、废止2部，现行有效政府规章31部。", "1 rules.issued", "2 rules.repealed", "31 rules.in_force"),
  ]
}
