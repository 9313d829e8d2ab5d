import Forms

/// What a label of a form's tables stands for.
enum Label: Hashable {
  /// `第二十条第（一）项`: a block of table two begins.
  case article
  /// `信息内容`: the head of a block of table two begins.
  case content
  /// A column of table two.
  case disclosureColumn(Column)
  /// A row of table two.
  case disclosureRow(Row)
  /// `申请人情况` or the note in the corner: the head of table three begins.
  case requestHead
  /// `法人或其他组织`, over columns of table three.
  case organisations
  /// A column of table three.
  case applicant(Column)
  /// A heading over rows of table three.
  case requestGroup(RowGroup)
  /// A row of table three.
  case requestRow(Row)
  /// A group of table four; nil for 行政诉讼, which is over two groups.
  case disputeGroup(Row?)
  /// A column of table four.
  case result(Column)
  /// `其他`: a column of table three, or the last row of its item six.
  case other
  /// `总计`: a column of table three or four, or row seven of table three.
  case total

  /// The tables that it occurs in.
  var tables: [Table] {
    switch self {
    case .article, .content, .disclosureColumn, .disclosureRow: [.disclosure]
    case .requestHead, .organisations, .applicant, .requestGroup, .requestRow, .other: [.requests]
    case .disputeGroup, .result: [.disputes]
    case .total: [.requests, .disputes]
    }
  }
}

/// A label found in a document.
struct LabelMatch {
  enum Quality {
    case exact
    /// The printed text is the beginning of the label.
    case truncated
    /// The printed text goes on after the label.
    case extended
    /// The printed text differs from the label by a few characters.
    case misspelt
  }

  let label: Label
  let quality: Quality
  /// Whether an ordinal is printed before it.
  let hasOrdinal: Bool
}
