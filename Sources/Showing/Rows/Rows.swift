import Forms
import JSON
import Phrases
import Records
import Sheets
import Wordings

/// A stream of records as the rows of one sheet.
///
/// The sheet is that of the first record that is not a failure; failures before it wait for it. With a
/// chosen sheet, records of other types are left out; types without a sheet always are.
package struct Rows: Sendable {
  private let settings: Settings
  private var sheet: Sheet?
  private var writer: FieldWriter
  private var tape = Tape()
  private var cells = CellNodes()
  private var waiting: [[UInt8]] = []
  /// The changes between the current two reports, where they make a grid.
  private var changes: GridChanges?
  private var ordinal = 0
  /// Whether a record has become rows, or will at the end.
  private var hasRecords = false
  private var fields: [SheetField] = []
  /// Those of a failure. In a workbook its row ends before the cells of a report: a long list of failures
  /// would have millions of blank cells.
  private var failureFields: ArraySlice<SheetField> = []
  /// Those before the cells of a wide report.
  private var front: [SheetColumn] = []
  private var years = YearsPivot()
  private let long: LongRows?

  package init(_ settings: Settings = Settings()) {
    self.settings = settings
    writer = FieldWriter(settings.format)
    if case .long = settings.layout { long = LongRows(writer) } else { long = nil }
  }

  /// What was written since the last `removeAll`.
  package var bytes: [UInt8] { writer.encoded }

  /// Forgets what was written and keeps the memory.
  package mutating func removeAll() { writer.removeAll() }

  /// Adds only the header: of the chosen sheet, else of reports.
  package mutating func addHeader() throws(RowError) { try open(settings.sheet ?? .report) }

  /// Adds the rows of the record on `line`, and returns its sheet; nil for a type that has none. Nothing
  /// of a refused record is written.
  @discardableResult
  package mutating func add(_ line: UnsafeRawBufferPointer) throws(RowError) -> Sheet? {
    do throws(Refusal) { try tape.read(line) } catch { throw .malformed(error) }
    return try addRecord()
  }

  /// Adds the row of a failure of the tool's input.
  package mutating func add(_ failure: Failure) {
    var line = JSONWriter()
    failure.encode(to: &line)
    // What was encoded can be read, and a failure goes into any sheet.
    guard (try? tape.read(line.bytes.dropLast())) != nil else { return }
    _ = try? addRecord()
  }

  private mutating func addRecord() throws(RowError) -> Sheet? {
    guard let found = Sheet(rawValue: try type()) else { return nil }
    if let chosen = settings.sheet {
      guard found == chosen || found == .failure else { return found }
      if sheet == nil { try open(chosen) }
    } else if sheet == nil {
      guard found != .failure else {
        waiting.append(Array(tape.bytes(0)))
        return found
      }
      try open(found)
      addWaiting()
    }
    guard let sheet, found == sheet || found == .failure else {
      throw .mixed(expected: sheet ?? found, found: found)
    }
    // The long sheet has a row for each cell, a grid even more rows than the form.
    guard writer.hasRoom(for: 2 * Cell.count) else { throw .full }
    try addRows(of: found, in: sheet)
    return found
  }

  /// Ends the stream: failures that still wait for a record make a sheet of failures.
  package mutating func finish() throws(RowError) {
    writeChanges()
    if sheet == nil {
      if !waiting.isEmpty {
        try open(.failure)
        addWaiting()
      } else if let empty = settings.sheetWithoutRecords {
        try open(empty)
      }
    }
    if sheet == .report, case .years = settings.layout {
      guard !writer.isWorkbook || years.mostRows <= XLSXRange.rowLimit else { throw .full }
      years.write(to: &writer, settings)
    }
    writer.finish()
  }

  /// Whether the stream ended without a sheet, so that not even a header was written, though one may be wanted.
  package var lacksSheet: Bool { sheet == nil && settings.header != .never }

  /// Whether it ended without a table of `--table`, which has no header outside of its tables.
  package var lacksTables: Bool {
    guard case .grid = settings.layout, settings.header != .never else { return false }
    return !hasRecords
  }

  private func type() throws(RowError) -> String {
    do throws(Refusal) { return try tape.recordType() } catch { throw .malformed(error) }
  }

  /// Adds the failures that waited; the tape has the current record again afterwards.
  private mutating func addWaiting() {
    let current = tape
    for failure in waiting where (try? tape.read(failure[...])) != nil {
      addFlatRow(isFailure: true, in: sheet ?? .failure)
    }
    waiting = []
    tape = current
  }

  private mutating func addRows(of found: Sheet, in sheet: Sheet) throws(RowError) {
    hasRecords = true
    if case .grid = settings.layout, found == .change { return addChange() }
    guard found == .report else { return addFlatRow(isFailure: found == .failure, in: sheet) }
    do throws(Refusal) { try cells.read(tape) } catch { throw .malformed(error) }
    switch settings.layout {
    case .wide: addWideRow()
    case .long: long?.write(tape, cells, fields, to: &writer)
    case .grid(let table): FormGrid(table, settings.header).write(tape, cells, to: &writer)
    case .years: years.add(tape, cells)
    }
  }

  /// Adds the row of a record that is not a report; a failure has columns in any sheet.
  private mutating func addFlatRow(isFailure: Bool, in sheet: Sheet) {
    ordinal += 1
    if isFailure, sheet == .report || sheet == .change, addFailureWithoutColumns() { return }
    for field in isFailure ? failureFields : fields[...] {
      if case .column(let column) = field {
        add(column, isFailure: isFailure)
      } else {
        writer.empty()
      }
    }
    writer.endRow()
  }

  /// Adds the failure in a layout without columns for failures; returns false for other layouts.
  private mutating func addFailureWithoutColumns() -> Bool {
    switch settings.layout {
    case .wide, .long: return false
    case .grid(let table):
      writeChanges()
      FormGrid(table, settings.header).writeFailure(
        tape, isOfChanges: sheet == .change, to: &writer)
    case .years: years.addFailure(tape)
    }
    return true
  }

  private mutating func add(_ column: SheetColumn, isFailure: Bool) {
    let node = tape.node(at: isFailure ? column.failure : column.path)
    switch column.content {
    case .ordinal: writer.integer(ordinal)
    case .blank: writer.blank()
    case .cellID, .cellLabel, .cellValue, .cellRaw, .cellPosition: writer.empty()
    case .value: writer.value(node, tape)
    case .moment:
      if let node, tape.kind(node) == .string {
        writer.text(String(tape.string(node).map { $0 == "T" ? " " : $0 }))
      } else {
        writer.value(node, tape)
      }
    case .location:
      if isFailure, let node, tape.kind(node) == .number {
        writer.text("第\(tape.string(node))行")
      } else {
        writer.value(node, tape)
      }
    case .agency:
      let source = isFailure ? tape.node(at: ["source", "agency"]) : nil
      writer.value(node ?? source, tape)
    case .rule where isFailure && settings.labels == .zh:
      let isEmpty =
        tape.node(at: ["instead"]).map { tape.string($0) } == Refusal.Substitute.nothing.rawValue
      writer.text(node.map { Failure.words(ofCode: tape.string($0), isEmpty: isEmpty) } ?? "")
    case .rule: writer.value(node, tape)
    case .count:
      if let node { writer.integer(Array(tape.children(node)).count) } else { writer.empty() }
    case .word: add(isFailure ? nil : node.map { tape.string($0) }, of: column.words)
    case .action:
      let word = isFailure ? Phrasebook.MissingReport.unreadable.rawValue : action(node)
      add(word, of: column.words + Sheet.missingReports)
    }
  }

  private mutating func add(_ word: String?, of words: [SchemaWord]) {
    guard let word else { return writer.empty() }
    let heading = settings.labels == .zh ? words.first { $0.text == word }?.heading : nil
    writer.text(heading ?? word)
  }

  /// The required action: the word at `node`; for a missing report, why it is missing.
  private func action(_ node: Int?) -> String? {
    let owing = tape.node(at: ["rule"]).flatMap { Concern.Owing(rawValue: tape.string($0)) }
    return owing.map { Phrasebook.MissingReport($0).rawValue } ?? node.map { tape.string($0) }
  }
}

