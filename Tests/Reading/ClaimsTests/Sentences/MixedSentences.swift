extension ClaimSentence {
  /// Whole paragraphs. An earlier sentence determines what a later number counts.
  static let mixed: [ClaimSentence] = [
    .init(
      "2022年，全区各级机关新收政府信息公开申请120件，同比增长11.1%；结转上年度8件，合计128件；已办理119件，转结下年度9件。",
      "120 received", "8 brought_forward", "128 received + brought_forward", "119 outcome.total",
      "9 carried_forward"),
    .init(
      "全年办结政府信息公开申请119件。其中，属于自然人的99件、法人或其他组织的20件。", "119 outcome.total",
      "99 outcome.total.natural_person", "20 outcome.total.organization"),
    .init(
      "在已答复的政府信息公开申请中：予以公开44件，占37%；部分公开16件，占13.4%；无法提供32件，占26.9%。", "44 granted",
      "16 partly_granted", "32 unavailable.*"),
    .init(
      "收到政府信息公开申请120件（比2021年增加22件），上年结转8件，办结119件，结转下年度继续办理9件。", "120 received",
      "8 brought_forward", "119 outcome.total", "9 carried_forward"),
    .init("在办结的119件政府信息公开申请中，予以公开和部分公开的占50.4%。", "119 outcome.total"),
    .init("依申请公开答复情况：同意公开44件，不同意公开10件。", "44 granted", "10 denied.*"),
    .init("依申请公开答复中，不属于本行政机关公开的27件。", "27 unavailable.not_held"),
    .init(
      "因政府信息公开工作被申请行政复议的案件11件，其中结果维持的6件，被依法纠正的2件，尚未审结的2件。", "11 reconsideration",
      "6 reconsideration.upheld", "2 reconsideration.corrected", "2 reconsideration.pending"),
    .init(
      "被提起政府信息公开行政诉讼10件，其中未经复议直接起诉6件（结果维持4件，其他结果2件）；复议后起诉4件（结果维持3件）。",
      "10 litigation.*", "6 litigation.direct", "4 litigation.direct.upheld",
      "2 litigation.direct.other_result", "4 litigation.after_reconsideration",
      "3 litigation.after_reconsideration.upheld"),
    .init(
      "政府信息公开行政复议、行政诉讼中结果维持的案件分别为6件和7件。", "6 reconsideration.upheld", "7 litigation.*.upheld"),
    .init("审结政府信息公开行政诉讼9件，均维持。", "9 litigation.* - pending", "9 litigation.*.upheld fail"),
    .init("政府信息公开行政复议9件均维持。", "9 reconsideration - pending", "9 reconsideration.upheld fail"),
    .init(
      "信息公开行政复议11件、行政诉讼10件，结果均为维持。", "11 reconsideration", "10 litigation.*",
      "11 reconsideration.upheld fail", "10 litigation.*.upheld fail"),
    .init(
      "政府信息公开行政诉讼10件，除1件尚未审结外，其余9件均获维持。", "10 litigation.*",
      "1 litigation.*.pending", "9 litigation.*.upheld fail"),
    .init(
      "收到公开申请120件（上年结转8件），答复119件，其余9件按规定结转下年。", "120 received", "8 brought_forward",
      "119 outcome.total", "9 carried_forward"),
    .init(
      "共收到120件公民、法人和其他组织政府信息公开申请。", "120 received"),
    .init(
      "办结政府信息公开申请119件。新收的申请中，自然人申请101件，法人或其他组织申请19件。", "119 outcome.total",
      "101 received.natural_person", "19 received.organization"),
    .init(
      "政府信息公开行政诉讼10件，除1件尚未审结外，其余均获维持。", "10 litigation.*", "1 litigation.*.pending"),
    .init(
      "因信息公开被申请行政复议11次、被提起行政诉讼10次，复议机关均作出维持决定。", "11 reconsideration",
      "10 litigation.*", "11 reconsideration.upheld fail"),
    .init("全年受理行政复议申请326件，其中涉及政府信息公开的11件。", "11 reconsideration"),
    .init(
      "未发生因政府信息公开申请引起的行政复议、行政诉讼和举报投诉。", "0 reconsideration fail", "0 litigation.* fail"),
    .init("政府信息公开工作中未产生收费、行政复议和诉讼。", "0 reconsideration fail", "0 litigation.* fail"),
    .init("无政府信息公开行政复议案件。", "0 reconsideration fail"),
    .init("本年度无上年结转的政府信息公开申请，无结转下年度申请。", "0 brought_forward fail", "0 carried_forward fail"),
    .init("政府信息公开申请已全部办结，未产生结转件。", "0 carried_forward fail"),
    .init("没有因信息公开被复议、诉讼。", "0 reconsideration fail", "0 litigation.* fail"),
    .init(
      "共收到申请120件次，均为依申请公开，其中办结119件次，9件次结转次年办理。", "120 received", "119 outcome.total",
      "9 carried_forward"),
    .init(
      "收到依申请公开件128件（其中线上100件、线下28件），按期办结119件，9件结转2023年办理。",
      "128 received + brought_forward", "119 outcome.total", "9 carried_forward"),
    .init(
      "收到政府信息公开申请120件；其中自然人101件，企业13件。办结119件（含上年转来8件），结转9件。", "120 received",
      "101 received.natural_person", "13 received.business", "119 outcome.total",
      "8 brought_forward", "9 carried_forward"),
    .init("政府信息公开申请受理数为120，办结数为119。", "120 received", "119 outcome.total"),
    .init("依申请公开受理量达到120件，同比翻番。", "120 received"),
    .init("收到120例依申请公开，120例均已按要求答复。", "120 received", "120 outcome.total fail"),
    .init(
      "全区共收到政府信息公开申请120件，其中区政府收到30件，区级部门收到60件，镇街收到30件。", "120 received",
      "30 received not-assessable",
      "60 received not-assessable", "30 received not-assessable"),
    .init("县直部门受理依申请公开12件。", "12 received review"),
    .init(
      "（二）依申请公开情况：2022年度收到申请120件。\n（三）政府信息管理情况：审核发布信息523条，撤回0件。", "120 received"),
    .init("收到政府信息公开申请120件。\n办理市长信箱来信55件，办结55件。", "120 received"),
    .init("编印《政府信息公开申请答复模板》，提供答复书范本45份。"),
    .init("抽查各部门政府信息公开申请答复书30份。"),
    .init("政府信息公开申请答复平均用时12个工作日。"),
    .init("依申请公开中有3件因内容不完整告知补正。"),
    .init("一例依申请公开案件入选全省典型。"),
    .init("依申请公开工作做到一件一档、一事一议。"),
    .init("政府信息公开行政复议被纠错率为0。"),
    .init("依申请公开工作中，一是健全台账，二是加强会商，三是规范文书。"),
    .init("2021年、2022年分别收到政府信息公开申请98件、120件。"),
    .init("上年收到政府信息公开申请98件，本年收到120件。", "120 received"),
    .init("处理政府信息公开申请128件（含上年度8件）。", "128 received + brought_forward", "8 brought_forward"),
    .init("答复政府信息公开申请119件，另有9件申请下年度答复。", "119 outcome.total", "9 carried_forward"),
    .init("依申请公开中无法提供（本机关不掌握等）32件，不予公开（依法不公开）10件。", "32 unavailable.*", "10 denied.*"),
    .init("（四）政府信息公开行政复议情况。共11件，维持6件。", "11 reconsideration", "6 reconsideration.upheld"),
    .init("政府信息公开申请由2021年的98件上升到120件。", "120 received"),
    .init("较好地办理政府信息公开申请119件。", "119 outcome.total"),
    .init(
      "共受理政府信息依申请公开128件(其中本年度新收申请数120件,上年结转申请数8件),已答复119件,另9件结转下一年处理。",
      "128 received + brought_forward", "120 received", "8 brought_forward", "119 outcome.total",
      "9 carried_forward"),
    .init(
      "因政府信息公开被行政复议11件。收到诉讼10件，其中未经复议直接起诉6件，均已审结。", "11 reconsideration",
      "10 litigation.*", "6 litigation.direct", "0 litigation.direct.pending"),
    .init(
      "政府信息公开行政复议11件，审结9件，9件均维持。", "11 reconsideration", "9 reconsideration - pending",
      "9 reconsideration.upheld fail"),
    .init("信息公开行政复议撤销或责令履行2件。", "2 reconsideration.corrected"),
    .init("答复政府信息公开申请119件，其中属于已主动公开范围的5件，不同意公开10件。", "119 outcome.total", "10 denied.*"),
    .init("共办结政府信息公开申请119件。", "119 outcome.total"),
    .init(
      "新收政府信息公开申请120件，其中区级部门受理70件，镇街受理50件。", "120 received", "70 received not-assessable",
      "50 received not-assessable"),
    .init(
      "行政复议：维持6件，纠正2件；行政诉讼：维持7件。", in: 4, "6 reconsideration.upheld",
      "2 reconsideration.corrected", "7 litigation.*.upheld"),
    .init(
      "收到依申请公开120件，其中无法提供的32件（其中没有现成信息需要另行制作2件）、不予处理的9件（其中重复申请3件）。",
      "120 received", "32 unavailable.*", "2 unavailable.needs_creation", "9 not_processed.*",
      "3 not_processed.repeated"),
    .init("政府信息公开工作未被申请行政复议、未被提起行政诉讼。", "0 reconsideration fail", "0 litigation.* fail"),
    // Table two.
    .init(
      "新制定行政规范性文件14件，修订1件，废止5件，现行有效规范性文件203件。", "14 normative_documents.issued",
      "5 normative_documents.repealed", "203 normative_documents.in_force"),
    .init(
      "对现行有效的政府规章31件、行政规范性文件203件作了梳理。", "31 rules.in_force", "203 normative_documents.in_force"),
    .init("公布政府规章13件（含新制定5件，修改4件，废止4件）。", "5 rules.issued review", "4 rules.repealed review"),
    .init(
      "行政许可、行政处罚、行政强制处理决定数量分别为4310件、977件和45件。", "4310 licensing.decisions",
      "977 penalties.decisions", "45 compulsion.decisions"),
    .init("全年行政许可决定0.43万件。", "4300 licensing.decisions"),
    .init("行政事业性收费总金额0.0812亿元。", "0.0812 fees"),
    .init("行政事业性收费8120000元。", "8120000 fees"),
  ]
}
