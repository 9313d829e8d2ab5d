import Chinese

/// Splits lines of labels into labels and assigns them to rows: the middle, the first or the last
/// line of a label is at the height of its row, and most labels begin with an ordinal.
///
/// All ways to split the lines are compared by cost (dynamic programming); lengths are in units of
/// the type size.
struct RowLabelMatcher {
  /// The lines of each label in order, with the index of its row; nil if it has no row.
  private(set) var groups: [(lines: Range<Int>, row: Int?)] = []

  /// Which part of a label is at the height of its numbers.
  private enum Alignment: CaseIterable { case middle, top, bottom }

  private enum Cost {
    static let unlabelledRow = 1.0
    static let unmatchedLabel = 1.5
    /// Lower than `unmatchedLabel`, for labels of several rows.
    static let unmatchedGroupLabel = 0.3
    static let continuesOverOrdinal = 2.0
    static let withoutOrdinal = 0.6
    /// For a label that continues after a line that had room for more.
    static let continuesAfterShortLine = 2.0
    /// For what is no label: a name of a row behind another one, or a number alone on its line.
    static let never = 4.0
  }

  private let lines: [PlacedLine]
  private let rows: [Double]
  private let em: Double
  private let beginsWithOrdinal: [Bool]
  /// The cost of a label that contains a line and the line before it, for each line but the first.
  private let joiningCosts: [Double]
  private let unmatchedLabelCost: Double
  private let withoutOrdinalCost: Double

  /// `rows` are the heights of the rows. With `areGroups`, most of the labels have no row.
  init(_ lines: [PlacedLine], rows: [Double], areGroups: Bool = false) {
    self.lines = lines
    self.rows = rows
    let sizes = lines.map(\.em).sorted()
    em = sizes.isEmpty ? 10 : sizes[sizes.count / 2]
    beginsWithOrdinal = lines.map { RowLabelMatcher.hasOrdinal($0.text) }
    joiningCosts = RowLabelMatcher.joiningCosts(lines, beginsWithOrdinal, em: em)
    unmatchedLabelCost = areGroups ? Cost.unmatchedGroupLabel : Cost.unmatchedLabel
    let ordinals = lines.count { RowLabelMatcher.hasOrdinal($0.text) && !$0.text.hasPrefix("第") }
    withoutOrdinalCost = ordinals > 0 && 2 * ordinals >= rows.count ? Cost.withoutOrdinal : 0
    guard !lines.isEmpty, lines.count * max(rows.count, 1) < 200_000 else { return }
    let solutions = Alignment.allCases.map(best)
    if let cheapest = solutions.min(by: { $0.cost < $1.cost }) { groups = cheapest.groups }
  }

  /// Whether `text` is nothing but an ordinal.
  static func isOrdinal(_ text: String) -> Bool {
    text.count <= 4 && hasOrdinal(text) && text.last?.isMark([.pause, .point, .close]) ?? false
  }

  /// Whether `text` begins with an ordinal: `（一）`, `1.`, `三、`, `第二十条`.
  static func hasOrdinal(_ text: String) -> Bool {
    let text = Array(text.prefix(4))
    guard text.count >= 2 else { return false }
    if text[0] == "第", text.count == 4, text[3] == "条" { return true }
    if text[0].isMark(.open) { return isNumeral(text[1]) }
    let count = text.prefix(while: isNumeral).count
    return (1...2).contains(count) && text.count > count
      && text[count].isMark([.pause, .point, .comma])
  }

  private static func isNumeral(_ character: Character) -> Bool {
    Numeral.isOrdinal(character) || character.isPlainDigit
  }

  /// Whether the label whose first line is `line` begins without an ordinal although most labels
  /// have one, so that it is the rest of another label.
  func isRest(_ line: Int) -> Bool { withoutOrdinalCost > 0 && !beginsWithOrdinal[line] }

  private struct Step {
    var cost = Double.infinity
    var size = 0
    var usesRow = false
  }

