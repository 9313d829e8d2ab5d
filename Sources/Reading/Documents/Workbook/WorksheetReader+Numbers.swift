import Wordings

/// Numbers are read as their cells show them. One that is shown as another is not known: it has a replacement
/// character.
extension WorksheetReader {
  private static let unread = Array("\u{FFFD}".utf8)
  /// Numbers below it are days of 1900, which no sheet of an office is about.
  private static let firstRealDay = 367.0
  /// How many comparisons of a number with a range of a conditional format a sheet may need: a second of them.
  private static let comparisonLimit = 1 << 22

  mutating func addNumber(_ value: [UInt8], _ format: WorkbookStyles.CellFormat) {
    if !showsZeros, DecimalDigits(value[...])?.isZero == true {
      return remarks.addUnshown("0", at: place)
    }
    let number = workbook.styles.numberFormats[format.number]
    if number.isGeneral, WorksheetReader.isPlainInteger(value) {
      return addShown(ShownNumber(text: value), format)
    }
    guard let digits = DecimalDigits(value[...]) else { return add(value, format) }
    if workbook.isTyped, number.isOfDays, digits.value < WorksheetReader.firstRealDay {
      return add(digits.text, format)
    }
    var shown = number.shown(digits, from1904: workbook.countsFrom1904)
    switch shown.sign {
    case .bracketed(let shown):
      remarks.addBracketed(String(decoding: shown.trimmed, as: UTF8.self), at: place)
    case .unsigned:
      remarks.addUnsigned(String(decoding: shown.text.trimmed, as: UTF8.self), at: place)
    case nil: break
    }
    if !digits.isZero || shown.text.isEmpty, !shown.hasDigit {
      remarks.addUnshown(String(decoding: digits.text, as: UTF8.self), at: place)
    } else if shown.isRounded, !workbook.isTyped {
      remarks.addRounded(
        String(decoding: digits.text, as: UTF8.self),
        shownAs: String(decoding: shown.text.trimmed, as: UTF8.self), at: place)
      shown.text += WorksheetReader.unread
    }
    addShown(shown, format)
  }

  /// Adds a number, unless its cell shows nothing of it, and notes whether it may be too wide for its column.
  private mutating func addShown(_ shown: ShownNumber, _ format: WorkbookStyles.CellFormat) {
    let index = sheet.contents.count
    add(shown.text, format)
    guard sheet.contents.count > index, !workbook.isTyped else { return }
    sheet.contents[index].isNumber = true
    guard !shown.isRounded, shown.hasDigit, !format.fitsAnyWidth else { return }
    let number = workbook.styles.numberFormats[format.number]
    let isShortened = number.isGeneral && shown.text.contains(UInt8(ascii: "."))
    let text = Array(shown.text.trimmed)
    let scale = workbook.styles.scale(of: format)
    let tight = TightNumber(text, content: index, scale: scale, isShortened: isShortened)
    let column = position.column
    if tight.width > widths.room(in: column...column) { tightNumbers.append(tight) }
  }

  private static func isPlainInteger(_ text: [UInt8]) -> Bool {
    text.count <= DecimalDigits.precision && text.allSatisfy { $0 &- 0x30 < 10 }
      && (text[0] != 0x30 || text.count == 1)
  }

  // MARK: - What the end of the sheet tells

  /// Marks the numbers that have no room in their cells, merged ones too.
  mutating func markTightNumbers() {
    guard !tightNumbers.isEmpty else { return }
    var merged: [Int: ClosedRange<Int>] = [:]
    for range in sheet.mergedRanges {
      merged[CellReference(row: range.rows.lowerBound, column: range.columns.lowerBound).key] =
        range.columns
    }
    for number in tightNumbers {
      let content = sheet.contents[number.content]
      let column = content.position.column
      let columns = merged[content.position.key] ?? column...column
      guard !sheet.hiddenRows.contains(content.position.row),
        number.width > widths.room(in: columns)
      else { continue }
      let place = SheetPlace(sheet: sheet.name, cell: content.position)
      if number.isShortened {
        remarks.addRounded(sheet.string(content), shownAs: nil, at: place)
        sheet.replace(number.content, with: sheet.pool[content.text] + WorksheetReader.unread)
      } else {
        remarks.addTight(sheet.string(content), at: place)
      }
    }
  }

  /// Marks the numbers that a conditional format may show as others, and removes those in whose place it shows a bar or an icon.
  /// Throws if that would take too long.
  mutating func applyConditions() throws(Refusal) {
    guard !conditions.rules.isEmpty else { return }
    let numbers = sheet.contents.indices.filter { sheet.contents[$0].isNumber }
    guard conditions.rangeCount <= WorksheetReader.comparisonLimit / max(numbers.count, 1) else {
      throw Refusal(
        .tooLarge, "“\(sheet.name)”表的条件格式和数过多，无法核对显示的数，请清除条件格式",
        en: "the sheet “\(sheet.name)” has too many conditional formats and numbers")
    }
    for rule in conditions.rules {
      for index in numbers {
        let position = sheet.contents[index].position
        if rule.ranges.contains(where: { $0.contains(position) }) { apply(rule, to: index) }
      }
    }
  }

  private mutating func apply(_ rule: ConditionalFormats.Rule, to index: Int) {
    let content = sheet.contents[index]
    let text = sheet.pool[content.text]
    let place = SheetPlace(sheet: sheet.name, cell: content.position)
    if rule.hidesNumbers {
      remarks.addUnshown(sheet.string(content), at: place)
      return sheet.replace(index, with: [])
    }
    guard let format = rule.format, let number = WorksheetReader.number(in: text),
      rule.mayApply(to: number)
    else { return }
    let shown = workbook.styles.numberFormats[format].shown(
      number, from1904: workbook.countsFrom1904)
    let isSame = !shown.isRounded && WorksheetReader.number(in: shown.text[...]) == number
    guard !isSame else { return }
    remarks.addRounded(
      sheet.string(content), shownAs: String(decoding: shown.text.trimmed, as: UTF8.self), at: place
    )
    sheet.replace(index, with: text + WorksheetReader.unread)
  }

  /// The number that `text` shows; nil if it shows a share, or a number that is not known.
  private static func number(in text: ArraySlice<UInt8>) -> DecimalDigits? {
    let digits = text.filter {
      $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
    }
    guard !text.contains(UInt8(ascii: "%")), text.suffix(3) != unread[...] else { return nil }
    return DecimalDigits(digits[...])
  }
}

extension [UInt8] {
  fileprivate var trimmed: ArraySlice<UInt8> { TextLine.trimmed(self[...]) }
}
