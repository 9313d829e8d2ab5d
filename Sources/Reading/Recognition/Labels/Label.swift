import Forms

/// The meaning of a label in the tables of a form.
enum Label: Hashable {
  /// `第二十条第（一）项`, which begins a block of table two.
  case article
  /// `信息内容`, which begins the header of a block of table two.
  case content
  /// A column of table two.
  case disclosureColumn(Column)
  /// A row of table two.
  case disclosureRow(Row)
  /// `申请人情况`, or the note in the corner of the table; it begins the header of table three.
  case requestHeader
  /// `法人或其他组织`, which spans several columns of table three.
  case organizations
  /// A column of table three.
  case applicant(Column)
  /// A group of rows in table three.
  case requestGroup(RowGroup)
  /// A row of table three.
  case requestRow(Row)
  /// A group of columns in table four; nil for 行政诉讼, which spans two groups.
  case disputeGroup(Row?)
  /// A column of table four.
  case result(Column)
  /// `其他`: a column of table three, or the last row of item （六） of table three.
  case other
  /// `总计`: a column of table three or four, or row （七） of table three.
  case total

  /// The tables that have this label.
  var tables: [Table] {
    switch self {
    case .article, .content, .disclosureColumn, .disclosureRow: [.disclosure]
    case .requestHeader, .organizations, .applicant, .requestGroup, .requestRow, .other: [.requests]
    case .disputeGroup, .result: [.disputes]
    case .total: [.requests, .disputes]
    }
  }

  /// Whether only the header of table four has it, or a row of it.
  var isOfDisputeHeader: Bool { tables == [.disputes] }

  /// Whether only the header of table three has it.
  var isOfRequestHeader: Bool {
    switch self {
    case .requestHeader, .organizations, .applicant: true
    default: false
    }
  }
}

/// A label found in a document, and how well the printed text matches it.
struct LabelMatch {
  enum Quality {
    case exact
    /// The printed text is only the beginning of the label.
    case truncated
    /// The printed text continues after the label.
    case extended
    /// The printed text differs from the label by a few characters.
    case misspelt
  }

  let label: Label
  let quality: Quality
  /// Whether an ordinal is printed before the label.
  let hasOrdinal: Bool

  /// Whether the printed text differs from the label so much that a doubt quotes it.
  var isDoubtful: Bool { quality == .misspelt || quality == .extended }
}
