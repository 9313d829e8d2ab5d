/// A column of the statistics table of 2014–2018, by its header.
enum IndicatorColumn {
  case label, unit, ordinal
  /// The number of the year.
  case year
  /// The number of all years.
  case cumulative
  case remark

  /// Whether it has numbers that count something.
  var isNumber: Bool { self == .year || self == .cumulative }

  /// Whether the table begins with it.
  var beginsHeader: Bool { self == .label || self == .unit || self == .ordinal }

  /// The column with the header `text`; nil where it is none.
  init?(_ text: String) {
    guard text.utf8.count < 48 else { return nil }
    let words = NormalizedLabel(text).text
    let year = words.prefix(4)
    if words.hasSuffix("累计") || words.hasSuffix("累计数") {
      self = .cumulative
    } else if ["19", "20"].contains(year.prefix(2)), year.count == 4, year.allSatisfy(\.isNumber),
      IndicatorColumn.yearWords.contains(String(words.dropFirst(4)))
    {
      self = .year
    } else if let name = IndicatorColumn.names.first(where: { $0.words == words }) {
      self = name.column
    } else {
      return nil
    }
  }

  /// The year that the header `text` names; nil where it names none.
  static func year(in text: String) -> Int? {
    let words = NormalizedLabel(text).text
    return IndicatorColumn(text) == .year ? Int(words.prefix(4)) : nil
  }

  private static let yearWords = ["年度", "年", "年数", "年度数", "年统计数"]

  private static var names: [(words: String, column: IndicatorColumn)] {
    [
      ("统计指标", .label), ("指标", .label), ("指标名称", .label), ("项目", .label), ("项目名称", .label),
      ("统计项目", .label), ("单位", .unit), ("计量单位", .unit), ("统计单位", .unit), ("序号", .ordinal),
      ("统计数", .year), ("数量", .year), ("数值", .year), ("本年度", .year), ("本年数", .year), ("当年数", .year),
      ("年度数", .year), ("本年度数", .year), ("本年", .year), ("年末统计", .year), ("年末数", .year),
      ("年度统计", .year), ("统计数据", .year), ("统计数字", .year), ("数据", .year), ("备注", .remark),
      ("说明", .remark),
    ]
  }
}
