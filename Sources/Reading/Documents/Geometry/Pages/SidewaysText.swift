/// The part of a page whose text runs down or up while the rest is upright, such as a wide table on a page of prose.
struct SidewaysText {
  /// The page with only this text, and those with what is above and below it.
  private(set) var page: PlacedPage
  private(set) var above: PlacedPage
  private(set) var below: PlacedPage

  /// The greatest distance of a label in upright characters from the numbers beside it, in units of the type size:
  /// the lines of a column of a table in vertical writing.
  private static let reach = 3.0
  /// The most columns of such labels.
  private static let growthLimit = 64

  /// Nil where `page` has no such text, or where upright text is between its words.
  init?(_ page: PlacedPage) {
    let turned = page.words.filter { $0.isTall == true }
    guard turned.count > 2, turned.contains(where: { $0.text.contains(where: \.isNumber) }) else {
      return nil
    }
    let level = page.words.filter { $0.isTall == false }
    guard level.contains(where: \.isProse) else { return nil }
    // The labels of a turned table are above or below its numbers; so may be characters of other tables.
    let areas = [true, false].lazy.map { SidewaysText.area(of: turned, on: page, withLabels: $0) }
    guard let area = areas.first(where: { !level.contains(where: $0.hasCentre) }) else {
      return nil
    }
    (self.page, above, below) = (page, page, page)
    self.page.words = page.words.filter(area.hasCentre).map(\.withSquareBox)
    above.words = page.words.filter { !area.hasCentre(of: $0) && $0.midY < area.top }
    below.words = page.words.filter { !area.hasCentre(of: $0) && $0.midY >= area.top }
    // The borders of a table are outside of its words.
    let frame = area.widened(by: 2 * turned[0].em)
    self.page.lines = page.lines.filter(frame.holds)
    above.lines = page.lines.filter { !frame.holds($0) && $0.top < area.top }
    below.lines = page.lines.filter { !frame.holds($0) && $0.top >= area.top }
  }

  /// The area of `turned` and of the characters near them whose direction their boxes do not show, and in columns
  /// of labels.
  private static func area(
    of turned: [PlacedWord], on page: PlacedPage, withLabels: Bool
  ) -> Area {
    var area = turned.dropFirst().reduce(Area(turned[0])) { $0.joined(Area($1)) }
    var unclear = page.words.filter { $0.isTall == nil }
    for _ in 0..<growthLimit {
      let near = unclear.filter {
        area.isNear($0, reach * $0.em) || withLabels && area.isAbove($0)
      }
      guard !near.isEmpty else { break }
      area = near.reduce(area) { $0.joined(Area($1)) }
      unclear.removeAll(where: area.hasCentre)
    }
    return area
  }
}

private struct Area {
  var (left, top, right, bottom): (Double, Double, Double, Double)

  init(_ word: PlacedWord) {
    (left, top, right, bottom) = (word.left, word.top, word.right, word.bottom)
  }

  func joined(_ other: Area) -> Area {
    var area = self
    (area.left, area.top) = (min(left, other.left), min(top, other.top))
    (area.right, area.bottom) = (max(right, other.right), max(bottom, other.bottom))
    return area
  }

  func widened(by distance: Double) -> Area {
    var area = self
    (area.left, area.top) = (left - distance, top - distance)
    (area.right, area.bottom) = (right + distance, bottom + distance)
    return area
  }

  func isNear(_ word: PlacedWord, _ distance: Double) -> Bool {
    word.left < right + distance && word.right > left - distance && word.top < bottom + distance
      && word.bottom > top - distance
  }

  /// Whether `word` is above or below.
  func isAbove(_ word: PlacedWord) -> Bool { left...right ~= (word.left + word.right) / 2 }

  func hasCentre(of word: PlacedWord) -> Bool {
    left...right ~= (word.left + word.right) / 2 && top...bottom ~= word.midY
  }

  func holds(_ line: DrawnLine) -> Bool {
    let middle = (line.start + line.end) / 2
    let (x, y) = line.direction == .vertical ? (line.position, middle) : (middle, line.position)
    return left...right ~= x && top...bottom ~= y
  }
}

extension DrawnLine {
  fileprivate var top: Double { direction == .vertical ? start : position }
}

extension PlacedWord {
  /// An upright character among turned ones with a box as high as wide, so that it can be turned as they are.
  fileprivate var withSquareBox: PlacedWord {
    let scalars = text.unicodeScalars
    guard isTall == nil, scalars.count == 1, scalars.allSatisfy(\.properties.isIdeographic) else {
      return self
    }
    var word = self
    (word.top, word.bottom) = (midY - (right - left) / 2, midY + (right - left) / 2)
    return word
  }

  fileprivate var isProse: Bool {
    text.unicodeScalars.count(where: \.properties.isIdeographic) >= 3
  }
}
