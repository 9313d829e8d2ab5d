import Chinese
import Forms
import Records

/// What of a report was not read, as its reader says or its record shows. Rules about something that is
/// missing ask it, so that what was not read is never reported as missing.
struct ReadingGaps {
  /// Why sections were not read.
  enum Cause {
    /// The text begins after them.
    case textBegins
    /// The text ends before them.
    case textEnds
    /// Their headings are printed within other text, so that they were not separated from it.
    case unseparated
    /// The section before them ends with pictures.
    case pictures
    /// Pages were not read, and they may be on these.
    case pages
  }

  /// The number of the section with which the text ends early, 0 for the introduction; nil where it does not.
  let end: Int?
  /// Whether the text ends within that section; else it may be whole, and what would be after it missing.
  let isEndWithin: Bool
  /// The last cell that was read before the text ends within a section, in the order of the form.
  let lastCell: Cell?
  /// The first cell that was read, if the text begins within or right before a table, without a title; else
  /// nil.
  let firstCell: Cell?
  /// The cause for each of the sections 1–6, by number; nil where the section was read, or is missing.
  private var causes: [Cause?] = [Cause?](repeating: nil, count: SectionTitle.all.count + 1)
  /// The first section whose tables may be after the end of the text.
  private var firstCutTable = Int.max
  private let cells: CellTable
  private let form: Form?
  /// Whether pages were not read.
  private let hasUnreadPages: Bool

  init(_ report: Report, _ passages: [IndexedText]) {
    let cells = report.cells
    self.cells = cells
    form = report.form
    let hasUnreadPages = report.doubts.contains { $0.code == .known(.pageUnread) }
    self.hasUnreadPages = hasUnreadPages
    let cut = ReadingGaps.cutHeading(report, passages)
    let sections = report.sections.prefix(report.sections.count - (cut == nil ? 0 : 1))
    let found = Set(sections.compactMap(\.number))
    let missing = SectionTitle.all.map(\.number).filter { !found.contains($0) }
    let last = sections.last { $0.number != nil }
    let lastNumber = last?.number ?? 0
    let isLeftOff =
      !hasUnreadPages && last != nil && found.max() == lastNumber
      && missing.last == SectionTitle.all.count
    isEndWithin =
      report.doubts.contains { $0.code == .known(.textEnds) }
      || isLeftOff && (cut != nil || ReadingGaps.stopsWithin(report, lastNumber, passages))
    // Without the last of the tables, or a full stop, it breaks off, or was not sent as a whole.
    let isShort =
      isLeftOff
      && (lastNumber < Table.disputes.rawValue || passages.last?.hasOpenEnd ?? false)
    end = last != nil && (isEndWithin || isShort) ? lastNumber : nil
    let first = report.sections.compactMap(\.number).first { $0 > 0 } ?? 0
    firstCell =
      first > 1 && ReadingGaps.beginsWithTable(report, passages)
      ? Cell.all.first { 1..<first ~= $0.section && cells[$0] != .absent } : nil
    lastCell =
      isEndWithin ? Cell.all.last { $0.section > 0 && cells[$0] != .absent } : nil
    if let last, let end {
      // Tables may be printed together, in a section of their own.
      firstCutTable =
        !isEndWithin ? end + 1 : last.tables > 0 ? min(end, Table.disclosure.rawValue) : end
    }
    for number in missing {
      causes[number] =
        firstCell != nil && number < first
        ? .textBegins : cause(ofMissing: number, report, passages, found)
    }
    // Headings within the introduction or after its pictures show that it is not the end.
    if end == 0, !isEndWithin, causes.contains(where: { $0 != nil && $0 != .textEnds }) {
      causes = causes.map { $0 == .textEnds ? nil : $0 }
    }
  }

  /// Why section `number` was not read; nil where it is missing.
  private func cause(
    ofMissing number: Int, _ report: Report, _ passages: [IndexedText], _ found: Set<Int>
  ) -> Cause? {
    let title = SectionTitle.all[number - 1]
    if passages.contains(where: { $0.hasFusedHeading(title) }) { return .unseparated }
    let isAfterEnd = end.map { number > $0 } ?? false
    if isAfterEnd, isEndWithin { return .textEnds }
    if hasUnreadPages { return .pages }
    if ReadingGaps.follows(picturesIn: report, number, found) { return .pictures }
    return isAfterEnd ? .textEnds : nil
  }

