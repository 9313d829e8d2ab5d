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
        heading.isOther || !isLabel(line, heading.number == nil)
      else { continue }
      candidates.append((index, heading))
    }
    let top = Outline.topStyle(candidates.map(\.heading))
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
      }
    }
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
