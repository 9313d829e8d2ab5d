import Forms
import Records
import Wordings

/// The header of table three while it is read: columns of the form and other words, with their positions.
struct RequestHeader {
  /// What a header says about the cells of a row.
  struct Columns {
    /// The columns from left to right; nil for one whose numbers belong to no cell.
    var order: [Column?]
    /// Their positions, or those of the first ones.
    var positions: [Int]
    /// The positions of other words right of the labels of rows.
    var others: Set<Int> = []
    var doubt: LocalizedDoubt?
  }

  private struct Head {
    /// Nil for words that name no column of the form.
    let column: Column?
    let text: String
    let position: Int
  }

  private static let applicants = Edition.applicants.dropLast(2)

  private var heads: [Head] = []
  /// The cell of the last one.
  private var last: TableCell?
  /// 其他 and 总计 where no other column was named before them in the row, so that they may be rows.
  private var held: (heads: [Head], table: Int, row: Int)?

  /// Whether it names a column that only table three has.
  var namesApplicants: Bool {
    heads.contains { $0.column.map(RequestHeader.applicants.contains) ?? false }
  }

  /// Whether the last column that it names is in the row of `cell`.
  func isContinued(by cell: TableCell) -> Bool {
    last.map { $0.row == cell.row && $0.line == cell.line } ?? false
  }

  mutating func append(_ column: Column, _ cell: TableCell, table: Int) {
    if let held, held.table == table, held.row == cell.row { heads += held.heads }
    held = nil
    last = cell
    let isRepeated = heads.contains { $0.column == column && $0.position == cell.column }
    if !isRepeated { heads.append(Head(column: column, text: cell.text, position: cell.column)) }
  }

  /// Takes 其他 or 总计, which are columns where others follow in the same row.
  mutating func hold(_ column: Column, _ cell: TableCell, table: Int) {
    if held?.table != table || held?.row != cell.row { held = ([], table, cell.row) }
    held?.heads.append(Head(column: column, text: cell.text, position: cell.column))
  }

  /// Takes words that stand in the header and name no column of the form; those of a group are above others.
  mutating func append(words: [TableCell]) {
    for cell in words where cell.columnSpan == 1 && !cell.text.holdsDigit {
      heads.append(Head(column: nil, text: cell.text, position: cell.column))
    }
  }

  /// The columns of the rows, the first of which has `label` in `line`. Nil where it does not name enough of them.
  func columns(behind label: TableCell, in line: TableLine) -> Columns? {
    let known = heads.filter { $0.column != nil }
    let missing = RequestHeader.missing(in: known)
    if let doubt = repeated(in: known, missing: missing) {
      return Columns(order: Edition.applicants, positions: firstPositions(known), doubt: doubt)
    }
    guard line.hasColumns else { return inOrderOfForm(known, missing: missing) }
    var sorted = known.sorted { $0.position < $1.position }
    guard Set(sorted.map(\.position)).count == sorted.count,
      Set(sorted.map(\.column)).count == sorted.count
    else { return nil }
    guard !missing.isEmpty else { return whole(sorted, words(behind: label, beside: sorted)) }
    var words = self.words(behind: label, beside: sorted)
    let named = named(&words, missing: missing)
    sorted = (sorted + named).sorted { $0.position < $1.position }
    let rest = RequestHeader.missing(in: sorted)
    let cells = line.cells.count { $0.column >= label.column + label.columnSpan }
    if rest.isEmpty || rest.count == 1 && words.isEmpty && cells == sorted.count {
      return whole(sorted, words, assumed: named, missing: rest)
    }
    if sorted.count + words.count == Edition.applicants.count {
      return completed(sorted, by: words, assumed: named)
    }
    return ended(sorted, missing: rest)
  }

  private static func missing(in heads: [Head]) -> [Column] {
    Edition.applicants.filter { column in !heads.contains { $0.column == column } }
  }

  /// The heads among `words` whose name means one of the columns `missing`; `words` keeps the others.
  private func named(_ words: inout [Head], missing: [Column]) -> [Head] {
    var named: [Head] = []
    var others: [Head] = []
    for word in words {
      if let column = HeadName.applicant(word.text), missing.contains(column),
        !named.contains(where: { $0.column == column })
      {
        named.append(Head(column: column, text: word.text, position: word.position))
      } else {
        others.append(word)
      }
    }
    words = others
    return named
  }

  /// The words right of `label` where `known` has no column, from left to right.
  private func words(behind label: TableCell, beside known: [Head]) -> [Head] {
    var taken = Set(known.map(\.position))
    return heads.filter {
      $0.column == nil && $0.position >= label.column + label.columnSpan
        && taken.insert($0.position).inserted
    }.sorted { $0.position < $1.position }
  }

  private func firstPositions(_ known: [Head]) -> [Int] {
    known.filter { $0.column.map(RequestHeader.applicants.contains) ?? false }.map(\.position)
  }

