/// A measure word with the purposes for which it is recognised. These differ: 部 is certain in a cell, but
/// begins other words in prose.
public struct MeasureWord: Sendable {
  /// The purposes for which a measure word is recognised.
  package struct Uses: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// After the digits of a form's cell.
    package static let cell = Uses(rawValue: 1)
    /// After digits in a row whose cells are separated by white space only.
    package static let row = Uses(rawValue: 2)
    /// In the column of units of a table.
    package static let column = Uses(rawValue: 4)
    /// After a number in prose that states a result.
    package static let result = Uses(rawValue: 8)
    /// After a number in prose that states a count required by a notice.
    package static let stated = Uses(rawValue: 16)
    /// After a full-width digit in prose.
    package static let wideDigit = Uses(rawValue: 32)
    /// After a Chinese numeral in prose that is a number: 两次.
    package static let numeral = Uses(rawValue: 64)
    /// After a Chinese numeral in prose that may be part of a claim.
    package static let claimedNumeral = Uses(rawValue: 128)
  }

  /// The kind of quantity in a claim.
  @frozen public enum Kind: Sendable {
    case count, persons, yuan, tenThousandYuan, hundredMillionYuan, other
  }

  package let word: StaticString
  package let kind: Kind?
  package let uses: Uses

  private init(_ word: StaticString, _ kind: Kind?, _ uses: Uses = []) {
    self.word = word
    self.kind = kind
    self.uses = uses
  }

  package var text: String { word.withUTF8Buffer { String(decoding: $0, as: UTF8.self) } }

  package static let all: [MeasureWord] = [
    MeasureWord(
      "件", .count, [.cell, .row, .column, .result, .stated, .wideDigit, .numeral, .claimedNumeral]),
    MeasureWord("起", .count, [.cell, .row, .result, .stated, .claimedNumeral]),
    MeasureWord("宗", .count, [.cell, .row, .result, .stated, .claimedNumeral]),
    MeasureWord(
      "份", .count, [.cell, .row, .column, .result, .stated, .wideDigit, .numeral, .claimedNumeral]),
    MeasureWord("项", .count, [.cell, .row, .result, .stated, .wideDigit, .claimedNumeral]),
    MeasureWord(
      "条", .count, [.cell, .row, .column, .result, .stated, .wideDigit, .numeral, .claimedNumeral]),
    MeasureWord("次", .count, [.cell, .row, .column, .result, .stated, .wideDigit, .numeral]),
    MeasureWord("例", .count, [.cell, .claimedNumeral]),
    MeasureWord("个", .count, [.cell, .row, .column, .result, .stated, .wideDigit]),
    MeasureWord("件次", .count, [.cell, .row]),
    MeasureWord("宗次", .count, [.cell, .row]),
    MeasureWord("件（次）", .count),
    MeasureWord("封", .count, [.cell, .row]),
    MeasureWord("单", .count, [.cell, .row]),
    MeasureWord("笔", .count, [.cell, .row]),
    MeasureWord("个案", .count),
    MeasureWord("人", .persons, [.cell, .column, .result, .stated, .wideDigit, .numeral]),
    MeasureWord("人次", .persons, [.cell, .row, .column, .claimedNumeral]),
    MeasureWord("家", .persons, .cell),
    MeasureWord("名", .persons, [.cell, .row]),
    MeasureWord("位", .persons, [.cell, .row]),
    MeasureWord("户", .persons, .cell),
    MeasureWord("元", .yuan, [.cell, .row, .column, .stated]),
    MeasureWord("万元", .tenThousandYuan, [.cell, .row, .column, .stated]),
    MeasureWord("亿元", .hundredMillionYuan),
    MeasureWord("场", .other, [.column, .result, .stated, .wideDigit, .numeral]),
    MeasureWord("期", .other, [.column, .result, .stated, .wideDigit, .numeral]),
    MeasureWord("篇", .other, [.cell, .row, .column, .result, .stated, .wideDigit, .numeral]),
    MeasureWord("批", .other, [.cell, .row, .stated]),
    MeasureWord("批次", .other, [.cell, .row]),
    MeasureWord("场次", .other, .column),
    MeasureWord("天", .other),
    MeasureWord("个工作日", .other),
    MeasureWord("工作日", .other),
    MeasureWord("小时", .other),
    MeasureWord("分钟", .other),
    MeasureWord("分", .other),
    MeasureWord("页", .other),
    MeasureWord("类", .other),
    MeasureWord("种", .other),
    MeasureWord("轮", .other),
    MeasureWord("届", .other),
    MeasureWord("级", .other),
    MeasureWord("部", .other, [.cell, .stated]),
    MeasureWord("套", .other),
    MeasureWord("平方米", .other),
    MeasureWord("公里", .other),
    MeasureWord("班", .other),
    MeasureWord("堂", .other),
    MeasureWord("幅", .other),
    MeasureWord("万", nil, [.cell, .result]),
    MeasureWord("个项目", nil, .cell),
    MeasureWord("张", nil, [.cell, .row]),
    MeasureWord("项次", nil, [.cell, .row]),
    MeasureWord("户次", nil, [.cell, .row]),
    MeasureWord("个次", nil, [.cell, .row, .column]),
    MeasureWord("条次", nil, [.cell, .row, .column]),
    MeasureWord("则", nil, [.cell, .row, .result, .stated]),
    MeasureWord("余", nil, .numeral),
    MeasureWord("余件", nil, .claimedNumeral),
  ]

  /// The words that are recognised for `use`.
  package static func words(_ use: Uses) -> [StaticString] {
    all.filter { $0.uses.contains(use) }.map(\.word)
  }

  /// The same as texts.
  package static func texts(_ use: Uses) -> [String] {
    all.filter { $0.uses.contains(use) }.map(\.text)
  }
}
