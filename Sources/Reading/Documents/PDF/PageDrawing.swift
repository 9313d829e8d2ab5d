/// What is drawn on a page: its lines, and its characters in their order.
struct PageDrawing {
  private(set) var lines: [DrawnLine] = []
  private(set) var glyphs: [DrawnGlyph] = []
  /// The areas with another colour than white.
  private var fills: [DrawnArea] = []
  /// The most pairs of white text and an area that are compared: on a page with more all text is taken as seen.
  private static let limit = 1 << 22
  private var comparisons = 0

  /// The pages of a drawing, `bytes`, as written by `pdftocairo -svg`: an element a line, glyphs and patterns
  /// in `<defs>`, and a `<page>` for each page if there are several.
  static func pages(in bytes: [UInt8]) -> [PageDrawing] {
    var pages = [PageDrawing()]
    var (isDefinition, hasPages) = (false, false)
    var groups: [Bool] = []
    for line in bytes.split(separator: 0x0A) {
      let element = line.drop { $0 == 0x20 }
      if element.starts(with: "<use ".utf8) {
        guard !isDefinition else { continue }
        pages[pages.count - 1].addGlyph(element, isWhite: groups.last ?? false)
      } else if element.starts(with: "<path ".utf8) {
        guard !isDefinition else { continue }
        pages[pages.count - 1].addPath(element)
      } else if element.starts(with: "<g".utf8) {
        let colour = SVGElement(element).colour
        groups.append(colour.map(\.isWhite) ?? groups.last ?? false)
      } else if element.starts(with: "</g>".utf8) {
        _ = groups.popLast()
      } else if element.starts(with: "<page>".utf8) {
        pages = hasPages ? pages + [PageDrawing()] : [PageDrawing()]
        hasPages = true
      } else if element.starts(with: "<defs>".utf8) || element.starts(with: "<clipPath".utf8) {
        isDefinition = true
      } else if element.starts(with: "</defs>".utf8) || element.starts(with: "</clipPath>".utf8) {
        isDefinition = false
      }
    }
    return pages
  }

  private mutating func addGlyph(_ element: ArraySlice<UInt8>, isWhite: Bool) {
    let element = SVGElement(element)
    guard let form = element.text(behind: "href=\"#"), form.hasPrefix("glyph"),
      let x = element.text(behind: " x=\"").flatMap(Double.init),
      let y = element.text(behind: " y=\"").flatMap(Double.init)
    else { return }
    glyphs.append(DrawnGlyph(form: form, x: x, y: y, isWhite: isWhite && !isOnColour(x, y)))
  }

  private mutating func isOnColour(_ x: Double, _ y: Double) -> Bool {
    comparisons += fills.count
    return comparisons > PageDrawing.limit || fills.contains { $0.contains(x, y) }
  }

  private mutating func addPath(_ element: ArraySlice<UInt8>) {
    let element = SVGElement(element)
    guard let data = element.text(behind: " d=\"") else { return }
    let matrix = element.text(behind: "matrix(")?.split(separator: ",").compactMap { Double($0) }
    let map = AffineMap(matrix ?? [])
    let isStroked = element.text(behind: "fill:", upTo: ";") == "none"
    lines += DrawnLine.lines(of: data, map, isStroked: isStroked)
    if !isStroked, let colour = element.colour, !colour.isWhite, let area = DrawnArea(data, map) {
      fills.append(area)
    }
  }
}
