import Chinese
import Forms
import Records

/// The labels of all editions' tables, to be found in a document.
struct Vocabulary {
  private struct Entry {
    let core: [Unicode.Scalar]
    let label: Label
  }

  private let exact: [[Unicode.Scalar]: Label]
  private let beginnings: PrefixFilter
  /// The rows of table three that have an Arabic ordinal, folded, with it.
  private let requestRows: Set<[Unicode.Scalar]>
  /// The labels of each table, longest first.
  private let entries: [Int: [Entry]]

  /// The labels of `editions` and the words that published reports use in their place.
  init(_ editions: [Edition] = Edition.all) {
    var exact: [[Unicode.Scalar]: Label] = [:]
    for edition in editions {
      for block in edition.disclosure {
        for row in block.rows {
          exact[NormalizedLabel(row.labels[0]).scalars] = .disclosureRow(row.id)
        }
        for column in block.columns {
          exact[NormalizedLabel(column.label).scalars] = .disclosureColumn(column.id)
        }
      }
      for row in edition.requests {
        exact[NormalizedLabel(row.labels[row.labels.count - 1]).scalars] = .requestRow(row.id)
      }
      for applicant in edition.applicants {
        exact[NormalizedLabel(applicant.label).scalars] = .applicant(applicant.id)
      }
      for group in edition.disputes {
        exact[NormalizedLabel(group.labels[group.labels.count - 1]).scalars] = .disputeGroup(
          group.id)
      }
      for result in edition.results {
        exact[NormalizedLabel(result.label).scalars] = .result(result.id)
      }
    }
    for (words, label) in Vocabulary.further { exact[Array(words.unicodeScalars)] = label }
    self.exact = exact
    requestRows = Set(
      editions.flatMap(\.requests).compactMap { $0.labels.last }.map(Vocabulary.withPoint))
    beginnings = PrefixFilter(exact.keys + [Vocabulary.articleMark])
    let sorted = exact.map { Entry(core: $0.key, label: $0.value) }.sorted {
      $0.core.count == $1.core.count
        ? $0.core.lexicographicallyPrecedes($1.core) : $0.core.count > $1.core.count
    }
    var entries: [Int: [Entry]] = [:]
    for table in 2...4 { entries[table] = sorted.filter { $0.label.tables.contains(table) } }
    self.entries = entries
  }

  /// Labels over others, words that stand in several tables, and wordings that reports have instead
  /// of the forms'.
  private static let further: [String: Label] = [
    "信息内容": .content,
    "申请人情况": .requestHead,
    "法人或其他组织": .organisations,
    "法人和其他组织": .organisations,
    "本年度办理结果": .requestGroup("outcome"),
    "不予公开": .requestGroup("denied"),
    "无法提供": .requestGroup("unavailable"),
    "不予处理": .requestGroup("not_processed"),
    "其他处理": .requestGroup("other_handling"),
    "行政诉讼": .disputeGroup(nil),
    "其他": .other,
    "总计": .total,
    "合计": .total,
    "规范性档案": .disclosureRow("disclosure.normative_documents"),
    "行政规范性档案": .disclosureRow("disclosure.normative_documents"),
    "本年处理决定数": .disclosureColumn("decisions"),
    "处理决定数": .disclosureColumn("decisions"),
  ]

  /// The label that `printed` is; nil where it is none. With `table` (2, 3 or 4) a truncated,
  /// extended or misspelt label of that table is found too.
  func match(_ printed: String, in table: Int?) -> LabelMatch? {
    guard printed.utf8.count < 600, table != nil || mayBegin(printed) else { return nil }
    return match(folded: NormalizedLabel.scalars(printed), in: table)
  }

  /// Whether `printed` is the label of a row of table three with the form's own ordinal.
  func isRequestRow(_ printed: String) -> Bool {
    requestRows.contains(Vocabulary.withPoint(printed))
  }

  private static func withPoint(_ printed: String) -> [Unicode.Scalar] {
    NormalizedLabel.scalars(printed).map { $0 == "、" || $0 == "．" ? "." : $0 }
  }

  /// Whether `printed` may be a label, or begin with one, spelt as the forms spell it: false for nearly all
  /// prose.
  func mayBegin(_ printed: String) -> Bool {
    beginnings.mayBegin(printed) || Vocabulary.cornerNeedle.occurs(in: printed)
  }

  /// The same of a text that `NormalizedLabel.scalars` has folded.
  func match(folded: [Unicode.Scalar], in table: Int?) -> LabelMatch? {
    let core = NormalizedLabel(folded: folded)
    if let label = exact[core.scalars] {
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

  private static let articleMark = Array("第二十条第".unicodeScalars)
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

  private func approximate(_ core: NormalizedLabel, in table: Int) -> LabelMatch? {
    let text = core.scalars
    guard let candidates = entries[table] else { return nil }
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
      let common = EditDistance.commonLength(text, entry.core)
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
