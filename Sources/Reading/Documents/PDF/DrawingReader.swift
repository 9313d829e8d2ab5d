/// Reads the drawing of pages as written by `pdftocairo -svg`: an element a line, glyphs, patterns and groups in
/// `<defs>`, and a `<page>` for each page if there are several.
struct DrawingReader {
  private var pages = [PageDrawing()]
  private var hasPages = false
  private var definitions = 0
  /// The name of the clip that is being defined.
  private var clip: String?
  private var clips: [String: DrawnArea] = [:]
  /// How what is in the open groups is drawn, and within which area.
  private var groups: [(tone: DrawnGlyph.Tone, clip: DrawnArea?)] = []
  /// The groups that are drawn as a whole, as those that let the page shine through.
  private var surfaces: [String: PageDrawing] = [:]
  /// The surface that is being defined, and the number of groups around it.
  private var open: (name: String, depth: Int, drawing: PageDrawing)?
  private var mask: String?
  /// The masks that let little of what they cover be seen.
  private var faintMasks: Set<String> = []

  /// The greatest opacity of text that looks as if it were behind other text.
  private static let faintOpacity = 0.6

  static func pages(in bytes: [UInt8]) -> [PageDrawing] {
    var reader = DrawingReader()
    for line in bytes.split(separator: 0x0A) { reader.read(line.drop { $0 == 0x20 }) }
    return reader.pages
  }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    if line.starts(with: "<use ".utf8) {
      use(SVGElement(line))
    } else if line.starts(with: "<path ".utf8) {
      addPath(SVGElement(line))
    } else if line.starts(with: "<g".utf8) {
      start(SVGElement(line))
    } else if line.starts(with: "</g>".utf8) {
      endGroup()
    } else if line.starts(with: "<page>".utf8) {
      pages = hasPages ? pages + [PageDrawing()] : [PageDrawing()]
      hasPages = true
    } else if line.starts(with: "<rect ".utf8) {
      if let mask, isFaint(SVGElement(line)) { faintMasks.insert(mask) }
    } else {
      readDefinition(line)
    }
  }

  private mutating func addPath(_ path: SVGElement) {
    guard let clip else { return draw { $0.addPath(path) } }
    clips[clip] = path.text(behind: " d=\"").flatMap { DrawnArea($0, path.map, leastSide: 0) }
  }

  private mutating func readDefinition(_ line: ArraySlice<UInt8>) {
    if line.starts(with: "<defs>".utf8) {
      definitions += 1
    } else if line.starts(with: "</defs>".utf8) {
      definitions -= 1
    } else if line.starts(with: "<clipPath".utf8) {
      clip = SVGElement(line).text(behind: " id=\"")
    } else if line.starts(with: "</clipPath>".utf8) {
      clip = nil
    } else if line.starts(with: "<mask ".utf8) {
      mask = SVGElement(line).text(behind: " id=\"")
    } else if line.starts(with: "</mask>".utf8) {
      mask = nil
    }
  }

  private mutating func start(_ group: SVGElement) {
    if definitions > 0, open == nil, let name = group.text(behind: " id=\""), isSurface(name) {
      open = (name, groups.count, PageDrawing())
    }
    let outer = groups.last ?? (.dark, nil)
    let tone = outer.tone == .faint || isFaint(group) ? .faint : group.colour?.tone ?? outer.tone
    let area = group.text(behind: "clip-path=\"url(#").flatMap { clips[$0] }
    groups.append((tone, area?.intersection(outer.clip) ?? outer.clip))
  }

  private mutating func endGroup() {
    _ = groups.popLast()
    guard let surface = open, groups.count == surface.depth else { return }
    surfaces[surface.name] = surface.drawing
    open = nil
  }

  private mutating func use(_ element: SVGElement) {
    guard let name = element.text(behind: "href=\"#") else { return }
    let (tone, area) = groups.last ?? (.dark, nil)
    if name.hasPrefix("glyph") {
      draw { $0.addGlyph(element, name, tone, in: area) }
    } else if let surface = surfaces[name] {
      let isFaint = tone == .faint || isFaint(element)
      draw { $0.add(surface, element.map, isFaint: isFaint) }
    }
  }

  /// Draws where the open element stands: in a surface or on a page, but not in a pattern.
  private mutating func draw(_ draw: (inout PageDrawing) -> Void) {
    if open != nil {
      open?.drawing.draw(draw)
    } else if definitions == 0 {
      pages[pages.count - 1].draw(draw)
    }
  }

  private func isSurface(_ name: String) -> Bool {
    name.hasPrefix("surface") || name.hasPrefix("source")
  }

  private func isFaint(_ element: SVGElement) -> Bool {
    if let mask = element.text(behind: "mask=\"url(#") { return faintMasks.contains(mask) }
    return element.opacity.map { $0 <= DrawingReader.faintOpacity } ?? false
  }
}
