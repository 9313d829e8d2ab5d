/// Which national form a report's tables follow.
package enum Form: String, Sendable, CaseIterable {
  /// The statistics table of 2014–2018 (国办发〔2014〕32号).
  case form2014 = "2014"
  /// The reports of 2019 and 2020.
  case form2019 = "2019"
  /// The reports of 2021 and later.
  case form2021 = "2021"
}

/// One edition of the national form, restated in full: its tables' labels in order, and the sums
/// that it states.
package struct Edition: Sendable {
  package let form: Form
  /// The notice that the form comes from.
  package let notice: String
  /// The years whose reports follow it; the newest edition is open above.
  package let years: ClosedRange<Int>
  /// Table two.
  package let disclosure: [DisclosureBlock]
  /// The rows of table three.
  package let requests: [TableRow]
  /// The columns of table three.
  package let applicants: [TableColumn]
  /// The groups of table four.
  package let disputes: [TableRow]
  /// The columns of a group of table four.
  package let results: [TableColumn]
  /// The sums that the tables must satisfy.
  package let sums: [Sum]

  /// The editions with three tables, oldest first.
  package static let all: [Edition] = [edition2019, edition2021]

  /// The edition of `form`; nil for the older statistics table, which is no edition of this kind.
  package static func of(_ form: Form) -> Edition? { all.first { $0.form == form } }

  /// The edition that a report of `year` has to follow; nil before 2019.
  package static func inForce(in year: Int) -> Edition? { all.first { $0.years.contains(year) } }

  /// Every cell of the edition, in the printed order.
  package var cells: [Cell] { Edition.cellsByForm[form] ?? [] }

  private static let cellsByForm = Dictionary(
    uniqueKeysWithValues: all.map { ($0.form, $0.cellsInOrder) })

  private var cellsInOrder: [Cell] {
    var ids: [String] = []
    for block in disclosure {
      for row in block.rows { ids += block.columns.map { "\(row.id).\($0.id)" } }
    }
    for row in requests { ids += applicants.map { "\(row.id).\($0.id)" } }
    for group in disputes { ids += results.map { "\(group.id).\($0.id)" } }
    return ids.compactMap { Cell(id: $0) }
  }
}

/// The part of table two under one item of article 20.
package struct DisclosureBlock: Sendable {
  /// The item, `第二十条第（一）项`.
  package let article: String
  package let columns: [TableColumn]
  package let rows: [TableRow]

  init(_ article: String, columns: [TableColumn], rows: [TableRow]) {
    self.article = article
    self.columns = columns
    self.rows = rows
  }
}

/// A row of a table: what the ids of its cells begin with, and its labels from the outside in.
package struct TableRow: Sendable {
  package let id: String
  package let labels: [String]

  init(_ id: String, _ labels: String...) {
    self.id = id
    self.labels = labels
  }
}

/// A column of a table: what the ids of its cells end in, and its label.
package struct TableColumn: Sendable {
  package let id: String
  package let label: String
  package let measure: Measure

  init(_ id: String, _ label: String, _ measure: Measure = .count) {
    self.id = id
    self.label = label
    self.measure = measure
  }
}

/// What a cell measures.
package enum Measure: Sendable {
  /// A whole number from 0 up.
  case count
  /// A whole number that may be negative (本年增/减).
  case change
  /// An amount in 万元, with decimals.
  case money
}

/// A sum that a form states: on each line of its table the parts add up to the whole.
package struct Sum: Sendable {
  /// What the lines run along.
  package enum Direction: Sendable {
    /// A line is a column of table three; parts and whole name rows.
    case applicants
    /// A line is a row of table three; parts and whole name columns.
    case requestRows
    /// A line is a group of table four; parts and whole name columns.
    case disputeGroups
  }

  /// The rule that judges it.
  package let rule: String
  package let parts: [String]
  package let whole: [String]
  package let direction: Direction

  init(_ rule: String, parts: [String], whole: [String], along direction: Direction) {
    self.rule = rule
    self.parts = parts
    self.whole = whole
    self.direction = direction
  }
}

/// A sum on one line of its table.
package struct SumLine: Sendable {
  /// The line's own label, `自然人`.
  package let label: String
  package let parts: [Cell]
  package let whole: [Cell]
}

extension Edition {
  /// `sum` on each of its lines, in the printed order.
  package func lines(of sum: Sum) -> [SumLine] {
    func line(_ label: String, _ id: (String) -> String) -> SumLine {
      SumLine(
        label: label,
        parts: sum.parts.compactMap { Cell(id: id($0)) },
        whole: sum.whole.compactMap { Cell(id: id($0)) })
    }
    switch sum.direction {
    case .applicants:
      return applicants.map { column in line(column.label) { "\($0).\(column.id)" } }
    case .requestRows:
      return requests.map { row in line(row.labels.last ?? "") { "\(row.id).\($0)" } }
    case .disputeGroups:
      return disputes.map { group in line(group.labels.last ?? "") { "\(group.id).\($0)" } }
    }
  }
}
