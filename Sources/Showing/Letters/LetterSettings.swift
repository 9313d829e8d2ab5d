import Agencies
import Records
import Rules
import Wordings

/// The settings for letters, from the options of the run.
package struct LetterSettings: Sendable {
  package var language = Language.chinese
  package var agencies: AgencyList?
  /// The year that is checked; nil for all.
  package var year: Int?
  /// The minimum severity that is shown.
  package var least = Finding.Severity.info
  /// The day of the next year by which reports are due, where the list gives none.
  package var deadline: (month: Int, day: Int)?
  /// The requirements of local notices, such as deadlines.
  package var profile = Profile()
  /// Whether the pages on which reports were published are compared.
  package var hasPages = false
  /// Whether numbers of other sources are compared.
  package var hasFacts = false
  /// The day of the run.
  package var today: CalendarDate?
  /// The findings of the last round; nil where there is none to compare with.
  package var last: [Finding]?
  /// The checksums of the texts that others had too, by their ids.
  package var textsBefore: [String: String] = [:]
  /// What agencies replied to them, by their ids.
  package var replies: [String: String] = [:]
  /// The names of earlier reports that the list did not have then; nil where that is unknown.
  package var unlistedBefore: Set<AgencyName>?

  /// The office that sends the letters; nil for letters without a signature.
  package var office: LetterOffice?
  /// The days by which agencies must send fixed reports where the office set an own one, by their ids.
  package var dueAgain: [String: CalendarDate] = [:]
  /// The ids of the agencies whose reports the office has sent back.
  package var sentBack: Set<String> = []
  /// The ids of those whose reports it has approved.
  package var approved: Set<String> = []
  /// The ids of those among `sentBack` of which another version came since.
  package var renewed: Set<String> = []
  /// The agency that all others belong to, which no letter asks for its report.
  package var host: String?
  /// What agencies that owe a report are told of files that may be it, by their ids.
  package var remarks: [String: [String]] = [:]

  package init() {}

  /// Whether the last round had a report under a name that is now one of `agency`, and that the list did not have then.
  func hadUnlistedReport(of agency: Agency?) -> Bool {
    guard let agency, let agencies, let unlistedBefore else { return false }
    return unlistedBefore.contains { agencies.match($0.text, year: year).agency?.id == agency.id }
  }
}
