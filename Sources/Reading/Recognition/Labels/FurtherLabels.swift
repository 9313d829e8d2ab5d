/// Labels over others, words that stand in several tables, and wordings that reports have instead of the
/// forms'. `LabelTable` is written from these and the editions.
enum FurtherLabels {
  static var all: [(words: String, label: Label)] {
    [
      ("信息内容", .content),
      ("申请人情况", .requestHead),
      ("法人或其他组织", .organisations),
      ("法人和其他组织", .organisations),
      ("本年度办理结果", .requestGroup("outcome")),
      ("不予公开", .requestGroup("denied")),
      ("无法提供", .requestGroup("unavailable")),
      ("不予处理", .requestGroup("not_processed")),
      ("其他处理", .requestGroup("other_handling")),
      ("行政诉讼", .disputeGroup(nil)),
      ("其他", .other),
      ("总计", .total),
      ("合计", .total),
      ("规范性档案", .disclosureRow("disclosure.normative_documents")),
      ("行政规范性档案", .disclosureRow("disclosure.normative_documents")),
      ("本年处理决定数", .disclosureColumn("decisions")),
      ("处理决定数", .disclosureColumn("decisions")),
    ]
  }
}
