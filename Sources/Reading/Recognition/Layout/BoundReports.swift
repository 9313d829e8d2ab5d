import Documents
import Forms

/// Divides a document that has several reports one behind the other, as a collection of them or a page with those of
/// two years. Each begins with a title of another agency or year, which sections follow.
struct BoundReports {
  /// The reports, with their titles as names if there are several.
  private(set) var parts: [DocumentPart]

  /// A title of a report, and the index of the block with which it begins.
  private struct Start {
    let title: Title
    let block: Int
    /// Whether sections with text are between it and the next title.
    var hasSections = false
  }

  /// The number of sections that show that a title is not only one in a list.
  private static let leastSections = 3
  /// The number of characters of text that sections have at least; those of a table of contents have none.
  private static let leastText = 60

  init(_ part: DocumentPart) {
    parts = [part]
    parts[0].name = nil
    guard part.document.articles.isEmpty else {
      parts = BoundReports.articles(of: part)
      return
    }
    let blocks = part.document.blocks.flatMap(BoundReports.dividedAtTitles)
    var starts = BoundReports.starts(in: blocks)
    guard let first = starts.first, starts.contains(where: { $0.title.isOther(than: first.title) })
    else { return }
    for index in starts.indices {
      let end = index + 1 < starts.count ? starts[index + 1].block : blocks.count
      starts[index].hasSections = BoundReports.hasSections(blocks[starts[index].block..<end])
    }
    let reports = BoundReports.reports(starts)
    guard reports.count > 1 else { return }
    parts = reports.indices.map { index in
      let start = index > 0 ? reports[index].block : 0
      let end = index + 1 < reports.count ? reports[index + 1].block : blocks.count
      var document = part.document
      document.blocks = BoundReports.joined(blocks[start..<end])
      if index > 0 {
        document.pageTitle = nil
        document.setApart = document.setApart.map(\.withoutTextOfParagraphs)
      }
      return DocumentPart(name: reports[index].title.text, document, notes: part.notes)
    }
  }

  /// The articles of `part`, a page on which each is a report, whatever titles they have.
  private static func articles(of part: DocumentPart) -> [DocumentPart] {
    let articles = part.document.articles
    return articles.enumerated().map { index, article in
      var document = part.document
      document.blocks = Array(part.document.blocks[article])
      (document.articles, document.pageTitle) = ([], nil)
      if index > 0 { document.setApart = document.setApart.map(\.withoutTextOfParagraphs) }
      let name = articles.count > 1 ? document.blocks.lazy.compactMap(\.onlyText).first : nil
      return DocumentPart(name: name, document, notes: part.notes)
    }
  }

  /// `block`; a sheet as rows of one text and the rows between them, if it has two titles or more.
  private static func dividedAtTitles(_ block: Block) -> [Block] {
    guard case .grid(let grid) = block, grid.isSheet,
      grid.rows.count(where: { $0.onlyText.map { Title($0) != nil } ?? false }) > 1
    else { return [block] }
    var parts: [Grid] = []
    for row in grid.rows {
      let isLine = row.onlyText != nil
      if isLine || parts.isEmpty || parts[parts.count - 1].rows[0].onlyText != nil {
        var part = grid
        (part.rows, part.setApart) = ([row], parts.isEmpty ? grid.setApart : 0..<0)
        part.line = row.first?.line ?? grid.line
        parts.append(part)
      } else {
        parts[parts.count - 1].rows.append(row)
      }
    }
    return parts.map(Block.grid)
  }

  /// `blocks` with the rows of a sheet in one grid again.
  private static func joined(_ blocks: ArraySlice<Block>) -> [Block] {
    blocks.reduce(into: []) { joined, block in
      if case .grid(let grid) = block, grid.isSheet, case .grid(var above)? = joined.last,
        above.isSheet
      {
        above.rows += grid.rows
        joined[joined.count - 1] = .grid(above)
      } else {
        joined.append(block)
      }
    }
  }

  /// The titles among the paragraphs, each with the lines above it that complete it.
  private static func starts(in blocks: [Block]) -> [Start] {
    var starts: [Start] = []
    for (index, block) in blocks.enumerated() {
      guard let text = block.onlyText, let title = Title(text) else { continue }
      var start = Start(title: title, block: index)
      if title.agency == nil, index > 0, let above = blocks[index - 1].onlyText, above.count <= 30,
        let whole = Title(above + text),
        let agency = whole.agency, Publication.agencyName(agency) != nil
      {
        start = Start(title: whole, block: index - 1)
      }
      starts.append(start)
    }
    return starts
  }

  /// The first title of each report: titles of the same words above it, as on a cover, belong to it.
  private static func reports(_ starts: [Start]) -> [Start] {
    var reports: [Start] = []
    var cover: Start?
    for start in starts {
      if let above = cover, above.title.isOther(than: start.title) { cover = nil }
      cover = cover ?? start
      guard start.hasSections else { continue }
      if reports.last.map({ start.title.isOther(than: $0.title) }) ?? true {
        reports.append(Start(title: start.title, block: cover?.block ?? start.block))
      }
      cover = nil
    }
    return reports
  }

  private static func hasSections(_ blocks: ArraySlice<Block>) -> Bool {
    var sections: Set<Int> = []
    var text = 0
    for block in blocks {
      let line = block.onlyText
      if let heading = line.flatMap(Heading.init), let number = heading.number,
        heading.style != .bracketed
      {
        sections.insert(number)
      } else if !sections.isEmpty {
        if case .grid = block, line == nil { text += leastText }
        text += line?.count ?? 0
      }
    }
    return sections.count >= leastSections && text >= leastText
  }
}

extension Title {
  /// Whether it is that of another report than `other`: it names another agency or another year.
  fileprivate func isOther(than other: Title) -> Bool {
    if let year, let otherYear = other.year, year != otherYear { return true }
    guard let agency, let otherAgency = other.agency else { return false }
    return !agency.hasSuffix(otherAgency) && !otherAgency.hasSuffix(agency)
  }
}

extension Block {
  /// The text of a paragraph, or of a sheet with one row of one text.
  fileprivate var onlyText: String? {
    switch self {
    case .paragraph(let paragraph): paragraph.text
    case .grid(let grid): grid.isSheet && grid.rows.count == 1 ? grid.rows[0].onlyText : nil
    case .picture, .attachment: nil
    }
  }
}

extension [GridCell] {
  /// The text of the only cell that has one.
  fileprivate var onlyText: String? {
    guard let first = firstIndex(where: { !$0.text.isEmpty }),
      self[(first + 1)...].allSatisfy(\.text.isEmpty)
    else { return nil }
    return self[first].text
  }
}

extension SetApart {
  /// The same, without text if it is in no cell: it is given with the first report of the document.
  fileprivate var withoutTextOfParagraphs: SetApart {
    isInCell ? self : SetApart(kind, "", isInCell: false)
  }
}
