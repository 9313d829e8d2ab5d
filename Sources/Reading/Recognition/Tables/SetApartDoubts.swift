import Documents
import Forms
import Records
import Wordings

/// Collects what a document sets apart in the cells of its tables, and says what of it was left out.
struct SetApartDoubts {
  private struct Found {
    let table: Int
    let row: Int
    let column: Int
    /// Whether the table is one of the forms.
    let isInForm: Bool
    let setApart: Range<Int>
  }

  private var found: [Found] = []

  /// Collects what is set apart in `grid`, the rows of the table `table` of the document behind `rowsBefore` of
  /// them; `isForm` is whether it is a table of the forms.
  mutating func add(_ grid: Grid, table: Int, rowsBefore: Int, isForm: Bool) {
    if !grid.setApart.isEmpty {
      found.append(
        Found(table: table, row: 0, column: 0, isInForm: isForm, setApart: grid.setApart))
    }
    for (index, row) in grid.rows.enumerated() {
      for (position, cell) in row.enumerated() where !cell.setApart.isEmpty {
        let column = (grid.hasColumns ? cell.column : position) + 1
        found.append(
          Found(
            table: table, row: rowsBefore + index + 1, column: column, isInForm: isForm,
            setApart: cell.setApart))
      }
    }
  }

  /// The doubts about what was collected and about what is set apart in paragraphs. `setApart` is
  /// what the document sets apart, `positions` are those of the cells that were read.
  func doubts(of setApart: [SetApart], positions: [CellPosition]) -> [LocalizedDoubt] {
    guard !setApart.isEmpty else { return [] }
    let pages = setApart.filter { $0.kind == .page }.map(\.text)
    var doubts = pages.isEmpty ? [] : [LocalizedDoubt.unread(pages: pages)]
    // Outside of the forms, marks and hidden text belong to no number of the report.
    var others: [(table: Table?, setApart: SetApart)] = setApart.compactMap {
      $0.hasDigit && !$0.isInCell && $0.concernsProse ? (nil, $0) : nil
    }
    for found in found {
      let pieces = setApart[found.setApart].filter {
        $0.hasDigit && (found.isInForm || $0.concernsProse)
      }
      let leftOut = pieces.filter { $0.kind != .inserted }
      let table = positions.first { $0.table == found.table }?.cell.table
      let position = positions.first {
        ($0.table, $0.row, $0.column) == (found.table, found.row, found.column)
      }
      if let position, !leftOut.isEmpty {
        doubts.append(SetApartDoubts.leftOut(leftOut, at: position.cell))
        others += pieces.filter { $0.kind == .inserted }.map { (table, $0) }
      } else {
        others += pieces.map { (table, $0) }
      }
    }
    let leftOut = others.filter { $0.setApart.kind != .inserted }
    for table in [nil] + Table.allCases.map(Optional.some) {
      let leftOut = leftOut.filter { $0.table == table }.map(\.setApart)
      if !leftOut.isEmpty { doubts.append(SetApartDoubts.leftOut(leftOut, in: table)) }
    }
    let inserted = others.first { $0.setApart.kind == .inserted }?.setApart
    if let inserted { doubts.append(SetApartDoubts.inserted(inserted.text)) }
    return doubts
  }

  /// The doubt about what is left out of `cell`, or elsewhere in `table`.
  private static func leftOut(
    _ setApart: [SetApart], at cell: Cell? = nil, in table: Table? = nil
  ) -> LocalizedDoubt {
    // A whole table may be hidden.
    let hidden = setApart.filter { $0.kind == .hidden }
    let shown = setApart.filter { $0.kind != .hidden } + hidden.prefix(12)
    let chinese = shown.map(\.name.chinese).joined(separator: "、")
    let english = shown.map(\.name.english).joined(separator: ", ")
    let rest = setApart.count > shown.count ? "…" : ""
    return LocalizedDoubt(
      .setApart, at: cell,
      "\(table?.name(in: .chinese) ?? "")\(table == nil ? "" : "中")\(chinese)\(rest)未读入，请核对",
      en: "\(table.map { "\($0.name(in: .english)): " } ?? "")not read: \(english)\(rest)")
  }

  private static func inserted(_ text: String) -> LocalizedDoubt {
    LocalizedDoubt(
      .setApart, "文件中有尚未接受的修订，修订插入的内容（如“\(text)”）已读入",
      en:
        "the file has tracked changes that are not accepted; inserted text, such as “\(text)”, was read"
    )
  }
}

extension SetApart {
  /// Whether a number in prose is concerned too.
  fileprivate var concernsProse: Bool {
    switch kind {
    case .struck, .deleted, .inserted, .watermark, .printedWhite, .transparent: true
    case .raised, .lowered, .noteLink, .hidden, .white, .annotation, .unselected, .drawn, .prompt,
      .moved, .page:
      false
    }
  }

  /// The text with what sets it apart.
  fileprivate var name: Wording {
    switch kind {
    case .raised: Wording("上标“\(text)”", en: "the raised “\(text)”")
    case .lowered: Wording("下标“\(text)”", en: "the lowered “\(text)”")
    case .struck: Wording("带删除线的“\(text)”", en: "the struck-out “\(text)”")
    case .noteLink: Wording("注释链接“\(text)”", en: "the link “\(text)” to a note")
    case .white, .printedWhite: Wording("白色的“\(text)”", en: "the white “\(text)”")
    case .transparent: Wording("透明的“\(text)”", en: "the transparent “\(text)”")
    case .moved:
      Wording("显示在别处的“\(text)”", en: "“\(text)”, which is shown in another place")
    case .hidden: Wording("隐藏的“\(text)”", en: "the hidden “\(text)”")
    case .deleted: Wording("修订中删除的“\(text)”", en: "the deleted “\(text)”")
    case .inserted: Wording("修订中插入的“\(text)”", en: "the inserted “\(text)”")
    case .annotation: Wording("注音“\(text)”", en: "the annotation “\(text)”")
    case .unselected: Wording("未选中的选项“\(text)”", en: "the option “\(text)”, not selected")
    case .drawn: Wording("图形中的“\(text)”", en: "“\(text)” in a drawing")
    case .prompt: Wording("内容控件的提示文字“\(text)”", en: "the prompt “\(text)”")
    case .page: Wording("第\(text)页", en: "page \(text)")
    case .watermark:
      Wording("斜排或重复叠印的文字（如水印）“\(text)”", en: "the slanted or overprinted “\(text)” (a watermark)")
    }
  }
}
