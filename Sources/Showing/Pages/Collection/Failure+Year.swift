import Records
import Wordings

extension Failure {
  /// The newest year that the path of the file names; nil where it names none.
  var newestYear: Int? {
    path.split { !$0.isASCII || !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) }
      .filter(CalendarDate.reportingYears.contains).max()
  }
}
