import Forms
import Records
import Wordings

/// The header of table four: its groups and the result columns below them.
struct DisputeHeader {
  private(set) var groups: [Row] = []
  private(set) var results: [Column] = []
  /// The positions of the results so far; nil where they are not known.
  private var positions: [Int]? = []
  /// Whether the header has 行政诉讼, the label that spans two groups.
  private(set) var hasLitigation = false
  /// The groups named since the row below the header was read; nil before it.
  private var next: (groups: [Row], hasLitigation: Bool)?

  /// The name of table four in messages about its only row, which has no label.
  static let tableName = Wording("表四", en: "table four")

  static let reordered = LocalizedDoubt(
    .columnsAssumed, "表四表头各栏的次序与表式不同，各栏按表头归入，请核对",
    en: "the columns of table four are not in the order of the form; they were read by their heads")

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
      next?.hasLitigation = true
      return
    }
    if !groups.contains(group) { groups.append(group) }
    if next?.groups.contains(group) == false { next?.groups.append(group) }
  }

  /// Ends the header, because its row was read. Results after that are of another header, with the groups named
  /// before them: an office may print table four as two.
  mutating func end() { next = ([], false) }

  private mutating func beginNext() {
    guard let next else { return }
    if !next.groups.isEmpty { (groups, hasLitigation) = next }
    (results, positions, self.next) = ([], [], nil)
  }

  /// The positions of the cells; nil where they are not known.
  var columns: [Int]? {
    positions.flatMap { $0.count == results.count && $0.count == cells?.count ? $0 : nil }
  }

  /// Adds a result; `position` is nil where its position is not known.
  mutating func append(result: Column, position: Int? = nil) {
    beginNext()
    results.append(result)
    positions = position.flatMap { position in positions.map { $0 + [position] } }
  }

  /// The cells of the only row of table four, in order; nil where the header is incomplete, or its groups are in
  /// another order than in all editions: then labels were not read from left to right.
  var cells: [Cell]? {
    guard zip(groups, groups.dropFirst()).allSatisfy(<), let order = resultOrder else { return nil }
    let isWhole = results.count == groups.count * order.count || results.count == order.count
    let areGroups = !groups.isEmpty && (groups.count != 1 || !hasLitigation)
    guard areGroups, isWhole,
      results.indices.allSatisfy({ results[$0] == order[$0 % order.count] })
    else {
      return nil
    }
    return groups.flatMap { group in order.map { Cell(group, $0) } }
  }

  /// Whether the results of a group are in another order than in the form.
  var isReordered: Bool { resultOrder.map { $0 != Edition.results } ?? false }

  /// The results of the first group in the order of the header: another one than the form's only where the
  /// positions show that they were read from left to right. Nil where they are not those of the form.
  private var resultOrder: [Column]? {
    let order = Array(results.prefix(Edition.results.count))
    if order == Edition.results { return order }
    guard Set(order) == Set(Edition.results), let positions,
      zip(positions, positions.dropFirst()).allSatisfy(<)
    else { return nil }
    return order
  }
}

extension Edition {
  /// The columns of a group of table four; the same in all editions.
  static let results = all[0].columns(of: .disputes).map(\.column)
}
