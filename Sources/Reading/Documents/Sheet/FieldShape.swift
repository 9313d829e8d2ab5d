/// How the records of a text look when a sign parts their fields and quotes hold what they hold (RFC
/// 4180): what tells a spreadsheet's text from any other.
struct FieldShape {
  /// The records with anything in them.
  private(set) var records = 0
  /// Those with three fields or more.
  private(set) var wide = 0
  private(set) var narrowest = Int.max
  private(set) var widest = 0
  /// Whether a record has several fields of words, and one without quotes holds the end of a sentence:
  /// prose whose commas are no delimiters.
  private(set) var hasProse = false
  /// Whether a record is all blank fields, or has blank fields behind a sentence: what only a sheet has,
  /// and no text in which tables stand as rows.
  private(set) var hasPadding = false

  /// Looks at `text`, which is UTF-8. A quote that does not hold the whole of its field is a character.
  init(_ text: [UInt8], delimiter: UInt8) {
    var index = 0
    while index < text.count { take(text, &index, delimiter) }
  }

  /// Passes the record at `index` and its end.
  private mutating func take(_ text: [UInt8], _ index: inout Int, _ delimiter: UInt8) {
    var (fields, full, isSentence) = (1, 0, false)
    var isAtStart = true
    while index < text.count, text[index] != 0x0A, text[index] != 0x0D {
      let byte = text[index]
      if byte == delimiter {
        fields += 1
        isAtStart = true
        index += 1
        continue
      }
      if isAtStart { full += 1 }
      if isAtStart, byte == UInt8(ascii: "\""), let end = quotedEnd(text, index, delimiter) {
        index = end
      } else {
        isSentence = isSentence || FieldShape.isFullStop(text, index)
        index += 1
      }
      isAtStart = false
    }
    if index < text.count { index += 1 }
    guard fields > 1 || full > 0 else { return }
    records += 1
    if fields > 2 { wide += 1 }
    narrowest = min(narrowest, fields)
    widest = max(widest, fields)
    if full > 1, isSentence { hasProse = true }
    if fields > 2, full == 0 || full == 1 && isSentence { hasPadding = true }
  }

  /// Where the quoted field at `index` ends; nil where it does not, or goes on behind its quotes.
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

  /// Whether `。` stands at `index`.
  private static func isFullStop(_ text: [UInt8], _ index: Int) -> Bool {
    text[index] == 0xE3 && index + 2 < text.count && text[index + 1] == 0x80
      && text[index + 2] == 0x82
  }

  /// Whether every record has as many fields as the others, as a spreadsheet writes them.
  var isEven: Bool { records >= 4 && narrowest == widest && widest >= 3 }

  /// Whether most records are rows all the same: a spreadsheet leaves out the fields at the end that are
  /// blank in some sixteen rows.
  var isMostlyRows: Bool { wide >= 10 && wide * 2 >= records && !hasProse && hasPadding }
}
