import Forms
import JSON
import Records
import Wordings

/// What two forms state in different cells and still can be compared: under both labels.
struct CrosswalkEntry: Sendable {
  /// The ids of both sides, the older form's first: `disclosure.rules.made/issued`; of a row and the
  /// rows that it was split into `requests.outcome.other_handling.*.total`.
  let id: String
  let label: Wording
  /// For a line of a table.
  let short: Wording
  /// The cells of the older form, and those of the newer one; several stand for their sum.
  let older: [Cell]
  let newer: [Cell]

  /// All that are known, in the forms' order.
  static let all: [CrosswalkEntry] = documents + otherHandling

  /// Documents made and issued, disclosed and in force.
  private static let documents: [CrosswalkEntry] = ["rules", "normative_documents"].flatMap { row in
    [("made", "issued"), ("total_disclosed", "in_force")].compactMap { old, new in
      let (prefix, labels) = ("disclosure.\(row)", [old, new])
      let cells = labels.compactMap { Cell(id: "\(prefix).\($0)") }
      guard let one = cells.first, let other = cells.last, cells.count == 2 else { return nil }
      return CrosswalkEntry(
        id: "\(prefix).\(old)/\(new)",
        label: wording { language in
          let table = Cell.tableName(2, in: language)
          let older = place(one, row: prefix, .form2019, in: language)
          return "\(table) · \(older) ↔ \(place(other, row: prefix, .form2021, in: language))"
        },
        short: wording { language in
          let slash = language.says("／", en: " / ")
          return ShortLabel.of(one, in: language) + slash + ShortLabel.column(other, in: language)
        }, older: [one], newer: [other])
    }
  }

  /// Row and column of `cell` with the label that `form` gives its row.
  private static func place(
    _ cell: Cell, row id: String, _ form: Form, in language: Language
  ) -> String {
    let row = Edition.of(form)?.disclosure.flatMap(\.rows).first { $0.id == id }
    let labels = (row?.labels ?? cell.rowLabels).map { Cell.name($0, in: language) }
    return labels.joined(separator: language.says("", en: " ")) + " " + cell.column(in: language)
  }

  private static func wording(_ text: (Language) -> String) -> Wording {
    Wording(text(.chinese), en: text(.english))
  }

  /// （六）其他处理: one row of the older form, three of the newer one, for each applicant.
  private static let otherHandling: [CrosswalkEntry] =
    (Edition.all.first?.applicants ?? []).compactMap { column in
      let row = "requests.outcome.other_handling"
      let parts = ["not_supplemented", "unpaid_fee", "other"].compactMap {
        Cell(id: "\(row).\($0).\(column.id)")
      }
      guard let whole = Cell(id: "\(row).all.\(column.id)"), parts.count == 3 else { return nil }
      return CrosswalkEntry(
        id: "\(row).*.\(column.id)",
        label: wording { language in
          let table = Cell.tableName(3, in: language)
          let rows = whole.rowLabels(in: language).joined(separator: language.says("", en: " "))
          let parts = language.says("1、2、3之和", en: "sum of 1, 2, 3")
          return "\(table) · \(rows) ↔ \(parts) · \(whole.column(in: language))"
        },
        short: wording { language in
          let column = ShortLabel.isTotal(whole) ? "" : " " + whole.column(in: language)
          return language.says("（六）其他处理／三项之和", en: "(6) Other handling / sum of three") + column
        },
        older: [whole], newer: parts)
    }

  /// Whether it stands in a column 总计, or in a table without applicants.
  var isTotal: Bool { older.allSatisfy { $0.table < 3 || ShortLabel.isTotal($0) } }

  /// What both sides state; nil where they do not follow different forms here.
  func values(from: CellTable, to: CellTable) -> (before: Change.Value, after: Change.Value)? {
    let (wasOlder, isOlder) = (from.hasAny(of: older), to.hasAny(of: older))
    guard wasOlder != isOlder, from.hasAny(of: newer) == isOlder, to.hasAny(of: newer) == wasOlder
    else { return nil }
    return (value(from, of: wasOlder ? older : newer), value(to, of: isOlder ? older : newer))
  }

  /// What the cells that a form has for it state together.
  private func value(_ cells: CellTable, of own: [Cell]) -> Change.Value {
    let numbers = own.compactMap { cells.number($0) }
    guard numbers.count == own.count, let sum = Number.sum(numbers) else { return .null }
    return .number(sum)
  }
}
