import Documents
import Forms
import Wordings

/// Groups the sheets of a workbook by reports: the tables of one report may be on several sheets, and
/// each sheet may be a report.
struct SheetReports {
  /// The reports. If there are several, each has the name of its first sheet with a table or title.
  private(set) var reports: [DocumentPart] = []
  /// What the sheets of the last report have so far.
  private var last = Contents()
  /// The last section that begins in each of its blocks; 0 for a block without a heading.
  private var sections: [Int] = []

  /// What shows that two sheets are of different reports.
  fileprivate struct Contents {
    /// The rows of the forms.
    var rows: Set<Label> = []
    /// The labels of the statistics table before 2019.
    var indicators: Set<String> = []
    var title: Title?

    var isEmpty: Bool { rows.isEmpty && indicators.isEmpty && title == nil }
  }

  /// The number of labels that both of two sheets have if they are of different reports. One row
  /// may be continued on the next sheet.
  fileprivate static let commonLabels = 3

  init(_ sheets: [DocumentPart], matcher: LabelMatcher) {
    if sheets.count > 1 {
      for sheet in sheets { add(sheet, Contents(sheet.document, matcher)) }
    } else {
      reports = sheets
    }
    if reports.count == 1 { reports[0].name = nil }
  }

  private mutating func add(_ sheet: DocumentPart, _ contents: Contents) {
    if !reports.isEmpty, contents.isEmpty, let name = sheet.name, SheetReports.explains(name) {
      reports[reports.count - 1].notes.append(
        DocumentNote(
          code: .leftOut,
          message: Wording(
            "工作表“\(name)”是说明，未读入", en: "the sheet “\(name)”, which explains, was not read")))
      return
    }
    guard !reports.isEmpty, !last.isOtherReport(than: contents) else {
      reports.append(sheet)
      last = contents
      sections = sheet.document.blocks.map(\.lastSection)
      return
    }
    if last.isEmpty, !contents.isEmpty { reports[reports.count - 1].name = sheet.name }
    insert(sheet)
    last.rows.formUnion(contents.rows)
    last.indicators.formUnion(contents.indicators)
    last.title = last.title ?? contents.title
  }

  /// Adds `sheet` where its first section belongs: before the later sections of the sheets so far, or at the end.
  private mutating func insert(_ sheet: DocumentPart) {
    let report = reports.count - 1
    guard let first = sheet.document.blocks.lazy.flatMap(\.sections).first?.number,
      let index = sections.firstIndex(where: { $0 > first }),
      let row = reports[report].document.blocks[index].sections.first(where: { $0.number > first })?
        .row
    else {
      reports[report].append(sheet)
      return countSections()
    }
    let later = reports[report].document.blocks[index...]
    let laterSections = sections[(index + 1)...]
    reports[report].document.blocks.removeSubrange(index...)
    sections.removeSubrange(index...)
    if row > 0 { reports[report].document.blocks.append(later[index].withRows { $0[..<row] }) }
    reports[report].append(sheet)
    reports[report].document.blocks.append(later[index].withRows { $0[row...] })
    countSections()
    reports[report].document.blocks += later.dropFirst()
    sections += laterSections
  }

  /// Adds the sections of the blocks that are new.
  private mutating func countSections() {
    let blocks = reports[reports.count - 1].document.blocks
    sections += blocks[sections.count...].map(\.lastSection)
  }
}

extension SheetReports {
  /// Whether a sheet called `name` explains the others: 填表说明.
  private static func explains(_ name: String) -> Bool {
    name.hasSuffix("说明") || name.hasSuffix("解释")
  }
}

extension Block {
  /// The sections whose headings are paragraphs or the only texts of rows, with these rows.
  fileprivate var sections: [(row: Int, number: Int)] {
    switch self {
    case .paragraph(let paragraph): Block.section(paragraph.text).map { [(0, $0)] } ?? []
    case .grid(let grid):
      grid.rows.indices.compactMap { row in
        let texts = grid.rows[row].map(\.text).filter { !$0.isEmpty }
        return texts.count == 1 ? Block.section(texts[0]).map { (row, $0) } : nil
      }
    case .picture, .attachment: []
    }
  }

  fileprivate var lastSection: Int { sections.map(\.number).max() ?? 0 }

  private static func section(_ text: String) -> Int? {
    guard let heading = Heading(text), heading.ordinal == heading.number, heading.likeness >= 0.85
    else { return nil }
    return heading.number
  }

  /// The block with these of its rows, where it is a grid.
  fileprivate func withRows(_ rows: ([[GridCell]]) -> ArraySlice<[GridCell]>) -> Block {
    guard case .grid(var grid) = self else { return self }
    grid.rows = Array(rows(grid.rows))
    return .grid(grid)
  }
}

extension SheetReports.Contents {
  init(_ document: Document, _ matcher: LabelMatcher) {
    for case .grid(let grid) in document.blocks {
      for cell in grid.rows.joined() where !cell.text.isEmpty {
        if let label = matcher.match(cell.text, in: nil)?.label, label.isRow { rows.insert(label) }
        if title == nil { title = Title(cell.text) }
      }
    }
    for case .paragraph(let paragraph) in document.blocks where title == nil {
      title = Title(paragraph.text)
    }
    let table = LegacyTable(Segment.segments(of: document, matcher: matcher))
    indicators = Set(table.rows.map(\.label))
  }

  /// Whether `other`, the contents of a later sheet, are those of another report.
  func isOtherReport(than other: Self) -> Bool {
    if let title, let otherTitle = other.title {
      func differ<Value: Equatable>(_ first: Value?, _ second: Value?) -> Bool {
        first != nil && second != nil && first != second
      }
      if differ(title.agency, otherTitle.agency) || differ(title.year, otherTitle.year) {
        return true
      }
    }
    return rows.intersection(other.rows).count >= SheetReports.commonLabels
      || indicators.intersection(other.indicators).count >= SheetReports.commonLabels
  }
}

extension Label {
  /// Whether it is the label of one row of a form.
  fileprivate var isRow: Bool {
    switch self {
    case .disclosureRow, .requestRow: true
    default: false
    }
  }
}
