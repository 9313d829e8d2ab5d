import Forms
import Records

/// What two forms state in different cells and still can be compared: under both labels.
struct Correspondence: Sendable {
  /// The ids of both sides, the older form's first: `disclosure.rules.made/issued`; of a row and the
  /// rows that it was parted into `requests.outcome.other_handling.*.total`.
  let id: String
  let label: String
  /// For a line of a table.
  let short: String
  /// The cells of the older form, and those of the newer one; several stand for their sum.
  let older: [Cell]
  let newer: [Cell]

  /// All that are known, in the forms' order.
  static let all: [Correspondence] = documents + otherHandling

  /// Documents made and issued, disclosed and in force.
  private static let documents: [Correspondence] = ["rules", "normative_documents"].flatMap { row in
    [("made", "issued"), ("total_disclosed", "in_force")].compactMap { old, new in
      let (prefix, labels) = ("disclosure.\(row)", [old, new])
      let cells = labels.compactMap { Cell(id: "\(prefix).\($0)") }
      guard let one = cells.first, let other = cells.last, cells.count == 2 else { return nil }
      return Correspondence(
        id: "\(prefix).\(old)/\(new)",
        label:
          "表二 · \(place(one, row: prefix, .form2019)) ↔ \(place(other, row: prefix, .form2021))",
        short: "\(ShortLabel.of(one))／\(ShortLabel.column(other))", older: [one], newer: [other])
    }
  }

  /// Row and column of `cell` with the label that `form` gives its row.
  private static func place(_ cell: Cell, row id: String, _ form: Form) -> String {
    let row = Edition.of(form)?.disclosure.flatMap(\.rows).first { $0.id == id }
    return "\((row?.labels ?? cell.rowLabels).joined()) \(cell.columnLabel)"
  }

  /// （六）其他处理: one row of the older form, three of the newer one, for each applicant.
  private static let otherHandling: [Correspondence] =
    (Edition.all.first?.applicants ?? []).compactMap { column in
      let row = "requests.outcome.other_handling"
      let parts = ["not_supplemented", "unpaid_fee", "other"].compactMap {
        Cell(id: "\(row).\($0).\(column.id)")
      }
      guard let whole = Cell(id: "\(row).all.\(column.id)"), parts.count == 3 else { return nil }
      return Correspondence(
        id: "\(row).*.\(column.id)",
        label: "表三 · \(whole.rowLabels.joined()) ↔ 1、2、3之和 · \(column.label)",
        short: "（六）其他处理／三项之和" + (ShortLabel.isTotal(whole) ? "" : " \(column.label)"),
        older: [whole], newer: parts)
    }

  /// Whether it stands in a column 总计, or in a table without applicants.
  var isTotal: Bool { older.allSatisfy { $0.table < 3 || ShortLabel.isTotal($0) } }

  /// What both sides state; nil where they do not follow different forms here.
  func values(from: PackedCells, to: PackedCells) -> (before: Change.Value, after: Change.Value)? {
    guard let before = side(from), let after = side(to), before.isOlder != after.isOlder else {
      return nil
    }
    return (before.value, after.value)
  }

  /// Which form's cells a report has, and what they state; nil where it has both or neither.
  private func side(_ cells: PackedCells) -> (isOlder: Bool, value: Change.Value)? {
    let hasOlder = older.contains { cells[$0] != .absent }
    guard hasOlder != newer.contains(where: { cells[$0] != .absent }) else { return nil }
    let own = hasOlder ? older : newer
    let numbers = own.compactMap { cells.number($0) }
    guard numbers.count == own.count, let sum = Number.sum(numbers) else {
      return (hasOlder, .null)
    }
    return (hasOlder, .number(sum))
  }
}
