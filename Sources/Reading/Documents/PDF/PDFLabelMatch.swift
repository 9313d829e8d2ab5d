import Chinese

/// Parts lines of labels into labels and finds the row of each: a label's middle, or its first or last
/// line, stands at its row's height, and an ordinal begins a label.
struct PDFLabelMatch {
  /// The labels in order, and the row of each; nil where none stands there.
  private(set) var groups: [(lines: Range<Int>, row: Int?)] = []

  /// How labels stand beside their numbers.
  private enum Alignment: CaseIterable { case middle, top, bottom }

  /// What it costs, in sizes of type, to leave a row without a label or a label without a row, to go on
  /// over an ordinal, and to begin a label without one.
  private enum Cost {
    static let openRow = 1.0
    static let openLabel = 1.5
    static let openGroup = 0.3
    static let joined = 2.0
    static let bare = 0.6
    /// To go on behind a line that had room for more.
    static let short = 2.0
  }

  private let lines: [PDFLine]
  private let rows: [Double]
  private let em: Double
  private let begins: [Bool]
  private let isShort: [Bool]
  private let openLabel: Double
  private let bare: Double

  /// With `areGroups` most of the labels have no row.
  init(_ lines: [PDFLine], rows: [Double], areGroups: Bool = false) {
    self.lines = lines
    self.rows = rows
    let sizes = lines.map(\.em).sorted()
    em = sizes.isEmpty ? 10 : sizes[sizes.count / 2]
    begins = lines.map { PDFLabelMatch.hasOrdinal($0.text) }
    isShort = zip(lines, PDFLabelMatch.areShort(lines, em: em)).map { line, isShort in
      isShort && !PDFLabelMatch.isOrdinal(line.text)
    }
    openLabel = areGroups ? Cost.openGroup : Cost.openLabel
    let ordinals = lines.count { PDFLabelMatch.hasOrdinal($0.text) && !$0.text.hasPrefix("第") }
    bare = ordinals > 0 && 2 * ordinals >= rows.count ? Cost.bare : 0
    guard !lines.isEmpty, lines.count * max(rows.count, 1) < 200_000 else { return }
    let ways = Alignment.allCases.map(best)
    if let way = ways.min(by: { $0.cost < $1.cost }) { groups = way.groups }
  }

  /// Whether `text` is an ordinal and nothing else.
  static func isOrdinal(_ text: String) -> Bool {
    text.count <= 4 && hasOrdinal(text) && text.last?.isMark([.pause, .point, .close]) ?? false
  }

  /// Whether an ordinal begins `text`: `（一）`, `1.`, `三、`, `第二十条`.
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

  /// Whether no ordinal begins the label whose first line is `line`, though most labels have one: it is
  /// the rest of another.
  func isRest(_ line: Int) -> Bool { bare > 0 && !begins[line] }

  private struct Step {
    var cost = Double.infinity
    var size = 0
    var takesRow = false
  }

  /// The cheapest way to part the lines, every line and row used once, in order.
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
        func offer(_ size: Int, _ takesRow: Bool, _ price: Double) {
          let next = (line + size) * width + row + (takesRow ? 1 : 0)
          guard cost + price < steps[next].cost else { return }
          steps[next] = Step(cost: cost + price, size: size, takesRow: takesRow)
        }
        if row < rows.count { offer(0, true, Cost.openRow) }
        var inner = line < lines.count && !begins[line] ? bare : 0
        for size in 1...24 where line + size <= lines.count {
          if size > 1 { inner += price(ofJoining: line + size - 1) }
          guard inner < 4 else { break }
          offer(size, false, inner + openLabel)
          guard row < rows.count else { continue }
          let distance = abs(middle(line..<(line + size), alignment) - rows[row]) / em
          if distance <= 1.2 { offer(size, true, inner + distance) }
        }
      }
    }
    return (steps[steps.count - 1].cost, groups(steps, width))
  }

  private func price(ofJoining line: Int) -> Double {
    let pitch = (lines[line].middle - lines[line - 1].middle) / em
    return (begins[line] ? Cost.joined : 0) + max(0, pitch - 1.9)
      + (isShort[line - 1] ? Cost.short : 0)
  }

  /// Whether each of `lines` ends well before the longest of those that begin, or are centred, where it
  /// does.
  private static func areShort(_ lines: [PDFLine], em: Double) -> [Bool] {
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

  private func middle(_ range: Range<Int>, _ alignment: Alignment) -> Double {
    let (first, last) = (lines[range.lowerBound].middle, lines[range.upperBound - 1].middle)
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
      if step.takesRow { row -= 1 }
      if step.size > 0 { groups.append(((line - step.size)..<line, step.takesRow ? row : nil)) }
      line -= step.size
    }
    return groups.reversed()
  }
}
