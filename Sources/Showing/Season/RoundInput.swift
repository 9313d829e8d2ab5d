import Agencies
import Chinese
import Letters
import Records
import Rules
import Sheets
import Wordings

/// What a round is made of.
package struct RoundInput: Sendable {
  package var agencies: AgencyList
  /// Local requirements.
  package var profile = Profile()
  /// The office that sends the letters.
  package var office = LetterOffice()
  /// The records of the inbox, and how many files it has.
  package var received: [RecordLine] = []
  package var fileCount = 0
  /// The reports that newer versions replace; they are not among `received`.
  var replaced: [Report] = []
  /// The paths of the unreadable files after which a report that was read came.
  var settled: Set<String> = []
  /// The feedback letters that came back with replies, those of the inbox and those beside it.
  package var replies: [ReplyLetter] = []
  /// When each file of the inbox was last changed, by its path.
  package var fileDays: [String: CalendarDate] = [:]
  /// The reports of last year, and how many of their files could not be read.
  package var last: [RecordLine] = []
  package var unreadOfLast = 0
  /// The records of the government's draft.
  package var draft: [RecordLine] = []
  /// The pages on which reports were published; nil where they are not compared.
  package var pages: SavedPages?
  /// What other sources state; nil where it is not compared.
  package var facts: FactList?
  /// The day of the run.
  package var today: CalendarDate?
  /// The year that the office chose; nil for that of the last round, else that of most reports.
  package var year: Int?
  /// Whether the last round is repeated.
  package var repeatsLast = false
  /// The last round; nil for the first one.
  package var former: FormerRound?

  package init(_ agencies: AgencyList) { self.agencies = agencies }

  /// The days by which agencies are to hand in their reports on `year`, by their ids.
  func handInDays(_ year: Int) -> [String: CalendarDate] {
    let days = agencies.agencies.compactMap { agency in
      office.handInDay(of: agency, reportOn: year).map { (agency.id, $0) }
    }
    return Dictionary(days) { first, _ in first }
  }

  /// All records, in the order in which they are checked.
  package var all: [RecordLine] { received + draft + last }
}

/// The results of the last round as the office left them.
package struct FormerRound: Sendable {
  package var state: SeasonState
  /// The findings and failures of that round, and those of the round before it.
  package var found: [RecordLine] = []
  package var foundBefore: [RecordLine] = []
  /// The rows of the findings register, and of the findings that disappeared earlier.
  package var register: [[String]] = []
  /// The rows of the register of agencies.
  package var agencies: [[String]] = []
  package var closed: [[String]] = []
  /// The rows of the list of missing reports.
  package var missing: [[String]] = []
  /// What people put into the results that the new ones do not have, a sentence each: texts over fields that the
  /// tools fill in, further sheets, comments.
  package var leftBehind: [String] = []

  /// The ids of the findings in both registers.
  var answered: Set<String> {
    FilledSheet.ids(in: register, of: .register).union(FilledSheet.ids(in: closed, of: .closed))
  }

  /// What the agencies replied to its findings, by their ids, without the names of the files it was merged from.
  var repliesOfAgencies: [String: String] {
    guard let head = register.first, let id = head.firstIndex(of: LedgerColumn.id.rawValue),
      let reply = head.firstIndex(of: LedgerColumn.reply)
    else { return [:] }
    let replies = register.dropFirst().compactMap { row -> (String, String)? in
      guard row.count > max(id, reply) else { return nil }
      let text = FilledSheet.withoutOrigins(TypedDecisions.entry(row[reply])).onOneLine
      return text.isEmpty ? nil : (TypedDecisions.plain(row[id]), text)
    }
    return Dictionary(replies) { first, _ in first }
  }

  package init(_ state: SeasonState) { self.state = state }

  /// The rows of `bytes`, a sheet that a spreadsheet saved as text; nil for other bytes.
  package static func rows(_ bytes: [UInt8]) -> [[String]]? {
    try? CommaSeparated(savedBySpreadsheet: bytes).rows.map(\.fields)
  }
}
