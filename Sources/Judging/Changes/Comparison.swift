import Forms
import JSON
import Records
import Wordings

/// The differences between two reports. Compared the other way round, each change is its mirror image.
/// Made for one pair and used by one thread.
package final class Comparison {
  package let from: ReportSnapshot
  package let to: ReportSnapshot
  let filter: DiffFilter
  /// The cells of both reports as tables, made where single cells are asked for.
  package private(set) lazy var before = from.cells.table
  package private(set) lazy var after = to.cells.table

  package init(from: ReportSnapshot, to: ReportSnapshot, filter: DiffFilter = DiffFilter()) {
    self.from = from
    self.to = to
    self.filter = filter
  }

  /// Meta values, then cells in the forms' order, those of the crosswalk, then sections.
  package var changes: [Change] {
    var changes: [Change] = []
    eachChange { changes.append($0) }
    return changes
  }

  /// Calls `visit` with each change in that order.
  package func eachChange(_ visit: (Change) -> Void) {
    if !filter.isOfCells { metaChanges.forEach(visit) }
    if eachCellChange(visit) { crosswalkChanges.forEach { visit($0.change) } }
    if !filter.isOfCells, !isOfSum { sectionChanges.forEach(visit) }
  }

  /// Calls `visit` with the change of each cell that differs; returns whether one side has a cell that the
  /// other lacks.
  private func eachCellChange(_ visit: (Change) -> Void) -> Bool {
    var change = change(.cell, .changed)
    var isUneven = false
    var pairs = CellPairs(from.cells, to.cells, withSame: filter.keepsUnchanged)
    while let (cell, before, after) = pairs.next() {
      isUneven = isUneven || before.isAbsent != after.isAbsent
      if filter.isWanted(cell), update(&change, to: cell, before, after), filter.admits(change) {
        visit(change)
      }
    }
    return isUneven
  }

  /// Whether one side is a sum of reports, which has neither title nor text.
  private var isOfSum: Bool { from.isSum || to.isSum }

  /// The agency's later name, else its earlier one.
  package var agency: String? { to.agency ?? from.agency }

  func change(_ kind: Change.Kind, _ status: Change.Status) -> Change {
    Change(agency: agency, from: from.side, to: to.side, kind: kind, status: status)
  }

  /// The change of `cell`; nil where it does not differ, or differs less than the filter requires.
  package func change(of cell: Cell) -> Change? {
    var change = change(.cell, .changed)
    return update(&change, to: cell, before[cell], after[cell]) && filter.admits(change)
      ? change : nil
  }

  /// Turns `change` into that of `cell`; returns false where it does not differ. A cell that only
  /// one side has is added or removed; numbers compare by value, and a blank is not a number.
  private func update(
    _ change: inout Change, to cell: Cell, _ before: CellValue, _ after: CellValue
  ) -> Bool {
    let isSame = before == after
    guard !isSame || filter.keepsUnchanged else { return false }
    let (isNew, isGone) = (before.isAbsent, after.isAbsent)
    guard !isNew || !isGone else { return false }
    change.status = isSame ? .unchanged : Comparison.status(isNew, isGone)
    change.cell = cell.id
    (change.label, change.location) = labels[cell.index]
    change.record(Comparison.value(before), Comparison.value(after))
    return true
  }

  /// The changes of numbers that the two forms state in different cells.
  package var crosswalkChanges: [(of: CrosswalkEntry, change: Change)] {
    let wanted = filter.isOfCells ? Set(filter.cells) : nil
    return CrosswalkEntry.all.compactMap { entry in
      let isWanted = wanted.map { !$0.isDisjoint(with: entry.older + entry.newer) } ?? true
      guard isWanted,
        let values = entry.values(from: before, on: from.form, to: after, on: to.form)
      else { return nil }
      let isSame = values.before == values.after
      var change = change(.cell, isSame ? .unchanged : .changed)
      change.cell = entry.id
      change.label = entry.label.text(filter.language)
      change.record(values.before, values.after)
      return (!isSame || filter.keepsUnchanged) && filter.admits(change) ? (entry, change) : nil
    }
  }

  /// The label of a cell, and its members in a record.
  private typealias CellLabel = (label: String?, json: ArraySlice<UInt8>?)

  /// The labels of `Cell.all`, made once in each language.
  private var labels: [CellLabel] {
    switch filter.language {
    case .chinese: Comparison.chineseLabels
    case .english: Comparison.englishLabels
    }
  }
  private static let chineseLabels = labels(in: .chinese)
  private static let englishLabels = labels(in: .english)

  private static func labels(in language: Language) -> [CellLabel] {
    Cell.all.map { cell in
      let label = cell.label(in: language)
      return (label, Change.location(.cell, cell: cell.id, label: label))
    }
  }

  private static func value(_ value: CellValue) -> Change.Value {
    guard case .number(let number) = value else { return .null }
    return .number(number)
  }

  static func status(_ isNew: Bool, _ isGone: Bool) -> Change.Status {
    isNew ? .added : isGone ? .removed : .changed
  }

  // MARK: - Meta values

  private enum Name {
    static let agency = Wording("单位", en: "Agency")
    static let form = Wording("表式", en: "Form")
    static let title = Wording("标题", en: "Title")
    static let published = Wording("发布日期", en: "Published")
    static let period = Wording("统计期限", en: "Period")
  }

  /// Title and form; for two versions of one year also the dates; the agency where it differs.
  private var metaChanges: [Change] {
    var changes: [Change?] = []
    if from.agencyKey != to.agencyKey {
      changes.append(meta("agency", Name.agency, from.agency, to.agency))
    }
    if isOfSum {
      return [meta("form", Name.form, from.form?.rawValue, to.form?.rawValue)].compactMap { $0 }
    }
    if from.year == to.year || from.undatedTitle != to.undatedTitle {
      changes.append(meta("title", Name.title, from.title, to.title))
    }
    if from.year == to.year {
      changes.append(meta("published", Name.published, from.published, to.published))
      changes.append(meta("period", Name.period, from.period, to.period))
    }
    changes.append(meta("form", Name.form, from.form?.rawValue, to.form?.rawValue))
    return changes.compactMap { $0 }
  }

  private func meta(
    _ key: String, _ name: Wording, _ before: String?, _ after: String?
  ) -> Change? {
    guard before != after else { return nil }
    var change = change(.meta, Comparison.status(before == nil, after == nil))
    change.cell = key
    change.label = name.text(filter.language)
    change.before = before.map { .text($0) } ?? .null
    change.after = after.map { .text($0) } ?? .null
    return change
  }
}

extension Change {
  /// Sets both values, and the difference where they are numbers.
  fileprivate mutating func record(_ before: Value, _ after: Value) {
    (self.before, self.after) = (before, after)
    (delta, percent) = (nil, nil)
    if case .number(let before) = before, case .number(let after) = after {
      delta = after - before
      percent = Number.percentChange(from: before, to: after)
    }
  }
}

extension CellValue {
  fileprivate var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }
}
