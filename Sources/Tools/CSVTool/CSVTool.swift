import Agencies
import CommandLine
import Records
import Reporting
import Rows

/// rpt-csv: writes records as rows for spreadsheets and databases.
package enum CSVTool {
  package static let tool = Tool(
    "rpt-csv", purpose: "Turn records into rows for spreadsheets and databases (CSV).",
    options: Option.ofRecords + [
      .format, .excel, .encoding, .delimiter, .tsv, .notes, .form, .units(needs: "form"), .agency,
      .from,
      .year,
      .outDir, .lang, .quiet, .strict, .lineBuffered, .exitZero, .help, .version,
    ],
    needs: [
      Option.Need("form", anyOf: ["units", "agency"]),
      Option.Need("form", anyOf: ["year", "from"]),
      Option.Need("form", anyOf: ["out-dir", "agency"]),
      Option.Need("notes", anyOf: ["list-cells", "form"]),
    ])

  /// One run of the tool.
  package static func run(_ streams: Streams) -> ExitStatus {
    tool.run(streams) { run throws(Stop) in
      if try FormBatch.writeForms(&run) { return }
      let settings = try SheetOptions.settings(run)
      if run.arguments.has(.listCells) {
        let notes = try NoteFile.notes(run)
        return try run.output.write(CellListing(settings, notes, in: run.language).bytes)
      }
      var sheet = SheetWriter(settings)
      if run.arguments.value(.header) == "only" {
        try sheet.addHeader(run)
      } else {
        let inputs = try run.inputs()
        _ = try run.eachLine(of: inputs, &sheet)
      }
      try sheet.finish(run)
    }
  }
}
