import Agencies
import CommandLine
import Forms
import Records
import Rows
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

  /// Writes the forms, where `--form` is given; returns whether it is.
  static func writeForms(_ run: inout Invocation) throws(Stop) -> Bool {
    guard let form = run.arguments.value("form").flatMap({ Form(rawValue: $0) }),
      let edition = form.edition
    else {
      let strange = all.first { $0.name != "form" && run.arguments.has($0.name) }
      if let strange { throw .usage("--\(strange.name) goes with --form alone") }
      return false
    }
    try refuseOthers(run)
    let dialect = try SheetOptions.dialect(run).forExcel
    var batch = try FormBatch(edition, dialect: dialect, run)
    if try batch.read(&run) { try batch.write(run) }
    return true
  }

  private static func refuseOthers(_ run: Invocation) throws(Stop) {
    let others = [
      "wide", "long", "table", "pivot", "worksheet", "type", "columns", "labels", "header", "null",
      "list-cells",
    ]
    if let other = others.first(where: run.arguments.has) {
      throw .usage("--form and --\(other) exclude each other")
    }
    guard run.arguments.operands.isEmpty else {
      throw .usage("--form reads no file but those of --units and --from")
    }
  }
}
