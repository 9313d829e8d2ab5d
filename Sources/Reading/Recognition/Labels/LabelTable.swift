// Written by RECORD=1 swift test --filter LabelTableTests.

/// The labels of all editions and of `AdditionalLabels`, normalized by `NormalizedLabel`.
enum LabelTable {
  /// The labels: the longest first, labels of one length in the order of their scalars.
  static var labels: [(text: String, label: Label)] {
    [
      ("申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请", .requestRow(.unpaidFee)),
      ("申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请", .requestRow(.notSupplemented)),
      ("要求行政机关确认或重新出具已获取信息", .requestRow(.confirmation)),
      ("上年结转政府信息公开申请数量", .requestRow(.broughtForward)), ("本年新收政府信息公开申请数量", .requestRow(.received)),
      ("其他法律行政法规禁止公开", .requestRow(.prohibitedByLaw)), ("本机关不掌握相关政府信息", .requestRow(.notHeld)),
      ("没有现成信息需要另行制作", .requestRow(.needsCreation)), ("无正当理由大量反复申请", .requestRow(.excessive)),
      ("补正后申请内容仍不明确", .requestRow(.stillUnclear)), ("其他对外管理服务事项", .disclosureRow(.otherServices)),
      ("属于三类内部事务信息", .requestRow(.internalAffairs)), ("保护第三方合法权益", .requestRow(.thirdPartyRights)),
      ("信访举报投诉类申请", .requestRow(.petition)), ("属于四类过程性信息", .requestRow(.processInformation)),
      ("结转下年度继续办理", .requestRow(.carriedForward)), ("要求提供公开出版物", .requestRow(.publication)),
      ("危及三安全一稳定", .requestRow(.securityAndStability)),
      ("属于行政执法案卷", .requestRow(.enforcementFiles)),
      ("属于行政查询事项", .requestRow(.administrativeQueries)),
      ("未经复议直接起诉", .disputeGroup(.directLitigation)), ("本年处理决定数量", .disclosureColumn(.decisions)),
      ("上一年项目数量", .disclosureColumn(.itemsLastYear)),
      ("对外公开总数量", .disclosureColumn(.totalDisclosed)), ("本年处理决定数", .disclosureColumn(.decisions)),
      ("本年度办理结果", .requestGroup(.outcome)), ("本年新公开数量", .disclosureColumn(.newlyDisclosed)),
      ("本年新制作数量", .disclosureColumn(.made)), ("法人和其他组织", .organizations),
      ("法人或其他组织", .organizations), ("行政事业性收费", .disclosureRow(.fees)),
      ("行政规范性文件", .disclosureRow(.normativeDocuments)),
      ("行政规范性档案", .disclosureRow(.normativeDocuments)), ("处理决定数量", .disclosureColumn(.decisions)),
      ("属于国家秘密", .requestRow(.stateSecret)), ("政府集中采购", .disclosureRow(.procurement)),
      ("本年制发件数", .disclosureColumn(.issued)), ("本年废止件数", .disclosureColumn(.repealed)),
      ("本年收费金额", .disclosureColumn(.amount)), ("法律服务机构", .applicant(.legalService)),
      ("现行有效件数", .disclosureColumn(.inForce)), ("社会公益组织", .applicant(.publicWelfare)),
      ("采购项目数量", .disclosureColumn(.items)), ("处理决定数", .disclosureColumn(.decisions)),
      ("复议后起诉", .disputeGroup(.litigationAfterReconsideration)),
      ("本年增/减", .disclosureColumn(.itemsChange)), ("申请人情况", .requestHeader),
      ("规范性文件", .disclosureRow(.normativeDocuments)),
      ("规范性档案", .disclosureRow(.normativeDocuments)), ("采购总金额", .disclosureColumn(.amount)),
      ("不予公开", .requestGroup(.denied)), ("不予处理", .requestGroup(.notProcessed)),
      ("予以公开", .requestRow(.granted)), ("信息内容", .content), ("其他处理", .requestGroup(.otherHandling)),
      ("其他结果", .result(.otherResult)), ("商业企业", .applicant(.business)), ("尚未审结", .result(.pending)),
      ("政府规章", .disclosureRow(.rules)), ("无法提供", .requestGroup(.unavailable)),
      ("科研机构", .applicant(.research)), ("结果纠正", .result(.corrected)), ("结果维持", .result(.upheld)),
      ("行政处罚", .disclosureRow(.penalties)), ("行政复议", .disputeGroup(.reconsideration)),
      ("行政强制", .disclosureRow(.compulsion)), ("行政许可", .disclosureRow(.licensing)),
      ("行政诉讼", .disputeGroup(nil)), ("部分公开", .requestRow(.partlyGranted)),
      ("重复申请", .requestRow(.repeated)), ("自然人", .applicant(.naturalPerson)), ("其他", .other),
      ("其它", .other), ("合计", .total), ("总计", .total), ("规章", .disclosureRow(.rules)),
    ]
  }

