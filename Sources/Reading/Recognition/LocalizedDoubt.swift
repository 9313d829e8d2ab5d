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

  /// The doubt about a cell with `text`, of which the reader does not know what it shows; nil where it does.
  static func unclear(_ text: String, at cell: Cell) -> LocalizedDoubt? {
    if text.unicodeScalars.contains(where: \.isUnread) {
      let shown = String(
        String.UnicodeScalarView(text.unicodeScalars.map { $0.isUnread ? "□" : $0 }))
      return LocalizedDoubt(
        .cellUnread, at: cell, "“\(shown)”的“□”处另有内容（图片、公式、叠印、没有显示的数位或没有读入的文字等），不能确定是什么数，请核对原文",
        en: """
          at “□” in “\(shown)” is something else (a picture, an equation, digits that are not shown, overprinted or unread text), so the \
          number is not certain; check the document
          """)
    }
    guard text.isDigitsApart else { return nil }
    let shown = text.split(whereSeparator: \.isNewline).joined(separator: "⏎")
    return LocalizedDoubt(
      .cellUnread, at: cell, "“\(shown)”的数字之间有空白或换行，不能确定是一个数还是几个数，请核对原文",
      en: """
        in “\(shown)”, blanks or line breaks are between the digits, which may be one number or several; check \
        the document
        """)
  }

  /// The doubt about pages, by number, with text that was not read.
  static func unread(pages: [String]) -> LocalizedDoubt {
    LocalizedDoubt(
      .pageUnread, "第\(pages.joined(separator: "、"))页有横置或倒置的文字，方向不能确定，没有读入，请把页面转正后再核对",
      en: """
        page \(pages.joined(separator: ", ")) has text that is turned in a direction that is not clear, which \
        was not read; turn the page upright and check again
        """)
  }

  /// The doubt about a text that ends within `row`, whose last number may be incomplete.
  static func textEnds(_ row: Wording) -> LocalizedDoubt {
    LocalizedDoubt(
      .textEnds, "正文在“\(row.chinese)”一行处结束，其后各行没有读到，请核对该行末尾的数",
      en: """
        the text ends within the row “\(row.english)”: no row after it was read; check its last number
        """)
  }
}

extension Unicode.Scalar {
  /// Whether it stands for something that is not known: a replacement character, or one of private use.
  fileprivate var isUnread: Bool { value == 0xFFFD || 0xE000...0xF8FF ~= value }
}

extension String {
  /// Whether it is only numbers with white space between their digits.
  fileprivate var isDigitsApart: Bool {
    let parts = split(whereSeparator: \.isWhitespace)
    return parts.count > 1
      && parts.allSatisfy { $0.unicodeScalars.allSatisfy { $0.properties.numericType == .decimal } }
  }
}
