import Forms
import Records
import Wordings

/// The header of table four: its groups and the result columns below them.
struct DisputeHeader {
  private(set) var groups: [Row] = []
  private(set) var results: [Column] = []
  /// Whether the header has 行政诉讼, the label that spans two groups.
  private(set) var hasLitigation = false

  /// The name of table four in messages about its only row, which has no label.
  static let tableName = Wording("表四", en: "table four")

  /// The header as the form prints it.
  static let ofForm: DisputeHeader = {
    var header = DisputeHeader()
    for row in Edition.all[0].rows(of: .disputes) { header.append(group: row.row) }
    for result in Edition.results { header.append(result: result) }
    return header
  }()

  mutating func append(group: Row?) {
    guard let group else {
      hasLitigation = true
      return
    }
    if !groups.contains(group) { groups.append(group) }
  }

  mutating func append(result: Column) { results.append(result) }

  /// The cells of the only row of table four, in order; nil where the header is incomplete, or its groups are in
  /// another order than in all editions: then labels were not read from left to right.
  var cells: [Cell]? {
    guard zip(groups, groups.dropFirst()).allSatisfy(<) else { return nil }
    let columns = Edition.results
    let isWhole = results.count == groups.count * columns.count || results.count == columns.count
    let areGroups = !groups.isEmpty && (groups.count != 1 || !hasLitigation)
    guard areGroups, isWhole,
      results.indices.allSatisfy({ results[$0] == columns[$0 % columns.count] })
    else {
      return nil
    }
    return groups.flatMap { group in columns.map { Cell(group, $0) } }
  }
}

extension Edition {
  /// The columns of a group of table four; the same in all editions.
  static let results = all[0].columns(of: .disputes).map(\.column)
}
