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

  /// The style in which most of the six titles are numbered.
  private static func topStyle(_ headings: [Heading]) -> Heading.Style {
    let order: [Heading.Style] = [.chinese, .part, .arabic, .bracketed]
    var best = Heading.Style.none
    var most = 0
    for style in order {
      let sections = Set(headings.filter { $0.style == style }.compactMap(\.number))
      if sections.count > most { (best, most) = (style, sections.count) }
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
