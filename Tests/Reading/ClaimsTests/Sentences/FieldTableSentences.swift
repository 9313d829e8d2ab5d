extension ClaimSentence {
  /// Wordings from published reports: disputes, documents, and sentences that look like claims and
  /// are none.
  static let fieldTables: [ClaimSentence] = [
    // Disputes.
    .init(
      "因政府信息公开引发的行政复议案件11件,维持6件,纠正2件,其他结果1件,尚未审结2件;行政诉讼案件10件,其中结果维持7件,其他结果2件,未审结1件。",
      "11 reconsideration", "6 reconsideration.upheld", "2 reconsideration.corrected",
      "1 reconsideration.other_result", "2 reconsideration.pending", "10 litigation.*",
      "7 litigation.*.upheld", "2 litigation.*.other_result", "1 litigation.*.pending"),
    .init(
      "政府信息公开行政复议11件,维持6件,纠正2件,撤回复议申请1件。", "11 reconsideration", "6 reconsideration.upheld",
      "2 reconsideration.corrected", "1 reconsideration.other_result"),
    .init(
      "信息公开行政复议1件(经调解结案)、行政诉讼0件。", "1 reconsideration fail",
      "1 reconsideration.other_result", "0 litigation.* fail"),
    .init(
      "因政府信息公开引发行政复议11件、引发行政诉讼10件,均获维持。", "11 reconsideration", "10 litigation.*",
      "11 reconsideration.upheld fail", "10 litigation.*.upheld fail"),
    .init(
      "涉信息公开的行政复议11件,9件已作出复议决定,行政诉讼10件,9件已作出判决。", "11 reconsideration",
      "9 reconsideration - pending", "10 litigation.*", "9 litigation.* - pending"),
    .init(
      "政府信息公开被申请行政复议11起,已办结9起,正在审理2起。", "11 reconsideration", "9 reconsideration - pending",
      "2 reconsideration.pending"),
    .init("因信息公开被提起行政诉讼10件,一审6件、二审4件。", "10 litigation.*"),
    .init("因不服政府信息公开答复提起行政复议11件。", "11 reconsideration"),
    .init(
      "政府信息公开行政复议和行政诉讼案件共计21件,其中行政复议11件,行政诉讼10件。", "21 reconsideration + litigation.*",
      "11 reconsideration", "10 litigation.*"),
    .init("信息公开行政诉讼中,法院驳回原告诉讼请求7件,均予支持。", "7 litigation.*.upheld"),
    .init("政府信息公开行政复议11件、同比减少3件。", "11 reconsideration"),
    .init("行政复议维持率54.5%,涉及政府信息公开行政复议11件。", "11 reconsideration"),
    .init("2022年新发生政府信息公开行政复议案件11件。", "11 reconsideration"),
    .init("政府信息公开行政复议被责令重新答复2件。", "2 reconsideration.corrected"),
    .init("政府信息公开行政复议纠错2件,行政诉讼败诉0件。", "2 reconsideration.corrected", "0 litigation.*.corrected"),
    .init(
      "2022年,本机关因政府信息公开被申请行政复议11件,结果维持6件、结果纠正2件、其他结果1件、尚未审结2件;未经复议直接起诉6件、复议后起诉4件。", in: 4,
      "11 reconsideration", "6 reconsideration.upheld", "2 reconsideration.corrected",
      "1 reconsideration.other_result", "2 reconsideration.pending", "6 litigation.direct",
      "4 litigation.after_reconsideration"),
    .init("注:行政复议总计11件中含上年度结转2件。", in: 4, "11 reconsideration"),
    .init("政府信息公开行政复议12件。", "12 reconsideration fail"),
    .init("政府信息公开行政诉讼案件10件,均胜诉。", "10 litigation.*"),
    .init("政府信息公开行政复议、行政诉讼各2件。", "2 reconsideration fail", "2 litigation.* fail"),
    .init("区司法局全年共收到行政复议申请86件,其中政府信息公开类11件。", "11 reconsideration"),
    // Of other agencies: this one decides them.
    .init("区政府作为复议机关办理政府信息公开行政复议案件5件。"),
    // Documents, and what table two counts.
    .init(
      "新增制发规范性文件14份、废止5份、有效存续203份。", "14 normative_documents.issued",
      "5 normative_documents.repealed", "203 normative_documents.in_force"),
    .init(
      "印发规范性文件14件,清理废止文件5件,现行有效文件203件。", "14 normative_documents.issued",
      "5 normative_documents.repealed", "203 normative_documents.in_force"),
    .init(
      "清理区本级规范性文件5件,保留203件,新制发14件。", "203 normative_documents.in_force",
      "14 normative_documents.issued"),
    .init(
      "本年制定规范性文件14件,废止规范性文件5件,现行有效的规范性文件203件。", "14 normative_documents.issued",
      "5 normative_documents.repealed", "203 normative_documents.in_force"),
    .init(
      "共制发行政规范性文件14个,废止行政规范性文件5个。", "14 normative_documents.issued",
      "5 normative_documents.repealed"),
    .init("在文件管理方面,本年度未制定规范性文件。", "0 normative_documents.issued fail"),
    .init("公开规章1件,行政规范性文件14件,其他文件93件,人事文件42件。", "1 rules.issued", "14 normative_documents.issued"),
    .init("公开规范性文件解读材料14份。"),
    .init("行政规范性文件政策解读率100%,发布解读14件。"),
    .init("对行政规范性文件开展合法性审核20件。"),
    .init("制发行政规范性文件15件。", "15 normative_documents.issued fail"),
    .init("截至2022年底,现行有效行政规范性文件共203件。", "203 normative_documents.in_force"),
    .init("废止行政规范性文件5件、宣布失效2件。", "5 normative_documents.repealed"),
    .init("规范性文件类信息24条。"),
    .init("行政许可类信息1条,其他信息2条。"),
    .init(
      "全年作出行政许可4310件、行政处罚977件、行政强制45件。", "4310 licensing.decisions", "977 penalties.decisions",
      "45 compulsion.decisions"),
    .init("办理行政处罚案件977件,罚款120万元。", "977 penalties.decisions"),
    .init("公布行政许可目录56项、行政处罚事项清单320项。"),
    .init("行政事业性收费812.00万元。", "812.00 fees"),
    .init("征收行政事业性收费约800万元。", "800 fees"),
    .init("本年度行政事业性收费0元。", "0 fees fail"),
    .init("行政许可处理决定数量4310件。", "4310 licensing.decisions"),
    // What looks like a claim and is none.
    .init("门户网站主动公开政府信息188条,其中:动态类信息38条;公告类信息11条;解读6条。"),
    .init("其中主动公开17条,作为依申请公开信息28条,不予公开信息8条。"),
    .init("收到网民留言248条(含12345热线转来),办结留言230条,公开答复4条。"),
    .init("办理12345热线47件,已全部办结,满意率100%。"),
    .init("如对本报告有疑问,请与政府信息公开办公室联系(电话:0599-8123456,邮编:350000)。"),
    .init("公开建议、提案复文188件,发布政策文件1290件,解读4件。"),
    .init("收到建议提案45件,均按时办结。"),
    .init("落实《条例》第20条、第36条规定,自收到政府信息公开申请之日起20个工作日内答复。"),
    .init("一是规范受理,二是严把审核,三是及时答复,依申请公开做到三个到位。"),
    .init("形成\"1+3+N\"依申请公开工作机制。"),
    .init("根据国办公开办函〔2021〕30号要求,规范政府信息公开申请办理。"),
    .init("开展依申请公开专题培训3期,培训216人次。"),
    .init("查处行政复议申请人冒名申请2件。"),
    .init("开展政府信息公开排查6次,整改信息460余条。"),
    .init("政府信息公开申请办理平均用时缩短2个工作日。"),
    .init("网上公开事项3件,张贴公告170余次。"),
    .init("在政务服务大厅设置依申请公开受理点12个。"),
    .init("配备依申请公开工作人员3名。"),
    .init("走访企业13家,征求依申请公开意见19条。"),
    .init("2023年计划将依申请公开答复时限压缩至15个工作日,办结率保持100%。"),
    .init("网站开设依申请公开专栏1个,更新信息45条。"),
    .init("处理国家赔偿案件2件、民事诉讼10件。"),
    .init("全年各类行政诉讼案件出庭应诉率100%。"),
    .init("受理社会救助申请450件,不予受理20件。"),
    .init("发布依申请公开办理流程图1份,答复模板12份。"),
    .init("存在的问题:部分单位依申请公开答复不够规范,全年被纠错2件。", in: 5),
    .init("一是主动公开不够及时;二是依申请公开办理能力有待提升,今年有9件申请未能在年内办结。", in: 5, "9 carried_forward"),
    .init("2022年度未收取信息处理费。", in: 6),
    .init("全年发出收费通知3件,总金额460元,实际收取信息处理费460元。", in: 6),
  ]
}
