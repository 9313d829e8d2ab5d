import Chinese
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
    if name.utf8.contains(UInt8(ascii: "*")) { return groups[name] ?? CellSet(name, []) }
    return CellSet(name, Cell(id: name).map { [$0] } ?? [])
  }

  private static let organizations = [
    "business", "research", "public_welfare", "legal_service", "other_organization",
  ]

  /// The rows of a group in one column, made once from where the ids of cells begin.
  private static let groups: [String: CellSet] = {
    var cells: [String: [Cell]] = [:]
    for cell in Cell.all where cell.section > 2 {
      let id = Array(cell.id.utf8)
      guard let row = starts.first(where: { id.has($0, at: 0) })?.utf8CodeUnitCount,
        let dot = id.lastIndex(of: UInt8(ascii: ".")), dot > row,
        !id[row..<dot].contains(UInt8(ascii: "."))
      else { continue }
      let name = id[..<row] + [UInt8(ascii: "*")] + id[dot...]
      cells[String(decoding: name, as: UTF8.self), default: []].append(cell)
    }
    return Dictionary(uniqueKeysWithValues: cells.map { ($0.key, CellSet($0.key, $0.value)) })
  }()

  private static let starts: [StaticString] = [
    "requests.outcome.denied.", "requests.outcome.unavailable.", "requests.outcome.not_processed.",
    "requests.outcome.other_handling.", "disputes.litigation.",
  ]

  private init(_ name: String, _ cells: [Cell]) {
    self.name = name
    self.cells = cells
    mayLack = name.utf8.starts(with: "requests.outcome.other_handling.*".utf8)
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
    guard cell.table == .requests, cell.id.hasSuffix(".total") else { return [] }
    let row = cell.id.dropLast("total".count)
    return [
      "natural_person", "business", "research", "public_welfare", "legal_service",
      "other_organization",
    ].compactMap { Cell(id: row + $0) }
  }
}
