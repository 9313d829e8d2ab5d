import Forms
import JSON

/// What one document reports: the record that rpt-parse writes and the other tools read.
package struct Report: Sendable {
  package var source: Source
  /// The body that reports, as its title names it.
  package var agency: String?
  /// The body of the office's list that the report is of; nil where there is no list, or no row fits.
  package var unit: ReportingUnit?
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
  /// Where each cell stands, with `--where`.
  package var places: [CellPlace]?
  /// What a sum of reports is made of; nil of a report that a body wrote.
  package var parts: SumParts?

  package init(source: Source) { self.source = source }
}

/// A cell's text as it stood.
package struct RawText: Hashable, Sendable {
  package var cell: Cell
  package var text: String

  package init(cell: Cell, text: String) {
    self.cell = cell
    self.text = text
  }
}

/// How many cells the form has and how many were met.
package struct Coverage: Hashable, Sendable {
  package var expected = 0
  package var number = 0
  package var null = 0
  package var absent = 0

  package init(expected: Int = 0, number: Int = 0, null: Int = 0, absent: Int = 0) {
    self.expected = expected
    self.number = number
    self.null = null
    self.absent = absent
  }
}

/// A number in a recognised table that no cell claimed.
package struct Unplaced: Hashable, Sendable {
  /// The table's number in the document, from 1; row and column within it, from 1.
  package var table: Int
  package var row: Int
  package var column: Int
  package var text: String

  package init(table: Int, row: Int, column: Int, text: String) {
    self.table = table
    self.row = row
    self.column = column
    self.text = text
  }
}

/// A place where the reader had to guess.
package struct Doubt: Hashable, Sendable {
  package var code: OpenWord<Code>
  package var cell: Cell?
  /// One Chinese sentence, quoting what was met.
  package var message: String

  init(code: OpenWord<Code>, cell: Cell?, message: String) {
    self.code = code
    self.cell = cell
    self.message = message
  }

  package init(code: Code, cell: Cell? = nil, message: String) {
    self.init(code: .known(code), cell: cell, message: message)
  }
}

/// The statistical period that the report states.
package struct Period: Hashable, Sendable {
  /// `2022-01-01`; nil where damaged or not stated.
  package var from: String?
  package var to: String?
  /// The words, `自2022年1月1日起至2022年12月31日止`.
  package var text: String

  package init(from: String?, to: String?, text: String) {
    self.from = from
    self.to = to
    self.text = text
  }
}

/// One section of a report.
package struct Section: Sendable {
  /// 1–6 as recognised, 0 for the text before the first heading, nil for an extra section.
  package var number: Int?
  /// As printed; nil for the introduction.
  package var heading: String?
  /// The text without tables, a paragraph a line.
  package var text: LazyText
  /// How many tables and pictures stand in it.
  package var tables: Int
  package var pictures: Int

  package init(number: Int?, heading: String?, text: LazyText, tables: Int = 0, pictures: Int = 0) {
    self.number = number
    self.heading = heading
    self.text = text
    self.tables = tables
    self.pictures = pictures
  }
}

/// A row of the statistics table of 2014–2018, as printed.
package struct Indicator: Hashable, Sendable {
  package var label: String
  package var unit: String?
  package var value: Number?
  package var cumulative: Number?
  /// The well-known cell that the label names, if any.
  package var cell: Cell?

  package init(label: String, unit: String?, value: Number?, cumulative: Number?, cell: Cell?) {
    self.label = label
    self.unit = unit
    self.value = value
    self.cumulative = cumulative
    self.cell = cell
  }
}

/// Where a cell stands in its document: the table's number, row and column in it, the line; from 1.
package struct CellPlace: Hashable, Sendable {
  package var cell: Cell
  package var table: Int
  package var row: Int
  package var column: Int
  package var line: Int

  package init(cell: Cell, table: Int, row: Int, column: Int, line: Int) {
    self.cell = cell
    self.table = table
    self.row = row
    self.column = column
    self.line = line
  }
}
