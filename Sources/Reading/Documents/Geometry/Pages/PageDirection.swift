/// The direction in which the text of a page runs. `pdftotext` gives boxes on the page as it is
/// shown, whose text may stand on its head or on its side.
enum PageDirection {
  case upright, upsideDown
  /// The lines run from the top down, or from the bottom up.
  case down, up

  /// The direction of most words of `page`; nil if the text runs up or down and it is not clear
  /// which.
  init?(_ page: PlacedPage) {
    let shapes = page.words.compactMap(\.isTall)
    let tall = shapes.count { $0 }
    guard 2 * tall > shapes.count else {
      let isUpsideDown = !page.isUpright && PageDirection.isUpsideDown(page.words)
      self = isUpsideDown ? .upsideDown : .upright
      return
    }
    let turned = page.turned(.down)
    let pairs = GlyphWords.vote(for: turned)
    let vote = abs(pairs) >= 2 ? pairs : PageDirection.vote(for: turned.words)
    guard abs(vote) >= 2 else { return nil }
    self = vote > 0 ? .down : .up
  }

  /// Whether the lines go up the page in the order of the words, which is that of reading. Where
  /// few words are one above the other, the labels must be on the right too.
  private static func isUpsideDown(_ words: [PlacedWord]) -> Bool {
    var (up, down) = (0, 0)
    for (word, next) in zip(words, words.dropFirst())
    where word.left < next.right && next.left < word.right {
      if next.midY < word.top { up += 1 }
      if next.midY > word.bottom { down += 1 }
    }
    return up > 2 + 2 * down || up > down && vote(for: words) < -2
  }

  /// How much speaks for `words` being upright, not upside down: labels are left of their numbers,
  /// and lines of text may end early on the right.
  private static func vote(for words: [PlacedWord]) -> Int {
    let left = words.map(\.left).min() ?? 0
    let right = words.map(\.right).max() ?? 0
    var vote = 0
    for line in WordLines.grouped(words) {
      let texts = line.filter(\.isIdeographic)
      let others = line.filter { !$0.isIdeographic }
      for text in texts {
        for other in others { vote += text.left < other.left ? 1 : -1 }
      }
      guard texts.count == 1, others.isEmpty else { continue }
      let (before, after) = (texts[0].left - left, right - texts[0].right)
      if abs(before - after) > 3 * texts[0].em { vote += before < after ? 1 : -1 }
    }
    return vote
  }
}

extension PlacedWord {
  /// Whether the box is taller than it can be for text that runs to the right; nil if the text is too
  /// short to know.
  var isTall: Bool? {
    let (width, height) = (right - left, bottom - top)
    let length = relativeWidth
    guard length < 1.5 else { return height > width }
    // Marks stay upright among turned characters.
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    if length < 0.8 {
      return width > 1.3 * height ? true : height > 1.3 * width ? false : nil
    }
    // An upright character in a box as high as its font looks as a turned one does in a plain box.
    return width > 1.8 * height ? true : nil
  }

  fileprivate var isIdeographic: Bool {
    text.unicodeScalars.contains { $0.properties.isIdeographic }
  }
}

extension PlacedPage {
  /// The page with its text, which runs in `direction`, turned upright.
  func turned(_ direction: PageDirection) -> PlacedPage {
    var page = self
    let width = width.isFinite ? width : words.map(\.right).max() ?? 0
    if direction == .up || direction == .down { swap(&page.width, &page.height) }
    page.words = words.map { word in
      var turned = word
      switch direction {
      case .upright: break
      case .upsideDown:
        (turned.left, turned.right) = (width - word.right, width - word.left)
        (turned.top, turned.bottom) = (height - word.bottom, height - word.top)
      case .down:
        (turned.left, turned.right) = (word.top, word.bottom)
        (turned.top, turned.bottom) = (width - word.right, width - word.left)
      case .up:
        (turned.left, turned.right) = (height - word.bottom, height - word.top)
        (turned.top, turned.bottom) = (word.left, word.right)
      }
      return turned
    }
    page.lines = lines.map { line in
      let isHorizontal = line.direction == .horizontal
      return switch direction {
      case .upright: line
      case .upsideDown:
        isHorizontal
          ? DrawnLine(
            .horizontal, at: height - line.position, from: width - line.start, to: width - line.end)
          : DrawnLine(
            .vertical, at: width - line.position, from: height - line.start, to: height - line.end)
      case .down:
        isHorizontal
          ? DrawnLine(.vertical, at: line.position, from: width - line.start, to: width - line.end)
          : DrawnLine(.horizontal, at: width - line.position, from: line.start, to: line.end)
      case .up:
        isHorizontal
          ? DrawnLine(.vertical, at: height - line.position, from: line.start, to: line.end)
          : DrawnLine(
            .horizontal, at: line.position, from: height - line.start, to: height - line.end)
      }
    }
    return page
  }
}
