extension Doubt {
  /// What kind of doubt it is, explained in rpt-report(5), DOUBTS.
  package enum Code: String, Sendable, CaseIterable {
    case cellRepeated = "cell-repeated"
    case columnsAssumed = "columns-assumed"
    case encoding
    case formMixed = "form-mixed"
    case labelMisspelt = "label-misspelt"
    case labelMissing = "label-missing"
    case notANumber = "not-a-number"
    case numberDamaged = "number-damaged"
    case rowUnassigned = "row-unassigned"
    case rowUnread = "row-unread"
    case textEnds = "text-ends"
    case totalOutside = "total-outside"
    case unitYuan = "unit-yuan"
    case unknownEdition = "unknown-edition"
    case sumConflict = "sum-conflict"
    case sumForm = "sum-form"
    case sumOpen = "sum-open"
    case sumOwn = "sum-own"
    case sumTooLong = "sum-too-long"

    /// Whether rpt-sum raises it, of a sum.
    package var isOfSum: Bool {
      switch self {
      case .sumConflict, .sumForm, .sumOpen, .sumOwn, .sumTooLong: true
      default: false
      }
    }

    /// What such a doubt means: rpt-report(5), DOUBTS.
    package var meaning: String {
      switch self {
      case .cellRepeated: "A cell is there twice; the second is not taken."
      case .columnsAssumed:
        """
        Heads are missing or not whole: the cells of the row, or of table four, are taken in the \
        order of the form.
        """
      case .encoding:
        """
        What was guessed or overlooked when bytes became text: Big5 without a label, GB 18030 or \
        Big5 under the label of another encoding, a wrong mark, damaged bytes, a character that \
        is cut off, zeros.
        """
      case .formMixed:
        "The tables mix two forms; each cell goes by its own labels."
      case .labelMisspelt: "A label is taken for the nearest one of the form."
      case .labelMissing:
        "A row of numbers has no label that is known, and is placed by the order of the form."
      case .notANumber: "A cell holds words or damaged digits: it is null."
      case .numberDamaged:
        """
        A number has signs or blanks in it that do not belong there, and was read all the same: \
        --253 as -253, 1 7 as 17.
        """
      case .rowUnassigned: "The numbers of a row do not fit its columns: all are unplaced."
      case .rowUnread: "Of a row only the label was read; it may be blank."
      case .textEnds: "The text ends within a row, whose last number may be cut off."
      case .totalOutside:
        "The total of a row stands outside the table and was placed since the sum agrees."
      case .unitYuan: "The column is in 元 where the form wants 万元: the amount was converted."
      case .unknownEdition: "Table three has a row that no known form has: it may be a new form."
      case .sumConflict:
        "A body has several reports of the year that differ in cells, which have no sum."
      case .sumForm: "A report follows another form than the sum."
      case .sumOpen: "A report leaves cells blank, or they were not read: they have no sum."
      case .sumOwn: "The parent's own report looks like the compiled one."
      case .sumTooLong: "A sum has more digits than can be kept."
      }
    }
  }
}
