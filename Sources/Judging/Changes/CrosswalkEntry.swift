import Forms
import JSON
import Records
import Wordings

/// Cells of two forms that state the same number, so that it can be compared under both labels.
package struct CrosswalkEntry: Sendable {
  /// The ids of both sides, the older form's first: `disclosure.rules.made/issued`; for a row and
  /// the rows that it was split into, `requests.outcome.other_handling.*.total`.
  package let id: String
  let label: Wording
  /// The cells of the older form, and those of the newer one; several cells are added up.
  package let older: [Cell]
  package let newer: [Cell]
  /// The cells of still newer editions that are counted with `newer`.
  var further: [Cell] = []

  /// All entries, in the forms' order.
  static let all: [CrosswalkEntry] = zip(Edition.all, Edition.all.dropFirst()).flatMap {
    older, newer in
    newer.equivalents.flatMap { equivalent in
      switch equivalent {
      case .column(let old, let new): columns(old, older, becoming: new, newer)
      case .row(let row, let group): rows(row, older, becoming: group, newer)
      }
    }
  }.sorted { $0.older[0] < $1.older[0] }

  /// The entries of columns of `older` that another column of `newer` replaces: documents made and
  /// issued, disclosed and in force.
  private static func columns(
    _ old: Column, _ older: Edition, becoming new: Column, _ newer: Edition
  ) -> [CrosswalkEntry] {
    older.blocks.flatMap(\.rows).compactMap { before in
      guard let one = before.row.cell(in: old), let other = before.row.cell(in: new),
        let after = newer.blocks.flatMap(\.rows).first(where: { $0.row == before.row })
      else { return nil }
      return CrosswalkEntry(
        id: "\(one.id)/\(new.id)",
        label: wording { language in
          let table = one.table.name(in: language)
          let (left, right) = (before.label(of: one, language), after.label(of: other, language))
          return "\(table) · \(left) ↔ \(right)"
        }, older: [one], newer: [other])
    }
  }

  /// The entries of a row of `older` that `newer` splits into several, （六）其他处理: one for each kind of
  /// applicant.
  private static func rows(
    _ row: Row, _ older: Edition, becoming group: RowGroup, _ newer: Edition
  ) -> [CrosswalkEntry] {
    let parts = newer.rows(of: row.table).filter { $0.row.group == group }
    let further = group.rows.filter { other in
      other != row && !parts.contains { $0.row == other }
    }
    let sum = wording { language in
      let ordinals = parts.map { $0.label.text(language).prefix { $0 != "." } }
      return language.says(
        "\(ordinals.joined(separator: "、"))之和", en: "sum of \(ordinals.joined(separator: ", "))")
    }
    return older.columns(of: row.table).map { column in
      let whole = Cell(row, column.column)
      return CrosswalkEntry(
        id: "\(group.id).*.\(column.column.id)",
        label: wording { language in
          let table = whole.table.name(in: language)
          let rows = whole.rowLabels(in: language).joined(separator: language.says("", en: " "))
          return "\(table) · \(rows) ↔ \(sum.text(language)) · \(whole.column(in: language))"
        },
        older: [whole], newer: parts.map { Cell($0.row, column.column) },
        further: further.map { Cell($0, column.column) })
    }
  }

  private static func wording(_ text: (Language) -> String) -> Wording {
    Wording(text(.chinese), en: text(.english))
  }

  /// Whether a row was split into several rows; otherwise one column replaced another.
  package var isOfRows: Bool { older.first?.row != newer.first?.row }

  /// The numbers of both sides; nil where the reports do not have different cells of this entry.
  func values(
    from: CellTable, on formFrom: Form?, to: CellTable, on formTo: Form?
  ) -> (before: Change.Value, after: Change.Value)? {
    let (wasOlder, isOlder) = (from.hasAny(of: older), to.hasAny(of: older))
    guard wasOlder != isOlder, from.hasAny(of: newer) == isOlder, to.hasAny(of: newer) == wasOlder
    else { return nil }
    return (
      value(from, on: formFrom, of: wasOlder ? older : newer),
      value(to, on: formTo, of: isOlder ? older : newer)
    )
  }

  /// The sum of the cells of `some` that `form` has, and of those that it counts with them.
  private func value(_ cells: CellTable, on form: Form?, of some: [Cell]) -> Change.Value {
    var own = some
    if let edition = form?.edition {
      own = (some + (some == newer ? further : [])).filter { cell in
        cell.row.map(edition.accepts) ?? false
      }
    }
    let numbers = own.compactMap { cells.number($0) }
    guard numbers.count == own.count, let sum = Number.sum(numbers) else { return .null }
    return .number(sum)
  }
}

extension PrintedRow {
  /// Row and column of `cell` with the labels of the row's edition.
  fileprivate func label(of cell: Cell, _ language: Language) -> String {
    labels.map { $0.text(language) }.joined(separator: language.says("", en: " ")) + " "
      + cell.column(in: language)
  }
}
