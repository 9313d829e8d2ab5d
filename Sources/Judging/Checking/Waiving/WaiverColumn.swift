import Sheets

/// A column of a ledger of findings, as `rpt-csv --worksheet` writes it, that a waiver is made from.
enum WaiverColumn: String, HeaderNames {
  case agency, year, label, cell, message, rule, id, reply, state, reason, until

  var names: [String] {
    switch self {
    case .agency: ["agency", "单位", "单位名称"]
    case .year: ["year", "年度", "年份"]
    case .label: ["label", "位置"]
    case .cell: ["cell", "单元格", "格"]
    case .message: ["message", "问题"]
    case .rule: ["rule", "规则"]
    case .id: ["id", "编号"]
    case .reply: ["reply", "单位回复"]
    case .state: ["state", "办理状态"]
    case .reason: ["reason", "理由", "核实理由", "豁免理由"]
    case .until: ["until", "有效期至", "到期"]
    }
  }
}
