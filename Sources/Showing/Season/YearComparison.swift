import Changes
import JSON
import Records
import Rows

/// What differs from last year (上年对比): the numbers of table two and the totals.
struct YearComparison: Sendable {
  /// The rows as changes.
  private let changes: [Change]

  /// Compares `reports` of two years.
  init(_ reports: [Report]) {
    var filter = DiffFilter()
    // Only totals: rpt-diff shows the single kinds of applicants on request.
    _ = filter.keep(["disclosure.*", "*.total"])
    var changes: [Change] = []
    for match in Pairing.years(reports.map { ReportSnapshot($0) }).matches {
      match.eachChange(filter) { change in
        if change.kind == .cell, change.from.year != change.to.year { changes.append(change) }
      }
    }
    self.changes = changes
  }

  var csv: [UInt8] {
    var settings = Rows.Settings()
    settings.adaptToExcel()
    settings.sheet = .change
    settings.columns = [
      "agency", "from.year", "to.year", "label", "before", "after", "delta", "percent", "status",
    ]
    var rows = Rows(settings)
    guard !changes.isEmpty else {
      try? rows.addHeader()
      return rows.bytes
    }
    var line = JSONWriter()
    for change in changes {
      line.removeAll()
      change.encode(to: &line, head: nil)
      line.bytes.withUnsafeBytes { bytes in
        _ = try? rows.add(UnsafeRawBufferPointer(rebasing: bytes.dropLast()))
      }
    }
    try? rows.finish()
    return rows.bytes
  }
}
