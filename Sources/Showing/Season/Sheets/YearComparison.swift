import Changes
import JSON
import Records

/// What differs from last year (上年对比): the numbers of table two and the totals, the large changes first; only
/// they are printed.
struct YearComparison: Sendable {
  /// What is remarkable about a change, the most remarkable first; the raw values are its words in the sheet.
  private enum Remark: String, CaseIterable {
    case isLarge = "变化大"
    case ordinary = ""
    /// The forms of the years differ, and only one of them has the cell.
    case otherForm = "表式不同"
    /// A number was not read in one of the years, or there is a blank: nothing is known of the change.
    case open = "不能对比"
  }

  private let changes: [(change: Change, remark: Remark)]

  /// Compares `reports` of two years.
  init(_ reports: [Report]) {
    var filter = DiffFilter()
    // Only totals: rpt-diff shows the single kinds of applicants on request.
    _ = filter.keep(["disclosure.*", "*.total"])
    var changes: [(change: Change, remark: Remark)] = []
    for match in Pairing.years(reports.map { ReportSnapshot($0) }).matches {
      guard case .both(let from, let to) = match else { continue }
      match.eachChange(filter) { change in
        guard change.kind == .cell, change.from.year != change.to.year else { return }
        changes.append(
          (change, YearComparison.remark(on: change, isOtherForm: from.form != to.form)))
      }
    }
    // Swift's sort is stable: agencies stay in the order of the list.
    self.changes = Remark.allCases.flatMap { remark in changes.filter { $0.remark == remark } }
  }

  private static func remark(on change: Change, isOtherForm: Bool) -> Remark {
    guard change.delta == nil else { return change.isLarge ? .isLarge : .ordinary }
    return isOtherForm ? .otherForm : .open
  }

  /// What happened to the number in `change`.
  private static func status(of change: Change, _ remark: Remark) -> String {
    guard remark == .open else { return change.status.wording.chinese }
    let years = [(change.from, change.before), (change.to, change.after)].compactMap {
      side, value in
      value == .null ? side.year.map { "\($0)年" } : nil
    }
    return years.isEmpty
      ? change.status.wording.chinese : years.joined(separator: "、") + "空白或未读到"
  }

  var table: SheetTable {
    let head = ["关注", "单位", "原年度", "新年度", "位置", "原值", "新值", "增减", "增幅（%）", "变化"]
    let rows = changes.map { change, remark -> [SheetTable.Field] in
      [
        .init(remark.rawValue), .init(change.agency),
        .init(change.from.year.map { Number(Int128($0)) }),
        .init(change.to.year.map { Number(Int128($0)) }), .init(change.label),
        .init(change.before), .init(change.after), .init(change.delta), .init(change.percent),
        .text(YearComparison.status(of: change, remark)),
      ]
    }
    let largeCount = changes.count { $0.remark == .isLarge }
    return SheetTable(
      rows: [head.map { SheetTable.Field($0) }] + rows,
      printedRows: largeCount > 0 ? largeCount : nil)
  }
}

extension Change {
  /// Whether a number has at least doubled or halved, by a hundred or more.
  fileprivate var isLarge: Bool {
    guard let delta else { return false }
    let isFar = delta.magnitude.map { $0 >= Number(100) } ?? true
    return isFar && (percent.map { $0 >= Number(100) || $0 <= Number(-50) } ?? true)
  }
}

extension SheetTable.Field {
  fileprivate init(_ value: Change.Value) {
    switch value {
    case .null: self = .blank
    case .number(let number): self = .number(number)
    case .text(let text): self = .init(text)
    }
  }
}
