/// A note that stands in a form's sheet for the person who fills it in, and is read back as nothing.
package enum SheetNote: String, Sendable, CaseIterable {
  /// How the sheet is to be filled in.
  case instruction = "※ 填报说明："
  /// What the form's own sums demand.
  case check = "※ 核对："
  /// What last year's report says.
  case lastYear = "※ 上年"

  /// The note that says `text`.
  package func saying(_ text: String) -> String { rawValue + text }

  /// Whether `text` begins as one of them does. The sign alone is no note: reports have it too.
  package static func begins(_ text: String) -> Bool {
    guard text.utf8.first == 0xE2 else { return false }
    return allCases.contains { text.hasPrefix($0.rawValue) }
  }
}
