import Forms
import CommandLine
import Records
import Rows
import Agencies
import Wordings

/// The options that write forms to fill in, in place of records.
enum FormOptions {
  static let all = [
    Option(
      "form", choices: Edition.all.map(\.form.rawValue),
      "No records: the tables of this form to fill in, a sheet a body, as with --excel"),
    .units,
    Option("agency", value: "NAME", "Forms: for this body alone"),
    Option("from", value: "FILE", "Forms: the reports of the year before, as records"),
    Option(
      "year", value: "YYYY",
      "Forms: the year to report on; the default is that after the newest in --from"),
    Option("out-dir", value: "DIR", "Forms: write a file for each body into DIR"),
  ]

  /// Writes the forms and ends the run, where `--form` is given.
  static func writeForms(_ run: inout Invocation) {
    guard let form = run.arguments.value("form").flatMap({ Form(rawValue: $0) }),
      let edition = Edition.of(form)
    else {
      let strange = all.first { $0.name != "form" && run.arguments.has($0.name) }
      if let strange { run.usage("--\(strange.name) goes with --form alone") }
      return
    }
    refuseOthers(run)
    var batch = FormBatch(edition, dialect: SheetOptions.dialect(run).forExcel, run)
    batch.read(&run)
    batch.write(&run)
    run.end()
  }

  private static func refuseOthers(_ run: Invocation) {
    let others = [
      "wide", "long", "table", "pivot", "worksheet", "type", "columns", "labels", "header", "null",
      "list-cells",
    ]
    if let other = others.first(where: run.arguments.has) {
      run.usage("--form and --\(other) exclude each other")
    }
    guard run.arguments.operands.isEmpty else {
      run.usage("--form reads no file but those of --units and --from")
    }
  }
}
