import Forms
import JSON
import Records

/// Reports gathered into a sheet with a row a cell and a column a year.
struct YearsPivot: Sendable {
  /// A column: a year, and for a second report of one body and year the number of that report.
  private struct Column: Hashable, Comparable {
    /// nil where it is unknown: the last column.
    let year: Int?
    let number: Int

    func name(_ labels: Labels) -> String {
      let year = year.map(String.init) ?? (labels == .zh ? "年度不明" : "unknown")
      return number == 1 ? year : "\(year) (\(number))"
    }

    static func < (left: Column, right: Column) -> Bool {
      (left.year ?? .max, left.number) < (right.year ?? .max, right.number)
    }
  }

  private struct Body {
    let agency: String?
    /// For each column the cells that the report has, with their numbers as printed; none is nil.
    var values: [Column: [Int: [UInt8]?]] = [:]
  }

  private var names: [String] = []
  private var bodies: [String: Body] = [:]
  private var failures: [(path: String, code: String, message: String)] = []

  /// Adds the report that `tape` holds: a few kilobytes.
  mutating func add(_ tape: Tape, _ cells: CellNodes) {
    let agency = text(["agency"], tape)
    let name = AgencyName(agency)?.ofSeries.text ?? ""
    if bodies[name] == nil { names.append(name) }
    let year = tape.node(at: ["year"]).flatMap { Int(tape.string($0)) }
    var body = bodies[name] ?? Body(agency: agency)
    var number = 1
    while body.values[Column(year: year, number: number)] != nil { number += 1 }
    var values: [Int: [UInt8]?] = [:]
    for (index, node) in cells.nodes.enumerated() where node > 0 {
      let isNumber = tape.kind(Int(node)) == .number
      values[index] = .some(isNumber ? Array(tape.bytes(Int(node))) : nil)
    }
    body.values[Column(year: year, number: number)] = values
    bodies[name] = body
  }

  /// Adds the failure that `tape` holds.
  mutating func addFailure(_ tape: Tape) {
    failures.append(
      (
        text(["source", "path"], tape) ?? "", text(["code"], tape) ?? "",
        text(["message"], tape) ?? ""
      ))
  }

  private func text(_ path: [StaticString], _ tape: Tape) -> String? {
    tape.node(at: path).flatMap { tape.kind($0) == .string ? tape.string($0) : nil }
  }

  /// Appends the sheet: bodies as they came, the cells that one of their reports has at least, then
  /// failures. Nothing where nothing came.
  func write(to writer: inout FieldWriter, _ settings: Rows.Settings) {
    guard !names.isEmpty || !failures.isEmpty else { return }
    let columns = Set(bodies.values.flatMap(\.values.keys)).sorted()
    if settings.header != .never {
      let isChinese = settings.labels == .zh
      for name in isChinese ? ["单位", "格", "位置"] : ["agency", "cell", "label"] { writer.text(name) }
      for column in columns { writer.text(column.name(settings.labels)) }
      writer.endRow()
    }
    for name in names {
      if let body = bodies[name] { write(body, columns, &writer) }
    }
    for failure in failures {
      writer.text(failure.path)
      writer.text(failure.code)
      writer.text(failure.message)
      for _ in columns { writer.empty() }
      writer.endRow()
    }
  }

  private func write(_ body: Body, _ columns: [Column], _ writer: inout FieldWriter) {
    for cell in Cell.all where body.values.values.contains(where: { $0[cell.index] != nil }) {
      if let agency = body.agency { writer.text(agency) } else { writer.empty() }
      writer.text(cell.id)
      writer.text(cell.label)
      for column in columns {
        if let number = body.values[column]?[cell.index] ?? nil {
          writer.verbatim(number[...])
        } else {
          writer.empty()
        }
      }
      writer.endRow()
    }
  }
}
