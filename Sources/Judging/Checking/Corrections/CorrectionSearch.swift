import Forms
import JSON
import Records
import Rules

/// The search for the changes that correct the sums of one table.
struct CorrectionSearch {
  /// The sums, those that are broken among them by their places.
  private let lines: [SumLine]
  let broken: Set<Int>
  private let linesOf: [Cell: [Int]]
  /// The table's cells, row by row and column by column, as printed.
  private let rows: [[Cell]]
  private let columns: [[Cell]]
  private var cells: CellTable

  init(table: Table, _ all: [SumLine], _ cells: CellTable) {
    lines = all.filter { $0.cell.table == table }
    self.cells = cells
    let lines = lines
    broken = Set(lines.indices.filter { CorrectionSearch.isBroken(lines[$0], cells) })
    var linesOf: [Cell: [Int]] = [:]
    for (place, line) in lines.enumerated() {
      for cell in line.parts + line.whole { linesOf[cell, default: []].append(place) }
    }
    self.linesOf = linesOf
    rows = lines.filter(\.kind.isOfRows).map { $0.parts + $0.whole }
    let rows = rows
    columns = (rows.first ?? []).indices.map { column in rows.map { $0[column] } }
  }

  /// The place of the sum that `finding` is about; nil where it is about another thing.
  func line(of finding: Finding) -> Int? {
    guard case .sum(let kind) = finding.concern else { return nil }
    return lines.firstIndex { $0.kind == kind && $0.cell == finding.cell }
  }

  /// The changes after which the sums at `places` hold, as all do that hold now: those of the first
  /// kind that has any, in the order of the form.
  mutating func corrections(
    of places: Set<Int>, kinds: [Correction.Kind] = Correction.Kind.allCases
  ) -> [Correction] {
    for kind in kinds {
      let found = candidates(kind, places).filter { corrections($0, places) }
      if !found.isEmpty { return found }
    }
    return []
  }

  private mutating func corrections(_ correction: Correction, _ places: Set<Int>) -> Bool {
    let touched = Set(correction.changes.flatMap { linesOf[$0.cell] ?? [] })
    guard places.isSubset(of: touched) else { return false }
    let before = correction.changes.map { cells[$0.cell] }
    for change in correction.changes { cells[change.cell] = .number(change.after) }
    let holds = touched.allSatisfy { place in
      !CorrectionSearch.isBroken(lines[place], cells)
        || (broken.contains(place) && !places.contains(place))
    }
    for (change, value) in zip(correction.changes, before) { cells[change.cell] = value }
    return holds
  }

  private static func isBroken(_ line: SumLine, _ cells: CellTable) -> Bool {
    line.judgement(cells).result == .fails
  }

  private func candidates(_ kind: Correction.Kind, _ places: Set<Int>) -> [Correction] {
    switch kind {
    case .single: singles(places)
    case .swapped: (rows + columns).flatMap(swaps)
    case .split: rows.flatMap(splits)
    case .shifted: rows.flatMap(shifts)
    case .miscounted: (rows + columns).flatMap { miscounts($0, places) }
    }
  }

  /// Each cell of the shortest of the sums at `places`, changed by what that sum lacks.
  private func singles(_ places: Set<Int>) -> [Correction] {
    guard let place = places.min(by: { (lines[$0].length, $0) < (lines[$1].length, $1) }) else {
      return []
    }
    let line = lines[place]
    let judgement = line.judgement(cells)
    guard let parts = judgement.parts, let whole = judgement.whole, let less = whole - parts,
      let more = parts - whole
    else { return [] }
    let changes = line.parts.map { ($0, less) } + line.whole.map { ($0, more) }
    return changes.sorted { $0.0 < $1.0 }.compactMap { cell, by in
      change(cell, by: by).map { Correction(kind: .single, changes: [$0]) }
    }
  }

  private func swaps(_ line: [Cell]) -> [Correction] {
    zip(line, line.dropFirst()).compactMap { one, two in
      guard let first = cells.number(one), let second = cells.number(two), first != second else {
        return nil
      }
      return Correction(kind: .swapped, changes: [set(one, second), set(two, first)])
    }
  }

