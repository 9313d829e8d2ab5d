import Chinese

/// What stands before the first section: title, metadata, introduction.
struct FrontMatter {
  /// The title, its lines joined; nil where none was found.
  let title: Title?
  /// The lines and the cells of tables before the first section.
  let lines: [String]
  /// The pieces that belong to no section: all up to the title.
  let ignored: Set<Int>
  /// What the document is by its title alone.
  let standing: Standing

  /// Whether the title names both body and year.
  var isNamed: Bool { title?.agency != nil && title?.year != nil }

  enum Standing: Equatable {
    /// It has a report's title and something behind it.
    case report
    case untitled
    /// It lists so many reports' titles.
    case list(Int)
    /// Nothing but links to files follow the title.
    case links
    /// A page has a title and nothing else: a script fills it.
    case shell
  }

  /// `isPage`: the document is a web page, which a script may have to fill.
  init(_ pieces: [Segment], outline: Outline, pageTitle: String?, isPage: Bool) {
    let end = outline.headings.keys.min() ?? pieces.count
    let front = Array(pieces[..<end])
    lines = front.flatMap { piece -> [String] in
      switch piece {
      case .line(let paragraph), .caption(let paragraph): [paragraph.text]
      case .grid(let grid): grid.rows.joined().map(\.text)
      case .picture, .attachment: []
      }
    }
    let page = pageTitle.flatMap(FrontMatter.pageTitle)
    let found = FrontMatter.candidates(front)
    let best = FrontMatter.best(found, page: page?.text, hasSections: end < pieces.count)
      .map { FrontMatter.beforeText($0, found, front) }
    title = best?.title ?? page ?? FrontMatter.labelled(lines)
    ignored = best.map { Set(0..<$0.range.upperBound) } ?? []
    let titles = FrontMatter.titleCount(front)
    let start = best?.range.upperBound ?? 0
    if title == nil {
      standing = .untitled
    } else if end == pieces.count && titles >= 3 {
      standing = .list(titles)
    } else if FrontMatter.onlyLinks(pieces, after: start, end) {
      standing = .links
    } else {
      standing = isPage && FrontMatter.isShell(pieces[start...]) ? .shell : .report
    }
  }

  private struct Candidate {
    let title: Title
    let range: Range<Int>
    let level: Int
  }

  /// Every line, or up to three lines joined, that reads as a title; the fewest lines that name both
  /// body and year, from each place.
  private static func candidates(_ front: [Segment]) -> [Candidate] {
    var found: [Candidate] = []
    for index in front.indices {
      guard case .line(let last) = front[index], last.text.utf8.count < 240,
        Title.mayEnd(last.text)
      else { continue }
      var joined = ""
      var best: Candidate?
      for count in 1...3 where index - count + 1 >= 0 {
        guard case .line(let line) = front[index - count + 1], isPart(line.text, isLast: count == 1)
        else { break }
        joined = line.text + joined
        guard let title = Title(joined) else { continue }
        let isBetter = best.map { better(title, than: $0.title) } ?? true
        guard isBetter else { continue }
        let range = (index - count + 1)..<(index + 1)
        best = Candidate(title: title, range: range, level: max(line.level, last.level))
      }
      if let best { found.append(withYearBelow(best, front)) }
    }
    return found
  }

  /// `candidate` with the line below it when that is no more than its year in brackets.
  private static func withYearBelow(_ candidate: Candidate, _ front: [Segment]) -> Candidate {
    let below = candidate.range.upperBound
    guard candidate.title.year == nil, below < front.count, case .line(let line) = front[below],
      line.text.count <= 12, let title = Title(candidate.title.text + line.text), title.year != nil
    else { return candidate }
    return Candidate(
      title: title, range: candidate.range.lowerBound..<(below + 1), level: candidate.level)
  }

  /// Whether `title`, which has a line more, is worth that line: it names what the other does not, and
  /// what it adds is the name of a body or a year.
  private static func better(_ title: Title, than other: Title) -> Bool {
    guard title.year == nil || other.year == nil || title.year == other.year else { return false }
    if other.agency == nil, let agency = title.agency {
      return Publication.body(agency) != nil || agency.count <= 12
    }
    return other.year == nil && title.year != nil
  }

