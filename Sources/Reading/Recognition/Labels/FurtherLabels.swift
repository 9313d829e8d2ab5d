/// Labels over others, words that stand in several tables, and wordings that reports have instead of the
/// forms'. `LabelTable` is written from these and the editions.
enum FurtherLabels {
  static var all: [(words: String, label: Label)] {
    [
      ("信息内容", .content),
      ("申请人情况", .requestHead),
      ("法人或其他组织", .organisations),
      ("法人和其他组织", .organisations),
      ("其他", .other),
      ("总计", .total),
      ("合计", .total),
      ("规范性档案", .disclosureRow(.normativeDocuments)),
      ("行政规范性档案", .disclosureRow(.normativeDocuments)),
      ("本年处理决定数", .disclosureColumn(.decisions)),
      ("处理决定数", .disclosureColumn(.decisions)),
    ]
  }
}
