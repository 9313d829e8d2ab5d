import Chinese
import Forms
import Records

/// The labels of all editions' tables, to be found in a document.
struct Vocabulary {
  private struct Entry {
    let core: ArraySlice<Unicode.Scalar>
    let label: Label
  }

  /// The labels, longest first, those of one length in the order of their characters.
  private let entries: [Entry]
  private let beginnings = PrefixFilter(pairs: LabelTable.beginnings)

  /// The labels of the editions and the words that published reports use in their place.
  init() {
    let labels = LabelTable.labels
    var cores: [Unicode.Scalar] = []
    cores.reserveCapacity(1024)
    var ends: [Int] = []
    ends.reserveCapacity(labels.count)
    for label in labels {
      for scalar in label.core.unicodeScalars { cores.append(scalar) }
      ends.append(cores.count)
    }
    entries = labels.indices.map { index in
      let start = index > 0 ? ends[index - 1] : 0
      return Entry(core: cores[start..<ends[index]], label: labels[index].label)
    }
  }

  /// The label that `printed` is; nil where it is none. With `table` a truncated,
  /// extended or misspelt label of that table is found too.
  func match(_ printed: String, in table: Table?) -> LabelMatch? {
    guard printed.utf8.count < 600, table != nil || mayBegin(printed) else { return nil }
    return match(folded: NormalizedLabel.scalars(printed), in: table)
  }

  /// Whether `printed` is the label of a row of table three with the form's own ordinal.
  func isRequestRow(_ printed: String) -> Bool {
    let text = Vocabulary.withPoint(printed)
    return LabelTable.requestRows.contains { $0.unicodeScalars.elementsEqual(text) }
  }

  /// `printed`, folded, with a point behind its ordinal.
  static func withPoint(_ printed: String) -> [Unicode.Scalar] {
    NormalizedLabel.scalars(printed).map { $0 == "、" || $0 == "．" ? "." : $0 }
  }

  /// Whether `printed` may be a label, or begin with one, spelt as the forms spell it: false for nearly all
  /// prose.
  func mayBegin(_ printed: String) -> Bool {
    beginnings.mayBegin(printed) || Vocabulary.cornerNeedle.occurs(in: printed)
  }

  /// The same of a text that `NormalizedLabel.scalars` has folded.
  func match(folded: [Unicode.Scalar], in table: Table?) -> LabelMatch? {
    let core = NormalizedLabel(folded: folded)
    if let label = exact(core.scalars) {
      return LabelMatch(label: label, quality: .exact, hasOrdinal: core.hasOrdinal)
    }
    if let label = Vocabulary.marked(folded) {
      return LabelMatch(label: label, quality: .exact, hasOrdinal: false)
    }
    guard let table, core.scalars.count >= 2, !Vocabulary.holdsNumber(core.scalars) else {
      return nil
    }
    return approximate(core, in: table)
  }

  private func exact(_ text: [Unicode.Scalar]) -> Label? {
    let place = entries.firstIndex(behind: { Vocabulary.precedes($0.core, text[...]) })
    guard place < entries.count, entries[place].core.elementsEqual(text) else { return nil }
    return entries[place].label
  }

  /// Whether `left` stands before `right` in the order of `LabelTable`.
  static func precedes(
    _ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count > right.count
  }

  /// `第二十条第`, which begins the labels of table two's blocks.
  static let articleMark = Array("第二十条第".unicodeScalars)
  private static let cornerMark = Array("勾稽关系".unicodeScalars)
  /// The only character of the corner mark that has no other form and stands in hardly any other word.
  private static let cornerNeedle = SubstringSearcher("勾")

  /// The labels that are known by a part of them.
  private static func marked(_ folded: [Unicode.Scalar]) -> Label? {
    if folded.starts(with: articleMark) && folded.count < 20 { return .article }
    return folded.holds(cornerMark) ? .requestHead : nil
  }

  /// Whether a number other than a year stands in `text`: a label's row, not the label alone.
  private static func holdsNumber(_ text: [Unicode.Scalar]) -> Bool {
    text.split { !$0.isDigit }.contains { $0.count != 4 || !$0.starts(with: ["2", "0"]) }
  }

  private func approximate(_ core: NormalizedLabel, in table: Table) -> LabelMatch? {
    let text = core.scalars
    let candidates = entries.filter { $0.label.tables.contains(table) }
    func found(_ entry: Entry, _ quality: LabelMatch.Quality) -> LabelMatch {
      LabelMatch(label: entry.label, quality: quality, hasOrdinal: core.hasOrdinal)
    }
    let longer = candidates.filter { $0.core.count > text.count && $0.core.starts(with: text) }
    if let entry = longer.last, Vocabulary.areAlike(longer.map(\.label)) {
      return found(entry, .truncated)
    }
    if let entry = candidates.first(where: { $0.core.count >= 4 && text.starts(with: $0.core) }) {
      return found(entry, .extended)
    }
    return misspelt(text, candidates).map { found($0, .misspelt) }
  }

  /// Whether a text that begins all of `labels` can be told to be one: there is but one, or all are
  /// columns of table two, whose order decides.
  private static func areAlike(_ labels: [Label]) -> Bool {
    let columns = labels.filter { if case .disclosureColumn = $0 { true } else { false } }
    return Set(labels).count == 1 || columns.count == labels.count
  }

  /// The one label that shares three quarters of its characters, in order, with `text`; its other
  /// wordings are no rivals.
  private func misspelt(_ text: [Unicode.Scalar], _ candidates: [Entry]) -> Entry? {
    guard (4...60).contains(text.count) else { return nil }
    var best: (entry: Entry, likeness: Double)?
    var second = 0.0
    for entry in candidates where entry.core.count >= 4 {
      let sum = text.count + entry.core.count
      // Too short or too long to be that one, or to cast doubt on another.
      guard 20 * min(text.count, entry.core.count) > 6 * sum else { continue }
      let common = EditDistance.commonLength(text, Array(entry.core))
      let likeness = Double(2 * common) / Double(sum)
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
