/// An element of a drawing.
struct SVGElement {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// The text behind `mark`, up to one of the characters `stops`.
  func text(behind mark: StaticString, upTo stops: String = "\")") -> String? {
    let mark = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    guard
      let start = bytes.indices.first(where: {
        bytes[$0] == mark[0] && bytes[$0...].starts(with: mark)
      })
    else { return nil }
    let text = bytes[(start + mark.count)...].prefix { !stops.utf8.contains($0) }
    return String(decoding: text, as: UTF8.self)
  }

  /// A colour in per cent of red, green and blue.
  struct Colour {
    fileprivate let parts: [Double]

    /// How text of this colour looks on white. Browsers print white text in a pale grey.
    var tone: DrawnGlyph.Tone {
      let darkest = parts.min() ?? 0
      return darkest > 99.5 ? .white : darkest > 60 ? .pale : .dark
    }
  }

  /// The colour with which it is filled; nil where it states none.
  var colour: Colour? {
    guard let fill = text(behind: "fill:rgb(") ?? text(behind: "fill=\"rgb(") else { return nil }
    let parts = fill.split(separator: ",").compactMap { part in
      Double(part.filter { $0.isNumber || $0 == "." })
    }
    return parts.count == 3 ? Colour(parts: parts) : nil
  }

  /// The opacity with which it is filled; nil where it states none.
  var opacity: Double? {
    (text(behind: "fill-opacity:", upTo: ";\"") ?? text(behind: "fill-opacity=\""))
      .flatMap(Double.init)
  }

  /// Where it puts its points.
  var map: AffineMap {
    let numbers = text(behind: "matrix(")?.split { $0 == "," || $0 == " " }
    return AffineMap((numbers ?? []).compactMap { Double($0) })
  }
}
