import Agencies
import Records
import Rules
import Sheets

/// What a round is made of.
package struct RoundInput: Sendable {
  package var agencies: AgencyList
  /// Local requirements.
  package var profile = Profile()
  /// The records of the inbox, and how many files it has.
  package var received: [RecordLine] = []
  package var fileCount = 0
  /// The reports of last year, and how many of their files could not be read.
  package var last: [RecordLine] = []
  package var unreadOfLast = 0
  /// The records of the government's draft.
  package var draft: [RecordLine] = []
  /// The year that the office chose; nil for that of the last round, else that of most reports.
  package var year: Int?
  /// Whether the last round is repeated.
  package var repeatsLast = false
  /// The last round; nil for the first one.
  package var former: FormerRound?

  package init(_ agencies: AgencyList) { self.agencies = agencies }

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
  package var closed: [[String]] = []

  package init(_ state: SeasonState) { self.state = state }

  /// The rows of `bytes`, a register that a spreadsheet saved; nil where it has no column of ids.
  package static func rows(_ bytes: [UInt8]) -> [[String]]? {
    let table = try? CommaSeparated(savedBySpreadsheet: bytes)
    guard let rows = table?.rows.map(\.fields) else { return nil }
    return rows.first?.contains(LedgerColumn.id.rawValue) ?? true ? rows : nil
  }
}
