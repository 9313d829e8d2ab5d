import Forms
import JSON
import Sheets

/// All checks of a form by the workbook itself.
struct FormChecks {
  private let edition: Edition
  private let places: [Cell: XLSXRange.Place]
  private let rowIndexes: [Row: Int]
  private let numbers: [Cell: Number]
  private let checks: [FormCheck]
  private let carried: [CarriedNumber]

  /// The checks of the form in `layout`; `lastYear` has the numbers that last year's report carries forward.
  init(_ layout: FormLayout, lastYear: [Cell: Number]) {
    edition = layout.edition
    (places, rowIndexes, numbers) = (layout.places, layout.rowIndexes, layout.numbers)
    let edition = layout.edition
    let shape = FormShape(edition.choices) { edition.has($0) }
    checks = edition.sums.flatMap { sum in
      edition.lines(of: sum, in: shape).map { line in
        FormCheck(line, edition, layout.places)
      }
    }
    carried = edition.columns(of: .requests).compactMap { column in
      let cell = Cell(.broughtForward, column.column)
      guard let number = lastYear[cell], let place = layout.places[cell] else { return nil }
      return CarriedNumber(label: column.label.chinese, place: place, number: number)
    }
  }

  /// The colours of cells.
  var rules: [XLSXRule] {
    let wrong = entries.map { XLSXRule(in: $1, where: $0.isWrong($1.first.name), .red) }
    let sentences = Set(rowIndexes.values).sorted().map { row in
      let place = XLSXRange.Place(row: row, column: FormLayout.width)
      let mark = XLSXFormula.quoted(SheetNote.check.rawValue)
      return XLSXRule(
        in: XLSXRange(place),
        where: "LEFT(\(place.name),\(SheetNote.check.rawValue.count))=\(mark)", .red)
    }
    return checks.flatMap(\.rules) + carried.map(\.rule) + wrong + sentences
  }

  // MARK: - Sentences

  /// Writes the sentences of the checks behind the rows that they are about; where nothing is found, those of
  /// `notes`.
  func write(into layout: inout FormLayout, notes: [Row: String]) {
    let notes = Dictionary(
      notes.compactMap { row, text in rowIndexes[row].map { ($0, text) } }
    ) { first, _ in first }
    for index in Set(rowIndexes.values).sorted() {
      let own = checks.filter { $0.line.whole.last?.row.flatMap { rowIndexes[$0] } == index }
      let carried = carried.filter { $0.place.row == index }
      let texts = own.map(\.sentence) + carried.map(\.sentence)
      let note = notes[index] ?? ""
      guard !texts.isEmpty else {
        if !note.isEmpty {
          layout.put(.text(note, .aside), behind: index, at: FormLayout.width)
        }
        continue
      }
      let joined = texts.joined(separator: "&")
      let shown = own.map { $0.sentence(for: numbers) }.joined()
      let (mark, request) = (SheetNote.check.rawValue, "请核对。")
      let formula =
        "IF(LEN(\(joined))=0,\(XLSXFormula.quoted(note)),\(XLSXFormula.quoted(mark))&\(joined)&\(XLSXFormula.quoted(request)))"
      let value = shown.isEmpty ? note : mark + shown + request
      layout.put(
        XLSXCell(.formula(formula, value: .text(value)), .aside),
        behind: index, at: FormLayout.width)
    }
  }

  // MARK: - Summary

  private var cells: [Cell] { edition.cells }
  /// The ranges of cells, each with what its cells measure.
  private var entries: [(Measure, XLSXRange)] {
    Measure.ofEntries.flatMap { measure in
      let own = cells.filter { $0.measure == measure }
      return FormReferences.ranges(of: own, places).map { (measure, $0) }
    }
  }
  private var filled: String { "COUNT(\(FormReferences.names(of: cells, places)))" }
  private var failed: String {
    checks.map { "(\($0.condition))" }.joined(separator: "+")
  }
  /// How many entries no cell may have: pasting them is not refused.
  private var wrong: String { entries.map { $0.wrongCount(in: $1.name) }.joined(separator: "+") }

