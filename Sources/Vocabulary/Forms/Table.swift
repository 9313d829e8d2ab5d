import Wordings

/// A table of a report. The raw value is its number in records, which is that of its section.
package enum Table: Int, CaseIterable, Sendable {
  /// The statistics table of 2014–2018, which is in no section.
  case statistics = 0
  /// Table two: disclosure.
  case disclosure = 2
  /// Table three: requests and their outcomes.
  case requests
  /// Table four: reconsideration and litigation.
  case disputes

  /// Tables two, three and four, which all editions have.
  package static var ofReports: [Table] { [.disclosure, .requests, .disputes] }

  /// The table of section `number`; nil where the section has none.
  package init?(ofSection number: Int?) {
    guard let table = Table.ofReports.first(where: { $0.rawValue == number }) else { return nil }
    self = table
  }

  /// `表二`, `Table two`.
  package func name(in language: Language) -> String {
    switch self {
    case .statistics: language.says("统计表", en: "Statistics table")
    case .disclosure: language.says("表二", en: "Table two")
    case .requests: language.says("表三", en: "Table three")
    case .disputes: language.says("表四", en: "Table four")
    }
  }

  /// The indexes of its cells in `Cell.all`, where they are adjacent.
  package var cells: Range<Int> {
    let ends = [Row.rules, .received, .reconsideration].map {
      Int(Catalogue.rows[Int($0.rawValue)].first)
    }
    return switch self {
    case .disclosure: ends[0]..<ends[1]
    case .requests: ends[1]..<ends[2]
    case .disputes: ends[2]..<Catalogue.cells.count
    case .statistics: Catalogue.cells.count..<Cell.count
    }
  }
}
