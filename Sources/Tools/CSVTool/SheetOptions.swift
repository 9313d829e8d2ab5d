import CommandLine
import Rows
import Sheets

/// The options that choose a sheet.
enum SheetOptions {
  /// The settings that the options of `run` choose.
  static func settings(_ run: Invocation) throws(Stop) -> Rows.Settings {
    let arguments = run.arguments
    var settings = Rows.Settings()
    settings.dialect = try dialect(run)
    settings.layout = layout(arguments)
    settings.sheet = arguments.value(.type).flatMap(Sheet.init)
    try chooseType(&settings, arguments)
    if arguments.has(.excel) { settings.adaptToExcel() }
    settings.labels = arguments.value(.labels).flatMap(SheetLanguage.init) ?? settings.labels
    settings.header = arguments.value(.header).flatMap(Rows.Header.init) ?? settings.header
    settings.columns = arguments.value(.columns)?.split(separator: ",").map(String.init)
    if let name = settings.unknownColumn {
      throw .usage("--columns: unknown column '\(name)'")
    }
    return settings
  }

  /// The dialect of the sheets of `run`.
  static func dialect(_ run: Invocation) throws(Stop) -> Dialect {
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

  /// Chooses the type of records for options that are for one type, and refuses another type.
  private static func chooseType(
    _ settings: inout Rows.Settings, _ arguments: Arguments
  ) throws(Stop) {
    settings.isWorksheet = arguments.has(.worksheet)
    let needed: (sheet: Sheet, option: Option)
    if arguments.has(.table) {
      guard settings.sheet != .change else { return }
      needed = (.report, .table)
    } else if arguments.has(.pivot) {
      needed = (.report, .pivot)
    } else if settings.isWorksheet {
      needed = (.finding, .worksheet)
    } else {
      return
    }
    if let sheet = settings.sheet, sheet != needed.sheet {
      throw .usage("--\(needed.option.name) and --type=\(sheet) exclude each other")
    }
    settings.sheet = needed.sheet
  }
}
