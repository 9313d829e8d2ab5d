import Chinese
import Forms

/// A column as it is written: one of the sheet, or a cell of the forms.
enum SheetField: Sendable {
  case column(SheetColumn)
  case cell(Cell)

  /// Its name in the header.
  func name(_ labels: SheetLanguage) -> String {
    switch self {
    case .column(let column): column.name(labels)
    case .cell(let cell): labels == .zh ? cell.label : cell.id
    }
  }

  /// The columns of `sheet` that `settings` select, in the order in which they are selected.
  static func all(
    of sheet: Sheet, _ settings: Rows.Settings
  ) throws(Rows.RowError) -> [SheetField] {
    let isNamed = settings.columns != nil
    let fields = every(of: sheet, settings, isNamed ? .zh : settings.schemaLabels)
    // Failures alone make a sheet of failures, whatever columns were selected.
    guard let wanted = settings.columns, sheet != .failure || settings.sheet == .failure else {
      return fields
    }
    var chosen: [SheetField] = []
    var names: Set<String> = []
    for name in wanted {
      var found = fields.filter { $0.matches(name) }
      if found.isEmpty {
        found = sheet.furtherColumns(.zh).map { .column($0) }.filter { $0.matches(name) }
      }
      guard !found.isEmpty else { throw .noColumn(name, sheet) }
      chosen += found.filter { names.insert($0.name(.id)).inserted }
    }
    return chosen
  }

  private static func every(
    of sheet: Sheet, _ settings: Rows.Settings, _ labels: SheetLanguage
  ) -> [SheetField] {
    guard sheet == .report else {
      let isToFillIn = sheet == .finding && settings.isWorksheet
      return
        (sheet.columns(labels)
        + (isToFillIn ? Sheet.captureColumns(labels) + Sheet.worksheetColumns : [])).map {
          .column($0)
        }
    }
    if case .long = settings.layout { return Sheet.longColumns(labels).map { .column($0) } }
    return sheet.columns(labels).map { .column($0) } + Cell.all.map { .cell($0) }
  }

  private func matches(_ name: String) -> Bool {
    let pattern = CellPattern(name)
    return pattern.matches(self.name(.id)) || pattern.matches(self.name(.zh))
  }
}

extension Rows.Settings {
  /// The first of the selected columns that no sheet of these settings has; nil where each is
  /// known.
  package var unknownColumn: String? {
    let sheets = possibleSheets
    return (columns ?? []).first { name in
      var settings = self
      settings.columns = [name]
      return sheets.allSatisfy { sheet in
        settings.sheet = sheet
        return (try? SheetField.all(of: sheet, settings)) == nil
      }
    }
  }

  private var possibleSheets: [Sheet] { sheet.map { [$0] } ?? Sheet.allCases }

  /// The column of these settings that is most similar to `name`, if one is near.
  package func nearestColumn(to name: String) -> String? {
    var settings = self
    settings.columns = nil
    let fields = possibleSheets.flatMap { (try? SheetField.all(of: $0, settings)) ?? [] }
    return EditDistance.nearest(to: name, in: fields.flatMap { [$0.name(.id), $0.name(.zh)] })
  }
}
