/// Statistics about the fields of a delimited text (RFC 4180), which distinguish the text of a
/// spreadsheet from any other text.
struct FieldStatistics {
  /// The number of records that are not blank lines.
  private(set) var records = 0
  /// The number of records with at least three fields.
  private(set) var wideRecords = 0
  private(set) var narrowest = Int.max
  private(set) var widest = 0
  /// Whether a record has several non-blank fields and a full stop outside of quotes: prose whose
  /// commas are not delimiters.
  private(set) var hasProse = false
  /// Whether a record with at least three fields is all blank, or blank except for a sentence, or begins with
  /// two blank ones. Only sheets have such records, not texts with tables in them.
  private(set) var hasPadding = false
  /// Whether all fields with text are in quotation marks.
  private(set) var isQuoted = true

  /// Counts the records of `text`, which is UTF-8. A quote that does not enclose a whole field is
  /// an ordinary character.
  init(_ text: [UInt8], delimiter: UInt8) {
    var index = 0
    while index < text.count { addRecord(text, &index, delimiter) }
  }

  /// Counts the record at `index` and moves `index` to the next one.
  private mutating func addRecord(_ text: [UInt8], _ index: inout Int, _ delimiter: UInt8) {
    var (fields, filledFields, isSentence) = (1, 0, false)
    var isAtStart = true
    // A text may be indented with tabs.
    let beginsBlank =
      delimiter != UInt8(ascii: "\t")
      && text[index...].prefix(2).elementsEqual([delimiter, delimiter])
    while index < text.count, text[index] != 0x0A, text[index] != 0x0D {
      let byte = text[index]
      if byte == delimiter {
        fields += 1
        isAtStart = true
        index += 1
        continue
      }
      if isAtStart { filledFields += 1 }
      if isAtStart, byte == UInt8(ascii: "\""), let end = quotedEnd(text, index, delimiter) {
        if end - index == 2 { filledFields -= 1 }
        index = end
      } else {
        isQuoted = false
        isSentence = isSentence || FieldStatistics.isFullStop(text, index)
        index += 1
      }
      isAtStart = false
    }
    if index < text.count { index += 1 }
    guard fields > 1 || filledFields > 0 else { return }
    records += 1
    if fields > 2 { wideRecords += 1 }
    narrowest = min(narrowest, fields)
    widest = max(widest, fields)
    if filledFields > 1, isSentence { hasProse = true }
    let isPadded =
      filledFields == 0 || filledFields == 1 && isSentence || beginsBlank && filledFields > 1
    if fields > 2, isPadded { hasPadding = true }
  }

  /// The end of the quoted field at `index`; nil if the closing quote is missing or more text
  /// follows it.
  private func quotedEnd(_ text: [UInt8], _ index: Int, _ delimiter: UInt8) -> Int? {
    var index = index + 1
    while index < text.count {
      let byte = text[index]
      index += 1
      guard byte == UInt8(ascii: "\"") else { continue }
      guard index < text.count else { return index }
      let next = text[index]
      if next == delimiter || next == 0x0A || next == 0x0D { return index }
      guard next == byte else { return nil }
      index += 1
    }
    return nil
  }

  /// Whether the `。` of a sentence is at `index`. Behind a digit it may end a number in a cell.
  private static func isFullStop(_ text: [UInt8], _ index: Int) -> Bool {
    guard text[index] == 0xE3, index + 2 < text.count, text[index + 1] == 0x80,
      text[index + 2] == 0x82
    else { return false }
    return index == 0 || !(0x30...0x39).contains(text[index - 1])
  }

  /// Whether all records have the same number of fields, as in the output of spreadsheets.
  var isEven: Bool { records >= 4 && narrowest == widest && widest >= 3 }

  /// Whether some records are rows, and none is prose. This is enough for semicolons, which no other
  /// reader takes for delimiters.
  var hasRows: Bool { wideRecords >= 4 && !hasProse }

  /// Whether most records are rows although their lengths differ: some spreadsheets omit blank
  /// fields at the end of rows.
  var isMostlyRows: Bool {
    wideRecords >= 10 && wideRecords * 2 >= records && !hasProse && hasPadding
  }

  /// Whether a program put every field in quotation marks, sentences too.
  var isExported: Bool { isQuoted && wideRecords >= 4 }
}
