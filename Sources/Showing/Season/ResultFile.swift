/// The files and folders that each round makes, in the order of the printed list.
package enum ResultFile: String, CaseIterable, Sendable {
  case page = "核对结果.html"
  case agencies = "登记表.csv"
  case missing = "未报清单.csv"
  case aliases = "别名建议.csv"
  case register = "问题台账.csv"
  case closed = "已销号.csv"
  case letters = "反馈单"
  case sums = "汇总表.csv"
  case partial = "阶段数.csv"
  case years = "上年对比.csv"
  case notice = "群通知.txt"
  case circular = "通报.docx"
  case summary = "小结.txt"
  case records = "记录"
  case rounds = "历轮"

  /// Its name without the ending.
  package var title: String { rawValue.split(separator: ".").first.map(String.init) ?? rawValue }

  /// The name of the workbook beside a sheet.
  package var workbook: String { title + ".xlsx" }

  /// The column by which rows are recognised in which the office typed; nil for files without such rows.
  package var idColumn: String? {
    switch self {
    case .agencies: RegisterColumn.id.rawValue
    case .missing: MissingList.agency
    case .register, .closed: LedgerColumn.id.rawValue
    case .page, .aliases, .letters, .sums, .partial, .years, .notice, .circular, .summary,
      .records, .rounds:
      nil
    }
  }

  /// Whether people may change it, though each round makes it anew.
  var isMadeAnew: Bool {
    switch self {
    case .page, .aliases, .letters, .sums, .partial, .years, .notice, .circular, .summary: true
    case .agencies, .missing, .register, .closed, .records, .rounds: false
    }
  }

  /// Where the sheet is kept as it was written, if people fill it in.
  package var original: RecordFileName? {
    idColumn == nil ? nil : RecordFileName(rawValue: rawValue)
  }

  /// The columns in which nothing is to be typed, since the tools fill them in, without those that order or identify
  /// rows.
  var ownColumns: [String] {
    switch self {
    case .agencies:
      RegisterColumn.allCases.filter { !$0.isEntered && $0 != .ordinal && $0 != .id }
        .map(\.rawValue)
    case .register:
      LedgerColumn.allCases.filter { $0 != .ordinal && $0 != .id && $0 != .cause }.map(\.rawValue)
    case .missing: MissingList.heads.filter { $0 != MissingList.agency && $0 != "序号" }
    default: []
    }
  }

  /// What is in it.
  package var contents: String {
    switch self {
    case .page: "双击打开的网页：概况、登记表、各份报告和发现的问题；可打印"
    case .agencies: "一个单位一行：报送、核对、审核、发布；填写的内容下一轮保留"
    case .missing: "未报送单位、报送文件无法读取的单位"
    case .aliases: "名称相近的单位补充别名后的行，核实后粘贴到单位名单，替换原行"
    case .register: "全部问题；可填单位回复和办理状态，下一轮保留"
    case .closed: "以前各轮有、现在没有的问题和当时的回复"
    case .letters: "发给各单位的反馈单，一个单位一份，文本和 Word 文件各一"
    case .sums: "各项合计数与填报数对照"
    case .partial: "已有数的阶段合计，不作填报依据"
    case .years: "与上年对比有变化的数据"
    case .notice: "可粘贴到工作群的进展，不超过500字"
    case .circular: "本轮审核情况的通报，可修改后印发"
    case .summary: "本轮统计"
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
  /// The sheets that people fill in, as they were written.
  case missing = "未报清单.csv"
  case agencies = "登记表.csv"
  case register = "问题台账.csv"
  case closed = "已销号.csv"

  /// The path in the folder of results.
  package var path: String { "\(ResultFile.records.rawValue)/\(rawValue)" }
}
