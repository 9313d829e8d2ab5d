import Chinese

/// The list markers 一是, 二是 … of a text, and the faults in their order.
struct Enumeration {
  /// A marker: its number and the index of its first byte.
  struct Marker: Equatable {
    let number: Int
    let index: Int
  }

  /// A marker whose number does not follow the one before it.
  struct Fault: Equatable {
    let before: Int
    let after: Int
    let index: Int
  }

  let markers: [Marker]
  private(set) var faults: [Fault] = []

  init(_ passage: IndexedText) {
    markers = passage.hits(of: Enumeration.words).compactMap { hit in
      let index = hit.range.lowerBound
      guard Enumeration.isOpening(passage, at: index) else { return nil }
      return Marker(number: hit.line + 1, index: index)
    }
    // The last markers of the open lists, the innermost last: an item of a list may contain another list.
    var open: [Marker] = []
    for marker in markers where faults.count < Enumeration.most {
      if marker.number == 1 {
        let opensParagraph = marker.index == 0 || passage.bytes[marker.index - 1] == 0x0A
        open = opensParagraph ? [marker] : open.suffix(Enumeration.deepest - 1) + [marker]
      } else if let level = open.lastIndex(where: { $0.number + 1 == marker.number }) {
        open.removeSubrange(level...)
        open.append(marker)
      } else if let last = open.popLast() {
        if !Enumeration.isContinued(last, to: marker, in: passage) {
          faults.append(Fault(before: last.number, after: marker.number, index: marker.index))
        }
        open.append(marker)
      }
    }
  }

  /// The maximum number of faults reported for a section.
  private static let most = 20

  /// The maximum depth of nested lists; outer lists beyond it are ignored.
  private static let deepest = 6

  /// One line for each number.
  static let words = KeywordSet(
    ["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"].map {
      KeywordSet.Line($0)
    })

  /// Whether a clause begins at `index`, after a mark or white space.
  private static func isOpening(_ passage: IndexedText, at index: Int) -> Bool {
    guard index > 0 else { return true }
    return passage.bytes[index - 1] <= 0x20
      || passage.has(
        anyOf: [
          "。", "；", "，", "：", "、", "！", "　", "）", ";", ",", ":", ".", ")", "”", "—", "\u{A0}",
          "其中",
        ],
        before: index)
  }

  /// Whether the text between `last` and `next` has the skipped numbers in another style: 二要, 二、.
  private static func isContinued(_ last: Marker, to next: Marker, in passage: IndexedText) -> Bool
  {
    guard next.number > last.number else { return false }
    let between = String(passage.string(last.index + 6..<next.index))
    return (last.number + 1..<next.number).allSatisfy { number in
      let numeral = Numeral.spelling(number)
      return ["是", "要", "、", "，", "：", ",", ":"].contains { between.contains(numeral + $0) }
        || between.contains("第" + numeral)
    }
  }
}
