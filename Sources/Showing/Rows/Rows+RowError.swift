import Records
import Wordings

extension Rows {
  /// Why a record gives no row.
  package enum RowError: Error, Hashable, Sendable {
    /// It could not be read.
    case malformed(Refusal)
    /// The stream began with records of another type, and none was chosen.
    case mixed(expected: Sheet, found: Sheet)
    /// A selected column is not in the sheet.
    case noColumn(String, Sheet)
    /// The sheet of a workbook has as many rows as programs open.
    case full

    /// What is wrong, in one sentence: English where an option is missing, in either language.
    package func sentence(in language: Language) -> String {
      switch self {
      case .malformed(let error): error.message.text(language)
      case .mixed(let expected, let found):
        "a \(found) in a stream of \(expected)s: choose with --type=\(expected) or --type=\(found)"
      case .noColumn(let name, let sheet): "--columns: no column '\(name)' in a sheet of \(sheet)s"
      case .full: "a workbook has at most 1,048,576 rows in a sheet: use --format=csv"
      }
    }
  }
}
