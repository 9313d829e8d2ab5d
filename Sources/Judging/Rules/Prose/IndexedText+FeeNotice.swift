extension IndexedText {
  /// The clause which says that no fee notice was sent: 未发出收费通知, 发出收费通知0件. The rule lists
  /// `KeywordSet.feeNotices` in its words.
  var unsentNotice: Range<Int>? {
    for hit in hits(of: .feeNotices) {
      let isDenied = has(anyOf: ["未发出", "没有发出", "未下发", "未制发", "未出具"], before: hit.range.lowerBound)
      var end = hit.range.upperBound
      if has("书", at: end) { end += 3 }
      if isDenied || has(anyOf: ["0件", "0份", "0 件", "0 份", "零件", "零份"], at: end) {
        return clause(at: hit.range.lowerBound)
      }
    }
    return nil
  }
}

extension KeywordSet {
  static let feeNotices = KeywordSet("收费通知 缴费通知")
}
