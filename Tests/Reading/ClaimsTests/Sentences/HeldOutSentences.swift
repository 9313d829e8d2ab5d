extension ClaimSentence {
  /// Sentences of every family, written before the reader was changed for them and kept apart from
  /// those that it was tuned on.
  static let heldOut: [ClaimSentence] = [
    .init(
      "2022年，全区共收到政府信息公开申请120件，承上年结转8件，其中当面递交30件、邮寄90件，均按规定处理，同期发生行政复议11件。",
      "120 received", "8 brought_forward", "11 reconsideration"),
    .init(
      "年内办结政府信息公开申请119件，转入下一年度9件，其中引起行政复议11件、行政诉讼10件。", "119 outcome.total",
      "9 carried_forward", "11 reconsideration", "10 litigation.*"),
    .init(
      "2022年，我区政府信息公开行政复议11件、行政诉讼10件，行政复议结果维持6件、纠正2件，行政诉讼结果维持7件。",
      "11 reconsideration", "10 litigation.*", "6 reconsideration.upheld",
      "2 reconsideration.corrected", "7 litigation.*.upheld"),
    .init(
      "因政府信息公开引起行政诉讼10件，其中判决维持7件，仍在审理1件。", "10 litigation.*", "7 litigation.*.upheld",
      "1 litigation.*.pending"),
    .init(
      "政府信息公开行政复议11件（维持6件、纠正2件），行政诉讼10件（维持7件）。", "11 reconsideration",
      "6 reconsideration.upheld", "2 reconsideration.corrected", "10 litigation.*",
      "7 litigation.*.upheld"),
    .init(
      "涉及政府信息公开的行政复议中，维持6件，纠正2件；行政诉讼中，维持7件，其他结果2件。",
      "6 reconsideration.upheld", "2 reconsideration.corrected", "7 litigation.*.upheld",
      "2 litigation.*.other_result"),
    .init("全年生成公文320份，其中定为主动公开205份、依申请公开60份、不予公开55份。"),
    .init("截至年底累计归集政府信息1200条，免予公开119条；当年收到政府信息公开申请120件。", "120 received"),
    .init("2022年第三季度，全区收到政府信息公开申请33件，答复30件。全年收到政府信息公开申请120件。", "120 received"),
    .init("2022年1至6月，受理政府信息公开申请50件，办结48件。\n全年受理政府信息公开申请120件。", "120 received"),
    .init("截至2022年9月底，全区收到政府信息公开申请88件。截至12月底，共收到120件。", "120 received"),
    .init("前三季度共受理政府信息公开申请90件，四季度30件，全年累计120件。", "120 received"),
    .init("近两年全区收到政府信息公开申请218件，其中2021年98件、2022年120件。", "120 received"),
    .init("全年没有收到群众递交的政府信息公开申请。", "0 received fail"),
    .init("未发生与政府信息公开有关的行政复议和行政诉讼事件。", "0 reconsideration fail", "0 litigation.* fail"),
    .init("我局2022年未受理过公民或单位要求公开政府信息的申请。", "0 received fail"),
    .init("没有出现因依申请公开工作引起的行政复议、诉讼或投诉。", "0 reconsideration fail", "0 litigation.* fail"),
    .init("未发生因答复程序违法引发的行政复议案件。"),
    .init("未出现因依申请公开办理超时而产生的行政诉讼。"),
    .init("本年度政府信息公开申请受理量为零。", "0 received fail"),
    .init("全年无任何个人向我区提出信息公开申请。", "0 received fail"),
    .init(
      "未接获市民的信息公开申请，亦无人提起行政复议或行政诉讼。", "0 received fail", "0 reconsideration fail",
      "0 litigation.* fail"),
    .init("共收到要求获取政府信息的申请120件。", "120 received"),
    .init(
      "全年接收信息公开申请函120件，上年结转8件，办理完毕119件，余9件转入下年。", "120 received", "8 brought_forward",
      "119 outcome.total", "9 carried_forward"),
    .init("受理公众申请公开政府信息120宗。", "120 received"),
    .init("依申请公开受理件120件，办结件119件。", "120 received", "119 outcome.total"),
    .init("新增依申请公开件120件，结转去年8件。", "120 received", "8 brought_forward"),
    .init(
      "2022年，全區共收到政府資訊公開申請120件，上年結轉8件，答覆119件，結轉下年度9件。", "120 received",
      "8 brought_forward", "119 outcome.total", "9 carried_forward"),
    .init("未發生因政府信息公開引起的行政複議、行政訴訟。", "0 reconsideration fail", "0 litigation.* fail"),
    .init("制發行政規範性文件14件，廢止5件。", "14 normative_documents.issued", "5 normative_documents.repealed"),
    .init(
      "全区收到政府信息公开申请120件，其中区政府本级收到30件，办结28件。", "120 received", "30 received not-assessable",
      "28 outcome.total not-assessable"),
    .init("区政府办公室新收政府信息公开申请35件，办结33件。", "35 received review", "33 outcome.total review"),
    .init(
      "共收到政府信息公开申请120件。其中，自然人申请101件，占84.2%；商业企业13件。", "120 received",
      "101 received.natural_person", "13 received.business"),
    .init(
      "办结政府信息公开申请119件。按类型划分：予以公开44件，部分公开16件。", "119 outcome.total", "44 granted",
      "16 partly_granted"),
    .init("全年收到政府信息公开申请壹佰贰拾件，办结１１９件。", "120 received", "119 outcome.total"),
    .init("全区作出行政许可4，310件、行政处罚９７７件。", "4310 licensing.decisions", "977 penalties.decisions"),
    .init("新收政府信息公开申请一百一十余件。", "110 received"),
    .init("没有上年结转的政府信息公开申请。", "0 brought_forward fail"),
    .init(
      "2021年转来的政府信息公开申请8件，2022年新收120件，转到2023年办理9件。", "8 brought_forward", "120 received",
      "9 carried_forward"),
    .init("上年度未办结的政府信息公开申请8件，新收120件。", "8 brought_forward", "120 received"),
    .init("无结转至2023年的政府信息公开申请。", "0 carried_forward fail"),
    .init(
      "受理政府信息公开申请120件，申请人为个人的101件，为法人和其他组织的19件。", "120 received",
      "101 received.natural_person", "19 received.organization"),
    .init(
      "新收政府信息公开申请120件，以自然人名义申请101件，以企业名义申请13件。", "120 received",
      "101 received.natural_person", "13 received.business"),
    .init("依申请公开答复结果中，决定公开44件，决定部分公开16件。", "44 granted", "16 partly_granted"),
    .init("1件涉及国家秘密的政府信息公开申请决定不予公开。", "1 denied.state_secret"),
    .init("政府信息公开申请中，因信息不存在无法提供27件。", "27 unavailable.not_held"),
    .init("没有不予公开的政府信息公开申请。", "0 denied.* fail"),
    .init("未出台规章，制定行政规范性文件14件。", "0 rules.issued fail", "14 normative_documents.issued"),
    .init(
      "全年实施行政处罚977件、行政强制45件，没有行政事业性收费。", "977 penalties.decisions",
      "45 compulsion.decisions", "0 fees fail"),
    .init("行政许可决定4310件，行政处罚决定977件。", "4310 licensing.decisions", "977 penalties.decisions"),
    .init("收到政府信息公开申请120件，书面申请30件、网络申请90件。", "120 received"),
    .init("收到网络申请90件、信函申请30件，合计120件政府信息公开申请。", "120 received"),
    .init("依申请公开答复中，信息不存在20件，本机关不掌握7件。", "20 unavailable.not_held", "7 unavailable.not_held"),
    .init("政府信息公开申请已于年底前全部办结，无一结转。", "0 carried_forward fail"),
    .init("我区无政府信息公开申请结转下年办理。", "0 carried_forward fail"),
    .init("办理市长热线3000件；收到依申请公开120件，均已答复。", "120 received"),
    .init("收到公开政府信息的申请120件，其中44件予以公开，10件不予公开。", "120 received", "44 granted", "10 denied.*"),
    .init(
      "全年因政府信息公开被申请行政复议11件，复议机关维持6件；被起诉10件，法院维持7件。", "11 reconsideration",
      "6 reconsideration.upheld", "10 litigation.*", "7 litigation.*.upheld"),
    .init("2021年收到政府信息公开申请98件，2022年收到120件。", "120 received"),
    .init(
      "政府信息公开申请受理量120件，办结量119件，结转量9件。", "120 received", "119 outcome.total", "9 carried_forward"),
    .init(
      "行政规范性文件清理中，新制定14件，废止5件，继续有效203件。", "14 normative_documents.issued",
      "5 normative_documents.repealed", "203 normative_documents.in_force"),
    .init("收取行政事业性收费0.08亿元。", "0.08 fees"),
  ]
}
