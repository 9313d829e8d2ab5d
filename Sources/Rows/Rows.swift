import Forms
import Records

/// A stream of records as the rows of one sheet.
///
/// The sheet is that of the first record that is no failure; failures met before wait for it. With
/// a sheet chosen, records of other types are left out. Types that no sheet knows always are.
package struct Rows: Sendable {
  /// How reports are laid out.
  package enum Layout: Sendable {
    /// A row a report, a column a cell.
    case wide
    /// A row a cell.
    case long
  }

  /// Whether the header is written.
  package enum Header: String, Sendable, CaseIterable {
    case always, never, only
  }

  /// What a person chooses.
  package struct Settings: Sendable {
    package var layout = Layout.wide
    /// nil: that of the first record.
    package var sheet: Sheet?
    package var dialect = Dialect.plain
    package var labels = Labels.id
    package var header = Header.always

    package init() {}

    /// As a spreadsheet wants it that a double click opens.
    package mutating func adaptToExcel() {
      dialect = dialect.forExcel
      labels = .zh
    }
  }

  /// Why a record made no row.
  package enum Refusal: Error, Hashable, Sendable {
    /// It could not be read.
    case malformed(RecordError)
    /// The stream began with records of another type, and nobody chose.
    case mixed(expected: Sheet, found: Sheet)

    /// What is wrong, in one sentence: Chinese of a record, English of an option that is missing.
    package var sentence: String {
      switch self {
      case .malformed(let error): error.sentence
      case .mixed(let expected, let found):
        "a \(found) in a stream of \(expected)s: choose with --type=\(expected) or --type=\(found)"
      }
    }
  }

  private let settings: Settings
  private var sheet: Sheet?
  private var writer: FieldWriter
  private var tape = Tape()
  private var cells = CellNodes()
  private var waiting: [[UInt8]] = []
  private var ordinal = 0

  package init(_ settings: Settings = Settings()) {
    self.settings = settings
    writer = FieldWriter(settings.dialect)
  }

  /// What was written since the last `removeAll`.
  package var bytes: [UInt8] { writer.bytes }

  /// Forgets what was written and keeps the memory.
  package mutating func removeAll() { writer.removeAll() }

  /// The header alone: of the chosen sheet, else of reports.
  package mutating func addHeader() { open(settings.sheet ?? .report) }

  /// Adds the rows of the record on `line`, and tells its sheet; nil for a type that has none.
  /// Nothing of a refused one is written.
  @discardableResult
  package mutating func add(_ line: UnsafeRawBufferPointer) throws(Refusal) -> Sheet? {
    do throws(RecordError) { try tape.read(line) } catch { throw .malformed(error) }
    return try addRecord()
  }

  /// Adds the row of a failure that the tool met itself.
  package mutating func add(_ failure: Failure) {
    var line = JSONWriter()
    failure.encode(to: &line)
    // What was encoded can be read, and a failure goes into any sheet.
    guard (try? tape.read(line.bytes.dropLast())) != nil else { return }
    _ = try? addRecord()
  }

  private mutating func addRecord() throws(Refusal) -> Sheet? {
    guard let found = Sheet(rawValue: try type()) else { return nil }
    if let chosen = settings.sheet {
      guard found == chosen || found == .failure else { return found }
      if sheet == nil { open(chosen) }
    } else if sheet == nil {
      guard found != .failure else {
        waiting.append(Array(tape.bytes(0)))
        return found
      }
      open(found)
      addWaiting()
    }
    guard let sheet, found == sheet || found == .failure else {
      throw .mixed(expected: sheet ?? found, found: found)
    }
    try addRows(of: found, in: sheet)
    return found
  }

  /// Ends the stream: failures that waited for a record make a sheet of their own.
  package mutating func finish() {
    guard sheet == nil, !waiting.isEmpty else { return }
    open(.failure)
    addWaiting()
  }

  private func type() throws(Refusal) -> String {
    do throws(RecordError) { return try tape.recordType() } catch { throw .malformed(error) }
  }

  /// Adds the failures that waited, and comes back to the record in hand.
  private mutating func addWaiting() {
    let current = tape
    for failure in waiting where (try? tape.read(failure[...])) != nil {
      addFlatRow(isFailure: true, in: sheet ?? .failure)
    }
    waiting = []
    tape = current
  }

  private mutating func addRows(of found: Sheet, in sheet: Sheet) throws(Refusal) {
    guard found == .report else { return addFlatRow(isFailure: found == .failure, in: sheet) }
    do throws(RecordError) { try cells.read(tape) } catch { throw .malformed(error) }
    if settings.layout == .wide { addWideRow() } else { addLongRows() }
  }

  /// The row of a record that is no report; a failure fills its columns in any sheet.
  private mutating func addFlatRow(isFailure: Bool, in sheet: Sheet) {
    ordinal += 1
    for column in columns(of: sheet) { add(column, isFailure: isFailure) }
    if sheet == .report, settings.layout == .wide { for _ in Cell.all { writer.empty() } }
    writer.endRow()
  }

  private mutating func add(_ column: Column, isFailure: Bool) {
    let node = tape.node(at: isFailure ? column.failure : column.path)
    switch column.content {
    case .ordinal: writer.integer(ordinal)
    case .value: writer.value(node, tape)
    case .place:
      if isFailure, let node, tape.kind(node) == .number {
        writer.text("第\(tape.string(node))行")
      } else {
        writer.value(node, tape)
      }
    case .count:
      if let node { writer.integer(Array(tape.children(node)).count) } else { writer.empty() }
    case .word(let names):
      let word = isFailure ? column.id == "action" ? "failure" : nil : node.map { tape.string($0) }
      guard let word else { return writer.empty() }
      writer.text(settings.labels == .zh ? names[word] ?? word : word)
    }
  }
}

