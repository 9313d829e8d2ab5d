import Chinese

/// Pages with their text turned upright.
struct UprightPages {
  var pages: [PlacedPage] = []
  /// The numbers of the pages that are left out since the direction of their text is not clear.
  private(set) var unclear: [Int] = []

  /// Words that run across the text of their page are on a page of their own: before it if they are
  /// upright, otherwise behind all pages.
  init(_ pages: [PlacedPage]) {
    var others: [PlacedPage] = []
    let directions = pages.map(PageDirection.init)
    // A page with few words is turned like the others.
    let usual = directions.first { $0 == .down || $0 == .up } ?? nil
    for (index, page) in pages.enumerated() {
      guard let direction = directions[index] ?? usual else {
        unclear.append(index + 1)
        continue
      }
      let isSideways = direction == .down || direction == .up
      let across = page.words.filter { $0.runsAcross(isSideways: isSideways) }
      guard !across.isEmpty else {
        self.pages.append(page.turned(direction))
        continue
      }
      var (main, other) = (page, page)
      main.words.removeAll { $0.runsAcross(isSideways: isSideways) }
      other.words = across
      if isSideways {
        self.pages.append(other)
      } else {
        others.append(other.turned(.down))
      }
      self.pages.append(main.turned(direction))
    }
    self.pages += others
  }
}

extension PlacedWord {
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
