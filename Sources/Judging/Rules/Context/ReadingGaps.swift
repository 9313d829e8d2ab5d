import Chinese
import Forms
import Records

/// What of a report was not read, as its reader says or its record shows. Rules about something that is
/// missing ask it, so that what was not read is never reported as missing.
struct ReadingGaps {
  /// Why sections were not read.
  enum Cause {
    /// The text ends before them.
    case textEnds
    /// Their headings are printed within other text, so that they were not separated from it.
    case unseparated
    /// The section before them ends with pictures.
    case pictures
  }

  /// The number of the section in which the text ends early, 0 for the introduction; nil where the reader
  /// does not say that it does.
  let end: Int?
  /// The last cell that was read, in the order of the form.
  let lastCell: Cell?
  /// The cause for each of the sections 1–6, by number; nil where the section was read, or is missing.
  private var causes: [Cause?] = [Cause?](repeating: nil, count: SectionTitle.all.count + 1)
  /// The first section whose tables may be after the end of the text.
  private var firstCutTable = Int.max
  private let cells: CellTable
  private let form: Form?

  init(_ report: Report, _ passages: [IndexedText]) {
    cells = report.cells
    form = report.form
    let isCut = report.doubts.contains { $0.code == .known(.textEnds) }
    let last = isCut ? report.sections.last { $0.number != nil } : nil
    end = last?.number
    let cells = report.cells
    lastCell = isCut ? Cell.all.last { $0.section > 0 && cells[$0] != .absent } : nil
    if let last, let end {
      // Tables may be printed together, in a section of their own.
      firstCutTable = last.tables > 0 ? min(end, Table.disclosure.rawValue) : end
    }
    let found = Set(report.sections.compactMap(\.number))
    let missing = SectionTitle.all.map(\.number).filter { !found.contains($0) }
    guard !missing.isEmpty else { return }
    for number in missing {
      if let end, number > end {
        causes[number] = .textEnds
      } else if passages.contains(where: { $0.hasFusedHeading(SectionTitle.all[number - 1]) }) {
        causes[number] = .unseparated
      } else if ReadingGaps.follows(picturesIn: report, number, found) {
        causes[number] = .pictures
      }
    }
  }

  /// Why section `number` was not read; nil where it was read, or where it is missing.
  func cause(ofSection number: Int) -> Cause? {
    causes.indices.contains(number) ? causes[number] : nil
  }

  /// The numbers of the sections that were not read for `cause`.
  func sections(_ cause: Cause) -> [Int] { causes.indices.filter { causes[$0] == cause } }

  /// Whether section `number` was not read, or not to its end.
  func isIncomplete(section number: Int) -> Bool {
    cause(ofSection: number) != nil || end == number
  }

  /// Whether the text ends before `cell`.
  func isCutOff(_ cell: Cell) -> Bool {
    guard cell.section >= firstCutTable else { return false }
    return lastCell.map { cell.index > $0.index } ?? true
  }

  /// Whether the row of `cell`, of table two, was read under the columns of another edition only.
  func isReadOtherwise(_ cell: Cell) -> Bool {
    guard let form, let row = cell.row, cell.table == .disclosure else { return false }
    let read = row.cells.filter { cells[$0] != .absent }
    return !read.isEmpty && !read.contains(where: form.has)
  }

  /// Whether `table` was not found because its section was not read, or the text ends before it.
  func isUnread(_ table: Table) -> Bool {
    cause(ofSection: table.rawValue) != nil
      || table.rawValue >= firstCutTable && (lastCell?.section ?? 0) < table.rawValue
  }

  /// Whether the last section read before section `number` has pictures besides one in place of its table.
  private static func follows(
    picturesIn report: Report, _ number: Int, _ found: Set<Int>
  ) -> Bool {
    let before = (0..<number).last { found.contains($0) } ?? 0
    // Pages have pictures above the report, too.
    if before == 0, found.contains(number + 1) { return false }
    guard let start = report.sections.firstIndex(where: { $0.number == before }) else {
      return false
    }
    let sections =
      [report.sections[start]] + report.sections[(start + 1)...].prefix { $0.number == nil }
    let isTable = Table(ofSection: before).map { !report.cells.hasAny(of: $0) } ?? false
    return sections.reduce(0) { $0 + $1.pictures } > (isTable ? 1 : 0)
  }
}

extension IndexedText {
  /// Whether `title` is printed with its ordinal and with text behind it on the same line, as where a document
  /// was saved as one line. An item of a list of the titles is not.
  fileprivate func hasFusedHeading(_ title: SectionTitle) -> Bool {
    guard mentions(title.wording) else { return false }
    let text = Array(string(0..<bytes.count).unicodeScalars)
    let words = Array(title.wording.unicodeScalars)
    let ordinals = [title.ordinal, String(title.number)].flatMap { ordinal in
      ["\(ordinal)、", "\(ordinal).", "\(ordinal)．", "\(ordinal)）", "\(ordinal))"]
    }
    var rest = text[...]
    while let found = rest.range(of: words) {
      let before = String(text[..<found.lowerBound].suffix(3).string.filter { !$0.isWhitespace })
      let after = text[found.upperBound...].drop {
        $0 == " " || $0 == "　" || $0 == "：" || $0 == ":"
      }
      if ordinals.contains(where: before.hasSuffix), IndexedText.isContent(after) { return true }
      rest = rest[found.upperBound...]
    }
    return false
  }

  /// Whether `text` begins with the content of a section, not with the rest of a list of titles.
  private static func isContent(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = text.first, first != "\n" else { return false }
    if first.isMark([.pause, .comma, .semicolon, .fullStop])
      || "和及与以等”》".unicodeScalars.contains(first)
    {
      return false
    }
    let next = text.prefix(5).string
    return !["部分", "方面", "项内容", "组成"].contains { next.contains($0) }
  }
}
