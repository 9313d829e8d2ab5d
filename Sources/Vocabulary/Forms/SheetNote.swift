/// A note in the sheet of a form for the person who fills it in; ignored when the sheet is read.
package enum SheetNote: String, Sendable, CaseIterable {
  /// How to fill in the sheet.
  case instruction = "※ 填报说明："
  /// The sums that the form prescribes.
  case check = "※ 核对："
  /// What the cells of a row count.
  case meaning = "※ 口径："
  /// Numbers from last year's report.
  case lastYear = "※ 上年"

  /// The note with `text`.
  package func saying(_ text: String) -> String { rawValue + text }

  /// Whether `text` begins like one of the notes. The sign alone is not enough: reports contain it too.
  package static func begins(_ text: String) -> Bool {
    guard text.utf8.first == 0xE2 else { return false }
    return allCases.contains { text.utf8.starts(with: $0.rawValue.utf8) }
  }
}
