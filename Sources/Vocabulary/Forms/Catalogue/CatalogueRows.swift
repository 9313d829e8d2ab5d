// Written by RECORD=1 swift test --filter CatalogueTests.

extension Catalogue {
  /// Every row.
  static var rows: [RowEntry] {
    [
      RowEntry(0, 6, Labels("", "", "规章"), Labels("", "", "Rules")),
      RowEntry(6, 6, Labels("", "", "规范性文件"), Labels("", "", "Normative documents")),
      RowEntry(12, 3, Labels("", "", "行政许可"), Labels("", "", "Administrative licences")),
      RowEntry(
        15, 3, Labels("", "", "其他对外管理服务事项"),
        Labels("", "", "Other public management and services")),
      RowEntry(18, 3, Labels("", "", "行政处罚"), Labels("", "", "Administrative penalties")),
      RowEntry(21, 3, Labels("", "", "行政强制"), Labels("", "", "Administrative compulsion")),
      RowEntry(24, 3, Labels("", "", "行政事业性收费"), Labels("", "", "Administrative fees")),
      RowEntry(
        27, 2, Labels("", "", "政府集中采购"), Labels("", "", "Centralised government procurement")),
      RowEntry(
        29, 7, Labels("", "", "一、本年新收政府信息公开申请数量"),
        Labels("", "", "1. New requests received this year")),
      RowEntry(
        36, 7, Labels("", "", "二、上年结转政府信息公开申请数量"),
        Labels("", "", "2. Requests brought forward from last year")),
      RowEntry(43, 7, Labels("", "三、本年度办理结果", "（一）予以公开"), Labels("", "3. Outcome", "(1) Granted")),
      RowEntry(
        50, 7, Labels("", "三、本年度办理结果", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
        Labels("", "3. Outcome", "(2) Partly granted")),
      RowEntry(
        57, 7, Labels("三、本年度办理结果", "（三）不予公开", "1.属于国家秘密"),
        Labels("3. Outcome", "(3) Denied", "1. State secret")),
      RowEntry(
        64, 7, Labels("三、本年度办理结果", "（三）不予公开", "2.其他法律行政法规禁止公开"),
        Labels("3. Outcome", "(3) Denied", "2. Prohibited by other laws or regulations")),
      RowEntry(
        71, 7, Labels("三、本年度办理结果", "（三）不予公开", "3.危及“三安全一稳定”"),
        Labels("3. Outcome", "(3) Denied", "3. Endangers the three securities and one stability")),
      RowEntry(
        78, 7, Labels("三、本年度办理结果", "（三）不予公开", "4.保护第三方合法权益"),
        Labels("3. Outcome", "(3) Denied", "4. Rights of third parties")),
      RowEntry(
        85, 7, Labels("三、本年度办理结果", "（三）不予公开", "5.属于三类内部事务信息"),
        Labels("3. Outcome", "(3) Denied", "5. Internal affairs (three kinds)")),
      RowEntry(
        92, 7, Labels("三、本年度办理结果", "（三）不予公开", "6.属于四类过程性信息"),
        Labels("3. Outcome", "(3) Denied", "6. Process information (four kinds)")),
      RowEntry(
        99, 7, Labels("三、本年度办理结果", "（三）不予公开", "7.属于行政执法案卷"),
        Labels("3. Outcome", "(3) Denied", "7. Enforcement files")),
      RowEntry(
        106, 7, Labels("三、本年度办理结果", "（三）不予公开", "8.属于行政查询事项"),
        Labels("3. Outcome", "(3) Denied", "8. Administrative queries")),
      RowEntry(
        113, 7, Labels("三、本年度办理结果", "（四）无法提供", "1.本机关不掌握相关政府信息"),
        Labels("3. Outcome", "(4) Unavailable", "1. Not held")),
      RowEntry(
        120, 7, Labels("三、本年度办理结果", "（四）无法提供", "2.没有现成信息需要另行制作"),
        Labels("3. Outcome", "(4) Unavailable", "2. Would have to be created")),
      RowEntry(
        127, 7, Labels("三、本年度办理结果", "（四）无法提供", "3.补正后申请内容仍不明确"),
        Labels("3. Outcome", "(4) Unavailable", "3. Still unclear after being amended")),
      RowEntry(
        134, 7, Labels("三、本年度办理结果", "（五）不予处理", "1.信访举报投诉类申请"),
        Labels("3. Outcome", "(5) Not processed", "1. Petitions, reports and complaints")),
      RowEntry(
        141, 7, Labels("三、本年度办理结果", "（五）不予处理", "2.重复申请"),
        Labels("3. Outcome", "(5) Not processed", "2. Repeated requests")),
      RowEntry(
        148, 7, Labels("三、本年度办理结果", "（五）不予处理", "3.要求提供公开出版物"),
        Labels("3. Outcome", "(5) Not processed", "3. Asks for publications")),
      RowEntry(
        155, 7, Labels("三、本年度办理结果", "（五）不予处理", "4.无正当理由大量反复申请"),
        Labels("3. Outcome", "(5) Not processed", "4. Excessive requests without due reason")),
      RowEntry(
        162, 7, Labels("三、本年度办理结果", "（五）不予处理", "5.要求行政机关确认或重新出具已获取信息"),
        Labels("3. Outcome", "(5) Not processed", "5. Asks to confirm or reissue what was obtained")
      ),
      RowEntry(
        169, 7, Labels("三、本年度办理结果", "（六）其他处理", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
        Labels("3. Outcome", "(6) Other handling", "1. Not amended in time, no longer processed")),
      RowEntry(
        176, 7, Labels("三、本年度办理结果", "（六）其他处理", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
        Labels("3. Outcome", "(6) Other handling", "2. Fee not paid in time, no longer processed")),
      RowEntry(
        183, 7, Labels("三、本年度办理结果", "（六）其他处理", "3.其他"),
        Labels("3. Outcome", "(6) Other handling", "3. Other")),
      RowEntry(
        190, 7, Labels("", "三、本年度办理结果", "（六）其他处理"),
        Labels("", "3. Outcome", "(6) Other handling")),
      RowEntry(197, 7, Labels("", "三、本年度办理结果", "（七）总计"), Labels("", "3. Outcome", "(7) Total")),
      RowEntry(
        204, 7, Labels("", "", "四、结转下年度继续办理"), Labels("", "", "4. Carried forward to next year")),
      RowEntry(211, 5, Labels("", "", "行政复议"), Labels("", "", "Administrative reconsideration")),
      RowEntry(
        216, 5, Labels("", "行政诉讼", "未经复议直接起诉"),
        Labels("", "Administrative litigation", "Direct litigation")),
      RowEntry(
        221, 5, Labels("", "行政诉讼", "复议后起诉"),
        Labels("", "Administrative litigation", "Litigation after reconsideration")),
    ]
  }

  /// The labels of all cells' columns, each as the earliest edition has it.
  static var columnLabels: [ColumnLabel] {
    [
      ColumnLabel("本年新制作数量", "Newly made this year"),
      ColumnLabel("本年新公开数量", "Newly disclosed this year"),
      ColumnLabel("对外公开总数量", "Total disclosed"),
      ColumnLabel("本年制发件数", "Issued this year"),
      ColumnLabel("本年废止件数", "Repealed this year"),
      ColumnLabel("现行有效件数", "In force"),
      ColumnLabel("上一年项目数量", "Items last year"),
      ColumnLabel("本年增/减", "Increase or decrease this year"),
      ColumnLabel("处理决定数量", "Decisions"),
      ColumnLabel("本年收费金额（单位：万元）", "Fees collected this year (unit: wan yuan)"),
      ColumnLabel("采购项目数量", "Procurement items"),
      ColumnLabel("采购总金额", "Procurement amount"),
      ColumnLabel("自然人", "Natural persons"),
      ColumnLabel("商业企业", "Businesses"),
      ColumnLabel("科研机构", "Research institutions"),
      ColumnLabel("社会公益组织", "Public welfare organisations"),
      ColumnLabel("法律服务机构", "Legal services"),
      ColumnLabel("其他", "Others"),
      ColumnLabel("总计", "Total"),
      ColumnLabel("结果维持", "Upheld"),
      ColumnLabel("结果纠正", "Corrected"),
      ColumnLabel("其他结果", "Other result"),
      ColumnLabel("尚未审结", "Pending"),
    ]
  }
}
