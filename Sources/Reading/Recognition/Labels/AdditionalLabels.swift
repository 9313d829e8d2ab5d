/// Labels that are not in the data of the editions: those that span several others, those of
/// several tables, and wordings that published reports use in place of the form's. `LabelTable` is
/// generated from these and the editions.
enum AdditionalLabels {
  static var all: [(words: String, label: Label)] {
    [
      ("信息内容", .content),
      ("申请人情况", .requestHeader),
      ("法人或其他组织", .organizations),
      ("法人和其他组织", .organizations),
      ("其他", .other),
      ("其它", .other),
      ("政府规章", .disclosureRow(.rules)),
      ("总计", .total),
      ("合计", .total),
      ("规范性档案", .disclosureRow(.normativeDocuments)),
      ("行政规范性档案", .disclosureRow(.normativeDocuments)),
      ("本年处理决定数", .disclosureColumn(.decisions)),
      ("处理决定数", .disclosureColumn(.decisions)),
    ]
  }
}