  /// The cheapest way to split the lines into labels, using every line and row once and in order.
  private func best(
    _ alignment: Alignment
  ) -> (cost: Double, groups: [(lines: Range<Int>, row: Int?)]) {
    let width = rows.count + 1
    var steps = [Step](repeating: Step(), count: (lines.count + 1) * width)
    steps[0].cost = 0
    for line in 0...lines.count {
      for row in 0...rows.count {
        let cost = steps[line * width + row].cost
        guard cost.isFinite else { continue }
        func relax(_ size: Int, _ usesRow: Bool, _ extra: Double) {
          let next = (line + size) * width + row + (usesRow ? 1 : 0)
          guard cost + extra < steps[next].cost else { return }
          steps[next] = Step(cost: cost + extra, size: size, usesRow: usesRow)
        }
        if row < rows.count { relax(0, true, Cost.unlabelledRow) }
        var joinCost = line < lines.count && !beginsWithOrdinal[line] ? withoutOrdinalCost : 0
        for size in 1...24 where line + size <= lines.count {
          if size > 1 { joinCost += joiningCosts[line + size - 2] }
          guard joinCost < Cost.never else { break }
          relax(size, false, joinCost + unmatchedLabelCost)
          guard row < rows.count else { continue }
          let distance = abs(labelY(line..<(line + size), alignment) - rows[row]) / em
          if distance <= 1.2 { relax(size, true, joinCost + distance) }
        }
      }
    }
    return (steps[steps.count - 1].cost, groups(steps, width))
  }

  /// The cost of a label that contains a line and the line before it, for each of `lines` but the first.
  private static func joiningCosts(
    _ lines: [PlacedLine], _ beginsWithOrdinal: [Bool], em: Double
  ) -> [Double] {
    let areShort = areShort(lines, em: em)
    let areNames = lines.map { RowName.stands(in: $0.text) }
    let areNumbers = lines.map { $0.fragments.allSatisfy(\.isValue) }
    return lines.indices.dropFirst().map { line in
      let last = line - 1
      guard !areNumbers[line], !areNumbers[last], !(areNames[line] && areNames[last]) else {
        return Cost.never
      }
      let pitch = (lines[line].midY - lines[last].midY) / em
      let isShort = areShort[last] && !isOrdinal(lines[last].text)
      return (beginsWithOrdinal[line] ? Cost.continuesOverOrdinal : 0) + max(0, pitch - 1.9)
        + (isShort ? Cost.continuesAfterShortLine : 0)
    }
  }

  /// Whether each of `lines` is clearly shorter than the longest line with the same left edge or
  /// the same centre.
  private static func areShort(_ lines: [PlacedLine], em: Double) -> [Bool] {
    guard lines.count < 2000 else { return lines.map { _ in false } }
    return lines.map { line in
      let alike = lines.filter {
        abs($0.left - line.left) < 0.5 * em
          || abs($0.left + $0.right - line.left - line.right) < em
      }
      let width = alike.map { $0.right - $0.left }.max() ?? 0
      return line.right - line.left < width - 2 * em
    }
  }

  /// The height at which a label of the lines in `range` is aligned with its row.
  private func labelY(_ range: Range<Int>, _ alignment: Alignment) -> Double {
    let (first, last) = (lines[range.lowerBound].midY, lines[range.upperBound - 1].midY)
    return switch alignment {
    case .middle: (first + last) / 2
    case .top: first
    case .bottom: last
    }
  }

  private func groups(_ steps: [Step], _ width: Int) -> [(lines: Range<Int>, row: Int?)] {
    var groups: [(lines: Range<Int>, row: Int?)] = []
    var (line, row) = (lines.count, rows.count)
    while line > 0 || row > 0 {
      let step = steps[line * width + row]
      if step.usesRow { row -= 1 }
      if step.size > 0 { groups.append(((line - step.size)..<line, step.usesRow ? row : nil)) }
      line -= step.size
    }
    return groups.reversed()
  }
}
