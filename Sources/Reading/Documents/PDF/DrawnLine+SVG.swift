extension DrawnLine {
  /// The lines on each page of a drawing, `bytes`, as written by `pdftocairo -svg`: an
  /// element a line, glyphs and patterns in `<defs>`, and a `<page>` for each page if there are
  /// several.
  static func pages(in bytes: [UInt8]) -> [[DrawnLine]] {
    var pages: [[DrawnLine]] = [[]]
    var (isDefinition, hasPages) = (false, false)
    for line in bytes.split(separator: 0x0A) {
      if line.starts(with: "<path ".utf8) {
        guard !isDefinition else { continue }
        pages[pages.count - 1] += DrawnLine.lines(of: line)
      } else if line.starts(with: "<page>".utf8) {
        pages = hasPages ? pages + [[]] : [[]]
        hasPages = true
      } else if line.starts(with: "<defs>".utf8) || line.starts(with: "<clipPath".utf8) {
        isDefinition = true
      } else if line.starts(with: "</defs>".utf8) || line.starts(with: "</clipPath>".utf8) {
        isDefinition = false
      }
    }
    return pages
  }

  private static func lines(of path: ArraySlice<UInt8>) -> [DrawnLine] {
    guard let data = attribute(" d=\"", of: path) else { return [] }
    let matrix = attribute("matrix(", of: path)?.split(separator: ",").compactMap { Double($0) }
    let isStroked = attribute("fill:", of: path, upTo: ";") == "none"
    return lines(of: data, AffineMap(matrix ?? []), isStroked: isStroked)
  }

  /// The text behind `mark` in the element `line`, up to one of the characters `stops`.
  private static func attribute(
    _ mark: String, of line: ArraySlice<UInt8>, upTo stops: String = "\")"
  ) -> String? {
    let mark = Array(mark.utf8)
    guard
      let start = line.indices.first(where: {
        line[$0] == mark[0] && line[$0...].starts(with: mark)
      })
    else { return nil }
    let text = line[(start + mark.count)...].prefix {
      !stops.utf8.contains($0)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
