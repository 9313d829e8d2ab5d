import Forms
import Records
import Wordings

extension Comparison {
  /// The sections that differ, 0–6 first, then the extra ones.
  var sectionChanges: [Change] {
    // Swift's sort is stable.
    sectionPairs.sorted { ($0.key.number ?? 7) < ($1.key.number ?? 7) }
      .compactMap(change)
  }

  /// The indexes of a section on both sides; nil where a side lacks it.
  private typealias SectionPair = (key: SectionKey, old: Int?, new: Int?)

  /// The sections, paired by number, extra ones by heading, repeated ones in order.
  private var sectionPairs: [SectionPair] {
    let (old, new) = (from.sections.map(SectionKey.init), to.sections.map(SectionKey.init))
    if old == new { return old.enumerated().map { ($1, $0, $0) } }
    var indexes: [SectionKey: [Int]] = [:]
    for (index, key) in new.enumerated().reversed() { indexes[key, default: []].append(index) }
    var pairs: [SectionPair] = []
    var isTaken = [Bool](repeating: false, count: new.count)
    for (index, key) in old.enumerated() {
      let counterpart = indexes[key]?.popLast()
      if let counterpart { isTaken[counterpart] = true }
      pairs.append((key, index, counterpart))
    }
    for (index, key) in new.enumerated() where !isTaken[index] { pairs.append((key, nil, index)) }
    return pairs
  }

  /// The change of a section: `before` and `after` are its headings, `similarity` is of its texts. Nil where
  /// both are the same.
  private func change(of pair: SectionPair) -> Change? {
    let (old, new) = (pair.old.map { from.sections[$0] }, pair.new.map { to.sections[$0] })
    if let old, let new, old.heading == new.heading, old.text.isSame(as: new.text) { return nil }
    var change = change(.section, Comparison.status(old == nil, new == nil))
    change.cell = pair.key.number.map { "sections.\($0)" }
    change.label = pair.key.label(in: filter.language)
    change.before = old?.heading.map { .text($0) } ?? .null
    change.after = new?.heading.map { .text($0) } ?? .null
    if let old, let new { change.similarity = old.text.similarity(to: new.text) }
    addSentences(
      to: &change, from: pair.old.flatMap(from.passage), to: pair.new.flatMap(to.passage))
    return change
  }

  /// Adds the sentences that a section lost and gained, and those that moved, where texts were kept.
  private func addSentences(to change: inout Change, from old: String?, to new: String?) {
    guard old != nil || new != nil else { return }
    let difference = SentenceDifference(from: old ?? "", to: new ?? "")
    change.sentencesOut = difference.out
    change.sentencesIn = difference.in
    change.sentencesMoved = difference.moved
  }
}

/// The key by which two versions of a section are paired.
private struct SectionKey: Hashable {
  let number: Int?
  /// Only for an extra section.
  let heading: String?

  init(_ section: SectionSketch) {
    number = section.number
    heading = section.number == nil ? section.heading : nil
  }

  /// The form's heading, `一、总体情况`; for an extra section, its printed heading.
  func label(in language: Language) -> String? {
    guard let number else { return heading }
    let title = SectionTitle.all.first { $0.number == number }
    return title?.heading ?? SectionTitle.introduction.text(language)
  }
}
