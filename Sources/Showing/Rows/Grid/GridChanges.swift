import Forms
import JSON
import Phrases
import Records

/// The changes between two reports, cell by cell, for a grid with the old values, the new ones and the
/// differences side by side.
package struct GridChanges: Sendable {
  /// A value of a change, in the order of the blocks.
  enum Side: CaseIterable {
    case before, after, delta
  }

  /// What identifies the two reports: the agency and both sides as JSON.
  let key: [UInt8]
  /// The caption of the table: agency, year and file of the later report.
  let agency: String?
  let year: String?
  let path: String?
  private let names: [Side: String]
  private var cells: [Int: [Side: [UInt8]]] = [:]
  private var differing: [Cell] = []

  /// The number of cells of table `number` that differ between the two sides.
  func countDiffering(in number: Int) -> Int { differing.count { $0.section == number } }

  /// No changes yet, between the two reports that the change on `tape` names.
  init(_ tape: Tape) {
    key = GridChanges.key(of: tape)
    func text(_ path: StaticString...) -> String? {
      tape.node(at: path).flatMap { tape.kind($0) == .null ? nil : tape.string($0) }
    }
    agency = text("agency")
    year = text("to", "year")
    path = text("to", "source", "path")
    names = GridChanges.names(
      years: (text("from", "year"), year),
      hasSum: [text("from", "source", "format"), text("to", "source", "format")].map { $0 == "sum" }
    )
  }

  /// The members that all changes between the same two reports share, from `tape`.
  static func key(of tape: Tape) -> [UInt8] {
    ["agency", "from", "to"].flatMap { name in
      tape.node(at: [name]).map { Array(tape.bytes($0)) + [0] } ?? [0]
    }
  }

  /// What the differences between a sum and another report are called.
  package static let differenceFromSum = "相差"

  private static func names(
    years: (from: String?, to: String?), hasSum: [Bool]
  ) -> [Side: String] {
    guard !hasSum.contains(true) else {
      let phrases = Phrasebook(.chinese)
      let kinds = hasSum.map { $0 ? phrases.sum : phrases.filledIn }
      return [.before: kinds[0], .after: kinds[1], .delta: differenceFromSum]
    }
    let keys = SheetKeys(.change, .zh)
    let delta = keys.column("delta").heading
    guard let from = years.from, let to = years.to, from != to else {
      return [
        .before: keys.column("before").heading, .after: keys.column("after").heading, .delta: delta,
      ]
    }
    return [.before: "\(from)年", .after: "\(to)年", .delta: delta]
  }

  func name(of side: Side) -> String { names[side] ?? "" }

  func has(_ cell: Cell) -> Bool { cells[cell.index] != nil }

  /// The number of `cell` on a side, as printed; nil where it has none.
  func number(_ cell: Cell?, _ side: Side) -> [UInt8]? { cell.flatMap { cells[$0.index]?[side] } }

  /// Adds the change on `tape`; one that is about no cell is ignored.
  mutating func add(_ tape: Tape) {
    guard let id = tape.node(at: ["cell"]), tape.kind(id) == .string,
      let cell = Cell(id: tape.string(id))
    else { return }
    var values: [Side: [UInt8]] = [:]
    for (side, name) in [
      (Side.before, "before" as StaticString), (.after, "after"), (.delta, "delta"),
    ] {
      if let node = tape.node(at: [name]), tape.kind(node) == .number {
        values[side] = Array(tape.bytes(node))
      }
    }
    cells[cell.index] = values
    let status = tape.node(at: ["status"]).map { tape.string($0) }
    if status != "unchanged" { differing.append(cell) }
  }
}
