import Chinese

/// Pages with their text turned upright.
struct UprightPages {
  var pages: [PlacedPage] = []
  /// The numbers of the pages of which text is left out since its direction is not clear.
  private(set) var unclear: [Int] = []
  /// Single characters that are turned on their side among upright text, as those of a stamp.
  private(set) var across: [String] = []
  /// Pages behind all others.
  private var others: [PlacedPage] = []

  init(_ pages: [PlacedPage]) {
    let directions = pages.map(PageDirection.init)
    // A page with few words is turned like the others.
    let usual = directions.first { $0 == .down || $0 == .up } ?? nil
    for (index, page) in pages.enumerated() {
      if let sideways = SidewaysText(page) {
        append(sideways, number: index + 1)
      } else if let direction = directions[index] ?? usual {
        append(page, direction)
      } else {
        unclear.append(index + 1)
      }
    }
    self.pages += others
    self.pages = self.pages.flatMap(FacingPages.separated)
  }

  private mutating func append(_ sideways: SidewaysText, number: Int) {
    for page in [sideways.above, sideways.page, sideways.below] where !page.words.isEmpty {
      if let direction = PageDirection(page) {
        append(page.turned(direction), isTurned: direction != .upright)
      } else {
        unclear.append(number)
      }
    }
  }

  /// Appends `page`, whose text runs in `direction`. Words that run across it are on a page of their own: before it
  /// if they are upright, otherwise behind all pages.
  private mutating func append(_ page: PlacedPage, _ direction: PageDirection) {
    let isSideways = direction == .down || direction == .up
    var (main, other) = (page, page)
    other.words = page.words.filter { $0.runsAcross(isSideways: isSideways) }
    main.words.removeAll { $0.runsAcross(isSideways: isSideways) }
    if direction == .upright {
      across += main.words.filter(\.isTurnedGlyph).map(\.text)
      main.words.removeAll(where: \.isTurnedGlyph)
    }
    if isSideways, !other.words.isEmpty { pages.append(other) }
    append(main.turned(direction), isTurned: direction != .upright)
    if !isSideways, !other.words.isEmpty { others.append(other.turned(.down)) }
  }

  private mutating func append(_ page: PlacedPage, isTurned: Bool) {
    pages.append(isTurned ? GlyphWords.joined(page) : page)
  }
}

extension PlacedWord {
  /// Whether this is one character on its side. Two digits as wide as characters have such a box too.
  fileprivate var isTurnedGlyph: Bool {
    right - left > bottom - top && text.unicodeScalars.count == 1 && isTall == true
  }

  /// Whether the word certainly runs across the text of its page, which runs up or down if
  /// `isSideways`. A label in upright characters one below the other has a tall box too, but no
  /// digits.
  fileprivate func runsAcross(isSideways: Bool) -> Bool {
    let (width, height) = (right - left, bottom - top)
    guard text.unicodeScalars.count > 2 else { return false }
    return isSideways
      ? width > 1.5 * height
      : height > 1.5 * width && text.contains(where: \.isPlainDigit)
  }
}