  /// Whether a line may be a part of a title broken over several.
  private static func isPart(_ text: String, isLast: Bool) -> Bool {
    let folded = NormalizedLabel.folded(text)
    guard folded.count <= (isLast ? 80 : 30) else { return false }
    if isLast { return TextDate.first(in: folded) == nil }
    return !folded.contains(where: isStop) && TextDate.first(in: folded) == nil
      && Title(text) == nil
  }

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isMark([.fullStop, .comma, .semicolon, .colon, .exclamation]) || scalar == "|"
      || scalar == "》" || scalar == ">"
  }

  /// The title among `candidates`: the one that the page's own title repeats, else the one marked as
  /// the main heading, else the one nearest to the first section.
  private static func best(
    _ candidates: [Candidate], page: String?, hasSections: Bool
  ) -> Candidate? {
    if let page {
      let folded = NormalizedLabel.folded(page)
      let repeated = candidates.last {
        let title = NormalizedLabel.folded($0.title.text)
        return title.suffix(folded.count) == folded[...] || folded.suffix(title.count) == title[...]
      }
      if let repeated { return repeated }
    }
    if let main = candidates.last(where: { (1...2).contains($0.level) }) { return main }
    return hasSections ? candidates.last : candidates.first
  }

  /// `candidate`, or the first one of the same words where the report's text stands between them: a title
  /// that a page repeats at its foot hides none of it.
  private static func beforeText(
    _ candidate: Candidate, _ candidates: [Candidate], _ front: [Segment]
  ) -> Candidate {
    let words = NormalizedLabel.folded(candidate.title.text)
    let first = candidates.first {
      $0.range.upperBound < candidate.range.lowerBound
        && NormalizedLabel.folded($0.title.text) == words
        && front[$0.range.upperBound..<candidate.range.lowerBound].contains(where: isProse)
    }
    return first ?? candidate
  }

  private static func isProse(_ piece: Segment) -> Bool {
    guard case .line(let line) = piece else { return false }
    return line.text.count >= 60 && line.text.contains("。")
  }

  /// The report's title in a page's title, which may carry the site's name behind `_`, `-` or `|`.
  private static func pageTitle(_ text: String) -> Title? {
    if let title = Title(text), !text.contains("_") { return title }
    for part in text.split(whereSeparator: { "_|-—–".contains($0) }) {
      if let title = Title(String(part)) { return title }
    }
    return nil
  }

  /// The title behind 名称 in the table over a page's text.
  private static func labelled(_ lines: [String]) -> Title? {
    for (index, line) in lines.enumerated() where line.utf8.count < 240 {
      let folded = NormalizedLabel.scalars(line)
      guard let label = titleLabels.first(where: { folded.starts(with: $0) }) else { continue }
      let rest = folded.dropFirst(label.count)
      if rest.isEmpty || rest == [":"], index + 1 < lines.count,
        let title = Title(lines[index + 1])
      {
        return title
      }
      guard rest.first == ":", let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
        continue
      }
      if let title = Title(String(line[line.index(after: colon)...])) { return title }
    }
    return nil
  }

  private static let titleLabels = ["名称", "标题", "信息名称", "文件名称", "题名"].map {
    Array($0.unicodeScalars)
  }

  /// How many different titles stand among `pieces`, dates behind them aside.
  private static func titleCount(_ pieces: [Segment]) -> Int {
    var titles: Set<[Unicode.Scalar]> = []
    for case .line(let line) in pieces where line.text.utf8.count < 240 {
      let scalars = line.text.unicodeScalars
      let kept = scalars[..<scalars.reversed().drop(while: isOfDate).startIndex.base]
      let text = String(kept)
      if Title(text) != nil { titles.insert(NormalizedLabel.folded(text)) }
    }
    return titles.count
  }

  private static func isOfDate(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "/", ".", ":", "[", "]", "(", ")", "年", "月", "日": true
    default: scalar.isSpace || scalar.properties.numericType != nil
    }
  }

  /// Whether nothing follows a page's title but a few words of the site.
  private static func isShell(_ pieces: ArraySlice<Segment>) -> Bool {
    var words = 0
    for piece in pieces {
      guard case .line(let paragraph) = piece else { return false }
      words += paragraph.text.count
      guard words < 60 else { return false }
    }
    return true
  }

  /// Whether nothing but links to files and a few words follow a title in a document without sections.
  private static func onlyLinks(_ pieces: [Segment], after start: Int, _ end: Int) -> Bool {
    guard end == pieces.count, start < end else { return false }
    var hasAttachment = false
    var words = 0
    for piece in pieces[start...] {
      switch piece {
      case .attachment: hasAttachment = true
      case .line(let paragraph), .caption(let paragraph): words += paragraph.text.count
      case .grid, .picture: return false
      }
      guard words < 400 else { return false }
    }
    return hasAttachment
  }
}
