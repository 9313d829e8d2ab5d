// 国办公开办函〔2019〕60号

extension Edition {
  /// The form of the reports of 2019 and 2020: 198 cells.
  static var edition2019: Edition {
    Edition(
      notice: "国办公开办函〔2019〕60号", since: 2019,
      lines: [
        .table(.disclosure),

        .block("第二十条第（一）项", "Article 20 (1)"),
        .column(.made, "本年新制作数量", "Newly made this year"),
        .column(.newlyDisclosed, "本年新公开数量", "Newly disclosed this year"),
        .column(.totalDisclosed, "对外公开总数量", "Total disclosed"),
        .row(.rules, "规章", "Rules"),
        .row(.normativeDocuments, "规范性文件", "Normative documents"),

        .block("第二十条第（五）项", "Article 20 (5)"),
        .column(.itemsLastYear, "上一年项目数量", "Items last year"),
        .column(.itemsChange, "本年增/减", "Increase or decrease this year"),
        .column(.decisions, "处理决定数量", "Decisions"),
        .row(.licensing, "行政许可", "Administrative licences"),
        .row(.otherServices, "其他对外管理服务事项", "Other public management and services"),

        .block("第二十条第（六）项", "Article 20 (6)"),
        .column(.itemsLastYear, "上一年项目数量", "Items last year"),
        .column(.itemsChange, "本年增/减", "Increase or decrease this year"),
        .column(.decisions, "处理决定数量", "Decisions"),
        .row(.penalties, "行政处罚", "Administrative penalties"),
        .row(.compulsion, "行政强制", "Administrative compulsion"),

        .block("第二十条第（八）项", "Article 20 (8)"),
        .column(.itemsLastYear, "上一年项目数量", "Items last year"),
        .column(.itemsChange, "本年增/减", "Increase or decrease this year"),
        .row(.fees, "行政事业性收费", "Administrative fees"),

        .block("第二十条第（九）项", "Article 20 (9)"),
        .column(.items, "采购项目数量", "Procurement items"),
        .column(.amount, "采购总金额", "Procurement amount"),
        .row(.procurement, "政府集中采购", "Centralised government procurement"),

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
        .row(.otherHandling, "（六）其他处理", "(6) Other handling"),
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
      ], folds: [], equivalents: [], notes: RowNote.underRegulations2019)
  }
}
