import Forms
import JSON
import Records
import Rules

/// The search for changes that correct the sums of one table.
struct CorrectionSearch {
  private let lines: [SumLine]
  /// The indexes of the broken sums in `lines`.
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
    for (index, line) in lines.enumerated() {
      for cell in line.parts + line.whole { linesOf[cell, default: []].append(index) }
    }
    self.linesOf = linesOf
    rows = lines.filter(\.kind.isOfRows).map { $0.parts + $0.whole }
    let rows = rows
    columns = (rows.first ?? []).indices.map { column in rows.map { $0[column] } }
  }

  /// The index of the sum that `finding` is about; nil where it is about something else.
  func line(of finding: Finding) -> Int? {
    guard case .sum(let kind) = finding.concern else { return nil }
    return lines.firstIndex { $0.kind == kind && $0.cell == finding.cell }
  }

  /// The corrections after which the sums at `indexes` hold and no other sum breaks: those of the
  /// first kind that has any, in the order of the form.
  mutating func corrections(
    of indexes: Set<Int>, kinds: [Correction.Kind] = Correction.Kind.allCases
  ) -> [Correction] {
    for kind in kinds {
      let found = candidates(kind, indexes).filter { fixes($0, indexes) }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Whether `correction` makes the sums at `indexes` hold and breaks no other.
  private mutating func fixes(_ correction: Correction, _ indexes: Set<Int>) -> Bool {
    let touched = Set(correction.changes.flatMap { linesOf[$0.cell] ?? [] })
    guard indexes.isSubset(of: touched) else { return false }
    let before = correction.changes.map { cells[$0.cell] }
    for change in correction.changes { cells[change.cell] = .number(change.after) }
    let holds = touched.allSatisfy { index in
      !CorrectionSearch.isBroken(lines[index], cells)
        || (broken.contains(index) && !indexes.contains(index))
    }
    for (change, value) in zip(correction.changes, before) { cells[change.cell] = value }
    return holds
  }

  private static func isBroken(_ line: SumLine, _ cells: CellTable) -> Bool {
    line.judgement(cells).result == .fails
  }

  private func candidates(_ kind: Correction.Kind, _ indexes: Set<Int>) -> [Correction] {
    switch kind {
    case .single: singles(indexes)
    case .swapped: (rows + columns).flatMap(swaps)
    case .split: rows.flatMap(splits)
    case .shifted: rows.flatMap(shifts)
    case .miscounted: (rows + columns).flatMap { miscounts($0, indexes) }
    }
  }

  /// Each cell of the shortest of the sums at `indexes`, changed by the gap of that sum.
  private func singles(_ indexes: Set<Int>) -> [Correction] {
    guard let index = indexes.min(by: { (lines[$0].length, $0) < (lines[$1].length, $1) }) else {
      return []
    }
    let line = lines[index]
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

  /// The digits of two neighbours joined, the cells after them unchanged or moved by one, the total
  /// as their sum.
  private func splits(_ row: [Cell]) -> [Correction] {
    row.indices.dropLast(2).flatMap { index -> [Correction] in
      guard let left = cells.number(row[index]), let right = cells.number(row[index + 1]),
        let whole = left.joined(to: right)
      else { return [] }
      let kept = [set(row[index], whole), set(row[index + 1], .zero)]
      var values = row.map { cells.number($0) }
      values[index] = whole
      values.remove(at: index + 1)
      values.append(Number.sum(values.compactMap { $0 }))
      return [kept, setting(row, to: values)].filter { !$0.isEmpty }
        .map { Correction(kind: .split, changes: $0) }
    }
  }

  /// A row, with its total or without, moved by one column; the cell that is pushed out is blank or
  /// 0, or it is the total, which then is the sum of the others.
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

  /// One more in a cell of `line` and one less in another, where each of the sums at `indexes` has
  /// one of the two.
  private func miscounts(_ line: [Cell], _ indexes: Set<Int>) -> [Correction] {
    let touching = line.filter { cell in linesOf[cell]?.contains(where: indexes.contains) ?? false }
    return touching.flatMap { more in
      touching.compactMap { less -> Correction? in
        guard more != less, let up = change(more, by: Number(1)),
          let down = change(less, by: Number(-1))
        else { return nil }
        return Correction(kind: .miscounted, changes: [down, up])
      }
    }
  }

  private func set(_ cell: Cell, _ after: Number) -> Correction.CellChange {
    Correction.CellChange(cell: cell, before: cells.number(cell), after: after)
  }

  /// The changes that give `row` the numbers `values`; where one is nil, a number becomes 0 and a blank stays.
  private func setting(_ row: [Cell], to values: [Number?]) -> [Correction.CellChange] {
    var changes: [Correction.CellChange] = []
    for (cell, value) in zip(row, values) {
      let before = cells.number(cell)
      guard let value = value ?? (before == nil ? nil : .zero) else { continue }
      if value != before { changes.append(set(cell, value)) }
    }
    return changes
  }

  private func change(_ cell: Cell, by amount: Number) -> Correction.CellChange? {
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
