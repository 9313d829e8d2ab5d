import Chinese

/// The words which mark a text as a draft, or as not for the public.
package enum DraftWords {
  /// The marks in `line` of `bytes`, with the brackets of those that have some, in their order. Titles of other
  /// documents between 《 and 》 are searched, too.
  package static func marks(in bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var marks: [Range<Int>] = []
    for hit in drafts.hits(in: bytes, line) where !bytes.has("件", at: hit.range.upperBound) {
      marks.append(hit.range)
    }
    for end in line where bytes.has("稿", at: end) {
      if let start = numberStart(before: end, in: bytes) { marks.append(start..<end + 3) }
    }
    for (opening, closing) in brackets {
      for start in line where bytes.has(opening, at: start) {
        let inside = start + opening.utf8CodeUnitCount
        guard let end = (inside..<line.upperBound).first(where: { bytes.has(closing, at: $0) })
        else { continue }
        let isMark =
          insideBrackets.contains { bytes.has($0, at: inside) }
          || marks.contains { $0.lowerBound >= inside && $0.upperBound == end }
        if isMark { marks.append(start..<end + closing.utf8CodeUnitCount) }
      }
    }
    if let note = note(in: bytes, line) { marks.append(note) }
    return marks.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Whether `line` is a mark with few other words: 内部资料 注意保存, 机密★1年, 【送审稿】.
  package static func isMark(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    let whole = 0..<bytes.count
    guard bytes.count <= longest, !others.contains(where: { $0.occurs(in: bytes) }) else {
      return false
    }
    return marks(in: bytes, whole).contains {
      $0.lowerBound == 0 || $0.upperBound == whole.upperBound
    }
  }

  /// The maximum length of a line that is a mark, in bytes.
  private static let longest = 90

  /// Signs of a sentence, of a link or of another document.
  private static let others = ["。", "，", "；", "：", "《", ">"].map { SubstringSearcher($0) }

  private static let drafts = MultiPatternMatcher(
    """
    送审稿 征求意见稿 征询意见稿 讨论稿 审议稿 报批稿 报审稿 呈批稿 呈审稿 待审稿 会签稿 汇报稿 修改稿 修订稿 校对稿 校核稿 报送稿 上报稿 审阅稿 代拟稿 初稿 草稿 样稿
    """)

  /// Notes that a text is not for the public.
  private static let notes = MultiPatternMatcher(
    "内部资料 内部文件 内部使用 内部参考 内部传阅 内部材料 内部掌握 工作秘密 此件不公开 此件不予公开")

  private static let secrecyLevels = MultiPatternMatcher("秘密 机密 绝密")

  /// What a bracketed mark begins with: （内部资料）, （草案）, （改）.
  private static let insideBrackets: [StaticString] = [
    "内部）", "内部)", "内部】", "内部]", "内部〕", "内部资料", "内部文件", "内部使用", "内部参考", "内部传阅", "内部材料",
    "内部稿", "仅供内部", "草案", "改）", "改)", "改】", "修改）", "修改)", "修改版", "草稿", "初稿", "未定稿",
  ]

  private static let brackets: [(StaticString, StaticString)] = [
    ("【", "】"), ("（", "）"), ("(", ")"), ("[", "]"), ("〔", "〕"),
  ]

  /// Whether `mark` is a level of secrecy.
  package static func isLevelOfSecrecy(_ mark: String) -> Bool {
    let bytes = Array(mark.utf8)
    return hit(of: secrecyLevels, in: bytes, 0..<bytes.count) != nil
  }

  /// The note or the level of secrecy, 机密★1年, that begins `line`.
  private static func note(in bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    if let note = hit(of: notes, in: bytes, line) { return note }
    guard let level = hit(of: secrecyLevels, in: bytes, line) else { return nil }
    var end = level.upperBound
    while end < line.upperBound, let width = blankWidth(at: end, in: bytes) { end += width }
    guard bytes.has("★", at: end) || bytes.has("☆", at: end) else {
      // Before a word that it belongs to there is no blank: 秘密载体.
      return end == line.upperBound || end > level.upperBound ? level : nil
    }
    end += 3
    // The time follows, up to a blank or the title.
    var time = end
    while time < line.upperBound, let width = timeWidth(at: time, in: bytes) { time += width }
    for unit: StaticString in ["年", "个月", "长期"] where bytes.has(unit, at: time) {
      return level.lowerBound..<time + unit.utf8CodeUnitCount
    }
    return level.lowerBound..<end
  }

  private static func blankWidth(at index: Int, in bytes: [UInt8]) -> Int? {
    bytes[index] == 0x20 ? 1 : bytes.has("　", at: index) ? 3 : nil
  }

  /// The length in bytes of the digit or numeral at `index`; nil where there is none.
  private static func timeWidth(at index: Int, in bytes: [UInt8]) -> Int? {
    if UTF8Character.isDigit(bytes[index]) { return 1 }
    return numerals.contains { bytes.has($0, at: index) } ? 3 : nil
  }

  /// The hit of `words` where `line` begins.
  private static func hit(
    of words: MultiPatternMatcher, in bytes: [UInt8], _ line: Range<Int>
  ) -> Range<Int>? {
    let hit = words.next(in: bytes, from: line.lowerBound, to: line.upperBound)
    return hit?.range.lowerBound == line.lowerBound ? hit?.range : nil
  }

  /// Where the number of a draft begins whose 稿 is at `index`: 第三稿, 第3稿, and 二稿 in brackets or alone; nil
  /// where there is none.
  private static func numberStart(before index: Int, in bytes: [UInt8]) -> Int? {
    var start = index
    while let width = numeralWidth(before: start, in: bytes) { start -= width }
    guard start < index else { return nil }
    if bytes.has("第", at: start - 3) { return start - 3 }
    let stands =
      start == 0 || bytes[start - 1] <= 0x20 || bytes.has(anyOf: numberLeads, before: start)
    return stands ? start : nil
  }

  private static let numberLeads: [StaticString] = ["（", "(", "【", "[", "〔", "_", "告"]

  /// The length in bytes of the numeral that ends before `index`; nil where there is none.
  private static func numeralWidth(before index: Int, in bytes: [UInt8]) -> Int? {
    if index > 0, UTF8Character.isDigit(bytes[index - 1]) { return 1 }
    return bytes.has(anyOf: numerals, before: index) ? 3 : nil
  }

  private static let numerals: [StaticString] = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "两",
  ]
}

extension [UInt8] {
  /// Whether one of `words` ends at `index`.
  fileprivate func has(anyOf words: [StaticString], before index: Int) -> Bool {
    words.contains { has($0, at: index - $0.utf8CodeUnitCount) }
  }
}
