import Forms
import JSON
import Sheets

/// The check of a sum of a form by the workbook itself: a sentence where it does not hold, and red cells.
///
/// A sum with an empty cell is not judged: empty cells are counted, once.
struct FormCheck {
  /// What is checked.
  let line: SumLine
  /// The labels of the column of a sum over rows, and of both sides.
  let column: String
  let parts: String
  let whole: String
  private let places: [Cell: XLSXRange.Place]

  init(_ line: SumLine, _ edition: Edition, _ places: [Cell: XLSXRange.Place]) {
    self.line = line
    self.places = places
    let columns = edition.columns(of: .requests)
    let head = columns.first { $0.column == line.cell.column }?.label.chinese ?? ""
    let row = edition.rows(of: line.cell.table).first { $0.row == line.cell.row }?.label.chinese
    switch line.kind {
    case .balance: (column, parts, whole) = ("“\(head)”列", "第一项加第二项", "第三项加第四项")
    case .outcomes: (column, parts, whole) = ("“\(head)”列", "（一）至（六）相加", "（七）总计填报")
    case .applicants: (column, parts, whole) = ("本行", "各列相加", "总计填报")
    case .results: (column, parts, whole) = ("“\(row ?? "")”", "各项结果相加", "总计填报")
    }
  }

  /// The formula that is true where the sum does not hold.
  var condition: String {
    let cells = line.parts + line.whole
    return "AND(COUNT(\(FormReferences.names(of: cells, places)))=\(cells.count),"
      + "ROUND(\(sum(line.parts))-\(sum(line.whole)),6)<>0)"
  }

  /// The formula of the sentence; empty where the sum holds.
  var sentence: String {
    let (one, other) = (sum(line.parts), sum(line.whole))
    let texts = [
      XLSXFormula.quoted("\(column)\(parts)"), one,
      XLSXFormula.quoted("件，\(whole)"), other, XLSXFormula.quoted("件，相差"),
      "ABS(\(one)-\(other))", XLSXFormula.quoted("件；"),
    ]
    return "IF(\(condition),\(texts.joined(separator: "&")),\"\")"
  }

  /// The sentence for the numbers that a form is filled in with.
  func sentence(for numbers: [Cell: Number]) -> String {
    guard let one = FormCheck.sum(line.parts, numbers),
      let other = FormCheck.sum(line.whole, numbers),
      one != other, let gap = one < other ? other - one : one - other
    else { return "" }
    return "\(column)\(parts)\(one)件，\(whole)\(other)件，相差\(gap)件；"
  }

  /// The cells that are red where the sum does not hold.
  var rules: [XLSXRule] {
    line.whole.compactMap { places[$0] }
      .map { XLSXRule(in: XLSXRange($0), where: condition, .red) }
  }

  private func sum(_ cells: [Cell]) -> String {
    cells.count == 1
      ? FormReferences.names(of: cells, places) : "SUM(\(FormReferences.names(of: cells, places)))"
  }

  private static func sum(_ cells: [Cell], _ numbers: [Cell: Number]) -> Number? {
    let known = cells.compactMap { numbers[$0] }
    return known.count == cells.count ? Number.sum(known) : nil
  }
}

/// References to cells of a form.
enum FormReferences {
  /// The names of `cells`, those beside or below each other as ranges: `I12:I33,I35`.
  static func names(of cells: [Cell], _ places: [Cell: XLSXRange.Place]) -> String {
    ranges(of: cells, places).map(\.name).joined(separator: ",")
  }

  /// The places of `cells`, those beside or below each other together.
  static func ranges(of cells: [Cell], _ places: [Cell: XLSXRange.Place]) -> [XLSXRange] {
    var ranges: [XLSXRange] = []
    for place in cells.compactMap({ places[$0] }) {
      if let last = ranges.last, let joined = last.joined(with: place) {
        ranges[ranges.count - 1] = joined
      } else {
        ranges.append(XLSXRange(place))
      }
    }
    return ranges
  }
}

extension XLSXRange {
  /// The range with the next cell of its row, or of its column; nil where `place` is another one.
  fileprivate func joined(with place: Place) -> XLSXRange? {
    if rows.count == 1, place.row == rows.lowerBound, place.column == columns.upperBound + 1 {
      return XLSXRange(rows: rows, columns: columns.lowerBound...place.column)
    }
    if columns.count == 1, place.column == columns.lowerBound, place.row == rows.upperBound + 1 {
      return XLSXRange(rows: rows.lowerBound...place.row, columns: columns)
    }
    return nil
  }
}
