import Chinese
import Forms
import Records

/// Finds the labels of the forms of all editions in printed texts, also where they are truncated,
/// extended or misspelt.
struct LabelMatcher {
  private struct LabelEntry {
    let text: ArraySlice<Unicode.Scalar>
    let label: Label
  }

  /// The labels in the order of `precedes(_:_:)`: the longest first, labels of one length in the
  /// order of their scalars.
  private let entries: [LabelEntry]
  private let beginnings = PrefixFilter(pairs: LabelTable.beginnings)

  /// Prepares the labels of all editions and the wordings that published reports use in their
  /// place.
  init() {
    let labels = LabelTable.labels
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(1024)
    var ends: [Int] = []
    ends.reserveCapacity(labels.count)
    for label in labels {
      for scalar in label.text.unicodeScalars { scalars.append(scalar) }
      ends.append(scalars.count)
    }
    entries = labels.indices.map { index in
      let start = index > 0 ? ends[index - 1] : 0
      return LabelEntry(text: scalars[start..<ends[index]], label: labels[index].label)
    }
  }

  /// The label that `printed` is; nil where it is none. With `table`, truncated, extended and
  /// misspelt labels of that table are found too.
  func match(_ printed: String, in table: Table?) -> LabelMatch? {
    guard printed.utf8.count < 600, table != nil || mayBegin(printed) else { return nil }
    return match(folded: NormalizedLabel.scalars(printed), in: table)
  }

  /// Whether `printed` is the label of a row of table three, with the ordinal that the form gives
  /// it.
  func isRequestRow(_ printed: String) -> Bool {
    let text = LabelMatcher.withPoint(printed)
    return LabelTable.requestRows.contains { $0.unicodeScalars.elementsEqual(text) }
  }

  /// Whether `printed` is the beginning, from its ordinal on, of a label of table three: 三、本 of
  /// 三、本年度办理结果, which a narrow column breaks.
  func beginsRequestLabel(_ printed: String) -> Bool {
    guard printed.utf8.count < 60 else { return false }
    let text = LabelMatcher.withPoint(printed)
    return text.count > 2
      && [LabelTable.requestGroups, LabelTable.requestRows].contains { labels in
        labels.contains { $0.unicodeScalars.starts(with: text) }
      }
  }

  /// `printed`, folded, with `.` in place of 、 after its ordinal.
  static func withPoint(_ printed: String) -> [Unicode.Scalar] {
    NormalizedLabel.scalars(printed).map { $0 == "、" || $0 == "．" ? "." : $0 }
  }

  /// Whether `printed` may be a label, or begin with one, in the spelling of the forms. False for
  /// nearly all prose; never false for a label.
  func mayBegin(_ printed: String) -> Bool {
    beginnings.mayBegin(printed) || LabelMatcher.cornerSearcher.occurs(in: printed)
  }

  /// The same as `match(_:in:)`, of a text that `NormalizedLabel.scalars(_:)` has folded.
  func match(folded: [Unicode.Scalar], in table: Table?) -> LabelMatch? {
    let normalized = NormalizedLabel(folded: folded)
    if let label = exact(normalized.scalars) {
      return LabelMatch(label: label, quality: .exact, hasOrdinal: normalized.hasOrdinal)
    }
    if let label = LabelMatcher.marked(folded) {
      return LabelMatch(label: label, quality: .exact, hasOrdinal: false)
    }
    guard let table, normalized.scalars.count >= 2, !LabelMatcher.holdsNumber(normalized.scalars)
    else {
      return nil
    }
    return approximate(normalized, in: table)
  }

  /// The label with exactly this text.
  private func exact(_ text: [Unicode.Scalar]) -> Label? {
    let index = entries.partitionIndex(where: { LabelMatcher.precedes($0.text, text[...]) })
    guard index < entries.count, entries[index].text.elementsEqual(text) else { return nil }
    return entries[index].label
  }

  /// Whether `left` comes before `right` in `LabelTable`.
  static func precedes(
    _ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count > right.count
  }

  /// The beginning of the labels of the blocks of table two.
  static let articleMark = Array("第二十条第".unicodeScalars)
  private static let cornerMark = Array("勾稽关系".unicodeScalars)
  /// A character of the corner note that has no traditional form and is in hardly any other word.
  private static let cornerSearcher = SubstringSearcher("勾")

  /// The labels that are recognized by a part of their text.
  private static func marked(_ folded: [Unicode.Scalar]) -> Label? {
    if folded.starts(with: articleMark) && folded.count < 20 { return .article }
    return folded.holds(cornerMark) ? .requestHeader : nil
  }

  /// Whether `text` contains a number other than a year. Such a text is a label with cells of its
  /// row, not a label alone.
  private static func holdsNumber(_ text: [Unicode.Scalar]) -> Bool {
    text.split { !$0.isDigit }.contains { $0.count != 4 || !$0.starts(with: ["2", "0"]) }
  }

  /// The label of `table` that is most likely meant by the text: truncated, extended or misspelt,
  /// in this order.
  private func approximate(_ label: NormalizedLabel, in table: Table) -> LabelMatch? {
    let text = label.scalars
    let candidates = entries.filter { $0.label.tables.contains(table) }
    func found(_ entry: LabelEntry, _ quality: LabelMatch.Quality) -> LabelMatch {
      LabelMatch(label: entry.label, quality: quality, hasOrdinal: label.hasOrdinal)
    }
    let longer = candidates.filter { $0.text.count > text.count && $0.text.starts(with: text) }
    if let entry = longer.last, LabelMatcher.areAlike(longer.map(\.label)) {
      return found(entry, .truncated)
    }
    if let entry = candidates.first(where: { $0.text.count >= 4 && text.starts(with: $0.text) }) {
      return found(entry, .extended)
    }
    return misspelt(text, candidates).map { found($0, .misspelt) }
  }

  /// Whether a text that is the beginning of each of `labels` identifies one: all have the same
  /// meaning, or all are columns of table two, which are distinguished by their order.
  private static func areAlike(_ labels: [Label]) -> Bool {
    let columns = labels.filter { if case .disclosureColumn = $0 { true } else { false } }
    return Set(labels).count == 1 || columns.count == labels.count
  }

  /// The label most similar to `text`, where three quarters of the characters agree in order and no
  /// label of another meaning is nearly as similar.
  private func misspelt(_ text: [Unicode.Scalar], _ candidates: [LabelEntry]) -> LabelEntry? {
    guard (4...60).contains(text.count) else { return nil }
    var best: (entry: LabelEntry, likeness: Double)?
    var second = 0.0
    for entry in candidates where entry.text.count >= 4 {
      let sum = text.count + entry.text.count
      // Skips labels whose length is too different to be that label or a rival of it.
      guard 20 * min(text.count, entry.text.count) > 6 * sum else { continue }
      let likeness = EditDistance.likeness(text, Array(entry.text))
      if likeness > best?.likeness ?? 0 {
        if let best, best.entry.label != entry.label { second = best.likeness }
        best = (entry, likeness)
      } else if best?.entry.label != entry.label {
        second = max(second, likeness)
      }
    }
    guard let best, best.likeness >= 0.75, best.likeness - second >= 0.1 else { return nil }
    return best.entry
  }
}