  /// Why section `number` was not read; nil where it was read, or where it is missing.
  func cause(ofSection number: Int) -> Cause? {
    causes.indices.contains(number) ? causes[number] : nil
  }

  /// The numbers of the sections that were not read for `cause`.
  func sections(_ cause: Cause) -> [Int] { causes.indices.filter { causes[$0] == cause } }

  /// Whether section `number` was not read, or not to its end.
  func isIncomplete(section number: Int) -> Bool {
    cause(ofSection: number) != nil || isEndWithin && end == number
  }

  /// Whether tables, or parts of them, may be before the beginning of the text or after its end.
  var cutTables: Bool { firstCell != nil || firstCutTable < Int.max }

  /// Whether the text ends before `cell`.
  func isCutOff(_ cell: Cell) -> Bool {
    guard cell.section >= firstCutTable else { return false }
    return lastCell.map { cell.index > $0.index } ?? true
  }

  /// Whether the text begins after `cell`.
  func isBeforeBeginning(_ cell: Cell) -> Bool { firstCell.map { cell.index < $0.index } ?? false }

  /// Whether the row of `cell` was read under the columns of another edition only.
  func isReadOtherwise(_ cell: Cell) -> Bool {
    guard let form, let row = cell.row else { return false }
    return cells.hasOnly(row, underColumnsOtherThan: form)
  }

  /// Whether `table` was not found because its section was not read, or the text ends before it.
  func isUnread(_ table: Table) -> Bool {
    hasUnreadPages || cause(ofSection: table.rawValue) != nil
      || table.rawValue >= firstCutTable && (lastCell?.section ?? 0) < table.rawValue
  }

  /// Whether nothing is before the first table, not even a title.
  private static func beginsWithTable(_ report: Report, _ passages: [IndexedText]) -> Bool {
    guard report.title == nil, let first = report.sections.first, first.number ?? 0 == 0 else {
      return false
    }
    return first.tables > 0 && first.pictures == 0 && passages.first?.isBlank ?? true
  }

  /// The number of the section within whose heading the text ends: 五、存在的; nil where it ends elsewhere.
  private static func cutHeading(_ report: Report, _ passages: [IndexedText]) -> Int? {
    guard let last = report.sections.last, let printed = last.heading,
      last.tables + last.pictures == 0, passages.last?.isBlank ?? false
    else { return nil }
    let heading = SectionHeading(printed)
    guard let number = heading.ordinal?.number, SectionTitle.all.indices.contains(number - 1),
      last.number ?? number == number
    else { return nil }
    let whole = SectionHeading.official[number - 1].folded
    let words = heading.folded
    return words.count >= 2 && words.count < whole.count && whole.hasPrefix(words) ? number : nil
  }

  /// Whether the text, whose last section is section `number`, ends within it: within a sentence, below its
  /// heading, within its table, or within the head of the table.
  private static func stopsWithin(
    _ report: Report, _ number: Int, _ passages: [IndexedText]
  ) -> Bool {
    guard let last = report.sections.last, let text = passages.last else { return false }
    if last.number == number, number > 0, last.tables + last.pictures == 0, text.isBlank {
      return true
    }
    if text.stopsWithinSentence { return true }
    guard let form = report.form, report.unplaced.isEmpty else { return false }
    if last.number == number, let table = Table(ofSection: number), last.tables > 0, text.isBlank,
      !report.cells.hasAny(of: table)
    {
      return true
    }
    let values = Cell.all.filter { $0.section == number && form.has($0) }.map { report.cells[$0] }
    return values.last == .absent && values.contains { $0 != .absent }
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
  /// Whether its last paragraph is running text that stops within a sentence.
  fileprivate var stopsWithinSentence: Bool {
    guard let last = paragraphs.last, last.count > 45, contains(anyOf: ["，", "。", "；"], in: last)
    else { return false }
    // A date or an agency is a signature; a heading or an item may have no full stop.
    return !has(anyOf: IndexedText.sentenceEnds, before: last.upperBound)
  }

  /// Whether its last paragraph is neither a sentence nor a word for nothing: 无, 暂无.
  fileprivate var hasOpenEnd: Bool {
    guard let last = paragraphs.last else { return false }
    return !has(anyOf: IndexedText.sentenceEnds + ["无", "没有"], before: last.upperBound)
  }

  private static let sentenceEnds: [StaticString] = [
    "。", "！", "？", "；", "：", "）", "”", "’", "》", "】", "…", ".", "!", "?", ";", ":", ")", "\"", "日",
  ]

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
