extension Doubt {
  /// The kind of doubt: rpt-report(5), DOUBTS.
  package enum Code: String, Sendable, CaseIterable {
    case cellRepeated = "cell-repeated"
    case cellUnread = "cell-unread"
    case columnsAssumed = "columns-assumed"
    case encoding
    case formMixed = "form-mixed"
    case labelMisspelt = "label-misspelt"
    case labelMissing = "label-missing"
    case leftOut = "left-out"
    case notANumber = "not-a-number"
    case numberDamaged = "number-damaged"
    case numberJoined = "number-joined"
    case otherKind = "other-kind"
    case pageUnread = "page-unread"
    case rowUnassigned = "row-unassigned"
    case rowUnread = "row-unread"
    case setApart = "set-apart"
    case textEnds = "text-ends"
    case totalOutside = "total-outside"
    case unitYuan = "unit-yuan"
    case unknownEdition = "unknown-edition"
    case yearAssumed = "year-assumed"
    case sumConflict = "sum-conflict"
    case sumForm = "sum-form"
    case sumOpen = "sum-open"
    case sumOwn = "sum-own"
    case sumTooLong = "sum-too-long"

    /// Whether rpt-sum raises it.
    package var isOfSum: Bool {
      switch self {
      case .sumConflict, .sumForm, .sumOpen, .sumOwn, .sumTooLong: true
      default: false
      }
    }

    /// What such a doubt means: rpt-report(5), DOUBTS.
    package var meaning: String {
      switch self {
      case .cellRepeated: "A cell occurs twice; the second one is not used."
      case .cellUnread:
        """
        A cell shows a picture, a drawing, what a script writes, or characters that are not known: no \
        number was read, and it is null. Or a script writes a table, which was not read.
        """
      case .columnsAssumed:
        """
        Column heads are missing or incomplete: the cells of the row, or of table four, are read in \
        the order of the form. Or those of tables three and four are in another order or have other names, \
        by which the cells are read. \
        Or a table before 2019 has columns of several years, of which that of the report is read.
        """
      case .encoding:
        """
        The text was decoded by a guess or with errors: Big5 without a label, GB 18030 or Big5 with \
        the label of another encoding, a wrong byte order mark, damaged bytes, a truncated \
        character, zero bytes.
        """
      case .formMixed:
        "The tables mix two forms; each cell is read by its own labels."
      case .labelMisspelt: "A label is read as the most similar one of the form."
      case .labelMissing:
        "A row of numbers has no known label and is placed by the order of the form."
      case .leftOut:
        """
        Content with digits that a workbook does not show was left out: hidden sheets, rows and \
        columns, values that a number format, a merged cell or the setting for zeros hides. Or a table that a web page \
        does not show, in a fold or behind a tab. Or a sheet of explanations behind the report. Or the table, the \
        columns or the lines of rows of another year beside those of the report. Or a table of contents, or the second \
        of two equal texts. Or files attached to a PDF file that is a report itself were not read.
        """
      case .notANumber:
        """
        A cell contains words, damaged digits, a formula without a value or a number that is shown rounded: it is \
        null.
        """
      case .numberDamaged:
        """
        A number contains signs or blanks that do not belong there and was read nevertheless: --253 as \
        -253, 1 7 as 17. Or the signs may have another meaning: (52) in a workbook was read as -52, \
        1,234 between semicolons as 1234. Or a sheet shows ### in place of a number, since its column is too narrow.
        """
      case .numberJoined:
        """
        A number is between two labels in one cell: it is read with the label before it. Or two or \
        three digits joined to a label were read as one number for each column.
        """
      case .otherKind:
        """
        The title is that of another document, such as the report of a quarter or of a school, but the \
        tables are those of a yearly report: it was read as one.
        """
      case .pageUnread:
        "Text of a page was not read, since it is turned in a direction that is not clear."
      case .rowUnassigned: "The numbers of a row do not fit its columns: all are unplaced."
      case .rowUnread: "Only the label of a row was read; the row may be blank."
      case .setApart:
        """
        Text with digits is raised, lowered, struck out or hidden, was deleted by a tracked change, \
        is shown in another place of its cell, is a reading above other text, an option that is not \
        selected, part of a drawing, the prompt of a field, or is slanted or printed over other text, \
        as watermarks are: it is quoted, and was not read as part of a number. Or text that a tracked \
        change inserts was read.
        """
      case .textEnds: "The text ends within a row, whose last number may be incomplete."
      case .totalOutside:
        "The total of a row is outside the table and was placed because the sum agrees."
      case .unitYuan:
        """
        The head of the column, the label, a cell for the unit, a line above the table or a note below it says 元, 千元, \
        百万元 or 亿元 where the form requires 万元: the amount was converted. Or the label, line or note contradicts \
        the column, whose unit was taken.
        """
      case .unknownEdition: "Table three has a row that no known form has: it may be a new form."
      case .yearAssumed:
        """
        The period, the prose and the day of publication have another year than the title, which may be \
        that of an older report: the year is that of the period.
        """
      case .sumConflict:
        "An agency has several reports for the year that differ in some cells: these have no sum."
      case .sumForm: "A report follows another form than the sum."
      case .sumOpen: "Cells of a report are blank or were not read: they have no sum."
      case .sumOwn: "The parent's own report looks like the compiled one."
      case .sumTooLong: "A sum has too many digits."
      }
    }
  }
}
