import Forms

/// Table two while it is read: blocks, each with a header and its rows.
struct DisclosureTable {
  /// The header of the current block.
  private(set) var header = DisclosureHeader()
  /// Whether a row followed the columns of `header`, so that another column begins a new header.
  private(set) var headerIsClosed = false
  /// The unit of money in the label of the last row: 行政事业性收费（元）.
  private(set) var labelUnit: (row: Row, unit: MoneyUnit, label: String)?

  /// Consumes a label of this table, found in `cell` of `line`. Returns the row that it names.
  mutating func consume(_ match: LabelMatch, _ cell: TableCell, _ line: TableLine) -> Row? {
    if case .disclosureRow(let row) = match.label {
      headerIsClosed = true
      labelUnit = MoneyUnit(in: NormalizedLabel.scalars(cell.text)).map { (row, $0, cell.text) }
      return row
    }
    guard case .disclosureColumn(let column) = match.label else {
      self = DisclosureTable()
      return nil
    }
    if headerIsClosed { self = DisclosureTable() }
    header.append(
      cell.text, column: match.quality == .truncated ? nil : column, position: cell.column,
      hasTruePosition: line.hasColumns)
    return nil
  }

  /// Adds columns for words in the header that are no labels of the form. Words on a line that has no true positions
  /// are left out, since they may be the rest of a broken label, unless all columns have other names.
  mutating func appendUnknownColumns(_ words: [TableCell], _ line: TableLine) {
    let full = words.filter { !$0.text.isEmpty }
    let names = full.map { HeadName.document($0.text) }
    guard line.hasColumns || header.isEmpty && names.count > 1 && !names.contains(nil) else {
      return
    }
    for (word, name) in zip(full, names) {
      header.append(
        word.text, column: name, position: word.column, hasTruePosition: line.hasColumns,
        isAssumed: true)
    }
  }
}

extension TableReader {
  /// Assigns the cells of a row of table two by the columns of `header`; where that has none, by those of
  /// the edition `likely`.
  mutating func assignDisclosureRow(
    _ values: [TableCell], _ row: Row, _ line: TableLine, _ header: DisclosureHeader, likely: Form?
  ) {
    guard let targets = header.targets(of: row, likely: likely) else {
      markUnplaced(values, of: row, line)
      return
    }
    if !targets.forms.isEmpty { recognized.blockForms.append(targets.forms) }
    if targets.isAssumed || targets.hasUnknownColumn {
      recognized.doubts.append(
        LocalizedDoubt(
          .columnsAssumed, at: targets.cells.lazy.compactMap { $0 }.first,
          "“\(row.label.chinese)”一行的栏目按表式推定",
          en: "the cells of the row “\(row.label.english)” were assigned in the order of the form"))
    }
    let units = values.filter { $0.lexeme.kind == .words && $0.text.isUnit }
    let own =
      units.isEmpty || values.count <= targets.cells.count
      ? values : values.filter { !$0.text.isUnit }
    assign(own, to: targets.cells, row, line, columns: header.positions, header: header)
    for unit in units {
      guard let money = MoneyUnit(in: NormalizedLabel.scalars(unit.text)) else { continue }
      recognized.convertAmounts(from: money, statedIn: unit.text, of: row)
    }
    if let (labelled, unit, label) = disclosure.labelUnit, labelled == row {
      recognized.convertAmounts(from: unit, statedIn: label, of: row)
    }
  }

  /// The edition that all blocks of table two so far agree with; nil where there is none.
  var likelyForm: Form? {
    recognized.blockForms.first?.first { form in
      recognized.blockForms.allSatisfy { $0.contains(form) }
    }
  }
}