// MARK: - Headers

extension Rows {
  private mutating func open(_ sheet: Sheet) {
    self.sheet = sheet
    writer.begin()
    guard settings.header != .never else { return }
    for column in columns(of: sheet) { writer.text(column.name(settings.labels)) }
    if sheet == .report, settings.layout == .wide {
      for cell in Cell.all { writer.text(settings.labels == .zh ? cell.label : cell.id) }
    }
    writer.endRow()
  }

  private func columns(of sheet: Sheet) -> [Column] {
    guard sheet == .report, settings.layout == .long else { return sheet.columns }
    return Sheet.cellColumns.before + Sheet.cellColumns.own + Sheet.cellColumns.after
  }
}

// MARK: - Reports

extension Rows {
  private mutating func addWideRow() {
    for column in Sheet.reports { add(column, isFailure: false) }
    writer.cells(cells, tape)
    writer.endRow()
  }

  /// A row for each cell that the report has, blank ones included.
  private mutating func addLongRows() {
    let raw = members(of: "raw")
    let places = members(of: "at")
    for (cell, node) in zip(Cell.all, cells.nodes) where node > 0 {
      for column in Sheet.cellColumns.before { add(column, isFailure: false) }
      writer.text(cell.id)
      writer.text(cell.label)
      writer.value(Int(node), tape)
      writer.value(raw[cell.id], tape)
      for name: StaticString in ["table", "row", "column", "line"] {
        writer.value(places[cell.id].flatMap { tape.node(at: [name], below: $0) }, tape)
      }
      for _ in Sheet.cellColumns.after { writer.empty() }
      writer.endRow()
    }
  }

  /// The members of the report's object `name` by their keys.
  private func members(of name: StaticString) -> [String: Int] {
    guard let object = tape.node(at: [name]) else { return [:] }
    return Dictionary(
      tape.children(object).map { (tape.key($0), $0) }, uniquingKeysWith: { first, _ in first })
  }
}
