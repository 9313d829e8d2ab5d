import Chinese
import Records

/// The part of a document before its first section: title, metadata, introduction.
struct FrontMatter {
  /// The title, its lines joined; nil where none was found.
  let title: Title?
  /// The title in the head of a web page.
  let pageTitle: String?
  /// The lines and table cells before the first section.
  let lines: [String]
  /// The texts that may say what the document is, the most certain first: main headings, the title
  /// of the web page, the title of the report, the first line.
  let namings: [String]
  /// The indexes of segments that belong to no section: all up to the end of the title but those that mark the
  /// document as a draft or as not for the public.
  let ignored: Set<Int>
  /// The kind of document that the title, and what follows it, show.
  let documentKind: DocumentKind
  /// Whether the title is that of other work than disclosure.
  let isOfOtherWork: Bool

  /// Whether the title names both agency and year.
  var namesAgencyAndYear: Bool { title?.agency != nil && title?.year != nil }

  enum DocumentKind: Equatable {
    /// It has the title of a report, and text after it.
    case report
    /// It has no title of a report.
    case untitled
    /// It lists the titles of this many reports.
    case list(Int)
    /// Only links to files follow the title.
    case links
    /// A web page with a title and what a site has on every page, but no text, which a script would load.
    case emptyPage
  }

  /// Reads the segments before the first heading of `outline`. `pageTitle` is the title in the head
  /// of a web page; `isPage` is whether the document is a web page, whose text a script may have to
  /// load.
  init(_ segments: [Segment], outline: Outline, pageTitle: String?, isPage: Bool) {
    self.pageTitle = pageTitle
    let end = outline.headings.keys.min() ?? segments.count
    let hasSections = end < segments.count
    let front = Array(segments[..<end])
    lines = front.flatMap { segment -> [String] in
      switch segment {
      case .line(let paragraph), .caption(let paragraph): [paragraph.text]
      case .grid(let grid): grid.rows.joined().map(\.text)
      case .picture, .attachment: []
      }
    }
    let page = pageTitle.flatMap(FrontMatter.pageTitle)
    let found = FrontMatter.candidates(front)
    let best = FrontMatter.best(found, page: page?.text, hasSections: hasSections)
      .map { FrontMatter.beforeText($0, found, front) }
    let printed = best?.title ?? page ?? FrontMatter.labelled(lines)
    let misprinted =
      printed == nil && hasSections ? FrontMatter.misprinted(front) : nil
    let mainHeadings = FrontMatter.mainHeadings(front)
    let read = printed ?? misprinted?.title ?? (hasSections ? TitleGuess.part(of: lines) : nil)
    title = read ?? (hasSections ? TitleGuess.otherWork(mainHeadings + lines.prefix(3)) : nil)
    isOfOtherWork = read == nil && title.map { Title($0.text) == nil } ?? false
    // A sign-off sheet names the report that it goes with below its own title, which the agency may stand above.
    let sheet = lines.prefix(2).prefix { Title($0) == nil }
      .lazy.compactMap(OtherKind.companionTitle).first
    namings =
      [sheet].compactMap { $0 } + mainHeadings
      + [pageTitle, title?.text, lines.first].compactMap { $0 }
    ignored =
      (best ?? misprinted).map { candidate in
        Set(0..<candidate.range.upperBound)
          .subtracting(FrontMatter.marks(above: candidate, among: found, front, isPage: isPage))
      } ?? []
    let start = best?.range.upperBound ?? 0
    if end == segments.count, let count = TitleList(front).count {
      documentKind = .list(count)
    } else if title == nil {
      documentKind = .untitled
    } else if FrontMatter.onlyLinks(segments, after: start, end) {
      documentKind = .links
    } else {
      documentKind = isPage && EmptyPage.shows(segments[start...]) ? .emptyPage : .report
    }
  }

  /// The kind of document that is no report of an agency, with the title that says so; nil where the
  /// first known title is that of a report.
  var otherKind: (kind: OtherKind, sign: OtherKind.Sign)? { FrontMatter.otherKind(namings) }

  /// The same, where one of the first lines is such a title.
  var otherKindOfLines: (kind: OtherKind, sign: OtherKind.Sign)? {
    FrontMatter.otherKind(Array(lines.prefix(6)))
  }

  private static func otherKind(_ texts: [String]) -> (OtherKind, OtherKind.Sign)? {
    for text in texts {
      if let kind = OtherKind(title: text) { return (kind, .title(text)) }
      if Title(text) != nil { return nil }
    }
    return nil
  }

  /// The lines that a web page or a word processor marks as main headings.
  private static func mainHeadings(_ front: [Segment]) -> [String] {
    front.compactMap { segment in
      guard case .line(let line) = segment, 1...2 ~= line.level else { return nil }
      return line.text
    }
  }

  private struct Candidate {
    let title: Title
    let range: Range<Int>
    let level: Int
  }

