import Forms
import JSON

/// The content of one document: the record that rpt-parse writes and the other tools read.
package struct Report: Sendable {
  package var source: Source
  /// The reporting agency, as named in the title.
  package var agency: String?
  /// The listed agency to which the report belongs; nil where there is no list, or no row matches.
  package var unit: ListedAgency?
  package var year: Int?
  package var title: String?
  /// The publication date, `2023-01-19`.
  package var published: String?
  package var form: Form?
  package var cells = CellTable()
  /// The text of each cell whose trimmed text is not its number, in the order of the cells.
  package var raw: [RawText] = []
  package var coverage = Coverage()
  package var unplaced: [Unplaced] = []
  package var doubts: [Doubt] = []
  package var period: Period?
  package var sections: [Section] = []
  /// Every row of the older statistics table; nil from 2019 on.
  package var indicators: [Indicator]?
  /// Where each cell is in the document, with `--where`.
  package var positions: [CellPosition]?
  /// The parts of a sum of reports; nil for a report that an agency wrote.
  package var parts: SumParts?

  package init(source: Source) { self.source = source }
}

/// A cell's text as it is printed.
package struct RawText: Hashable, Sendable {
  package var cell: Cell
  package var text: String

  package init(cell: Cell, text: String) {
    self.cell = cell
    self.text = text
  }
}
