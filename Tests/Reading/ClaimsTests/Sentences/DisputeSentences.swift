extension ClaimSentence {
  /// Disputes: kinds of litigation, results in any order, and those of other agencies.
  static let disputes: [ClaimSentence] = [
    .init(
      "行政复议由上年的14件降至11件，其中维持6件、纠正2件、其他1件。", in: 4, "11 reconsideration",
      "6 reconsideration.upheld", "2 reconsideration.corrected", "1 reconsideration.other_result"),
    .init(
      "复议方面，全年11件；诉讼方面，全年10件。", in: 4, "11 reconsideration", "10 litigation.*"),
    .init(
      "复议案件11件：6维持、2纠正、2未结。", in: 4, "11 reconsideration", "6 reconsideration.upheld",
      "2 reconsideration.corrected", "2 reconsideration.pending"),
    .init(
      "诉讼10件：直诉6件，复议后诉4件。", in: 4, "10 litigation.*", "6 litigation.direct",
      "4 litigation.after_reconsideration"),
    .init(
      "复议维持6件；诉讼维持7件。", in: 4, "6 reconsideration.upheld", "7 litigation.*.upheld"),
    .init("诉讼未败诉。", in: 4, "0 litigation.*.corrected"),
    .init("我区为被申请人的11件，我区为被告的10件。", in: 4, "11 reconsideration", "10 litigation.*"),
    .init(
      "复议11件，6件由财政部门审查后作出维持决定，2件仍在审查期内。", in: 4, "11 reconsideration",
      "6 reconsideration.upheld", "2 reconsideration.pending"),
    .init(
      "复议11件、诉讼10件，已审结18件，未审结3件。", in: 4, "11 reconsideration", "10 litigation.*",
      "18 reconsideration + litigation.* - reconsideration.pending - litigation.*.pending",
      "3 reconsideration.pending + litigation.*.pending"),
    .init(
      "复议、诉讼案件分别为11件和10件，其中维持分别为6件和7件。", in: 4, "11 reconsideration",
      "10 litigation.*", "6 reconsideration.upheld", "7 litigation.*.upheld"),
    .init(
      "行政复议：维持6件，纠正2件，其他结果1件，未审结2件，合计11件。", in: 4, "6 reconsideration.upheld",
      "2 reconsideration.corrected", "1 reconsideration.other_result", "2 reconsideration.pending",
      "11 reconsideration"),
    .init("复议机关维持的占一半（6件）。", in: 4, "6 reconsideration.upheld"),
    .init("行政诉讼10件，均未审结。", in: 4, "10 litigation.*", "10 litigation.*.pending fail"),
    .init("行政诉讼方面，无。", in: 4, "0 litigation.* fail"),
    .init("4 行政复议11件。", "11 reconsideration"),
    .init("复议机关维持的6件中，有4件继续提起诉讼。", in: 4, "6 reconsideration.upheld"),
    .init(
      "行政复议纠正2件，行政诉讼10件。纠正的2件均已整改。", in: 4, "2 reconsideration.corrected",
      "10 litigation.*"),
    .init("区司法局受理行政复议案件412件；其中政府信息公开类56件。", in: 4),
    .init("承办市政府行政复议案件412件，其中涉及政府信息公开的56件。", in: 4),
    .init("作为复议机关办理复议案件37件，均已审结。", in: 4),
    .init(
      "各部门复议案件14件；以本机关为被申请人的行政诉讼10件。", in: 4, "14 reconsideration review", "10 litigation.*"),
    .init("收到申请120件，其中土地类18件、招投标投诉类14件。", "120 received"),
    .init("收到政府信息公开申请120件，没有以投诉形式提出的。", "120 received"),
    .init(
      "行政处罚、行政强制均为0件。", "0 penalties.decisions review", "0 compulsion.decisions review"),
    .init("规章和规范性文件共5件。"),
    .init(
      "规范性文件制定、废止均为0件。", "0 normative_documents.issued fail", "0 normative_documents.repealed fail"),
    .init("起草并提请市政府印发规范性文件3件。"),
    .init("规范性文件立14件、废5件。", "14 normative_documents.issued", "5 normative_documents.repealed"),
    .init(
      "（二）行政诉讼。共10件，其中直诉6件。", in: 4, "10 litigation.*", "6 litigation.direct"),
    .init("11件复议案件无一被纠错。", in: 4, "11 reconsideration"),
    .init(
      "尚有2件复议案件、1件诉讼案件未审结。", in: 4, "2 reconsideration.pending", "1 litigation.*.pending"),
    .init("未审结的有复议2件、诉讼1件。", in: 4, "2 reconsideration.pending", "1 litigation.*.pending"),
    .init(
      "没有公民、法人或其他组织提起行政复议或行政诉讼。", in: 4, "0 reconsideration fail", "0 litigation.* fail"),
    .init(
      "行政诉讼10件：直接起诉6件，复议后起诉4件，均已审结。", in: 4, "10 litigation.*", "6 litigation.direct",
      "4 litigation.after_reconsideration", "0 litigation.*.pending fail"),
    .init("行政诉讼10件，无未审结案件。", "10 litigation.*", "0 litigation.*.pending fail"),
    .init(
      "涉信息公开的诉讼4件系不服复议决定后起诉，6件直接起诉。", in: 4, "4 litigation.after_reconsideration",
      "6 litigation.direct"),
    .init("没有因超期答复而败诉的案件。", in: 4),
    .init("未发生直接或者经复议后提起的行政诉讼。", in: 4, "0 litigation.* review"),
    .init(
      "行政诉讼10件：直接起诉6件，复议后起诉4件，已判决的9件均驳回。", in: 4, "10 litigation.*", "6 litigation.direct",
      "4 litigation.after_reconsideration",
      "9 litigation.direct + litigation.after_reconsideration - litigation.direct.pending - litigation.after_reconsideration.pending"
    ),
    .init("作为复议机构办理复议案件37件，审结31件。", in: 4),
    .init("审核重大执法决定15件，其中行政处罚10件。"),
    .init("公开各类政府信息12800条，其中予以公开12500条。"),
  ]
}