  /// The first two characters of the labels, for `PrefixFilter`.
  static var beginnings: [UInt64] {
    [
      0x4E0A_0000_4E00, 0x4E0A_0000_5E74, 0x4E0D_0000_4E88, 0x4E88_0000_4EE5, 0x4FDD_0000_62A4,
      0x4FE1_0000_606F, 0x4FE1_0000_8BBF, 0x5176_0000_4ED6, 0x5176_0000_5B83, 0x5371_0000_53CA,
      0x5408_0000_8BA1, 0x5546_0000_4E1A, 0x5904_0000_7406, 0x590D_0000_8BAE, 0x5BF9_0000_5916,
      0x5C1A_0000_672A, 0x5C5E_0000_4E8E, 0x603B_0000_8BA1, 0x653F_0000_5E9C, 0x65E0_0000_6B63,
      0x65E0_0000_6CD5, 0x672A_0000_7ECF, 0x672C_0000_5E74, 0x672C_0000_673A, 0x6CA1_0000_6709,
      0x6CD5_0000_4EBA, 0x6CD5_0000_5F8B, 0x73B0_0000_884C, 0x7533_0000_8BF7, 0x793E_0000_4F1A,
      0x79D1_0000_7814, 0x7B2C_0000_4E8C, 0x7ED3_0000_679C, 0x7ED3_0000_8F6C, 0x81EA_0000_7136,
      0x884C_0000_653F, 0x8865_0000_6B63, 0x8981_0000_6C42, 0x89C4_0000_7AE0, 0x89C4_0000_8303,
      0x90E8_0000_5206, 0x91C7_0000_8D2D, 0x91CD_0000_590D,
    ]
  }

  /// The labels of the rows of table three with their ordinals, folded.
  static var requestRows: [String] {
    [
      "(一)予以公开", "(七)总计", "(二)部分公开(区分处理的,只计这一情形,不计其他情形)", "(六)其他处理", "1.信访举报投诉类申请", "1.属于国家秘密",
      "1.本机关不掌握相关政府信息", "1.申请人无正当理由逾期不补正.行政机关不再处理其政府信息公开申请", "2.其他法律行政法规禁止公开", "2.没有现成信息需要另行制作",
      "2.申请人逾期未按收费通知要求缴纳费用.行政机关不再处理其政府信息公开申请", "2.重复申请", "3.其他", "3.危及三安全一稳定", "3.补正后申请内容仍不明确",
      "3.要求提供公开出版物", "4.保护第三方合法权益", "4.无正当理由大量反复申请", "5.属于三类内部事务信息", "5.要求行政机关确认或重新出具已获取信息",
      "6.属于四类过程性信息", "7.属于行政执法案卷", "8.属于行政查询事项", "一.本年新收政府信息公开申请数量", "二.上年结转政府信息公开申请数量",
      "四.结转下年度继续办理",
    ]
  }

  /// The labels over rows of table three with their ordinals, folded.
  static var requestGroups: [String] {
    [
      "(三)不予公开", "(五)不予处理", "(六)其他处理", "(四)无法提供", "三.本年度办理结果",
    ]
  }
}
