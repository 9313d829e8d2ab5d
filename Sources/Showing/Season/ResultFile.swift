/// The files and folders that each round makes, in the order of the printed list.
package enum ResultFile: String, CaseIterable, Sendable {
  case missing = "未报清单.csv"
  case register = "问题台账.csv"
  case closed = "已销号.csv"
  case letters = "反馈单"
  case sums = "汇总表.csv"
  case years = "上年对比.csv"
  case summary = "小结.txt"
  case records = "记录"
  case rounds = "历轮"

  /// What is in it.
  package var contents: String {
    switch self {
    case .missing: "未报、读不出的单位"
    case .register: "全部问题；可填单位回复和办理状态，下一轮保留"
    case .closed: "以前各轮有、现在没有的问题和当时的回复"
    case .letters: "发给各单位的反馈单，一个单位一份"
    case .sums: "按表式逐格的合计与填报数"
    case .years: "与上年不同的数"
    case .summary: "本轮的数目"
    case .records: "各表所依据的记录"
    case .rounds: "以前各轮的结果"
    }
  }
}

/// The files in the folder of records.
package enum RecordFileName: String, CaseIterable, Sendable {
  case reports = "报告.ndjson"
  case last = "上年.ndjson"
  case draft = "草稿.ndjson"
  case found = "问题.ndjson"
  case foundBefore = "上轮问题.ndjson"
  case sums = "合计.ndjson"
  case state = "本轮.json"

  /// The path in the folder of results.
  package var path: String { "\(ResultFile.records.rawValue)/\(rawValue)" }
}