  /// The columns of a text without positions: labels may be read in another order than they are printed.
  private func inOrderOfForm(_ known: [Head], missing: [Column]) -> Columns? {
    guard missing.allSatisfy({ !RequestHeader.applicants.contains($0) }) else { return nil }
    let isLed = known.first?.column == .total
    return Columns(
      order: isLed ? [.total] + Edition.applicants.dropLast() : Edition.applicants,
      positions: (isLed ? [known[0].position] : []) + firstPositions(known))
  }

  /// The columns `known`, which are all of the form but those `missing`, and `words` between them. `assumed` are those
  /// with another name.
  private func whole(
    _ known: [Head], _ words: [Head], assumed: [Head] = [], missing: [Column] = []
  ) -> Columns {
    let range = known[0].position...known[known.count - 1].position
    let all = (known + words.filter { range.contains($0.position) })
      .sorted { $0.position < $1.position }
    return Columns(
      order: all.map(\.column), positions: all.map(\.position),
      others: Set(words.map(\.position)).subtracting(all.map(\.position)),
      doubt: missing.isEmpty ? doubt(about: assumed) : RequestHeader.doubt(without: missing))
  }

  /// `known` and as many `words` as columns are missing, of which `assumed` have another name than in the form.
  private func completed(_ known: [Head], by words: [Head], assumed: [Head]) -> Columns {
    let all = (known + words).sorted { $0.position < $1.position }
    let positions = all.map(\.position)
    guard let order = HeadName.completed(all.map(\.column), as: Edition.applicants) else {
      let names = words.map { "“\($0.text)”" }.joined()
      return Columns(
        order: all.map(\.column), positions: positions,
        doubt: LocalizedDoubt(
          .rowUnassigned, "表三表头的\(names)不是表式的栏目，不能确定各是哪一栏，其下的数未归入任何单元格",
          en: """
            the columns \(names) of table three are none of the form, and which ones they are is not \
            certain: the numbers below them were assigned to no cell
            """))
    }
    let others = Set((words + assumed).map(\.position))
    let named = zip(all, order).filter { others.contains($0.0.position) }
    return Columns(
      order: order, positions: positions,
      doubt: doubt(
        about: named.map { Head(column: $1, text: $0.text, position: $0.position) }))
  }

  /// The doubt about the heads `assumed`, whose names the form does not have; nil where there are none.
  private func doubt(about assumed: [Head]) -> LocalizedDoubt? {
    guard !assumed.isEmpty else { return nil }
    let names = assumed.map { "“\($0.text)”" }.joined()
    let columns = assumed.compactMap(\.column)
    return LocalizedDoubt(
      .columnsAssumed,
      "表三表头的\(names)不是表式的栏目，按\(RequestHeader.labels(of: columns))读取，请核对",
      en: """
        the columns \(names) of table three are none of the form; they were read as \
        \(RequestHeader.labels(of: columns, in: .english))
        """)
  }

  private static func doubt(without columns: [Column]) -> LocalizedDoubt {
    LocalizedDoubt(
      .columnsAssumed, "表三表头没有\(labels(of: columns))一栏，各栏按表头归入，请核对",
      en: """
        the header of table three has no column \(labels(of: columns, in: .english)); the others were read by \
        their heads
        """)
  }

  /// `known` and the last columns of the form, where only these are missing.
  private func ended(_ known: [Head], missing: [Column]) -> Columns? {
    guard missing.allSatisfy({ !RequestHeader.applicants.contains($0) }) else { return nil }
    let parts = known.filter { $0.column != .total }
    let isLed = known.first?.column == .total
    let order =
      parts.map(\.column) + (missing.contains(.otherOrganization) ? [.otherOrganization] : [])
    return Columns(
      order: isLed ? [.total] + order : order + [.total],
      positions: (isLed ? known : parts).prefix(Edition.applicants.count - 2).map(\.position))
  }

  /// The doubt about a header that names a column twice in place of another one.
  private func repeated(in known: [Head], missing: [Column]) -> LocalizedDoubt? {
    guard missing.contains(where: RequestHeader.applicants.contains),
      let column = RequestHeader.applicants.first(where: { column in
        known.count { $0.column == column } > 1
      })
    else { return nil }
    let twice = [column]
    let absent = Array(missing.prefix(1))
    return LocalizedDoubt(
      .columnsAssumed,
      """
      表三表头中\(RequestHeader.labels(of: twice))出现两次，没有\(RequestHeader.labels(of: absent))，各栏按\
      表式次序读取，请核对
      """,
      en: """
        the header of table three has \(RequestHeader.labels(of: twice, in: .english)) twice and no \
        \(RequestHeader.labels(of: absent, in: .english)); its columns were read in the order of the form
        """)
  }

  /// The labels of `columns` in quotation marks.
  private static func labels(of columns: [Column], in language: Language = .chinese) -> String {
    let labels = Edition.all[0].columns(of: .requests)
    return columns.compactMap { column in labels.first { $0.column == column } }
      .map { "“\(language.says($0.label.chinese, en: $0.label.english))”" }.joined()
  }
}
