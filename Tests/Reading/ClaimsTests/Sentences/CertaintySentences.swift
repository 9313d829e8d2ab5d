extension ClaimSentence {
  /// Sentences that a hasty reader takes for a contradiction: denials of some, parts, counts beside others.
  static let certainties: [ClaimSentence] = [
    .init("未收到信函和当面提出的政府信息公开申请，全年申请总量为120件。", "120 received"),
    .init("全年申请总量为120件，均为政府信息公开申请。未收到信函和当面提出的申请。", "120 received"),
    .init(
      "收到政府信息公开申请120件，年末没有未办结的申请。", "120 received", "0 carried_forward fail"),
    .init(
      "行政复议案件中6件结果维持，2件尚未审结。", in: 4, "6 reconsideration.upheld",
      "2 reconsideration.pending"),
    .init("行政复议案件中3件由市政府审理。", in: 4),
    .init(
      "本年度收办政府信息公开申请128件，其中新收120件，上年结转8件。", "128 received + brought_forward",
      "120 received", "8 brought_forward"),
    .init("经复议，维持6件、纠正2件。", in: 4, "6 reconsideration.upheld", "2 reconsideration.corrected"),
    .init(
      "收到政府信息公开申请120件，与2021年持平；上年结转8件，二者相加128件。", "120 received",
      "8 brought_forward", "128 received + brought_forward"),
    .init("镇政府未制作行政规范性文件。", "0 normative_documents.issued fail"),
    .init("区政府制定规章4件。", "4 rules.issued fail"),
    .init(
      "政府信息公开申请不予公开10件，占办结总数119件的8.4%。", "10 denied.*", "119 outcome.total"),
    .init(
      "政府信息公开申请因国家秘密不予公开1件，占不予公开总数10件的10%。", "1 denied.state_secret",
      "10 denied.*"),
    .init("收到政府信息公开申请120件。涉及社会组织登记的21件。", "120 received"),
    .init(
      "收到政府信息公开申请128件（含上年结转8件），其中自然人101件。", "128 received + brought_forward",
      "8 brought_forward", "101 received.natural_person"),
    .init(
      "行政复议11件，其中2件被确认答复程序违法。", in: 4, "11 reconsideration", "2 reconsideration.corrected"),
    .init(
      "行政诉讼直接起诉6件，复议后起诉4件，无败诉案件。", in: 4, "6 litigation.direct",
      "4 litigation.after_reconsideration", "0 litigation.*.corrected"),
    .init(
      "11件行政复议：维持6件（54.5%）、纠正2件（18.2%）、其他1件。", in: 4, "11 reconsideration",
      "6 reconsideration.upheld", "2 reconsideration.corrected", "1 reconsideration.other_result"),
    .init("政府信息公开方面，未收到工伤认定类申请。", "0 received review"),
    .init("政府信息公开方面，未收到任何申请。", "0 received fail"),
    .init(
      "收到政府信息公开申请120件，疑难件全部办结。", "120 received", "0 carried_forward review"),
    .init("收到政府信息公开申请120件，网上办结率100%。", "120 received", "0 carried_forward review"),
    .init("行政复议11件。维持7件。", in: 4, "11 reconsideration", "7 reconsideration.upheld review"),
    .init("行政复议11件。维持8件。", in: 4, "11 reconsideration", "8 reconsideration.upheld fail"),
    .init("3个分局作出行政许可4310件。", "4310 licensing.decisions"),
    .init("3个分局作出行政许可4300件。", "4300 licensing.decisions review"),
    .init("局属42所学校另收到政府信息公开申请9件，不计入本报告。"),
    .init(
      "未经复议直接起诉6件、复议后起诉4件。前者结果维持4件、其他结果2件；后者结果维持3件、未审结1件。", in: 4,
      "6 litigation.direct", "4 litigation.after_reconsideration", "4 litigation.direct.upheld",
      "2 litigation.direct.other_result", "3 litigation.after_reconsideration.upheld",
      "1 litigation.after_reconsideration.pending"),
    .init(
      "未收到当面和信函形式的政府信息公开申请，全年120件申请均由自然人提交。", "120 received"),
    // Every word is known and no reading fits.
    .init("收到政府信息公开申请121件。", "121 received fail"),
    .init("因政府信息公开引发行政复议5件。", "5 reconsideration fail"),
    .init(
      "全年新收申请121件，上年结转8件，办结119件。", "121 received fail", "8 brought_forward",
      "119 outcome.total"),
    .init("全年新收申请121件。", in: 3, "121 received fail"),
    // Words that may make the number one of something else.
    .init(
      "上年结转政府信息公开申请120件，新收8件。", "120 brought_forward review", "8 received review"),
    .init(
      "新收政府信息公开申请120件，其中法律服务机构及其他4件。", "120 received",
      "4 received.legal_service review"),
    .init("未发生因逾期答复被复议、被诉的情况，政府信息公开行政复议11件。", "11 reconsideration"),
    .init("未发生针对答复书的政府信息公开行政复议。", "0 reconsideration review"),
    .init("全省新收政府信息公开申请1460件。", "1460 received review"),
    .init("全区各镇（街道）新收政府信息公开申请25件。", "25 received review"),
    .init("未收到当面和传真提交的政府信息公开申请。"),
    .init("新收政府信息公开申请120件，其中科研、公益、法律服务机构共4件。", "120 received"),
    .init("区司法局作为区政府行政复议机构，全年审理政府信息公开行政复议案件131件。", in: 4),
    .init("2021、2022年政府信息公开申请分别为98件和120件。"),
    .init("前三位申请人共提交政府信息公开申请52件。"),
    .init(
      "上年度结转的8件政府信息公开申请中，6件予以公开，2件无法提供。", "8 brought_forward", "6 granted review",
      "2 unavailable.* review"),
    .init(
      "2022年新收的120件政府信息公开申请中，予以公开40件。", "120 received", "40 granted review"),
    .init(
      "全年办结政府信息公开申请119件，包括上年结转8件和本年新收111件。", "119 outcome.total",
      "8 brought_forward", "111 received review"),
    .init("上年结转政府信息公开申请中3件为年末收到。"),
    .init("政府信息公开申请其他处理中有2件为申请人撤回，其他处理共8件。", "2 other_handling.other", "8 other_handling.*"),
    .init("收到政府信息公开申请120件，均已办结或结转。", "120 received"),
    .init("办结政府信息公开申请119件，其中3件为跨年度办理。", "119 outcome.total", "3 carried_forward review"),
    .init("因政府信息公开引发行政复议11件，3件正在二审。", "11 reconsideration"),
    .init("无政府信息公开行政复议及有关举报投诉。", "0 reconsideration fail"),
    .init("没有因收费问题引发的政府信息公开行政复议。"),
    .init("收到政府信息公开申请120件，当场答复12件。", "120 received"),
    // Nothing of the paragraph agrees, so that it may be of another body.
    .init(
      "新收政府信息公开申请1460件，上年结转31件，办结1450件。", "1460 received review",
      "31 brought_forward review", "1450 outcome.total review"),
    // The paragraph has the number of the tables beside.
    .init(
      "公安机关新收政府信息公开申请1460件，其中我区新收政府信息公开申请120件。", "1460 received review",
      "120 received"),
    .init(
      "政府信息公开申请不予公开的10件中，国家秘密1件、内部事务4件、其他法定情形5件。", "10 denied.*",
      "1 denied.state_secret", "4 denied.internal_affairs",
      "5 denied.prohibited_by_law + denied.security_and_stability + denied.third_party_rights + denied.process_information + denied.enforcement_files + denied.administrative_queries"
    ),
    // The report has the number of the tables in another paragraph.
    .init(
      "收到政府信息公开申请120件。\n本年度受理政府信息公开申请118件。", "120 received", "118 received review"),
    .init(
      "政府信息公开申请结转下年9件。\n政府信息公开申请均已办结。", "9 carried_forward",
      "0 carried_forward review"),
    // What only says which requests or disputes are meant.
    .init(
      "全部办结的政府信息公开申请中，予以公开44件、部分公开16件。", "44 granted", "16 partly_granted"),
    .init("收到政府信息公开申请120件，均已答复的申请均留存档案。", "120 received"),
    .init("收到政府信息公开申请120件，申请人对其中1件答复不服。", "120 received"),
    .init(
      "政府信息公开行政诉讼10件。上年度遗留的2件诉讼已全部审结。", in: 4, "10 litigation.*"),
    .init("政府信息公开行政复议11件；应诉案件9件，均与信息公开无关。", in: 4, "11 reconsideration"),
    .init("政府信息公开行政复议11件，另有行政诉讼5件，不涉及政府信息公开。", in: 4, "11 reconsideration"),
    .init(
      "收到政府信息公开申请120件；下属学校收到政府信息公开申请7件，由其自行统计。", "120 received"),
    .init("新收政府信息公开申请120件，其中新收并当年办结111件。", "120 received"),
    // Lists that go on in other words.
    .init(
      "办结政府信息公开申请119件，予以公开44件，部分公开16件，其余59件为不予公开、无法提供、不予处理及其他处理。",
      "119 outcome.total", "44 granted", "16 partly_granted",
      "59 denied.* + unavailable.* + not_processed.* + other_handling.*"),
    .init(
      "新收政府信息公开申请120件，自然人申请101件、企业申请13件、科研机构申请1件、公益组织申请2件、其他申请3件。",
      "120 received", "101 received.natural_person", "13 received.business", "1 received.research",
      "2 received.public_welfare", "3 received.legal_service + received.other_organization"),
    .init(
      "政府信息公开行政复议11件，被纠正的2件（行政复议2件、行政诉讼0件）均已整改。", in: 4,
      "11 reconsideration", "2 reconsideration.corrected", "2 reconsideration.corrected",
      "0 litigation.*.corrected"),
    .init(
      "政府信息公开方面，维持6件、纠正2件，行政复议共11件。", in: 4, "6 reconsideration.upheld",
      "2 reconsideration.corrected", "11 reconsideration"),
    .init(
      "收到政府信息公开申请。\n128件中，自然人108件；上年结转8件；办结119件。", "128 received + brought_forward",
      "108 received.natural_person + brought_forward.natural_person", "8 brought_forward",
      "119 outcome.total"),
    .init(
      "办结政府信息公开申请119件，予以公开44件，部分公开16件，其余58件为不予公开、无法提供、不予处理及其他处理。",
      "119 outcome.total", "44 granted", "16 partly_granted",
      "58 denied.* + unavailable.* + not_processed.* + other_handling.* review"),
    .init("政府信息公开行政诉讼10件。2件诉讼已于3月审结。", in: 4, "10 litigation.*", "2 litigation.* - pending review"),
    // One thing said twice is one claim.
    .init("收到政府信息公开申请120件，均已办结，无结转下年的申请。", "120 received", "0 carried_forward fail"),
    // The numbers beside it agree, and no reading fits.
    .init(
      "办理政府信息公开申请126件（含上年结转8件），办结119件，9件因征求意见延期，结转下年。",
      "126 received fail", "8 brought_forward", "119 outcome.total",
      "9 carried_forward"),
    .init(
      "行政许可4310件、行政处罚977件、行政强制40件。", "4310 licensing.decisions",
      "977 penalties.decisions", "40 compulsion.decisions fail"),
    .init(
      "办结政府信息公开申请119件，其中公开50件、部分公开16件。", "119 outcome.total", "50 granted fail",
      "16 partly_granted"),
    .init(
      "办结政府信息公开申请119件，予以公开44件，部分公开16件，重复申请5件。", "119 outcome.total",
      "44 granted", "16 partly_granted", "5 not_processed.repeated fail"),
    .init(
      "新收政府信息公开申请120件，加上上年结转的9件，全年应办理128件。", "120 received",
      "9 brought_forward fail", "128 received + brought_forward"),
    .init("收到政府信息公开申请119件，均已答复。", "119 received fail"),
  ]
}
