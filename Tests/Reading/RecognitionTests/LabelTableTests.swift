import Forms
import TestSupport
import Testing
import Wordings

@testable import Recognition

/// The generated tables hold the labels of the editions, and the wordings that published reports
/// use in their place.
@Suite struct LabelTableTests {
  @Test func labelTableFollowsFromTheEditions() throws {
    let labels = LabelTableTests.labels.map { text, label in
      let (literal, meaning) = ("\"\(text)\"", LabelTableTests.source(of: label))
      let gap = "\n        "
      return literal.count + meaning.count < 88
        ? "(\(literal), \(meaning))," : "(\(gap)\(literal),\(gap)\(meaning)\n      ),"
    }
    func folded(_ label: Wording) -> String {
      LabelMatcher.withPoint(label.chinese).map(String.init).joined()
    }
    let rows = Edition.all.flatMap { $0.rows(of: .requests) }.map { folded($0.label) }
    let groups = Edition.all.flatMap { $0.groups(of: .requests) }.map { folded($0.label) }
    let source = """
      /// The labels of all editions and of `AdditionalLabels`, normalized by `NormalizedLabel`.
      enum LabelTable {
        /// The labels: the longest first, labels of one length in the order of their scalars.
        static var labels: [(text: String, label: Label)] {
          [
      \(WrittenTable.lines(labels, indent: "      "))
          ]
        }

        /// The first two characters of the labels, for `PrefixFilter`.
        static var beginnings: [UInt64] {
          [
      \(LabelTableTests.beginnings(LabelTableTests.labels.map(\.text) + ["第二十条第"]))
          ]
        }

        /// The labels of the rows of table three with their ordinals, folded.
        static var requestRows: [String] {
          [
      \(WrittenTable.lines(Set(rows).sorted().map { "\"\($0)\"," }, indent: "      "))
          ]
        }

        /// The labels over rows of table three with their ordinals, folded.
        static var requestGroups: [String] {
          [
      \(WrittenTable.lines(Set(groups).sorted().map { "\"\($0)\"," }, indent: "      "))
          ]
        }
      }

      """
    #expect(
      try WrittenTable.isFresh(
        "Sources/Reading/Recognition/Labels/LabelTable.swift", source, by: "LabelTableTests"))
  }

  @Test func legacyLabelsFollowFromTheForm() throws {
    var cells: [String: StatisticsIndicator] = [:]
    for indicator in StatisticsIndicator.allCases {
      cells[IndicatorName(indicator.label).words.string] = indicator
    }
    #expect(cells.count == StatisticsIndicator.allCases.count)
    for (label, indicator) in IndicatorName.labels {
      cells[IndicatorName(label.description).words.string] = indicator
    }
    let labels = cells.sorted { LabelTableTests.precedes($0.key, $1.key) }
    let words =
      StatisticsIndicator.allCases.map { NormalizedLabel($0.label).text }
      + IndicatorName.labels.map(\.label.description)
      + IndicatorName.synonyms.flatMap { [$0.local.description, $0.example.description] }
    let source = """
      import Forms

      /// The indicators of the statistics table of 2014–2018 by their names as `IndicatorName` has them.
      enum LegacyLabels {
        /// The names in the order of their scalars, each with its indicator.
        static var all: [(text: String, indicator: StatisticsIndicator)] {
          [
      \(WrittenTable.lines(labels.map { "(\"\($0)\", .\($1))," }, indent: "      "))
          ]
        }

        /// The first two characters of labels that may have these names, for `PrefixFilter`.
        static var beginnings: [UInt64] {
          [
      \(LabelTableTests.beginnings(words + ["其中"]))
          ]
        }
      }

      """
    #expect(
      try WrittenTable.isFresh(
        "Sources/Reading/Recognition/Indicators/LegacyLabels.swift", source, by: "LabelTableTests"))
  }

  /// Each label has two characters or more, one of them not ASCII, as `PrefixFilter` requires.
  @Test func allLabelsAreChinese() {
    let words = LabelTable.labels.map(\.text) + LegacyLabels.all.map(\.text)
    for word in words {
      #expect(word.unicodeScalars.count > 1 && !word.unicodeScalars.allSatisfy(\.isASCII))
    }
  }

  /// The labels in the order of the table.
  private static var labels: [(text: String, label: Label)] {
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
    for (words, label) in AdditionalLabels.all { labels[words] = label }
    return labels.map { ($0, $1) }.sorted {
      LabelMatcher.precedes(scalars($0.text), scalars($1.text))
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
    case .article, .content, .requestHeader, .organizations, .other, .total: ".\(label)"
    }
  }
}
