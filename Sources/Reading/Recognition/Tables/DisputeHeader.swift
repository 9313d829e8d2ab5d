import Forms
import Records
import Wordings

/// The header of table four: its groups and the result columns below them.
struct DisputeHeader {
  private(set) var groups: [Row] = []
  private(set) var results: [Column] = []
  /// The positions of the results so far; nil where they are not known.
  private var positions: [Int]? = []
  /// The positions of the groups, where they are known.
  private var groupPositions: [Row: Int] = [:]
  /// The positions of words that name neither.
  private(set) var others: Set<Int> = []
  /// The results that have another name than in the form, as they are printed.
  private(set) var assumed: [String] = []
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

  /// Adds a group, or 行政诉讼 where `group` is nil; `position` is nil where its position is not known.
  mutating func append(group: Row?, position: Int? = nil) {
    guard let group else {
      hasLitigation = true
      next?.hasLitigation = true
      return
    }
    groupPositions[group] = position
    if !groups.contains(group) { groups.append(group) }
    if next?.groups.contains(group) == false { next?.groups.append(group) }
  }

  /// Ends the header, because its row was read. Results after that are of another header, with the groups named
  /// before them: an office may print table four as two.
  mutating func end() { next = ([], false) }

  private mutating func beginNext() {
    guard let next else { return }
    if !next.groups.isEmpty { (groups, hasLitigation) = next }
    (results, positions, self.next, others, assumed) = ([], [], nil, [], [])
  }

  /// The positions of the cells; nil where they are not known.
  var columns: [Int]? {
    placed?.map(\.position)
      ?? positions.flatMap { positions in
        // Heads below one another have lost what they span.
        positions.count == results.count && positions.count == cells?.count
          && Set(positions).count == positions.count ? positions : nil
      }
  }

  /// Adds `words` of the header: names that offices write for results, and others.
  mutating func append(words: [TableCell]) {
    for word in words where word.columnSpan == 1 && !word.text.holdsDigit {
      if let result = HeadName.result(word.text) {
        append(result: result, position: word.column)
        assumed.append(word.text)
      } else {
        others.insert(word.column)
      }
    }
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
    if let placed { return placed.map(\.cell) }
    guard zip(groups, groups.dropFirst()).allSatisfy(<), !arePlacedOtherwise,
      let order = resultOrder
    else { return nil }
    let isWhole = results.count == groups.count * order.count || results.count == order.count
    let areGroups =
      !groups.isEmpty && (groups.count != 1 || !hasLitigation || results.count == order.count)
    guard areGroups, isWhole,
      results.indices.allSatisfy({ results[$0] == order[$0 % order.count] })
    else {
      return nil
    }
    return groups.flatMap { group in order.map { Cell(group, $0) } }
  }

  /// The cells with their positions, from left to right, where those of all groups and results are known and each
  /// group has all results. Nil elsewhere.
  private var placed: [(cell: Cell, position: Int)]? {
    guard let positions, positions.count == results.count, !groups.isEmpty,
      results.count == groups.count * Edition.results.count,
      groups.allSatisfy({ groupPositions[$0] != nil })
    else { return nil }
    let starts = groups.map { (row: $0, position: groupPositions[$0] ?? 0) }
      .sorted { $0.position < $1.position }
    var placed: [(cell: Cell, position: Int)] = []
    for (result, position) in zip(results, positions).sorted(by: { $0.1 < $1.1 }) {
      guard let group = starts.last(where: { $0.position <= position }) else { return nil }
      placed.append((Cell(group.row, result), position))
    }
    return Set(placed.map(\.cell)).count == placed.count ? placed : nil
  }

  /// Whether a group is left of one that was read before it.
  private var arePlacedOtherwise: Bool {
    zip(groups, groups.dropFirst()).contains {
      guard let first = groupPositions[$0], let second = groupPositions[$1] else { return false }
      return second < first
    }
  }

  /// Takes `heads`, one above each cell of a row with the label of a group, as its results: `result` is nil for words
  /// that name none. Nothing is taken where the results are not certain.
  mutating func take(_ heads: [(cell: TableCell, result: Column?, isExact: Bool)]) {
    guard let named = HeadName.completed(heads.map(\.result), as: Edition.results) else { return }
    results = named
    positions = heads.map(\.cell.column)
    assumed = heads.filter { !$0.isExact }.map(\.cell.text)
  }

  /// The doubt about results with another name than in the form, once; nil where there are none.
  mutating func takeAssumed() -> LocalizedDoubt? {
    guard !assumed.isEmpty else { return nil }
    let names = assumed.map { "“\($0)”" }.joined()
    assumed = []
    return LocalizedDoubt(
      .columnsAssumed, "表四表头的\(names)不是表式的栏目，按名称或次序推定，请核对",
      en: """
        the columns \(names) of table four are none of the form; what they are was taken from their names or order
        """)
  }

  /// Whether the cells are in another order than in the form.
  var isReordered: Bool {
    guard let placed else { return resultOrder.map { $0 != Edition.results } ?? false }
    return placed.map(\.cell)
      != groups.sorted().flatMap { group in Edition.results.map { Cell(group, $0) } }
  }

  static let isMissing = LocalizedDoubt(
    .columnsAssumed, "表四没有表头，各格按表式次序推定",
    en: "table four has no header: its cells were assigned in the order of the form")

  /// The results of the first group in the order of the header: another one than the form's only where the
  /// positions show that they were read from left to right. Nil where they are not those of the form.
  var resultOrder: [Column]? {
    let order = Array(results.prefix(Edition.results.count))
    if order == Edition.results { return order }
    guard Set(order) == Set(Edition.results), let positions else { return nil }
    if results.count == order.count {
      return zip(results, positions).sorted { $0.1 < $1.1 }.map(\.0)
    }
    return zip(positions, positions.dropFirst()).allSatisfy(<) ? order : nil
  }
}

extension Edition {
  /// The columns of a group of table four; the same in all editions.
  static let results = all[0].columns(of: .disputes).map(\.column)
}
