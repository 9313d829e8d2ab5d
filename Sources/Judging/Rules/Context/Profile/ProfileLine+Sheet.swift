import Agencies
import Chinese
import Records
import Sheets
import Wordings

extension ProfileLine {
  /// The line that a row of a sheet states, in English or Chinese words. Throws as for a line of JSON.
  init(_ row: HeadedRow<ProfileColumn>) throws(Refusal) {
    var draft = Draft()
    draft.rule = row.value(.rule)
    draft.basis = row.text(.basis)
    draft.kind = row.value(.kind).map { Agency.Kind.words[$0.lowercased()]?.rawValue ?? $0 }
    draft.level = row.value(.level).map { Agency.Level.words[$0.lowercased()]?.rawValue ?? $0 }
    draft.section = try ProfileLine.integer(row, .section)
    draft.deadline = row.value(.deadline).map { ProfileLine.monthAndDay($0) ?? $0 }
    draft.severity = row.value(.severity).map { ProfileLine.severities[$0] ?? $0 }
    draft.heading = row.text(.heading)
    draft.count = row.text(.count)
    draft.words = ProfileLine.list(row, .words)
    draft.units = ProfileLine.list(row, .units)
    draft.least = try ProfileLine.integer(row, .least)
    draft.most = try ProfileLine.integer(row, .most)
    try self.init(draft)
  }

  /// The number of a field: `1`, `一`, `第一部分`, `100字`.
  private static func integer(
    _ row: HeadedRow<ProfileColumn>, _ column: ProfileColumn
  ) throws(Refusal) -> Int? {
    guard let text = row.value(column) else { return nil }
    var digits = text[...]
    if digits.hasPrefix("第") { digits = digits.dropFirst() }
    for ending in ["部分", "字", "、"] where digits.hasSuffix(ending) {
      digits = digits.dropLast(ending.count)
    }
    let ordinals = Array("一二三四五六")
    let ordinal = digits.count == 1 ? digits.first.flatMap { ordinals.firstIndex(of: $0) } : nil
    guard let number = ordinal.map({ $0 + 1 }) ?? Int(digits) else {
      throw .malformed(
        "“\(column.chinese)”应为数字，不是“\(text)”",
        en: "\(column.rawValue) must be a number, not “\(text)”")
    }
    return number
  }

  private static func list(
    _ row: HeadedRow<ProfileColumn>, _ column: ProfileColumn
  ) -> [String]? {
    row.value(column)?.split { ",;、".contains($0) }
      .map { $0.unicodeScalars.trimmed(\.isSpace).string }
  }

  /// `text` as `01-31`; nil where it is no day.
  private static func monthAndDay(_ text: String) -> String? {
    guard let day = try? TypedDay(text) else { return nil }
    return [day.month, day.day].map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: "-")
  }

  private static var severities: [String: String] {
    [
      "必改": "error", "错误": "error", "建议": "warning", "警告": "warning", "提示": "info", "停用": "off",
      "关闭": "off", "不用": "off",
    ]
  }
}
