import Agencies

/// How a sheet of the office looks as a workbook.
struct OfficeLayout {
  let title: String
  /// Whether the first row names the columns.
  var hasHead = true
  /// Whether people fill in the column with a head.
  var isInput: (String) -> Bool = { _ in false }
  /// What may be chosen in columns, by their heads.
  var choices: [String: [String]] = [:]
  /// Whether its columns are narrowed so that a page shows all of them.
  var isNarrow = true
  /// The head of the first column that is not printed; nil where all are.
  var details: String?

  /// The layout of `file` in the round of `agencies`.
  init(_ file: ResultFile, _ agencies: AgencyList) {
    title = file.title
    switch file {
    case .agencies:
      isInput = { RegisterColumn(rawValue: $0)?.isEntered ?? true }
      details = RegisterColumn.fileDate.rawValue
    case .register, .closed:
      isInput = { LedgerColumn(rawValue: $0) == nil && $0 != LedgerColumn.news }
      choices = [LedgerColumn.agency.rawValue: agencies.agencies.map(\.name)]
      details = LedgerColumn.details.first?.rawValue
    case .missing:
      isInput = { !MissingList.heads.contains($0) }
      isNarrow = false
    case .sums: hasHead = false
    default: isNarrow = false
    }
  }
}