  /// Two neighbours joined, the cells after them as they are or moved up, the total then what they
  /// come to.
  private func splits(_ row: [Cell]) -> [Correction] {
    row.indices.dropLast(2).flatMap { place -> [Correction] in
      guard let left = cells.number(row[place]), let right = cells.number(row[place + 1]),
        let whole = left.joined(to: right)
      else { return [] }
      let kept = [set(row[place], whole), set(row[place + 1], .zero)]
      var values = row.map { cells.number($0) }
      values[place] = whole
      values.remove(at: place + 1)
      values.append(Number.sum(values.compactMap { $0 }))
      return [kept, setting(row, to: values)].filter { !$0.isEmpty }
        .map { Correction(kind: .split, changes: $0) }
    }
  }

  /// A row, with its total or without, moved by one column; what falls off is blank or 0, or the
  /// total, which then is what the others come to.
  private func shifts(_ row: [Cell]) -> [Correction] {
    let values = row.map { cells.number($0) }
    let startsEmpty = values.first.flatMap { $0 }?.isZero ?? true
    var moved: [[Number?]] = []
    if startsEmpty {
      let left = Array(values.dropFirst())
      moved.append(left + [Number.sum(left.compactMap { $0 })])
    }
    for width in [row.count, row.count - 1] {
      let part = Array(values[..<width])
      if part.last.flatMap({ $0 })?.isZero ?? true { moved.append([Number.zero] + part.dropLast()) }
      if width < row.count, startsEmpty { moved.append(Array(part.dropFirst()) + [Number.zero]) }
    }
    return moved.map { setting(row, to: $0) }.filter { !$0.isEmpty }
      .map { Correction(kind: .shifted, changes: $0) }
  }

  /// One more in a cell of `line` and one less in another, where each of the sums at `places` has
  /// one of the two.
  private func miscounts(_ line: [Cell], _ places: Set<Int>) -> [Correction] {
    let touching = line.filter { cell in linesOf[cell]?.contains(where: places.contains) ?? false }
    return touching.flatMap { more in
      touching.compactMap { less -> Correction? in
        guard more != less, let up = change(more, by: Number(1)),
          let down = change(less, by: Number(-1))
        else { return nil }
        return Correction(kind: .miscounted, changes: [down, up])
      }
    }
  }

  private func set(_ cell: Cell, _ after: Number) -> Correction.Change {
    Correction.Change(cell: cell, before: cells.number(cell), after: after)
  }

  /// The changes that make `row` read `values`, a blank where one is nil; empty where a number
  /// would become a blank.
  private func setting(_ row: [Cell], to values: [Number?]) -> [Correction.Change] {
    var changes: [Correction.Change] = []
    for (cell, value) in zip(row, values) {
      let before = cells.number(cell)
      guard let value = value ?? (before == nil ? nil : .zero) else { continue }
      if value != before { changes.append(set(cell, value)) }
    }
    return changes
  }

  private func change(_ cell: Cell, by amount: Number) -> Correction.Change? {
    guard let before = cells.number(cell), let after = before + amount, !after.isNegative else {
      return nil
    }
    return set(cell, after)
  }
}

extension SumLine {
  fileprivate var length: Int { parts.count + whole.count }

  fileprivate func judgement(_ cells: CellTable) -> SumJudgement {
    SumJudgement(parts: parts.map { cells[$0] }, whole: whole.map { cells[$0] })
  }
}

extension Number {
  /// The number whose digits are this one's and then those of `tail`; nil for fractions, or where
  /// this one is 0.
  fileprivate func joined(to tail: Number) -> Number? {
    guard scale == 0, tail.scale == 0, mantissa > 0, tail.mantissa >= 0 else { return nil }
    return Number(digits + tail.digits)
  }

  private init?(_ digits: [UInt8]) { self.init(json: digits[...]) }
}
