import Forms
import Records
import Wordings

/// A doubt with its message in both languages. The language of the record is chosen later.
struct LocalizedDoubt: Sendable {
  let code: Doubt.Code
  /// The cell concerned; nil where the doubt is about no single cell.
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

  /// The doubt about a table that is not in the document.
  static let scriptedTable = LocalizedDoubt(
    .cellUnread, "页面用脚本写入了表格，没有读取，请在浏览器中打开后另存为文本或 PDF 再核对",
    en: """
      a script writes a table into the page, which was not read; open the page in a browser, save it as text \
      or PDF, and check that
      """)

  /// The doubt about a text that ends within `row`, whose last number may be incomplete.
  static func textEnds(_ row: Wording) -> LocalizedDoubt {
    LocalizedDoubt(
      .textEnds, "正文在“\(row.chinese)”一行处结束，其后各行没有读到，请核对该行末尾的数",
      en: """
        the text ends within the row “\(row.english)”: no row after it was read; check its last number
        """)
  }
}
