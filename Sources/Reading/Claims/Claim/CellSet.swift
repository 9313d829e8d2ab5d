import Forms
import JSON
import Records

/// Cells that are added up, under the name that records give them: an id, or one with `*` for every row
/// that may stand there.
struct CellSet: Sendable {
  let name: String
  let cells: [Cell]
  /// Whether an absent cell is no gap: forms differ in the rows of 其他处理.
  let mayLack: Bool

  /// A row of table three in one column, or in the five of organisations.
  static func requests(_ row: String, _ column: String = "total") -> [CellSet] {
    guard column == Applicant.organization.rawValue else {
      return [named("requests.\(row).\(column)")]
    }
    return organizations.map { named("requests.\(row).\($0)") }
  }

  /// A group of table four in one column.
  static func disputes(_ group: Dispute, _ column: String) -> CellSet {
    named("disputes.\(group.rawValue).\(column)")
  }

  /// The set called `name`, which must have a cell.
  static func named(_ name: String) -> CellSet {
    if let known = wholes[name] { return known }
    return CellSet(name)
  }

  private static let organizations = [
    "business", "research", "public_welfare", "legal_service", "other_organization",
  ]

  private static let wholes: [String: CellSet] = {
    var names = Cell.all.filter { $0.table > 0 && $0.table < 5 }.map(\.id)
    for group in ["denied", "unavailable", "not_processed", "other_handling"] {
      for column in organizations + ["natural_person", "total"] {
        names.append("requests.outcome.\(group).*.\(column)")
      }
    }
    names += ["upheld", "corrected", "other_result", "pending", "total"].map {
      "disputes.litigation.*.\($0)"
    }
    return Dictionary(uniqueKeysWithValues: names.map { ($0, CellSet($0)) })
  }()

  private init(_ name: String) {
    self.name = name
    mayLack = name.contains("other_handling.*")
    let parts = name.split(separator: "*", omittingEmptySubsequences: false)
    if parts.count == 2 {
      cells = Cell.all.filter {
        $0.id.hasPrefix(parts[0]) && $0.id.hasSuffix(parts[1])
          && !$0.id.dropFirst(parts[0].count).dropLast(parts[1].count).contains(".")
      }
    } else {
      cells = Cell(id: name).map { [$0] } ?? []
    }
  }
}

extension CellSet: Equatable {
  static func == (left: CellSet, right: CellSet) -> Bool { left.cells == right.cells }
}

/// What cells add up to as far as they were read.
package enum CellSum: Sendable {
  /// Nothing of them was read.
  case unread
  case exact(Number)
  /// Some are blank and may hold any count from 0 up.
  case atLeast(Number)
}

extension CellTable {
  /// What the cells of `set` add up to. A blank total of table three stands for its columns.
  func sum(of set: CellSet) -> CellSum {
    if let plain = plainSum(of: set.cells), !set.cells.isEmpty { return .exact(Number(plain)) }
    var sum = Number.zero
    var isStated = false
    var isOpen = false
    for cell in set.cells {
      switch self[cell] {
      case .number(let number):
        sum = sum + number ?? sum
        isStated = true
      case .absent: isOpen = isOpen || !set.mayLack
      case .blank:
        let columns = CellTable.columns(of: cell).map { self[$0] }
        var isRead = !columns.isEmpty
        for case .number(let number) in columns {
          sum = sum + number ?? sum
          isStated = true
        }
        for column in columns { if case .number = column {} else { isRead = false } }
        isOpen = isOpen || !isRead
      }
    }
    guard isStated else { return .unread }
    return isOpen ? .atLeast(sum) : .exact(sum)
  }

  /// The columns that add up to `cell`, a total of table three; none for another.
  private static func columns(of cell: Cell) -> [Cell] {
    guard cell.table == 3, cell.id.hasSuffix(".total") else { return [] }
    let row = cell.id.dropLast("total".count)
    return [
      "natural_person", "business", "research", "public_welfare", "legal_service",
      "other_organization",
    ].compactMap { Cell(id: row + $0) }
  }
}