  /// The titles among the lines, or among two or three joined lines. For each last line the
  /// candidate with the fewest lines that names agency and year.
  private static func candidates(_ front: [Segment]) -> [Candidate] {
    var found: [Candidate] = []
    for index in front.indices {
      guard case .line(let last) = front[index], last.text.utf8.count < 240 else { continue }
      let lastText = TitleLabel.beforeFields(last.text) ?? last.text
      guard Title.mayEnd(lastText) else { continue }
      var joined = ""
      var best: Candidate?
      for count in 1...3 where index - count + 1 >= 0 {
        guard case .line(let line) = front[index - count + 1] else { break }
        let text = count == 1 ? lastText : line.text
        guard isPart(text, isLast: count == 1) else { break }
        joined = text + joined
        guard let title = Title(joined) else { continue }
        let isBetter = best.map { isBetterTitle(title, than: $0.title) } ?? true
        guard isBetter else { continue }
        let range = (index - count + 1)..<(index + 1)
        best = Candidate(title: title, range: range, level: max(line.level, last.level))
      }
      if let best { found.append(withYearBelow(best, front)) }
    }
    return found
  }

  /// The lines above the title that mark the document as a draft or as not for the public. Of a web page only
  /// those directly above it, or below an earlier print of it, one of `candidates`: the others are the site's.
  private static func marks(
    above title: Candidate, among candidates: [Candidate], _ front: [Segment], isPage: Bool
  ) -> [Int] {
    let above = (0..<title.range.lowerBound).reversed()
    let words = NormalizedLabel.folded(title.title.text)
    let first = candidates.first { NormalizedLabel.folded($0.title.text) == words }
    let start = first?.range.upperBound ?? .max
    func isMark(_ index: Int) -> Bool { front[index].text.map(DraftWords.isMark) ?? false }
    return isPage
      ? above.filter { $0 >= start && isMark($0) } + above.prefix(while: isMark)
      : above.filter(isMark)
  }

  /// `candidate` with the next line, where that is only the year in brackets.
  private static func withYearBelow(_ candidate: Candidate, _ front: [Segment]) -> Candidate {
    let below = candidate.range.upperBound
    guard candidate.title.year == nil, below < front.count, case .line(let line) = front[below],
      line.text.count <= 12, let title = Title(candidate.title.text + line.text), title.year != nil
    else { return candidate }
    return Candidate(
      title: title, range: candidate.range.lowerBound..<(below + 1), level: candidate.level)
  }

  /// The first line that is a title with misprinted words.
  private static func misprinted(_ front: [Segment]) -> Candidate? {
    for (index, segment) in front.enumerated() {
      guard case .line(let line) = segment, line.text.utf8.count < 240,
        let title = Title(misprinted: line.text)
      else { continue }
      return Candidate(title: title, range: index..<(index + 1), level: line.level)
    }
    return nil
  }

  /// Whether `title`, which has one line more than `other`, adds something: a year, the name of
  /// an agency, or its beginning.
  private static func isBetterTitle(_ title: Title, than other: Title) -> Bool {
    guard title.year == nil || other.year == nil || title.year == other.year else { return false }
    if let own = other.agency, let whole = title.agency, AgencyPart(own).isEnd(of: whole) {
      return true
    }
    if other.agency == nil, let agency = title.agency {
      return Publication.agencyName(agency) != nil || agency.count <= 12
    }
    return other.year == nil && title.year != nil
  }

  /// Whether a line may be part of a title that is printed on several lines.
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

  /// The title among `candidates`: the one that the title of the web page repeats, else the one
  /// marked as a main heading, else the one nearest to the first section.
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

  /// `candidate`, or an earlier one of the same words where the text of the report is between them.
  /// A title that a page repeats in its footer would otherwise hide that text.
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

  private static func isProse(_ segment: Segment) -> Bool {
    guard case .line(let line) = segment else { return false }
    return line.text.count >= 60 && line.text.contains("。")
  }

  /// The report title in the title of a web page, which may have the name of the site after `_`,
  /// `-` or `|`.
  private static func pageTitle(_ text: String) -> Title? {
    if let title = Title(text), !text.contains("_") { return title }
    for part in text.split(whereSeparator: { "_|-—–".contains($0) }) {
      if let title = Title(String(part)) { return title }
    }
    return nil
  }

  /// The title after a label such as 名称 in the metadata table above the text of a web page.
  private static func labelled(_ lines: [String]) -> Title? {
    for (index, line) in lines.enumerated() where line.utf8.count < 240 {
      let folded = NormalizedLabel.scalars(line)
      guard
        let label = TitleLabel.titles.first(where: { folded.starts(with: $0.unicodeScalars) })
      else { continue }
      let rest = folded.dropFirst(label.unicodeScalars.count)
      if rest.isEmpty || rest == [":"], index + 1 < lines.count,
        let title = Title(lines[index + 1])
      {
        return title
      }
      if rest.first == ":", let title = Title(line) { return title }
    }
    return nil
  }

  /// Whether a document without sections has, from `start` on, only links to files and a few words.
  private static func onlyLinks(_ segments: [Segment], after start: Int, _ end: Int) -> Bool {
    guard end == segments.count, start < end else { return false }
    var hasAttachment = false
    var words = 0
    for segment in segments[start...] {
      switch segment {
      case .attachment: hasAttachment = true
      case .line(let paragraph), .caption(let paragraph): words += paragraph.text.count
      case .grid, .picture: return false
      }
      guard words < 400 else { return false }
    }
    return hasAttachment
  }
}
