// 国办公开办函〔2021〕30号

extension Edition {
  /// The form of the reports of 2021 and later: 200 cells.
  static let edition2021 = Edition(
    form: .form2021,
    notice: "国办公开办函〔2021〕30号",
    years: 2021...9999,
    disclosure: [
      DisclosureBlock(
        "第二十条第（一）项",
        columns: [
          TableColumn("issued", "本年制发件数"),
          TableColumn("repealed", "本年废止件数"),
          TableColumn("in_force", "现行有效件数"),
        ],
        rows: [
          TableRow("disclosure.rules", "规章"),
          TableRow("disclosure.normative_documents", "行政规范性文件"),
        ]),
      DisclosureBlock(
        "第二十条第（五）项",
        columns: [TableColumn("decisions", "本年处理决定数量")],
        rows: [TableRow("disclosure.licensing", "行政许可")]),
      DisclosureBlock(
        "第二十条第（六）项",
        columns: [TableColumn("decisions", "本年处理决定数量")],
        rows: [
          TableRow("disclosure.penalties", "行政处罚"),
          TableRow("disclosure.compulsion", "行政强制"),
        ]),
      DisclosureBlock(
        "第二十条第（八）项",
        columns: [TableColumn("amount_wan", "本年收费金额（单位：万元）", .money)],
        rows: [TableRow("disclosure.fees", "行政事业性收费")]),
    ],
    requests: [
      TableRow("requests.received", "一、本年新收政府信息公开申请数量"),
      TableRow("requests.brought_forward", "二、上年结转政府信息公开申请数量"),
      TableRow("requests.outcome.granted", "三、本年度办理结果", "（一）予以公开"),
      TableRow(
        "requests.outcome.partly_granted",
        "三、本年度办理结果", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
      TableRow(
        "requests.outcome.denied.state_secret",
        "三、本年度办理结果", "（三）不予公开", "1.属于国家秘密"),
      TableRow(
        "requests.outcome.denied.prohibited_by_law",
        "三、本年度办理结果", "（三）不予公开", "2.其他法律行政法规禁止公开"),
      TableRow(
        "requests.outcome.denied.security_and_stability",
        "三、本年度办理结果", "（三）不予公开", "3.危及“三安全一稳定”"),
      TableRow(
        "requests.outcome.denied.third_party_rights",
        "三、本年度办理结果", "（三）不予公开", "4.保护第三方合法权益"),
      TableRow(
        "requests.outcome.denied.internal_affairs",
        "三、本年度办理结果", "（三）不予公开", "5.属于三类内部事务信息"),
      TableRow(
        "requests.outcome.denied.process_information",
        "三、本年度办理结果", "（三）不予公开", "6.属于四类过程性信息"),
      TableRow(
        "requests.outcome.denied.enforcement_files",
        "三、本年度办理结果", "（三）不予公开", "7.属于行政执法案卷"),
      TableRow(
        "requests.outcome.denied.administrative_queries",
        "三、本年度办理结果", "（三）不予公开", "8.属于行政查询事项"),
      TableRow(
        "requests.outcome.unavailable.not_held",
        "三、本年度办理结果", "（四）无法提供", "1.本机关不掌握相关政府信息"),
      TableRow(
        "requests.outcome.unavailable.needs_creation",
        "三、本年度办理结果", "（四）无法提供", "2.没有现成信息需要另行制作"),
      TableRow(
        "requests.outcome.unavailable.still_unclear",
        "三、本年度办理结果", "（四）无法提供", "3.补正后申请内容仍不明确"),
      TableRow(
        "requests.outcome.not_processed.petition",
        "三、本年度办理结果", "（五）不予处理", "1.信访举报投诉类申请"),
      TableRow(
        "requests.outcome.not_processed.repeated",
        "三、本年度办理结果", "（五）不予处理", "2.重复申请"),
      TableRow(
        "requests.outcome.not_processed.publication",
        "三、本年度办理结果", "（五）不予处理", "3.要求提供公开出版物"),
      TableRow(
        "requests.outcome.not_processed.excessive",
        "三、本年度办理结果", "（五）不予处理", "4.无正当理由大量反复申请"),
      TableRow(
        "requests.outcome.not_processed.confirmation",
        "三、本年度办理结果", "（五）不予处理", "5.要求行政机关确认或重新出具已获取信息"),
      TableRow(
        "requests.outcome.other_handling.not_supplemented",
        "三、本年度办理结果", "（六）其他处理", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
      TableRow(
        "requests.outcome.other_handling.unpaid_fee",
        "三、本年度办理结果", "（六）其他处理", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
      TableRow(
        "requests.outcome.other_handling.other",
        "三、本年度办理结果", "（六）其他处理", "3.其他"),
      TableRow("requests.outcome.total", "三、本年度办理结果", "（七）总计"),
      TableRow("requests.carried_forward", "四、结转下年度继续办理"),
    ],
    applicants: [
      TableColumn("natural_person", "自然人"),
      TableColumn("business", "商业企业"),
      TableColumn("research", "科研机构"),
      TableColumn("public_welfare", "社会公益组织"),
      TableColumn("legal_service", "法律服务机构"),
      TableColumn("other_organization", "其他"),
      TableColumn("total", "总计"),
    ],
    disputes: [
      TableRow("disputes.reconsideration", "行政复议"),
      TableRow("disputes.litigation.direct", "行政诉讼", "未经复议直接起诉"),
      TableRow("disputes.litigation.after_reconsideration", "行政诉讼", "复议后起诉"),
    ],
    results: [
      TableColumn("upheld", "结果维持"),
      TableColumn("corrected", "结果纠正"),
      TableColumn("other_result", "其他结果"),
      TableColumn("pending", "尚未审结"),
      TableColumn("total", "总计"),
    ],
    sums: [
      Sum(
        "T301", parts: ["requests.received", "requests.brought_forward"],
        whole: ["requests.outcome.total", "requests.carried_forward"], along: .applicants),
      Sum(
        "T302",
        parts: [
          "natural_person", "business", "research", "public_welfare", "legal_service",
          "other_organization",
        ],
        whole: ["total"], along: .requestRows),
      Sum(
        "T303",
        parts: [
          "requests.outcome.granted",
          "requests.outcome.partly_granted",
          "requests.outcome.denied.state_secret",
          "requests.outcome.denied.prohibited_by_law",
          "requests.outcome.denied.security_and_stability",
          "requests.outcome.denied.third_party_rights",
          "requests.outcome.denied.internal_affairs",
          "requests.outcome.denied.process_information",
          "requests.outcome.denied.enforcement_files",
          "requests.outcome.denied.administrative_queries",
          "requests.outcome.unavailable.not_held",
          "requests.outcome.unavailable.needs_creation",
          "requests.outcome.unavailable.still_unclear",
          "requests.outcome.not_processed.petition",
          "requests.outcome.not_processed.repeated",
          "requests.outcome.not_processed.publication",
          "requests.outcome.not_processed.excessive",
          "requests.outcome.not_processed.confirmation",
          "requests.outcome.other_handling.not_supplemented",
          "requests.outcome.other_handling.unpaid_fee",
          "requests.outcome.other_handling.other",
        ],
        whole: ["requests.outcome.total"], along: .applicants),
      Sum(
        "T401", parts: ["upheld", "corrected", "other_result", "pending"], whole: ["total"],
        along: .disputeGroups),
    ])
}
