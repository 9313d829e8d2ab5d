import CommandLine
import Rows
import Sheets

/// The options that choose a sheet.
enum SheetOptions {
  /// The settings that the options of `run` choose.
  static func settings(_ run: Invocation) throws(Stop) -> Rows.Settings {
    let arguments = run.arguments
    var settings = Rows.Settings()
    settings.format = try format(run)
    settings.layout = layout(arguments)
    settings.sheet = sheet(arguments)
    settings.isWorksheet = arguments.has(.worksheet)
    settings.sheetWithoutRecords = settings.sheet
    if arguments.value(.header) == Rows.Header.always.rawValue {
      settings.sheetWithoutRecords = settings.sheet ?? .report
    }
    if arguments.has(.excel) || settings.format.dialect == nil { settings.adaptToExcel() }
    settings.labels = arguments.value(.labels).flatMap(SheetLanguage.init) ?? settings.labels
    settings.header = arguments.value(.header).flatMap(Rows.Header.init) ?? settings.header
    settings.columns = arguments.value(.columns)?.split(separator: ",").map(String.init)
    if let name = settings.unknownColumn {
      let hint = settings.nearestColumn(to: name).map { "; did you mean '\($0)'?" } ?? ""
      throw .usage("--columns: unknown column '\(name)'\(hint)")
    }
    return settings
  }

  /// What files the sheets of `run` become. A workbook is not written to a terminal.
  static func format(_ run: Invocation) throws(Stop) -> SheetFormat {
    guard run.arguments.value(.format) == "xlsx" else { return .csv(try dialect(run)) }
    guard !run.streams.output.isTerminal || run.arguments.has(.outDir) else {
      throw .usage("a workbook is not for a terminal: add '> FILE.xlsx'")
    }
    return .workbook
  }

  private static func dialect(_ run: Invocation) throws(Stop) -> Dialect {
    let arguments = run.arguments
    let delimiter = arguments.has(.tsv) ? "tab" : arguments.value(.delimiter) ?? ","
    guard var dialect = Dialect(delimiter: delimiter) else {
      throw .usage(
        "--delimiter must be one ASCII character that no number has, or tab, not '\(delimiter)'")
    }
    dialect.isGB18030 = arguments.value(.encoding) == "gb18030"
    if let null = arguments.value(.null), !dialect.setNull(null) {
      throw .usage("--null must be a text that is no number and needs no quotes, not '\(null)'")
    }
    return dialect
  }

  private static func layout(_ arguments: Arguments) -> Rows.Layout {
    if let table = arguments.value(.table).flatMap(GridTable.init) { return .grid(table) }
    return arguments.has(.pivot) ? .years : arguments.has(.long) ? .long : .wide
  }

  /// The type of records that the options choose; nil for that of the first record.
  private static func sheet(_ arguments: Arguments) -> Sheet? {
    if let sheet = arguments.value(.type).flatMap(Sheet.init) { return sheet }
    if arguments.has(.worksheet) { return .finding }
    return arguments.has(.table) || arguments.has(.pivot) ? .report : nil
  }
}
