extension ClaimSentence {
  /// Disputes in few words, denials, and what is said of another period or a part of the agency.
  static let scopes: [ClaimSentence] = [
    // Disputes.
    .init(
      "因信息公开被复议11件：维持6，纠正2，其他结果1，待结2。", "11 reconsideration", "6 reconsideration.upheld",
      "2 reconsideration.corrected", "1 reconsideration.other_result",
      "2 reconsideration.pending"),
    .init(
      "涉信息公开行政复议11件，6件维持，2件纠正，1件以其他方式结案，2件仍在审理。", "11 reconsideration",
      "6 reconsideration.upheld", "2 reconsideration.corrected",
      "1 reconsideration.other_result", "2 reconsideration.pending"),
    .init(
      "政府信息公开行政复议11件，行政诉讼10件，合计21件，其中维持13件，尚未审结3件。", "11 reconsideration", "10 litigation.*",
      "21 reconsideration + litigation.*", "13 reconsideration.upheld + litigation.*.upheld",
      "3 reconsideration.pending + litigation.*.pending"),
    .init(
      "政府信息公开类复议诉讼共21件，已审结的复议诉讼18件。", "21 reconsideration + litigation.*",
      "18 reconsideration + litigation.* - reconsideration.pending - litigation.*.pending"),
    .init(
      "政府信息公开行政诉讼案件中法院判决维持7件，未审结1件。", "7 litigation.*.upheld", "1 litigation.*.pending"),
    .init(
      "政府信息公开行政诉讼10件，直接起诉6件，纠正与其他结果各2件。", "10 litigation.*", "6 litigation.direct",
      "2 litigation.direct.corrected review", "2 litigation.direct.other_result"),
    .init(
      "政府信息公开行政诉讼直接起诉6件，无纠正，无未审结案件。", "6 litigation.direct", "0 litigation.direct.corrected",
      "0 litigation.direct.pending"),
    .init(
      "因政府信息公开未经复议直接起诉6件，法院判决维持4件，其他结果2件。", "6 litigation.direct",
      "4 litigation.direct.upheld", "2 litigation.direct.other_result"),
    .init(
      "政府信息公开行政复议11件，行政诉讼10件，无败诉。", "11 reconsideration", "10 litigation.*",
      "0 litigation.*.corrected"),
    .init(
      "被申请政府信息公开行政复议11件，复议机关维持6件，纠正2件，作出其他处理1件，尚未办结2件。", "11 reconsideration",
      "6 reconsideration.upheld", "2 reconsideration.corrected",
      "1 reconsideration.other_result", "2 reconsideration.pending"),
    .init(
      "政府信息公开行政诉讼4件，均为复议后起诉，3件维持、1件未审结。", "4 litigation.* fail",
      "4 litigation.after_reconsideration",
      "3 litigation.after_reconsideration.upheld", "1 litigation.after_reconsideration.pending"),
    .init("政府信息公开行政复议情况：总数11件，维持6件。", "11 reconsideration", "6 reconsideration.upheld"),
    .init(
      "办结政府信息公开申请119件，予以公开（含部分公开）60件。", "119 outcome.total",
      "60 granted + partly_granted"),
    .init("收到的120件政府信息公开申请无一涉及国家秘密。", "120 received"),
    .init("政府信息公开行政复议11件，无未审结案件。", "11 reconsideration", "0 reconsideration.pending fail"),
    // Denials.
    .init(
      "全镇零申请、零复议、零诉讼。", "0 received review", "0 reconsideration review", "0 litigation.* review"),
    .init(
      "政府信息公开申请、行政复议、行政诉讼均为零。", "0 received fail", "0 reconsideration fail",
      "0 litigation.* fail"),
    .init("未发生因政府信息公开申请引发的行政复议。", "0 reconsideration fail"),
    .init("今年没有新收申请。", "0 received review"),
    .init("新收政府信息公开申请120件，无法人或其他组织申请。", "120 received", "0 received.organization review"),
    .init("政府信息公开申请无上年度结转和本年度结转。", "0 brought_forward fail", "0 carried_forward fail"),
    .init("政府信息公开申请予以公开44件，其他情形均无。", "44 granted"),
    .init("因信息公开被复议11件，未被诉。", "11 reconsideration", "0 litigation.* fail"),
    .init("全年未收到工伤认定申请。"),
    // Periods.
    .init("一季度收到申请4件，上半年累计6件；全年共计收到120件，办结119件。", "120 received", "119 outcome.total"),
    .init("上年度收到申请13件；今年新收120件，办结119件。", "120 received", "119 outcome.total"),
    .init("政府信息公开申请数量从2021年的98件上升到120件。", "120 received"),
    // Scopes.
    .init(
      "区政府本级收到政府信息公开申请31件，各乡镇收到89件，共120件。", "31 received review", "89 received review",
      "120 received"),
    .init(
      "全区共收到政府信息公开申请120件，其中区政府本级21件，乡镇（街道）35件，区直部门64件；上年结转8件。", "120 received",
      "21 received not-assessable", "35 received not-assessable", "64 received not-assessable",
      "8 brought_forward"),
    .init(
      "区政府及各部门、乡镇共收到政府信息公开申请121件。", "121 received review"),
    .init(
      "规范性文件均在区政府门户网站公开；新收政府信息公开申请121件。", "121 received fail"),
  ]
}
