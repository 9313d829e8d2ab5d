import Wordings

/// Joins the characters on a page to words, and collects its lines. Coordinates are in points.
struct OFDWords {
  private(set) var words: [PlacedWord] = []
  /// Texts that run neither along nor across the page, as watermarks do.
  private(set) var slanted: [String] = []
  /// How many more texts are upright than turned.
  private var excess = 0
  var lines: [DrawnLine] = []
  var backgrounds = OFDBackgrounds()
  /// The texts that are not seen unless something is behind them.
  private var faint: [(text: OFDText, outer: AffineMap, paint: OFDPaint)] = []
  /// The base line of the last word and the end of its last character; nil if no character may
  /// follow.
  private var last: (baseline: Double, right: Double, size: Double)?
  /// Where characters were drawn: one that is drawn again almost there only looks bold, or has a shadow.
  private var drawn: [DrawnPlace: [(x: Double, y: Double)]] = [:]

  /// The part of the height of a character above its base line, as in most fonts.
  private static let ascent = 0.86
  /// The greatest gap between the characters of a text that is spaced out.
  private static let widestSpacing = 0.75

  /// Whether most texts are upright, in whatever order they are drawn.
  var areUpright: Bool { excess > 0 }

  /// Adds the characters of `text`, on a page or in a drawing that `outer` maps to points.
  mutating func append(_ text: OFDText, _ outer: AffineMap, _ paint: OFDPaint) {
    if paint == .seen {
      append(text, outer)
    } else {
      faint.append((text, outer, paint))
    }
  }

  /// Adds the white and transparent texts that are read all the same, and returns the others. Called once, after
  /// the page.
  mutating func takeUnseen() -> [SetApart] {
    var unseen: [OFDPaint: [String]] = [:]
    let isOnly = words.isEmpty
    for (text, outer, paint) in faint {
      guard let glyph = text.glyphs.first else { continue }
      let (x, y) = text.transform.then(outer)
        .map(glyph.x + glyph.width / 2, glyph.y - text.size / 3)
      if isOnly || backgrounds.show(paint, atX: x, y) {
        append(text, outer)
      } else {
        let words = String(String.UnicodeScalarView(text.glyphs.map(\.scalar)))
        unseen[paint, default: []].append(words)
      }
    }
    faint = []
    return [(OFDPaint.white, SetApart.Kind.printedWhite), (.transparent, .transparent)]
      .compactMap { paint, kind in
        unseen[paint].map { SetApart(kind, $0.joined(separator: "；"), isInCell: false) }
      }
  }

  private mutating func append(_ text: OFDText, _ outer: AffineMap) {
    let transform = text.transform.then(outer)
    guard abs(transform.b) < 0.1 * abs(transform.a) || abs(transform.a) < 0.1 * abs(transform.b)
    else {
      let text = String.UnicodeScalarView(text.glyphs.map(\.scalar))
      slanted.append(String(text))
      return
    }
    let isUpright = transform.a > 0 && abs(transform.b) < 0.01 * transform.a
    excess += isUpright && transform.d > 0 ? 1 : -1
    // A gap in one text is certain; between two texts, only a narrow one is inside of a word.
    var gap = text.isSpacedOut ? OFDWords.widestSpacing : 0.15
    for glyph in text.glyphs where !OFDWords.isWithoutWidth(glyph.scalar) {
      guard !glyph.scalar.properties.isWhitespace else {
        last = nil
        continue
      }
      append(glyph, text.size, transform, isUpright: isUpright, gap: gap)
      gap = text.isSpacedOut ? OFDWords.widestSpacing : 0.3
    }
  }

  private mutating func append(
    _ glyph: OFDText.Glyph, _ size: Double, _ transform: AffineMap, isUpright: Bool, gap: Double
  ) {
    let one = transform.map(glyph.x, glyph.y - size * OFDWords.ascent)
    let other = transform.map(glyph.x + glyph.width, glyph.y + size * (1 - OFDWords.ascent))
    let (left, right) = (min(one.x, other.x), max(one.x, other.x))
    let (top, bottom) = (min(one.y, other.y), max(one.y, other.y))
    let baseline = transform.map(glyph.x, glyph.y).y
    let (height, text) = (bottom - top, String(glyph.scalar))
    guard isFirst(glyph.scalar, atX: left, baseline, height) else { return }
    if isUpright, let last, abs(last.baseline - baseline) < 0.1 * height,
      abs(last.size - height) < 0.2 * height, left - last.right < gap * height,
      left - last.right > -0.5 * height
    {
      words[words.count - 1].text += text
      words[words.count - 1].right = max(words[words.count - 1].right, right)
    } else if bottom > top {
      words.append(PlacedWord(text: text, left: left, top: top, right: right, bottom: bottom))
    } else {
      return
    }
    last = isUpright ? (baseline, right, height) : nil
  }

  /// Notes where `scalar` is drawn, in a box as high as `height`. Returns whether it was not drawn there before.
  private mutating func isFirst(
    _ scalar: Unicode.Scalar, atX x: Double, _ y: Double, _ height: Double
  ) -> Bool {
    let reach = OFDWords.copyDistance * height
    guard reach > 0.001, abs(x) + abs(y) < 1e6 else { return true }
    func place(_ x: Double, _ y: Double) -> DrawnPlace {
      DrawnPlace(scalar: scalar, x: Int(x / (3 * reach)), y: Int(y / (3 * reach)))
    }
    let corners = [
      place(x - reach, y - reach), place(x + reach, y - reach), place(x - reach, y + reach),
      place(x + reach, y + reach),
    ]
    for corner in corners {
      let isCopy = drawn[corner]?.contains { abs($0.x - x) <= reach && abs($0.y - y) <= reach }
      if isCopy ?? false { return false }
    }
    drawn[place(x, y), default: []].append((x, y))
    return true
  }

  /// How far a copy that makes a character bold is from it at most, in units of the height.
  private static let copyDistance = 0.15

  private struct DrawnPlace: Hashable {
    let scalar: Unicode.Scalar
    let x: Int
    let y: Int
  }

  private static func isWithoutWidth(_ scalar: Unicode.Scalar) -> Bool {
    BlankCharacter(scalar.value)?.width == 0
  }
}
