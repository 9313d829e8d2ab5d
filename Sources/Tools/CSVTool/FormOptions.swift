import Agencies
import CommandLine
import Forms

/// The options that write forms to fill in, in place of records.
enum FormOptions {
  static var all: [Option] { [.form, .units.needing("form"), .agency, .from, .year, .outDir] }

  /// Writes the forms, where `--form` is given; returns whether it is.
  static func writeForms(_ run: inout Invocation) throws(Stop) -> Bool {
    guard let form = run.arguments.value(.form).flatMap(Form.init), let edition = form.edition
    else {
      return false
    }
    let dialect = try SheetOptions.dialect(run).forExcel
    var batch = try FormBatch(edition, dialect: dialect, run)
    if try batch.read(&run) { try batch.write(run) }
    return true
  }
}
