/// What is drawn on a page: its lines, and its characters in their order.
struct PageDrawing {
  private(set) var lines: [DrawnLine] = []
  private(set) var glyphs: [DrawnGlyph] = []
  /// The areas with another colour than white.
  private var fills: [DrawnArea] = []
  /// The most pairs of white text and an area that are compared: on a page with more all text is taken as seen.
  private static let limit = 1 << 22
  private var comparisons = 0

  mutating func draw(_ draw: (inout PageDrawing) -> Void) { draw(&self) }

  mutating func addGlyph(
    _ element: SVGElement, _ form: String, _ tone: DrawnGlyph.Tone, in clip: DrawnArea?
  ) {
    guard let x = element.text(behind: " x=\"").flatMap(Double.init),
      let y = element.text(behind: " y=\"").flatMap(Double.init)
    else { return }
    let isSeen = (tone == .white || tone == .pale) && isOnColour(x, y)
    glyphs.append(DrawnGlyph(form: form, x: x, y: y, tone: isSeen ? .dark : tone, clip: clip))
  }

  private mutating func isOnColour(_ x: Double, _ y: Double) -> Bool {
    comparisons += fills.count
    return comparisons > PageDrawing.limit || fills.contains { $0.contains(x, y) }
  }

  mutating func addPath(_ element: SVGElement) {
    guard let data = element.text(behind: " d=\"") else { return }
    let map = element.map
    let isStroked = element.text(behind: "fill:", upTo: ";") == "none"
    lines += DrawnLine.lines(of: data, map, isStroked: isStroked)
    if !isStroked, let colour = element.colour, colour.tone != .white,
      let area = DrawnArea(data, map)
    {
      fills.append(area)
    }
  }

  /// Adds the characters of `surface`, which `map` maps to the page, and its lines unless it is a watermark.
  mutating func add(_ surface: PageDrawing, _ map: AffineMap, isFaint: Bool) {
    glyphs += surface.glyphs.map { glyph in
      let (x, y) = map.map(glyph.x, glyph.y)
      return DrawnGlyph(form: glyph.form, x: x, y: y, tone: isFaint ? .faint : glyph.tone)
    }
    guard !isFaint else { return }
    lines += surface.lines.compactMap { $0.mapped(by: map) }
  }
}
