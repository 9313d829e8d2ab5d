import Chinese

/// The markers 一是, 二是 … of a text, and where their order is broken.
struct Enumeration {
  /// A marker: its number and where it begins.
  struct Marker: Equatable {
    let number: Int
    let place: Int
  }

  /// A marker that doesn't follow the one before it.
  struct Fault: Equatable {
    let before: Int
    let after: Int
    let place: Int
  }

  let markers: [Marker]
  private(set) var faults: [Fault] = []

  init(_ passage: IndexedText) {
    markers = passage.hits(of: Enumeration.words).compactMap { hit in
      let place = hit.range.lowerBound
      guard Enumeration.isOpening(passage, at: place) else { return nil }
      return Marker(number: hit.line + 1, place: place)
    }
    // The open lists, the innermost last: a list may stand within an item of another.
    var open: [Marker] = []
    for marker in markers where faults.count < Enumeration.most {
      if marker.number == 1 {
        let opensParagraph = marker.place == 0 || passage.bytes[marker.place - 1] == 0x0A
        open = opensParagraph ? [marker] : open.suffix(Enumeration.deepest - 1) + [marker]
      } else if let level = open.lastIndex(where: { $0.number + 1 == marker.number }) {
        open.removeSubrange(level...)
        open.append(marker)
      } else if let last = open.popLast() {
        if !Enumeration.isContinued(last, to: marker, in: passage) {
          faults.append(Fault(before: last.number, after: marker.number, place: marker.place))
        }
        open.append(marker)
      }
    }
  }

  /// How many faults of a section are named.
  private static let most = 20

  /// How many lists may stand within one another; outer ones beyond are forgotten.
  private static let deepest = 6

  /// A line for each number.
  static let words = KeywordSet(
    ["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"].map {
      KeywordSet.Line($0)
    })

  /// Whether a clause opens at `place`: no letter stands before it.
  private static func isOpening(_ passage: IndexedText, at place: Int) -> Bool {
    guard place > 0 else { return true }
    return passage.bytes[place - 1] <= 0x20
      || passage.has(
        anyOf: [
          "。", "；", "，", "：", "、", "！", "　", "）", ";", ",", ":", ".", ")", "”", "—", "\u{A0}",
          "其中",
        ],
        before: place)
  }

  /// Whether the markers that `next` skips stand between it and `last` in another way: 二要, 二、.
  private static func isContinued(_ last: Marker, to next: Marker, in passage: IndexedText) -> Bool
  {
    guard next.number > last.number else { return false }
    let between = String(passage.string(last.place + 6..<next.place))
    return (last.number + 1..<next.number).allSatisfy { number in
      let numeral = Numeral.spelling(number)
      return ["是", "要", "、", "，", "：", ",", ":"].contains { between.contains(numeral + $0) }
        || between.contains("第" + numeral)
    }
  }
}
