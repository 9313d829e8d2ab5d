import Forms
import Records

extension Example {
  /// Takes the cells whose ids contain `part` out of an example.
  static func remove(_ part: String, from report: inout Report) {
    for cell in Cell.all where cell.id.utf8.count > part.utf8.count {
      if cell.id.hasPrefix(part) || cell.id.hasSuffix(part) { report.cells[cell] = .absent }
    }
  }

  /// Blanks the cells of an example whose ids begin or end in `part`.
  static func blank(_ part: String, in report: inout Report) {
    for cell in Cell.all where cell.id.hasPrefix(part) || cell.id.hasSuffix(part) {
      if report.cells[cell] != .absent { report.cells[cell] = .blank }
    }
  }

  /// Makes item six of table three one row, as some reports of the later edition have it.
  static func joinItemSix(of report: inout Report) {
    for cell in Cell.all where cell.id.hasPrefix("requests.outcome.other_handling.") {
      let isOneRow = cell.id.hasPrefix("requests.outcome.other_handling.all.")
      report.cells[cell] = isOneRow ? .number(.zero) : .absent
    }
  }
}
