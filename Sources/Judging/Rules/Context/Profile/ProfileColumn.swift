import Sheets

/// A column of a profile that is a sheet.
enum ProfileColumn: String, HeaderNames {
  case rule, basis, kind, level, section, deadline, severity, heading, count, words, units, least
  case most

  var names: [String] {
    switch self {
    case .rule: ["rule", "规则"]
    case .basis: ["basis", "依据", "文件依据"]
    case .kind: ["kind", "类别", "单位类别"]
    case .level: ["level", "层级", "级别"]
    case .section: ["section", "部分", "适用部分"]
    case .deadline: ["deadline", "期限", "截止", "截止日期"]
    case .severity: ["severity", "等级", "处理"]
    case .heading: ["heading", "标题"]
    case .count: ["count", "计数", "应载明的数"]
    case .words: ["words", "词语"]
    case .units: ["units", "量词"]
    case .least: ["least", "最少字数", "最少"]
    case .most: ["most", "最多字数", "最多"]
    }
  }

  /// `期限（deadline）`: for messages about lines and sheets alike.
  var bothNames: String { "\(chinese)（\(rawValue)）" }
}
