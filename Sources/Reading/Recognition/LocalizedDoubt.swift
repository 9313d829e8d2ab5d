import Forms
import Records
import Wordings

/// A doubt in both languages, before the one of the record is known.
struct LocalizedDoubt: Sendable {
  let code: Doubt.Code
  /// The cell that it is about, if it is about one.
  let cell: Cell?
  let message: Wording

  init(_ code: Doubt.Code, at cell: Cell? = nil, _ chinese: String, en english: String) {
    self.code = code
    self.cell = cell
    message = Wording(chinese, en: english)
  }

  func doubt(in language: Language) -> Doubt {
    Doubt(code: code, cell: cell, message: message.text(language))
  }

  /// The document's text ends in a row, so that its last number may be cut.
  static func textEnds(_ row: Wording) -> LocalizedDoubt {
    LocalizedDoubt(
      .textEnds, "正文在“\(row.chinese)”一行处结束，末尾的数可能不完整",
      en: "the text ends at the row “\(row.english)”: its last number may be cut off")
  }
}
