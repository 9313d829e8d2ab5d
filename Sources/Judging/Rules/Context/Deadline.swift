import Records
import Wordings

/// By when a report has to be published: 《政府信息公开条例》第四十九条, but where somebody set a day.
struct Deadline {
  let date: CalendarDate
  /// Whether the law or the user sets it for this kind of agency.
  let isCertain: Bool
  private let isSet: Bool
  private let isGovernment: Bool

  /// The deadline for the report on `year` of an agency of `traits`; `day` is that of the next year that the
  /// office's list or the user sets.
  init(_ traits: AgencyTraits, _ day: (month: Int, day: Int)?, year: Int) {
    isGovernment = traits.kind == .government
    isSet = day != nil
    let (month, day) = day ?? (isGovernment ? (3, 31) : (1, 31))
    date = CalendarDate(year + 1, month, day)
    isCertain =
      isSet || isGovernment || (traits.kind == .department && traits.level != .township)
  }

  /// What sets it, with the date.
  func words(in language: Language) -> String {
    let day = date.words(in: language)
    guard !isSet else { return language.says("规定的期限\(day)", en: "the deadline set, \(day)") }
    return language.says(
      "\(isGovernment ? "政府" : "部门")报告的法定期限\(day)",
      en: "the law's deadline for the reports of \(isGovernment ? "governments" : "departments"),"
        + " \(day)")
  }
}
