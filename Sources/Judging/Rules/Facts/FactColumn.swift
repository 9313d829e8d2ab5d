import Sheets

/// A column of a file of facts.
enum FactColumn: String, HeaderNames {
  case agency, year, cell, number, source, note, decides

  var names: [String] {
    switch self {
    case .agency: ["agency", "单位", "单位名称"]
    case .year: ["year", "年度", "年份"]
    case .cell: ["cell", "单元格", "格", "指标"]
    case .number: ["number", "数", "数值", "数量", "件数"]
    case .source: ["source", "来源", "数据来源"]
    case .note: ["note", "备注", "说明"]
    case .decides: ["decides", "以此为准"]
    }
  }
}