// MARK: - Changes in a grid

extension Rows {
  /// Adds a change; the grid is written after the last one between the same two reports.
  private mutating func addChange() {
    if changes?.key != GridChanges.key(of: tape) {
      writeChanges()
      changes = GridChanges(tape)
    }
    changes?.add(tape)
  }

  private mutating func writeChanges() {
    guard case .grid(let table) = settings.layout, let gathered = changes else { return }
    FormGrid(table, settings.header).write(gathered, to: &writer)
    changes = nil
  }
}

// MARK: - Headers

extension Rows {
  /// Begins the sheet: sets its columns, and writes its header unless a layout writes its own.
  private mutating func open(_ sheet: Sheet) throws(RowError) {
    self.sheet = sheet
    fields = try SheetField.all(of: sheet, settings)
    front = fields.compactMap { if case .column(let column) = $0 { column } else { nil } }
    let last = fields.lastIndex { if case .column = $0 { true } else { false } }
    failureFields = writer.isWorkbook ? fields.prefix((last ?? -1) + 1) : fields[...]
    switch settings.layout {
    case .grid(let table) where sheet == .report || sheet == .change:
      return writer.begin([]) { table.workbookSheet(ofChanges: sheet == .change) }
    case .years where sheet == .report: return
    default: break
    }
    let heads = settings.header == .never ? [] : fields.map { $0.name(settings.labels) }
    writer.begin(heads) { sheet.workbookSheet(fields) }
  }
}

// MARK: - Reports

extension Rows {
  private mutating func addWideRow() {
    if settings.columns == nil {
      for column in front { add(column, isFailure: false) }
      writer.cells(cells, tape)
      return writer.endRow()
    }
    for field in fields {
      switch field {
      case .column(let column): add(column, isFailure: false)
      case .cell(let cell): writer.value(node(cell), tape)
      }
    }
    writer.endRow()
  }

  private func node(_ cell: Cell) -> Int? {
    let node = Int(cells.nodes[cell.index])
    return node > 0 ? node : nil
  }
}
