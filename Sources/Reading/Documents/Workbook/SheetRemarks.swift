import Records
import Wordings

/// Contents of a workbook that the text of its cells does not have, or not as they are shown.
struct SheetRemarks {
  /// The number of places that a sentence names.
  private static let limit = 20

  /// A location and its content.
  private struct Quotation {
    let chinese: String
    let english: String
  }

  private var hidden: [Quotation] = []
  private var unshown: [Quotation] = []
  private var bracketed: [Quotation] = []
  private var unsigned: [Quotation] = []
  private var uncalculated: [Quotation] = []
  private var rounded: [Quotation] = []
  private var tight: [Quotation] = []

  /// Records a hidden sheet, row or column that has digits.
  mutating func addHidden(_ chinese: String, en english: String) {
    hidden.append(Quotation(chinese: chinese, english: english))
  }

  /// Records `value`, which the number format of its cell, or a merged cell above it, does not show.
  mutating func addUnshown(_ value: String, at place: SheetPlace) {
    unshown.append(quotation(of: value, at: place))
  }

  /// Records `text`, a negative number in brackets.
  mutating func addBracketed(_ text: String, at place: SheetPlace) {
    bracketed.append(quotation(of: text, at: place))
  }

  /// Records `text`, a negative number that is shown without a sign.
  mutating func addUnsigned(_ text: String, at place: SheetPlace) {
    unsigned.append(quotation(of: text, at: place))
  }

  /// Records `formula`, which has no value.
  mutating func addUncalculated(_ formula: String, at place: SheetPlace) {
    uncalculated.append(quotation(of: formula, at: place))
  }

  /// Records `value`, which is shown with fewer digits: as `shown`, if that is known.
  mutating func addRounded(_ value: String, shownAs shown: String?, at place: SheetPlace) {
    let other = shown.map { Wording("显示为“\($0)”", en: " shown as “\($0)”") }
    rounded.append(
      Quotation(
        chinese: "\(place.chinese)“\(value)”\(other?.chinese ?? "")",
        english: "\(place.english) “\(value)”\(other?.english ?? "")"))
  }

  /// Records `text`, a number that is wider than its column.
  mutating func addTight(_ text: String, at place: SheetPlace) {
    tight.append(quotation(of: text, at: place))
  }

  /// Records that the hidden `sheet` has digits, if it has.
  mutating func addHidden(_ sheet: Worksheet) {
    guard sheet.contents.contains(where: sheet.hasDigit) else { return }
    addHidden("工作表“\(sheet.name)”", en: "sheet “\(sheet.name)”")
  }

  mutating func add(_ others: SheetRemarks) {
    hidden += others.hidden
    unshown += others.unshown
    bracketed += others.bracketed
    unsigned += others.unsigned
    uncalculated += others.uncalculated
    rounded += others.rounded
    tight += others.tight
  }

  private func quotation(of text: String, at place: SheetPlace) -> Quotation {
    Quotation(chinese: "\(place.chinese)“\(text)”", english: "\(place.english) “\(text)”")
  }

  /// One sentence for each kind.
  var notes: [DocumentNote] {
    var notes: [DocumentNote] = []
    add(
      hidden, .leftOut, "隐藏的内容含有数字，未读取：", en: "hidden content with digits was left out: ",
      to: &notes)
    add(
      unshown, .leftOut, "单元格有内容而表中不显示，未读取：",
      en: "content that the sheet does not show was left out: ", to: &notes)
    add(
      bracketed, .numberDamaged, "括号内的数按负数读取：", en: "numbers in brackets were read as negative: ",
      to: &notes)
    add(
      unsigned, .numberDamaged, "负数显示为没有负号，按显示的数读取：",
      en: "negative numbers that are shown without a sign were read as shown: ", to: &notes)
    add(
      uncalculated, .notANumber, "公式没有计算结果，请用表格软件打开并保存后再交：",
      en: "formulas without a value; open the file in a spreadsheet program and save it: ",
      to: &notes)
    add(
      rounded, .notANumber, "单元格显示的是舍入后的数，与存储的数不同，未读作数，请改成一致后再交：",
      en: "numbers that the sheet shows rounded were not read; make both the same: ", to: &notes)
    add(
      tight, .numberDamaged, "列宽不足，表中显示为“###”，按单元格存储的数读取，请加宽后核对：",
      en: "numbers without room in their columns, which show ###, were read as stored: ", to: &notes
    )
    return notes
  }

  private func add(
    _ quotations: [Quotation], _ code: Doubt.Code, _ chinese: String, en english: String,
    to notes: inout [DocumentNote]
  ) {
    guard !quotations.isEmpty else { return }
    let shown = quotations.prefix(SheetRemarks.limit)
    let more = quotations.count - shown.count
    let message = Wording(
      chinese + shown.map(\.chinese).joined(separator: "、")
        + (more > 0 ? "，等\(quotations.count)处" : ""),
      en: english + shown.map(\.english).joined(separator: ", ")
        + (more > 0 ? ", and \(more) more" : ""))
    notes.append(DocumentNote(code: code, message: message))
  }
}

/// A cell of a sheet, as people name it.
struct SheetPlace {
  let sheet: String
  let cell: CellReference

  private var name: String { CellReference.letters(cell.column) + String(cell.row + 1) }
  var chinese: String { "工作表“\(sheet)”\(name)" }
  var english: String { "sheet “\(sheet)” \(name)" }
}
