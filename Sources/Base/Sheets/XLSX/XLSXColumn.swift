import Chinese

/// A column of a sheet that is written: its head, its width, what its cells hold, what may be chosen in them.
package struct XLSXColumn: Sendable {
  /// What the cells of a column hold, where they have no style.
  package enum Kind: Sendable {
    /// Sentences, wrapped.
    case prose
    /// Short texts: a name, a word.
    case word
    /// Codes, and what people type: kept as text.
    case code
    /// Whole numbers that order or count rows, below each other in the middle.
    case ordinal
    /// Whole numbers and other ones.
    case integer, decimal
    case date
  }

  /// Its head; nil for a column of a sheet without heads.
  package var head: String?
  package var kind: Kind
  /// Its width in characters of half width.
  package var width: Int
  /// The words to choose from; others can be typed unless `isClosed`.
  package var choices: [String] = []
  package var isClosed = false
  /// The colours of cells with one of these texts.
  package var tints: [(text: String, tint: XLSXTint)] = []
  /// A note at its head.
  package var note: String?
  /// Whether people fill it in; its cells are not locked.
  package var isInput = false

  /// The width of the widest and the narrowest column that is made from contents.
  private static let widths = 6...48

  /// A column as wide as `texts`, and its head on two lines.
  package init(_ head: String?, _ kind: Kind, fitting texts: [String]) {
    let own = texts.map { DisplayWidth.of($0) }.max() ?? 0
    let wanted = max(own, ((head.map { DisplayWidth.of($0) } ?? 0) + 1) / 2) + 2
    self.init(
      head, kind,
      width: min(max(wanted, XLSXColumn.widths.lowerBound), XLSXColumn.widths.upperBound))
  }

  package init(_ head: String?, _ kind: Kind, width: Int) {
    self.head = head
    self.kind = kind
    self.width = width
  }

  /// The style of its cells.
  package var style: XLSXStyle {
    var style = XLSXStyle()
    switch kind {
    case .prose: style.isWrapped = true
    case .word: (style.isWrapped, style.alignment) = (true, .center)
    case .code: (style.format, style.isWrapped) = (.text, true)
    case .ordinal: (style.format, style.alignment) = (.integer, .center)
    case .integer: style.format = .integer
    case .decimal: style.format = .decimal
    case .date: (style.format, style.alignment) = (.date, .center)
    }
    style.isLocked = !isInput
    return style
  }
}
