import Chinese
import Forms

/// The year that a caption or a head of a table names: 2022年度, 上年（2022年）, 表1 2022年收到和处理政府信息公开申请情况.
enum YearName: Equatable {
  case year(Int)
  /// 本年 and 上年, without a number.
  case current, previous

  /// The year of `text`, a line above a table or a row without other cells; nil where it is prose, names several years or a day.
  init?(caption text: String) {
    guard text.utf8.count < 180, YearName.searcher.occurs(in: text), Title(text) == nil else {
      return nil
    }
    let words = YearName.words(text)
    guard !text.unicodeScalars.contains(where: { "。，,;；".unicodeScalars.contains($0) }),
      text.countsNothing
        || text.split(whereSeparator: \.isWhitespace).allSatisfy({ String($0).countsNothing }),
      let name = YearName(words)
    else { return nil }
    self = name
  }

  /// The year of `text`, a head that says nothing else; nil for any other text.
  init?(head text: String) {
    guard text.utf8.count < 60, YearName.searcher.occurs(in: text) else { return nil }
    let words = YearName.words(text)
    let rest = words.filter { !$0.isDigit && $0 != " " && !YearName.accompanying.contains($0) }
    guard rest.isEmpty, let name = YearName(words) else { return nil }
    self = name
  }

  /// Of a character that all names have, and hardly any cell.
  private static let searcher = SubstringSearcher("年")

  /// Characters that heads have beside the year: 年度, 统计数据, 情况, 本年, 上年, 去年, 件数, 合计, （）.
  private static let accompanying = Set("年度数据统计情况本上去今一前件合单位值()（）:：".unicodeScalars)

  /// `text`, folded, with its blanks: in 表1 2022年 they separate two numbers.
  private static func words(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { NormalizedLabel.plain($0) ?? " " }
  }

  /// Those that captions without a number have: 上年收到和处理政府信息公开申请情况表.
  private static let ofCaptions = accompanying.union("今表收到和处理政府信息公开申请供对比附".unicodeScalars)

  private init?(_ words: [Unicode.Scalar]) {
    var years: Set<Int> = []
    var rest = words[...]
    while let first = rest.firstIndex(where: \.isDigit) {
      rest = rest[first...]
      let digits = rest.prefix(while: \.isDigit)
      rest = rest.dropFirst(digits.count).drop { $0 == " " }
      guard digits.count == 4, let year = Int(digits.string), 2000...2099 ~= year else { continue }
      // A day, not a year.
      if rest.first == "年", rest.dropFirst().first(where: { $0 != " " })?.isDigit ?? false {
        return nil
      }
      guard rest.first == "年" || rest.first == ")" || rest.isEmpty else { continue }
      years.insert(year)
    }
    if let year = years.first {
      guard years.count == 1 else { return nil }
      self = .year(year)
      return
    }
    // Without a number, labels of the forms begin with the same words: 上一年项目数量, 本年制发件数.
    let text = words.filter { $0 != " " }.string
    guard text.unicodeScalars.allSatisfy({ YearName.ofCaptions.contains($0) }) else { return nil }
    if YearName.previousWords.contains(where: text.hasPrefix) {
      self = .previous
    } else if YearName.currentWords.contains(where: text.hasPrefix) {
      self = .current
    } else {
      return nil
    }
  }

  private static let previousWords = ["上年", "上一年", "去年", "前一年"]
  private static let currentWords = ["本年", "今年"]

  /// The year as a number in a report on `year`.
  func number(in year: Int) -> Int {
    switch self {
    case .year(let number): number
    case .current: year
    case .previous: year - 1
    }
  }
}
