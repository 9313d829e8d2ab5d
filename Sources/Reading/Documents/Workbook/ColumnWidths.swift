/// The widths of the columns of a sheet, in characters of its default font, to tell which numbers have no room in them.
struct ColumnWidths {
  /// What a column without a width has, and the part of a width that is no room for text.
  private static let usual = 9.14
  private static let padding = 0.71

  private var ranges: [(columns: ClosedRange<Int>, width: Double)] = []
  private var standard = ColumnWidths.usual

  mutating func setStandard(_ width: Double) { standard = width }

  /// Sets the width of `columns`, which a sheet states from left to right.
  mutating func set(_ width: Double, for columns: ClosedRange<Int>) {
    ranges.append((columns, width))
  }

  /// How many characters fit into `columns` together.
  func room(in columns: ClosedRange<Int>) -> Double {
    // A cell that is merged over more columns has room for every number; a hidden one is not shown at all.
    guard columns.count < 64, width(of: columns.lowerBound) > 0 else { return .infinity }
    return columns.reduce(-ColumnWidths.padding) { $0 + width(of: $1) }
  }

  private func width(of column: Int) -> Double {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].columns.lowerBound <= column { low = middle + 1 } else { high = middle }
    }
    guard low > 0, ranges[low - 1].columns.contains(column) else { return standard }
    return ranges[low - 1].width
  }
}

/// A number that is wider than the column of its cell.
struct TightNumber {
  /// The index of its cell among those with text.
  let content: Int
  /// The characters that it needs.
  let width: Double
  /// Whether it is shown with fewer decimals then, and not as `###`.
  let isShortened: Bool

  /// The number `text` in a font that is `scale` as large as the one in which columns are measured.
  init(_ text: [UInt8], content: Int, scale: Double, isShortened: Bool) {
    self.content = content
    self.isShortened = isShortened
    let characters = text.reduce(0) { sum, byte in
      switch byte {
      // In most fonts these are half as wide as a digit; those of General are counted as one.
      case UInt8(ascii: ","), UInt8(ascii: "."), 0x20: sum + (isShortened ? 1 : 0.5)
      // Three bytes of UTF-8 are a character that is two digits wide.
      case 0x80...: sum + 2 / 3.0
      default: sum + 1.0
      }
    }
    // The widths of fonts are not known: a number that may just fit does.
    width = (characters - (isShortened ? 0.05 : 0.5)) * scale
  }
}
