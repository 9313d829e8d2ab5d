/// Which of a document's lines head its sections.
struct Outline {
  /// The headings by the index of their line.
  private(set) var headings: [Int: Heading] = [:]

  /// Tells the headings among `lines`; a line is nil where a table or picture stands. `isLabel` says
  /// whether a line is, or with true nearly is, a label of the forms' tables, which never heads a
  /// section.
  ///
  /// Level and position matter, not the words alone: one numbering style is the top level, a line in
  /// another style is a sub-heading whatever its words, and a line without ordinal heads a section
  /// only where no numbered line does.
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

  /// The style in which most of the six titles are numbered. One in which none has its own ordinal,
  /// （一）主动公开情况 below 一、总体情况, gives way to one in which one has.
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

  /// Whether a numbered line of the top level that is none of the six heads a section of its own.
  private static func isExtra(_ heading: Heading) -> Bool {
    guard let last = heading.text.last, heading.style != .arabic, heading.style != .bracketed else {
      return false
    }
    return heading.text.count <= 30 && !"。；，：;,:.".contains(last)
  }
}
