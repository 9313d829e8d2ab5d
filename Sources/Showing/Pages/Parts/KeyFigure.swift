import Forms
import JSON
import Records
import Wordings

/// One of the main numbers of a report: a cell or a sum of cells, by a short name.
struct KeyFigure {
  let rows: [Row]
  var column = Column.total
  let label: Wording

  static var all: [KeyFigure] {
    func rows(_ group: RowGroup) -> [Row] { Row.allCases.filter { $0.group == group } }
    let disputes: [Row] = [.reconsideration, .directLitigation, .litigationAfterReconsideration]
    return [
      KeyFigure(rows: [.received], label: Wording("本年新收", en: "Received")),
      KeyFigure(rows: [.broughtForward], label: Wording("上年结转", en: "Brought forward")),
      KeyFigure(rows: [.granted], label: Wording("予以公开", en: "Granted")),
      KeyFigure(rows: [.partlyGranted], label: Wording("部分公开", en: "Partly granted")),
      KeyFigure(rows: rows(.denied), label: Wording("不予公开", en: "Denied")),
      KeyFigure(rows: rows(.unavailable), label: Wording("无法提供", en: "Unavailable")),
      KeyFigure(rows: rows(.notProcessed), label: Wording("不予处理", en: "Not processed")),
      // Not as the form calls the row: a heading that does is read as that row where the page is read as a report.
      KeyFigure(rows: rows(.otherHandling), label: Wording("其他办理结果", en: "Other handling")),
      KeyFigure(rows: [.outcomeTotal], label: Wording("办结", en: "Closed")),
      KeyFigure(rows: [.carriedForward], label: Wording("结转下年度", en: "Carried forward")),
      KeyFigure(rows: disputes, label: Wording("行政复议和诉讼", en: "Disputes")),
      KeyFigure(rows: disputes, column: .upheld, label: Wording("其中维持", en: "Disputes: upheld")),
      KeyFigure(
        rows: disputes, column: .corrected, label: Wording("其中纠正", en: "Disputes: corrected")),
      KeyFigure(
        rows: disputes, column: .otherResult,
        label: Wording("其中其他结果", en: "Disputes: other result")),
      KeyFigure(
        rows: disputes, column: .pending, label: Wording("其中尚未审结", en: "Disputes: pending")),
    ]
  }

  /// Its number in `report`; nil where one of the cells that the report's form has has no number.
  func value(in report: Report) -> Number? {
    KeyFigure.sum(rows, column, in: report)
  }

  private static func sum(_ rows: [Row], _ column: Column, in report: Report) -> Number? {
    let cells = rows.compactMap { $0.cell(in: column) }
      .filter { report.form?.has($0) ?? false }
    guard !cells.isEmpty else { return nil }
    return report.cells.plainSum(of: cells).map { Number($0) }
  }

  static let shareName = Wording("予以公开和部分公开／办结", en: "Granted or partly granted / closed")

  /// The share of requests that were granted, in whole or in part, with both numbers: 12/20 (60%).
  static func share(in report: Report) -> String? {
    guard let granted = sum([.granted, .partlyGranted], .total, in: report),
      let closed = report.cells.number(Cell(.outcomeTotal, .total)),
      let share = Number.percent(granted, of: closed)
    else { return nil }
    return "\(granted)/\(closed) (\(share)%)"
  }
}
