import Agencies

/// The names of reports that may be those of listed agencies, as rows of the list of agencies (别名建议): each is
/// the row of such an agency with the name among its aliases, to be pasted over it.
struct AliasProposals: Sendable {
  /// How many names there are.
  let count: Int
  let table: SheetTable

  /// The proposals for the names in the reports of `judgement` on `year` that `list` does not have.
  init(_ judgement: RoundJudgement, _ list: AgencyList, year: Int) {
    var agencies: [Agency] = []
    var count = 0
    for owner in judgement.submissions.strangers where !owner.isFile {
      guard case .unknown(let nearest?) = list.match(owner.name, year: year) else { continue }
      count += 1
      let index = agencies.firstIndex { $0.id == nearest.id } ?? agencies.count
      if index == agencies.count { agencies.append(nearest) }
      agencies[index].aliases.append(owner.name)
    }
    self.count = count
    // The list's own texts: as typed, so that a code keeps its digits.
    table = SheetTable(
      rows: [Agency.heads.map { SheetTable.Field($0) }]
        + agencies.map { $0.row.map { SheetTable.Field(typed: $0) } })
  }
}
