extension ClaimSentence {
  /// Disputes, and what table two counts.
  static let tables: [ClaimSentence] = [
    .init(
      "政府信息公开行政复议11件，其中结果维持6件，结果纠正2件，其他结果1件，尚未审结2件。",
      "11 reconsideration", "6 reconsideration.upheld", "2 reconsideration.corrected",
      "1 reconsideration.other_result", "2 reconsideration.pending"),
    .init(
      "因政府信息公开引发行政复议11件，行政诉讼10件，其中未经复议直接起诉6件，复议后起诉4件。", "11 reconsideration",
      "10 litigation.*", "6 litigation.direct", "4 litigation.after_reconsideration"),
    .init("全年因信息公开被申请行政复议11起、被提起行政诉讼10起。", "11 reconsideration", "10 litigation.*"),
    .init("信息公开类行政复议、行政诉讼共21件。", "21 reconsideration + litigation.*"),
    .init("政府信息公开行政复议和行政诉讼分别为11件、10件。", "11 reconsideration", "10 litigation.*"),
    .init("涉及政府信息公开的复议案件9件，诉讼案件9件。", "9 reconsideration - pending", "9 litigation.* - pending"),
    .init(
      "发生政府信息公开行政复议案件11件，已审结9件，维持6件，纠正2件。", "11 reconsideration", "9 reconsideration - pending",
      "6 reconsideration.upheld", "2 reconsideration.corrected"),
    .init(
      "政府信息公开行政诉讼10件，结果维持7件、其他结果2件、尚未审结1件。", "10 litigation.*", "7 litigation.*.upheld",
      "2 litigation.*.other_result", "1 litigation.*.pending"),
    .init("有10件政府信息公开行政诉讼案件，其中1件未审结。", "10 litigation.*", "1 litigation.*.pending"),
    .init(
      "未经复议直接起诉6件，其中维持4件；复议后起诉4件，其中维持3件。", in: 4, "6 litigation.direct",
      "4 litigation.direct.upheld", "4 litigation.after_reconsideration",
      "3 litigation.after_reconsideration.upheld"),
    .init("信息公开行政复议案件中，行政机关被纠错2件。", "2 reconsideration.corrected"),
    .init("政府信息公开行政复议5件。", "5 reconsideration fail"),
    .init("政府信息公开行政复议11件，其中结果纠正3件。", "11 reconsideration", "3 reconsideration.corrected fail"),
    .init("信息公开类行政复议11件，均获维持。", "11 reconsideration", "11 reconsideration.upheld fail"),
    .init("信息公开类行政诉讼10件，均已审结。", "10 litigation.*", "0 litigation.*.pending fail"),
    .init("2022年未发生政府信息公开行政复议、行政诉讼。", "0 reconsideration fail", "0 litigation.* fail"),
    .init("全年没有因政府信息公开被申请行政复议或者提起行政诉讼的情况。", "0 reconsideration fail", "0 litigation.* fail"),
    .init("信息公开行政复议、行政诉讼均未发生。", "0 reconsideration fail", "0 litigation.* fail"),
    .init("政府信息公开行政诉讼：无。", "0 litigation.* fail"),
    .init("未发生一起因政府信息公开引起的行政诉讼。", "0 litigation.* fail"),
    .init("未发生因办理不当引发的行政复议被纠错情况。"),
    .init("未发生一起因答复违法导致败诉的案件。"),
    .init("政府信息公开行政复议未发生被撤销、纠错情况。", "0 reconsideration.corrected fail"),
    .init("信息公开行政诉讼无败诉案件。", "0 litigation.*.corrected"),
    .init("区司法局全年办理行政复议案件120件。"),
    .init("办理行政应诉培训2次。"),
    .init("全年发生行政复议5件、行政诉讼8件，无信息公开类案件。"),
    .init("全年行政应诉8起，没有因政府信息公开引起的案件。"),
    .init("行政诉讼8件，案由为工伤认定，与信息公开工作没有关联。"),
    .init("2021年政府信息公开行政复议7件。"),
    .init("信息公开行政复议、行政诉讼各10件。", "10 reconsideration fail", "10 litigation.*"),
    // Table two.
    .init(
      "全年制发行政规范性文件14件，废止5件，现行有效203件。", "14 normative_documents.issued",
      "5 normative_documents.repealed", "203 normative_documents.in_force"),
    .init("印发规范性文件14件。", "14 normative_documents.issued"),
    .init("现行有效规范性文件204件。", "204 normative_documents.in_force fail"),
    .init("制定政府规章1件，废止政府规章2件。", "1 rules.issued", "2 rules.repealed"),
    .init("公布规范性文件14件。", "14 normative_documents.issued"),
    .init("公布规范性文件77件。"),
    .init("作出行政处罚决定977件、行政强制45件。", "977 penalties.decisions", "45 compulsion.decisions"),
    .init("办结行政许可4310件。", "4310 licensing.decisions"),
    .init("作出行政许可决定4311件。", "4311 licensing.decisions fail"),
    .init("公示行政许可信息300条、行政处罚信息100条。"),
    .init("行政事业性收费812万元。", "812 fees"),
    .init("发布政策性文件11件，政策解读21个。"),
    .init("制定《青石区行政规范性文件管理办法》等制度3项。"),
  ]
}
