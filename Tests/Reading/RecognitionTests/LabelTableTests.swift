import Forms
import TestSupport
import Testing

@testable import Recognition

/// The labels that are written out are those of the editions, and the words that reports have in their
/// place.
@Suite struct LabelTableTests {
  @Test func theTableIsThatOfTheEditions() throws {
    let labels = LabelTableTests.labels.map { core, label in
      let (text, meaning) = ("\"\(core)\"", LabelTableTests.source(of: label))
      let gap = "\n        "
      return text.count + meaning.count < 88
        ? "(\(text), \(meaning))," : "(\(gap)\(text),\(gap)\(meaning)\n      ),"
    }
    let rows = Edition.all.flatMap { $0.rows(of: .requests) }
      .map { Vocabulary.withPoint($0.label.chinese).map(String.init).joined() }
    let source = """
      /// The labels of all editions and `FurtherLabels` as `NormalizedLabel` leaves them.
      enum LabelTable {
        /// The labels, longest first, those of one length in the order of their characters.
        static var labels: [(core: String, label: Label)] {
          [
      \(WrittenTable.lines(labels, indent: "      "))
          ]
        }

        /// How they begin.
        static var beginnings: [UInt64] {
          [
      \(LabelTableTests.beginnings(LabelTableTests.labels.map(\.core) + ["第二十条第"]))
          ]
        }

        /// The rows of table three, folded, with their ordinals.
        static var requestRows: [String] {
          [
      \(WrittenTable.lines(Set(rows).sorted().map { "\"\($0)\"," }, indent: "      "))
          ]
        }
      }

      """
    #expect(
      try WrittenTable.isFresh(
        "Sources/Reading/Recognition/Labels/LabelTable.swift", source, by: "LabelTableTests"))
  }

  @Test func theLabelsOfTheLegacyTableAreThoseOfItsForm() throws {
    var cells: [String: StatisticsIndicator] = [:]
    for indicator in StatisticsIndicator.allCases {
      cells[NormalizedLabel(indicator.label).text] = indicator
    }
    for (label, indicator) in LegacyTable.further {
      cells[NormalizedLabel(label).text] = indicator
    }
    let labels = cells.sorted { LabelTableTests.precedes($0.key, $1.key) }
    let source = """
      import Forms

      /// The labels of the statistics table of 2014–2018 and `LegacyTable.further` as `NormalizedLabel`
      /// leaves them.
      enum LegacyLabels {
        /// The labels in the order of their characters, each with its indicator.
        static var all: [(core: String, indicator: StatisticsIndicator)] {
          [
      \(WrittenTable.lines(labels.map { "(\"\($0)\", .\($1))," }, indent: "      "))
          ]
        }

        /// How they begin.
        static var beginnings: [UInt64] {
          [
      \(LabelTableTests.beginnings(labels.map(\.key) + ["其中"]))
          ]
        }
      }

      """
    #expect(
      try WrittenTable.isFresh(
        "Sources/Reading/Recognition/Tables/LegacyLabels.swift", source, by: "LabelTableTests"))
  }

  /// Each word begins with two characters of which one is not ASCII, as `PrefixFilter` wants it.
  @Test func allLabelsAreChinese() {
    let words = LabelTable.labels.map(\.core) + LegacyLabels.all.map(\.core)
    for word in words {
      #expect(word.unicodeScalars.count > 1 && !word.unicodeScalars.allSatisfy(\.isASCII))
    }
  }

  /// The labels in the table's order.
  private static var labels: [(core: String, label: Label)] {
    var labels: [String: Label] = [:]
    func add(_ label: String, _ meaning: Label) {
      labels[NormalizedLabel(label).text] = meaning
    }
    for edition in Edition.all {
      for block in edition.blocks {
        for row in block.rows { add(row.label.chinese, .disclosureRow(row.row)) }
        for column in block.columns {
          add(column.label.chinese, .disclosureColumn(column.column))
        }
      }
      for row in edition.rows(of: .requests) {
        add(row.label.chinese, .requestRow(row.row))
      }
      for applicant in edition.columns(of: .requests) {
        add(applicant.label.chinese, .applicant(applicant.column))
      }
      for group in edition.rows(of: .disputes) {
        add(group.label.chinese, .disputeGroup(group.row))
      }
      for group in edition.groups(of: .requests) {
        add(group.label.chinese, .requestGroup(group.group))
      }
      for group in edition.groups(of: .disputes) { add(group.label.chinese, .disputeGroup(nil)) }
      for result in edition.columns(of: .disputes) {
        add(result.label.chinese, .result(result.column))
      }
    }
    for (words, label) in FurtherLabels.all { labels[words] = label }
    return labels.map { ($0, $1) }.sorted {
      Vocabulary.precedes(scalars($0.core), scalars($1.core))
    }
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    scalars(left).lexicographicallyPrecedes(scalars(right))
  }

  private static func scalars(_ text: String) -> ArraySlice<Unicode.Scalar> {
    Array(text.unicodeScalars)[...]
  }

  /// The first two characters of each of `words`.
  private static func beginnings(_ words: [String]) -> String {
    let pairs = Set(words.compactMap { PrefixFilter.pair(Array($0.unicodeScalars)) }).sorted()
    let numbers = pairs.map { pair in
      let digits = String(pair, radix: 16, uppercase: true)
      return "0x\(digits.prefix(4))_\(digits.dropFirst(4).prefix(4))_\(digits.suffix(4)),"
    }
    return WrittenTable.lines(numbers, indent: "      ")
  }

  private static func source(of label: Label) -> String {
    switch label {
    case .disclosureColumn(let column): ".disclosureColumn(.\(column))"
    case .disclosureRow(let row): ".disclosureRow(.\(row))"
    case .applicant(let column): ".applicant(.\(column))"
    case .requestGroup(let group): ".requestGroup(.\(group))"
    case .requestRow(let row): ".requestRow(.\(row))"
    case .result(let column): ".result(.\(column))"
    case .disputeGroup(let row): ".disputeGroup(\(row.map { ".\($0)" } ?? "nil"))"
    case .article, .content, .requestHead, .organisations, .other, .total: ".\(label)"
    }
  }
}