  /// How many cells are filled in, how many are not, how many sums do not hold, and how many entries are wrong.
  var summary: XLSXCell {
    let broken = checks.count { !$0.sentence(for: numbers).isEmpty }
    let text = XLSXFormula.quoted(SheetNote.check.saying("共\(cells.count)格，已填"))
    let formula =
      "\(text)&\(filled)&\(XLSXFormula.quoted("格，未填"))&(\(cells.count)-\(filled))&"
      + "\(XLSXFormula.quoted("格（没有的填0）；勾稽关系不相符的有"))&(\(failed))&"
      + "\(XLSXFormula.quoted("处；填写有误（负数、小数、文字）的有"))&(\(wrong))&\(XLSXFormula.quoted("格。"))"
    let count = cells.count { numbers[$0] != nil }
    let errors = cells.count { cell in numbers[cell].map { cell.measure.isWrong($0) } ?? false }
    let shown = SheetNote.check.saying(
      "共\(cells.count)格，已填\(count)格，未填\(cells.count - count)格（没有的填0）；勾稽关系不相符的有\(broken)处；"
        + "填写有误（负数、小数、文字）的有\(errors)格。")
    return XLSXCell(.formula(formula, value: .text(shown)), .remark)
  }

  /// The colours of the summary at `place`: red where a sum does not hold or an entry is wrong, green where all is
  /// filled in.
  func summaryRules(_ place: XLSXRange.Place) -> [XLSXRule] {
    let range = XLSXRange(place)
    func says(_ text: String) -> String {
      "ISNUMBER(SEARCH(\(XLSXFormula.quoted(text)),\(place.name)))"
    }
    return [
      XLSXRule(
        in: range, where: "NOT(AND(\(says("不相符的有0处")),\(says("文字）的有0格"))))", .red),
      XLSXRule(in: range, where: says("，未填0格"), .green),
    ]
  }
}

extension Cell {
  fileprivate var measure: Measure { column?.measure ?? .count }
}

extension Measure {
  /// The measures of cells that are filled in.
  fileprivate static let ofEntries: [Measure] = [.count, .change, .money]

  private var hasDecimals: Bool { self == .money }
  private var hasNegatives: Bool { self == .change }

  /// The formula that is true where the cell `name` has what it may not have.
  fileprivate func isWrong(_ name: String) -> String {
    let faults =
      (hasNegatives ? [] : ["\(name)<0"]) + (hasDecimals ? [] : ["\(name)<>INT(\(name))"])
    return "IF(ISNUMBER(\(name)),OR(\(faults.joined(separator: ","))),ISTEXT(\(name)))"
  }

  /// The formula of the number of such cells in the range `name`. Texts are what is filled in and no number, and a decimal is found by its
  /// point, since one text makes the arithmetic of the whole range fail.
  fileprivate func wrongCount(in name: String) -> String {
    let faults =
      (hasNegatives ? [] : ["(\(name)<0)"])
      + (hasDecimals ? [] : ["ISNUMBER(FIND(\(XLSXFormula.quoted(".")),\(name)))"])
    return "SUMPRODUCT(ISNUMBER(\(name))*((\(faults.joined(separator: "+")))>0))"
      + "+COUNTA(\(name))-COUNT(\(name))"
  }

  fileprivate func isWrong(_ number: Number) -> Bool {
    number.isNegative && !hasNegatives || number.scale > 0 && !hasDecimals
  }
}

/// A number of last year's report that a cell should have.
private struct CarriedNumber {
  let label: String
  let place: XLSXRange.Place
  let number: Number

  private var condition: String { "AND(ISNUMBER(\(place.name)),\(place.name)<>\(number))" }

  var rule: XLSXRule { XLSXRule(in: XLSXRange(place), where: condition, .amber) }

  /// The formula of the sentence; empty where the cell has the number.
  var sentence: String {
    let texts = [
      XLSXFormula.quoted("“\(label)”列填报"), place.name,
      XLSXFormula.quoted("件，上年第四项\(number)件，相差"), "ABS(\(place.name)-\(number))",
      XLSXFormula.quoted("件；"),
    ]
    return "IF(\(condition),\(texts.joined(separator: "&")),\"\")"
  }
}
