/// The conditional formats of a sheet that show numbers otherwise than the formats of their cells.
struct ConditionalFormats {
  struct Rule {
    let ranges: [CellRange]
    /// The comparison that the rule makes; nil if its condition is not known.
    var sign: String?
    fileprivate var formulas: [[UInt8]] = []
    /// The numbers in the formulas; nil for one that is calculated.
    fileprivate(set) var limits: [DecimalDigits?] = []
    /// The index of its number format; nil if it has none.
    var format: Int?
    /// Whether only a bar or an icon is shown in place of the number.
    var hidesNumbers = false

    /// Whether it may apply to `number`.
    func mayApply(to number: DecimalDigits) -> Bool {
      guard let sign, let first = limits.first, let first else { return true }
      guard sign.hasSuffix("between") || sign.hasSuffix("Between") else {
        return NumberFormatSection.Condition(sign: Rule.signs[sign] ?? "=", limit: first)
          .holds(for: number)
      }
      guard limits.count == 2, let last = limits[1] else { return true }
      let (low, high) = last < first ? (last, first) : (first, last)
      let isBetween = !(number < low) && !(high < number)
      return isBetween == (sign == "between")
    }

    private static let signs = [
      "lessThan": "<", "lessThanOrEqual": "<=", "greaterThan": ">", "greaterThanOrEqual": ">=",
      "notEqual": "<>", "equal": "=",
    ]
  }

  /// The rules that concern numbers.
  private(set) var rules: [Rule] = []
  private var ranges: [CellRange] = []
  private var open: Rule?

  /// How many ranges the rules have together, in each of which a number may be.
  var rangeCount: Int { rules.reduce(0) { $0 + $1.ranges.count } }

  mutating func start(
    _ tag: SheetTag, _ elements: XMLElementReader<SheetTag>, _ bytes: Span<UInt8>,
    _ styles: WorkbookStyles
  ) {
    switch tag {
    case .conditionalFormatting: ranges = ConditionalFormats.ranges(elements, bytes)
    case .cfRule:
      var rule = Rule(ranges: ranges)
      if elements.value("type", bytes) == "cellIs" { rule.sign = elements.value("operator", bytes) }
      rule.format = elements.number("dxfid", bytes).flatMap { styles.conditionalNumberFormat($0) }
      open = rule
    case .formula: open?.formulas.append([])
    case .iconSet, .dataBar:
      if elements.range("showvalue", bytes) != nil, !elements.isOn("showvalue", bytes) {
        open?.hidesNumbers = true
      }
    default: break
    }
  }

  /// Adds text to the formula of the open rule; false if there is none.
  mutating func addFormula(_ range: Range<Int>, isPlain: Bool, _ bytes: Span<UInt8>) -> Bool {
    guard let last = open?.formulas.indices.last else { return false }
    open?.formulas[last].appendText(range, isPlain: isPlain, bytes)
    return true
  }

  mutating func endRule() {
    if var rule = open, rule.format != nil || rule.hidesNumbers {
      rule.limits = rule.formulas.map { DecimalDigits($0[...]) }
      rules.append(rule)
    }
    open = nil
  }

  private static func ranges(
    _ elements: XMLElementReader<SheetTag>, _ bytes: Span<UInt8>
  ) -> [CellRange] {
    guard let range = elements.range("sqref", bytes) else { return [] }
    var ranges: [CellRange] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = ByteScan.first(0x20, in: bytes, from: start, to: range.upperBound)
      if let cells = CellRange(bytes, start..<end) { ranges.append(cells) }
      start = end + 1
    }
    return ranges
  }
}

extension CellRange {
  func contains(_ position: CellReference) -> Bool {
    rows.contains(position.row) && columns.contains(position.column)
  }
}
