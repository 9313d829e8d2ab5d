/// How a cell looks: a value out of closed lists, so that a workbook has few formats.
package struct XLSXStyle: Hashable, Sendable {
  /// How a value is shown, and what a value becomes that is typed in.
  package enum NumberFormat: UInt8, Sendable, CaseIterable {
    /// As it is.
    case general
    /// As text: codes, and what people type.
    case text
    /// A whole number, right-aligned, with a 0.
    case integer
    /// A number with its decimals.
    case decimal
    /// `2024-01-31`.
    case date

    /// The id of the built-in format, or of that in the part of styles.
    var id: Int {
      switch self {
      case .general, .decimal: 0
      case .text: 49
      case .integer: 1
      case .date: 164
      }
    }
  }

  /// The alignment in a row; `natural` puts texts left and numbers right.
  package enum Alignment: UInt8, Sendable, CaseIterable {
    case natural, left, center, right
  }

  package var format = NumberFormat.general
  package var tint = XLSXTint.none
  package var alignment = Alignment.natural
  package var isBold = false
  /// Whether it is a title in larger letters.
  package var isTitle = false
  /// Whether text goes on in a next line at the width of its column.
  package var isWrapped = false
  /// Whether text begins at the top of a high row, and not in its middle.
  package var isAtTop = false
  package var hasBorder = true
  /// Whether the cell cannot be changed where its sheet is protected.
  package var isLocked = true
  /// Whether the text stays text where a person opens the cell and leaves it again.
  var isQuoted = false

  package init() {}

  /// The head of a column.
  package static var head: XLSXStyle {
    var style = XLSXStyle()
    style.tint = .head
    style.alignment = .center
    (style.isBold, style.isWrapped) = (true, true)
    return style
  }

  /// A title over the table.
  package static var title: XLSXStyle {
    var style = XLSXStyle()
    style.alignment = .center
    (style.isBold, style.isTitle, style.hasBorder) = (true, true, false)
    return style
  }

  /// Text beside or below the table.
  package static var remark: XLSXStyle {
    var style = XLSXStyle()
    style.alignment = .left
    (style.isWrapped, style.hasBorder) = (true, false)
    return style
  }
}
