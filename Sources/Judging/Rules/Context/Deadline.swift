import Records
import Wordings

/// The deadline for publishing a report: the one of 《政府信息公开条例》第四十九条, or another one that the
/// office's list, a profile or an option sets.
struct Deadline {
  let date: CalendarDate
  /// Whether the law or a setting states it for this kind of agency.
  let isCertain: Bool
  private let isSet: Bool
  private let isGovernment: Bool

  /// The deadline for the report on `year` of an agency with `traits`; `day`, in the year after, replaces
  /// the statutory one.
  init(_ traits: AgencyTraits, _ day: (month: Int, day: Int)?, year: Int) {
    isGovernment = traits.kind == .government
    isSet = day != nil
    let (month, day) = day ?? (isGovernment ? (3, 31) : (1, 31))
    date = CalendarDate(year + 1, month, day)
    isCertain =
      isSet || isGovernment || (traits.kind == .department && traits.level != .township)
  }

  /// What sets the deadline, with its date.
  func words(in language: Language) -> String {
    let day = date.words(in: language)
    guard !isSet else { return language.says("规定的期限\(day)", en: "the deadline set, \(day)") }
    return language.says(
      "\(isGovernment ? "政府" : "部门")报告的法定期限\(day)",
      en: "the statutory deadline for reports of \(isGovernment ? "governments" : "departments"),"
        + " \(day)")
  }
}
