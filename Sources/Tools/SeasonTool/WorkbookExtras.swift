import Documents
import Sheets
import Wordings

/// What people put into a workbook of the last round that the new one does not have: further sheets, comments beside
/// the rows.
struct WorkbookExtras {
  private let file: String
  private let sheets: [String]
  private let comments: [String]

  /// Those of the workbook `file`: the sheets of `tables` but the one at `used`, and `comments`. Nil where there are
  /// none.
  init?(_ file: String, _ tables: [WorkbookTable], used: Int?, _ comments: [String]) {
    self.file = file
    sheets = tables.indices.filter { $0 != used && tables[$0].isAdded }.map { tables[$0].name }
    self.comments = comments
    if sheets.isEmpty, comments.isEmpty { return nil }
  }

  func message(_ language: Language) -> String {
    let mark = language.says("、", en: ", ")
    let names = sheets.map { "“\($0)”" }.joined(separator: mark)
    let notes = comments.prefix(3).map { "“\($0.onOneLine.excerpt)”" }.joined(separator: mark)
    let count = comments.count > 3 ? language.says("等\(comments.count)条", en: " …") : ""
    let what = [
      sheets.isEmpty ? nil : language.says("工作表\(names)", en: "sheet \(names)"),
      comments.isEmpty ? nil : language.says("批注\(notes)\(count)", en: "comment \(notes)\(count)"),
    ].compactMap { $0 }.joined(separator: language.says("和", en: " and "))
    let kept = SeasonResults.kept(language)
    return language.says(
      "\(file)中另加的\(what)不在新的表中，原文件保留在\(kept)；还要用的，请写在备注或者自加的列中。",
      en: """
        \(file): \(what) is not in the new file; the old one is kept in \(kept): put what is still needed \
        into a column of its own
        """)
  }
}

extension WorkbookTable {
  /// Whether it has something, and is not the sheet with lists of choices.
  fileprivate var isAdded: Bool {
    !(isHidden && name == XLSXWorkbook.lists)
      && (!comments.isEmpty || rows.contains { $0.contains { !$0.isEmpty } })
  }
}
