import Chinese

/// The headings of the sections among the lines of a document.
struct Outline {
  /// The headings by line index.
  private(set) var headings: [Int: Heading] = [:]

  /// Finds the headings among `lines`, where nil is a table or picture. `isLabel` returns whether a
  /// line is a label of the forms, or with true whether it is similar to one; such a line is never
  /// a heading.
  ///
  /// Level and position matter, not the words alone: the top level has one style of ordinals. A
  /// line in another style is a sub-heading whatever its words are. A line without an ordinal is a
  /// heading only where no numbered line has that title.
  init(_ lines: [String?], isLabel: (String, _ nearly: Bool) -> Bool) {
    var candidates: [(index: Int, heading: Heading)] = []
    for (index, line) in lines.enumerated() {
      guard let line, let heading = Heading(line) else { continue }
      guard heading.number != nil || heading.ordinal != nil,
        heading.isOther || !isLabel(line, heading.number == nil),
        !Outline.isPartOfList(heading, at: index, lines)
      else { continue }
      candidates.append((index, heading))
    }
    let top = Outline.topStyle(candidates.map(\.heading))
    if top != .none { Outline.assignByPosition(&candidates, style: top) }
    let numbered = Set(
      candidates.filter { $0.heading.style == top && top != .none }.compactMap(\.heading.number))
    var unnumbered: Set<Int> = []
    for (index, heading) in candidates {
      if heading.style == top, top != .none {
        if heading.number != nil || Outline.isExtra(heading) { headings[index] = heading }
      } else if heading.style == .none, let number = heading.number, !numbered.contains(number),
        unnumbered.insert(number).inserted
      {
        headings[index] = heading
      } else if top != .none, let ordinal = heading.ordinal, 1...6 ~= ordinal,
        !numbered.contains(ordinal), let heading = heading.of(section: ordinal),
        goesOn(with: heading, at: index, candidates)
      {
        headings[index] = heading
      }
    }
  }

  /// Whether `heading`, at `index`, which has another style than the top level, has the next ordinal of that all the
  /// same: （五） behind 四、, where no （四） is between them.
  private func goesOn(
    with heading: Heading, at index: Int, _ candidates: [(index: Int, heading: Heading)]
  ) -> Bool {
    guard let last = headings.keys.filter({ $0 < index }).max(), let ordinal = heading.ordinal,
      headings[last]?.ordinal == ordinal - 1
    else { return false }
    return !candidates.contains {
      last < $0.index && $0.index < index && $0.heading.style == heading.style
    }
  }

  /// Gives headings of the top level, of `style`, the sections that no heading has by its words. Such
  /// a heading has a word of the title (六、问题和改进) and is between the sections before and after.
  private static func assignByPosition(
    _ candidates: inout [(index: Int, heading: Heading)], style: Heading.Style
  ) {
    let top = candidates.indices.filter { candidates[$0].heading.style == style }
    let found = Set(top.compactMap { candidates[$0].heading.number })
    guard found.count >= 2, found.count < 6 else { return }
    for section in 1...6 where !found.contains(section) {
      let before = top.last { candidates[$0].heading.number.map { $0 < section } ?? false }
      let after = top.first { candidates[$0].heading.number.map { $0 > section } ?? false }
      let between = top.filter { index in
        candidates[index].heading.number == nil && isExtra(candidates[index].heading)
          && before.map { index > $0 } ?? true && after.map { index < $0 } ?? true
      }
      let fitting = between.filter { candidates[$0].heading.of(section: section) != nil }
      guard fitting.count == 1, let index = fitting.first,
        let heading = candidates[index].heading.of(section: section)
      else { continue }
      candidates[index].heading = heading
    }
  }

  /// Whether the line of `heading` is a part of a sentence that lists the titles over several lines,
  /// as introductions do: it or the line before ends in a mark or a word after which the list goes
  /// on, or the next line begins with such a mark.
  private static func isPartOfList(
    _ heading: Heading, at index: Int, _ lines: [String?]
  ) -> Bool {
    let own = heading.text.unicodeScalars
    if goesOn(own, words: heading.ordinal == nil) { return true }
    let before = index > 0 ? lines[index - 1]?.unicodeScalars : nil
    let isAfterPart = before.map { goesOn($0, words: heading.ordinal == nil) } ?? false
    let isSentence = own.last?.isMark(.fullStop) ?? false
    guard heading.ordinal == nil else { return isAfterPart && isSentence }
    if isAfterPart || isSentence { return true }
    let after = index + 1 < lines.count ? lines[index + 1]?.unicodeScalars.first : nil
    return after?.isMark([.pause, .comma, .semicolon]) ?? false
  }

  /// Whether a list goes on after `line`: it ends in a mark of a list or, with `words`, in 以及.
  private static func goesOn(_ line: String.UnicodeScalarView, words: Bool) -> Bool {
    guard let last = line.last else { return false }
    if last.isMark([.pause, .comma, .semicolon]) { return true }
    return words && "及和与由从括含为".unicodeScalars.contains(last)
  }

  /// The style of ordinals that numbers most of the six titles. A style in which no title has its
  /// own ordinal, （一）主动公开情况 below 一、总体情况, yields to one in which a title has it.
  private static func topStyle(_ headings: [Heading]) -> Heading.Style {
    let order: [Heading.Style] = [.chinese, .part, .arabic, .bracketed]
    var best = Heading.Style.none
    var most = 0
    var agrees = false
    for style in order {
      let titles = headings.filter { $0.style == style && $0.number != nil }
      let sections = Set(titles.compactMap(\.number)).count
      let isOwn = titles.contains { $0.ordinal == $0.number }
      guard sections > most, isOwn || !agrees else { continue }
      (best, most, agrees) = (style, sections, isOwn)
    }
    return best
  }

  /// Whether a numbered line of the top level that has none of the six titles is the heading of an
  /// extra section.
  private static func isExtra(_ heading: Heading) -> Bool {
    guard let last = heading.text.last, heading.style != .arabic, heading.style != .bracketed else {
      return false
    }
    return heading.text.count <= 30 && !"。；，：;,:.".contains(last)
  }
}
