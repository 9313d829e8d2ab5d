import Forms
import JSON
import Records
import Wordings

/// What differs between two reports. Compared the other way round, each change is its mirror image. It
/// is made for one pair and used by one thread.
package final class Comparison {
  package let from: ReportSnapshot
  package let to: ReportSnapshot
  let scope: DiffFilter
  /// The cells of both, for those who ask for single ones.
  private(set) lazy var before = from.cells.table
  private(set) lazy var after = to.cells.table

  package init(from: ReportSnapshot, to: ReportSnapshot, scope: DiffFilter = DiffFilter()) {
    self.from = from
    self.to = to
    self.scope = scope
  }

  /// Meta values, then cells as the forms have them, those that correspond, then sections.
  package var changes: [Change] {
    var changes: [Change] = []
    eachChange { changes.append($0) }
    return changes
  }

  /// Calls `take` with each change in that order.
  package func eachChange(_ take: (Change) -> Void) {
    if !scope.isOfCells { metaChanges.forEach(take) }
    if eachCellChange(take) { correspondences.forEach { take($0.change) } }
    if !scope.isOfCells, !isOfSum { sectionChanges.forEach(take) }
  }

  /// Calls `take` with how each cell differs; returns whether one side has a cell that the other lacks.
  private func eachCellChange(_ take: (Change) -> Void) -> Bool {
    var change = change(.cell, .changed)
    var isUneven = false
    var pairs = CellPairs(from.cells, to.cells, withSame: scope.keepsUnchanged)
    while let (cell, before, after) = pairs.next() {
      isUneven = isUneven || (before == .absent) != (after == .absent)
      if scope.isWanted(cell), update(&change, to: cell, before, after), scope.takes(change) {
        take(change)
      }
    }
    return isUneven
  }

  /// Whether one side is a sum of reports, which has neither title nor text.
  private var isOfSum: Bool { from.isSum || to.isSum }

  /// The agency of the pair: the later name, else the earlier.
  var agency: String? { to.agency ?? from.agency }

  func change(_ kind: Change.Kind, _ status: Change.Status) -> Change {
    Change(agency: agency, from: from.side, to: to.side, kind: kind, status: status)
  }

  /// How the cell differs; nil where it does not, or not as far as is wanted.
  func change(of cell: Cell) -> Change? {
    var change = change(.cell, .changed)
    return update(&change, to: cell, before[cell], after[cell]) && scope.takes(change)
      ? change : nil
  }

  /// Turns `change` into how `cell` differs; false where it does not. A cell that only one side has
  /// is added or removed; numbers compare by value, and a blank is no number.
  private func update(
    _ change: inout Change, to cell: Cell, _ before: CellValue, _ after: CellValue
  ) -> Bool {
    let isSame = before == after
    guard !isSame || scope.keepsUnchanged else { return false }
    let (isNew, isGone) = (before == .absent, after == .absent)
    guard !isNew || !isGone else { return false }
    change.status = isSame ? .unchanged : Comparison.status(isNew, isGone)
    change.cell = cell.id
    (change.label, change.location) = places[cell.index]
    change.take(Comparison.value(before), Comparison.value(after))
    return true
  }

  /// What the forms state in different cells: how each that is wanted differs.
  var correspondences: [(of: CrosswalkEntry, change: Change)] {
    let wanted = scope.isOfCells ? Set(scope.cells) : nil
    return CrosswalkEntry.all.compactMap { known in
      let isWanted = wanted.map { !$0.isDisjoint(with: known.older + known.newer) } ?? true
      guard isWanted,
        let values = known.values(from: before, on: from.form, to: after, on: to.form)
      else { return nil }
      let isSame = values.before == values.after
      var change = change(.cell, isSame ? .unchanged : .changed)
      change.cell = known.id
      change.label = known.label.text(scope.language)
      change.take(values.before, values.after)
      return (!isSame || scope.keepsUnchanged) && scope.takes(change) ? (known, change) : nil
    }
  }

  private typealias Place = (label: String?, json: ArraySlice<UInt8>?)

  /// The labels of `Cell.all` and what records say of their places, put together once in each
  /// language.
  private var places: [Place] {
    switch scope.language {
    case .chinese: Comparison.chinesePlaces
    case .english: Comparison.englishPlaces
    }
  }
  private static let chinesePlaces = places(in: .chinese)
  private static let englishPlaces = places(in: .english)

  private static func places(in language: Language) -> [Place] {
    Cell.all.map { cell in
      let label = cell.label(in: language)
      return (label, Change.location(.cell, cell: cell.id, label: label))
    }
  }

  private static func value(_ value: CellValue) -> Change.Value {
    guard case .number(let number) = value else { return .null }
    return .number(number)
  }

  private static func status(_ isNew: Bool, _ isGone: Bool) -> Change.Status {
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

  /// Title and form; of two versions for one year the dates too, and the agency where the pair was
  /// not found by it.
  private var metaChanges: [Change] {
    var changes: [Change?] = []
    if from.body != to.body { changes.append(meta("agency", Name.agency, from.agency, to.agency)) }
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
    change.label = name.text(scope.language)
    change.before = before.map { .text($0) } ?? .null
    change.after = after.map { .text($0) } ?? .null
    return change
  }

  // MARK: - Sections

  /// The sections that differ, 0–6 first, then the extra ones.
  private var sectionChanges: [Change] {
    // Swift's sort is stable.
    sectionPairs.sorted { ($0.key.number ?? 7) < ($1.key.number ?? 7) }
      .compactMap(change)
  }

  /// The places of a section on both sides.
  private typealias SectionPair = (key: SectionKey, old: Int?, new: Int?)

  /// The sections, paired by number, extra ones by heading, repeated ones in order.
  private var sectionPairs: [SectionPair] {
    let (old, new) = (from.sections.map(SectionKey.init), to.sections.map(SectionKey.init))
    if old == new { return old.enumerated().map { ($1, $0, $0) } }
    var places: [SectionKey: [Int]] = [:]
    for (place, key) in new.enumerated().reversed() { places[key, default: []].append(place) }
    var pairs: [SectionPair] = []
    var isTaken = [Bool](repeating: false, count: new.count)
    for (place, key) in old.enumerated() {
      let counterpart = places[key]?.popLast()
      if let counterpart { isTaken[counterpart] = true }
      pairs.append((key, place, counterpart))
    }
    for (place, key) in new.enumerated() where !isTaken[place] { pairs.append((key, nil, place)) }
    return pairs
  }

  /// How a section differs: `before` and `after` are its headings, `similarity` is of its texts.
  private func change(of pair: SectionPair) -> Change? {
    let (old, new) = (pair.old.map { from.sections[$0] }, pair.new.map { to.sections[$0] })
    if let old, let new, old.heading == new.heading, old.text.isSame(as: new.text) { return nil }
    var change = change(.section, Comparison.status(old == nil, new == nil))
    change.cell = pair.key.number.map { "sections.\($0)" }
    change.label = pair.key.label(in: scope.language)
    change.before = old?.heading.map { .text($0) } ?? .null
    change.after = new?.heading.map { .text($0) } ?? .null
    if let old, let new { change.similarity = old.text.similarity(to: new.text) }
    addSentences(
      to: &change, from: pair.old.flatMap(from.passage), to: pair.new.flatMap(to.passage))
    return change
  }

  /// The sentences that a section lost and gained, and those that moved, where texts were kept.
  private func addSentences(to change: inout Change, from old: String?, to new: String?) {
    guard old != nil || new != nil else { return }
    let difference = SentenceDifference(from: old ?? "", to: new ?? "")
    change.sentencesOut = difference.out
    change.sentencesIn = difference.in
    change.sentencesMoved = difference.moved
  }
}

extension Change {
  /// Records what stood and stands at a cell, with the difference where both are numbers.
  fileprivate mutating func take(_ before: Value, _ after: Value) {
    (self.before, self.after) = (before, after)
    (delta, percent) = (nil, nil)
    if case .number(let before) = before, case .number(let after) = after {
      delta = after - before
      percent = Number.percentChange(from: before, to: after)
    }
  }
}

/// What two versions of a section have in common.
private struct SectionKey: Hashable {
  let number: Int?
  /// Of an extra section only.
  let heading: String?

  init(_ section: SectionSketch) {
    number = section.number
    heading = section.number == nil ? section.heading : nil
  }

  /// The form's heading, `一、总体情况`; of an extra section its own.
  func label(in language: Language) -> String? {
    guard let number else { return heading }
    let title = SectionTitle.all.first { $0.number == number }
    return title?.heading ?? language.says("引言", en: "Introduction")
  }
}
