/// A line of a table that is drawn with the characters of boxes: `│规章│2│1│14│`, `├──┼──┤`.
enum DrawnRow {
  /// `line` with bars in place of the vertical lines of its cells, empty where it is only drawn; nil where it does
  /// not begin with a character of boxes, or has text and no cells: `──新收申请`.
  static func cells(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    guard isDrawn(line) else { return nil }
    var cells: [UInt8] = []
    var rest = line
    var hasText = false
    while let first = rest.first {
      if isDrawn(rest), let code = rest.dropFirst(2).first {
        let block = rest[rest.startIndex + 1]
        if isVertical(block, code) { cells.append(UInt8(ascii: "|")) }
        rest = rest.dropFirst(3)
      } else {
        hasText = hasText || first > 0x20
        cells.append(first)
        rest = rest.dropFirst()
      }
    }
    guard hasText else { return [] }
    return cells.contains(UInt8(ascii: "|")) ? cells : nil
  }

  /// Whether `text` begins with one of U+2500 to U+257F.
  private static func isDrawn(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count > 2, text.first == 0xE2 else { return false }
    return text[text.startIndex + 1] == 0x94
      || text[text.startIndex + 1] == 0x95 && text[text.startIndex + 2] < 0xC0
  }

  /// Whether the character with these last two bytes is `│`, `┃`, `║` or a dashed one of these.
  private static func isVertical(_ block: UInt8, _ code: UInt8) -> Bool {
    block == 0x94
      ? [0x82, 0x83, 0x86, 0x87, 0x8A, 0x8B].contains(code) : [0x8E, 0x8F, 0x91].contains(code)
  }
}
