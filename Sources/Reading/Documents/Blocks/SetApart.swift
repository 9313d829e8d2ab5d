/// Text that a document separates visibly from the text beside it, or does not show.
package struct SetApart: Sendable, Equatable {
  package enum Kind: Sendable, CaseIterable {
    /// Above or below the line: mostly the mark of a note.
    case raised, lowered
    /// Struck out.
    case struck
    /// A link to a place in the same page or document: the mark of a note.
    case noteLink
    /// Not shown.
    case hidden
    /// White, and so not seen unless its background has a colour.
    case white
    /// White text of a printed page.
    case printedWhite
    /// Text of a printed page that is drawn with nothing.
    case transparent
    /// Text of a cell that is shown in another place than beside the text before it.
    case moved
    /// Deleted or inserted in a tracked change. Inserted text is part of the text beside it all the
    /// same.
    case deleted, inserted
    /// The prompt of a content control that is not filled in.
    case prompt
    /// Small text above other text, as its reading: `<rt>`.
    case annotation
    /// An option of a list that is not selected.
    case unselected
    /// Text in a drawing.
    case drawn
    /// A page whose text is turned in a direction that is not clear; the text is its number.
    case page
    /// Slanted text, or text that is printed again and again across other text.
    case watermark
  }

  package let kind: Kind
  package let text: String
  /// Whether the text is in a cell of a table, which has its index.
  package let isInCell: Bool

  package init(_ kind: Kind, _ text: String, isInCell: Bool) {
    self.kind = kind
    self.text = text
    self.isInCell = isInCell
  }

  /// Whether the text has a digit, so that a number may be concerned.
  package var hasDigit: Bool {
    text.unicodeScalars.contains {
      let type = $0.properties.numericType
      return type == .decimal || type == .digit
    }
  }
}

/// A range of the pool of `ParagraphBuffer` that is set apart from the text around it.
struct SetApartRange {
  let kind: SetApart.Kind
  var range: Range<Int>
}
