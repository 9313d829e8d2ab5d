// 国办公开办函〔2021〕30号

extension Edition {
  /// The form of the reports of 2021 and later: 200 cells.
  static var edition2021: Edition {
    Edition(
      notice: "国办公开办函〔2021〕30号", since: 2021,
      lines: [
        .table(.disclosure),

        .block("第二十条第（一）项", "Article 20 (1)"),
        .column(.issued, "本年制发件数", "Issued this year"),
        .column(.repealed, "本年废止件数", "Repealed this year"),
        .column(.inForce, "现行有效件数", "In force"),
        .row(.rules, "规章", "Rules"),
        .row(.normativeDocuments, "行政规范性文件", "Administrative normative documents"),

        .block("第二十条第（五）项", "Article 20 (5)"),
        .column(.decisions, "本年处理决定数量", "Decisions this year"),
        .row(.licensing, "行政许可", "Administrative licences"),

        .block("第二十条第（六）项", "Article 20 (6)"),
        .column(.decisions, "本年处理决定数量", "Decisions this year"),
        .row(.penalties, "行政处罚", "Administrative penalties"),
        .row(.compulsion, "行政强制", "Administrative compulsion"),

        .block("第二十条第（八）项", "Article 20 (8)"),
        .column(.amount, "本年收费金额（单位：万元）", "Fees collected this year (unit: wan yuan)"),
        .row(.fees, "行政事业性收费", "Administrative fees"),

        .table(.requests),

        .column(.naturalPerson, "自然人", "Natural persons"),
        .column(.business, "商业企业", "Businesses"),
        .column(.research, "科研机构", "Research institutions"),
        .column(.publicWelfare, "社会公益组织", "Public welfare organisations"),
        .column(.legalService, "法律服务机构", "Legal services"),
        .column(.otherOrganization, "其他", "Others"),
        .column(.total, "总计", "Total"),

        .row(.received, "一、本年新收政府信息公开申请数量", "1. New requests received this year"),
        .row(.broughtForward, "二、上年结转政府信息公开申请数量", "2. Requests brought forward from last year"),
        .group(.outcome, "三、本年度办理结果", "3. Outcome"),
        .row(.granted, "（一）予以公开", "(1) Granted"),
        .row(.partlyGranted, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "(2) Partly granted"),
        .group(.denied, "（三）不予公开", "(3) Denied"),
        .row(.stateSecret, "1.属于国家秘密", "1. State secret"),
        .row(.prohibitedByLaw, "2.其他法律行政法规禁止公开", "2. Prohibited by other laws or regulations"),
        .row(
          .securityAndStability, "3.危及“三安全一稳定”",
          "3. Endangers the three securities and one stability"),
        .row(.thirdPartyRights, "4.保护第三方合法权益", "4. Rights of third parties"),
        .row(.internalAffairs, "5.属于三类内部事务信息", "5. Internal affairs (three kinds)"),
        .row(.processInformation, "6.属于四类过程性信息", "6. Process information (four kinds)"),
        .row(.enforcementFiles, "7.属于行政执法案卷", "7. Enforcement files"),
        .row(.administrativeQueries, "8.属于行政查询事项", "8. Administrative queries"),
        .group(.unavailable, "（四）无法提供", "(4) Unavailable"),
        .row(.notHeld, "1.本机关不掌握相关政府信息", "1. Not held"),
        .row(.needsCreation, "2.没有现成信息需要另行制作", "2. Would have to be created"),
        .row(.stillUnclear, "3.补正后申请内容仍不明确", "3. Still unclear after being amended"),
        .group(.notProcessed, "（五）不予处理", "(5) Not processed"),
        .row(.petition, "1.信访举报投诉类申请", "1. Petitions, reports and complaints"),
        .row(.repeated, "2.重复申请", "2. Repeated requests"),
        .row(.publication, "3.要求提供公开出版物", "3. Asks for publications"),
        .row(.excessive, "4.无正当理由大量反复申请", "4. Excessive requests without due reason"),
        .row(
          .confirmation, "5.要求行政机关确认或重新出具已获取信息",
          "5. Asks to confirm or reissue what was obtained"),
        .group(.otherHandling, "（六）其他处理", "(6) Other handling"),
        .row(
          .notSupplemented, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
          "1. Not amended in time, no longer processed"),
        .row(
          .unpaidFee, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
          "2. Fee not paid in time, no longer processed"),
        .row(.handledOtherwise, "3.其他", "3. Other"),
        .row(.outcomeTotal, "（七）总计", "(7) Total"),
        .row(.carriedForward, "四、结转下年度继续办理", "4. Carried forward to next year"),

        .table(.disputes),

        .column(.upheld, "结果维持", "Upheld"),
        .column(.corrected, "结果纠正", "Corrected"),
        .column(.otherResult, "其他结果", "Other result"),
        .column(.pending, "尚未审结", "Pending"),
        .column(.total, "总计", "Total"),

        .row(.reconsideration, "行政复议", "Administrative reconsideration"),
        .group(.litigation, "行政诉讼", "Administrative litigation"),
        .row(.directLitigation, "未经复议直接起诉", "Direct litigation"),
        .row(.litigationAfterReconsideration, "复议后起诉", "Litigation after reconsideration"),
      ],
      sums: [
        FormSum(
          .balance, .rows(.received, .broughtForward), equal: .rows(.outcomeTotal, .carriedForward)),
        FormSum(.applicants, .columns(of: .requests), equal: .column(.total)),
        FormSum(.outcomes, .group(.outcome), equal: .row(.outcomeTotal)),
        FormSum(.results, .columns(of: .disputes), equal: .column(.total)),
      ],
      folds: [Fold(.otherHandling, into: .otherHandling)],
      equivalents: [
        .column(.made, becomes: .issued), .column(.totalDisclosed, becomes: .inForce),
        .row(.otherHandling, becomes: .otherHandling),
      ],
      notes: RowNote.underRegulations2019)
  }
}
