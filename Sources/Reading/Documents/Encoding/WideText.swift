/// Text in UTF-16 or UTF-32, told by its byte order mark or by what its units stand for.
enum WideText {
  /// How the units of an encoding stand in bytes.
  private struct Layout {
    let name: String
    let mark: [UInt8]
    let width: Int
    let isBigEndian: Bool
  }

  /// The longer mark first: that of UTF-16LE begins that of UTF-32LE.
  private static let layouts = [
    Layout(name: "UTF-32LE", mark: [0xFF, 0xFE, 0, 0], width: 4, isBigEndian: false),
    Layout(name: "UTF-32BE", mark: [0, 0, 0xFE, 0xFF], width: 4, isBigEndian: true),
    Layout(name: "UTF-16LE", mark: [0xFF, 0xFE], width: 2, isBigEndian: false),
    Layout(name: "UTF-16BE", mark: [0xFE, 0xFF], width: 2, isBigEndian: true),
  ]

  /// The encoding whose mark begins `bytes`, in iconv's name, and the mark's length.
  static func marked(_ bytes: some Collection<UInt8>) -> (name: String, length: Int)? {
    layouts.first { bytes.starts(with: $0.mark) }.map { ($0.name, $0.mark.count) }
  }

  /// The encoding of `bytes` without a mark: the one by which almost every unit of their beginning is
  /// a character that reports have. Nil for text of single bytes, whose pairs are such characters only
  /// by chance; the caller asks for UTF-8 first.
  static func unmarked(_ bytes: some Collection<UInt8>) -> String? {
    let head = Array(bytes.prefix(1 << 12))
    return layouts.first { layout in
      let count = head.count / layout.width
      guard count >= 4 else { return false }
      let plausible = (0..<count).count { isPlausible(unit($0, of: head, layout)) }
      return plausible * 20 >= count * 19
    }?.name
  }

  /// Whether `bytes` hold zeros because they are wide text, marked or not.
  static func isWide(_ bytes: some Collection<UInt8>) -> Bool {
    marked(bytes) != nil || unmarked(bytes) != nil
  }

  private static func unit(_ index: Int, of head: [UInt8], _ layout: Layout) -> UInt32 {
    let start = index * layout.width
    let bytes = head[start..<start + layout.width]
    return layout.isBigEndian
      ? bytes.reduce(0) { $0 << 8 | UInt32($1) }
      : bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Whether it is ASCII, punctuation, a common Chinese character or a form of full width.
  private static func isPlausible(_ unit: UInt32) -> Bool {
    switch unit {
    case 9, 10, 12, 13, 0x20...0x7E, 0xA0, 0xB7, 0xD7, 0x2010...0x203B, 0x2103, 0x2460...0x249B,
      0x25A0...0x25FF, 0x3000...0x303F, 0x4E00...0x9FFF, 0xFF00...0xFFEF, 0xFEFF:
      true
    default: false
    }
  }
}
