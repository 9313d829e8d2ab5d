import Wordings

/// What stands for names that a report does not tell.
enum UnknownLabel {
  static let agency = Wording("单位不明", en: "agency unknown")
  private static let year = Wording("年度不明", en: "year unknown")

  /// `2023`, as a column of a table is headed.
  static func column(_ year: Int?, in language: Language) -> String {
    year.map(String.init) ?? UnknownLabel.year.text(language)
  }

  /// `2023年度`.
  static func year(_ year: Int?, in language: Language) -> String {
    year.map { language.says("\($0)年度", en: "\($0)") } ?? UnknownLabel.year.text(language)
  }
}
