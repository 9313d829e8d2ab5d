/// Collects the objects of one content: text, paths, and references to drawings. Layers and blocks
/// (`Layer`, `PageBlock`) only group them.
struct OFDObjectReader {
  private(set) var drawing = OFDDrawing()
  private var style: OFDText.Style?
  private var code: Code?
  /// The texts of the open object, and with what it is filled.
  private var texts: [OFDText] = []
  private var paint = OFDPaint.seen
  /// The open path, and its map to the page.
  private var path: (data: String, map: AffineMap)?
  /// The last position of a `TextCode`: the next one may leave it out.
  private var position = (x: 0.0, y: 0.0)

  /// An open `TextCode`.
  private struct Code {
    let deltaX: String?
    let deltaY: String?
    var text = ""
  }

  /// Takes the start of an object, or of a part of one.
  mutating func start(_ tag: OFDTag, _ elements: OFDElementReader, _ bytes: Span<UInt8>) {
    switch tag {
    case .textObject:
      position = (0, 0)
      guard OFDObjectReader.isVisible(elements, bytes) else { break }
      paint = OFDPaint(object: elements, bytes, byDefault: true)
      style = OFDText.Style(
        size: max(elements.decimal("size", bytes) ?? 0, 0.01),
        scale: elements.decimal("hscale", bytes) ?? 1,
        transform: OFDObjectReader.transform(elements, bytes))
    // The text of a clip has the same element.
    case .textCode where elements.parent == .textObject:
      position.x = elements.decimal("x", bytes) ?? position.x
      position.y = elements.decimal("y", bytes) ?? position.y
      code = Code(deltaX: elements.value("deltax", bytes), deltaY: elements.value("deltay", bytes))
    case .compositeObject:
      guard OFDObjectReader.isVisible(elements, bytes),
        let id = elements.id("resourceid", bytes)
      else { break }
      drawing.objects.append(.drawing(id, OFDObjectReader.transform(elements, bytes)))
    case .pathObject where OFDObjectReader.isVisible(elements, bytes):
      path = ("", OFDObjectReader.transform(elements, bytes))
      paint = OFDPaint(object: elements, bytes, byDefault: false)
    case .imageObject where OFDObjectReader.isVisible(elements, bytes):
      drawing.objects.append(.picture(elements.numbers("boundary", bytes) ?? []))
    case .fillColour where elements.parent == .textObject || elements.parent == .pathObject:
      if paint != .transparent { paint = OFDPaint(colour: elements, bytes) }
    default: break
    }
  }

  mutating func text(
    _ range: Range<Int>, isPlain: Bool, _ elements: OFDElementReader, _ bytes: Span<UInt8>
  ) {
    switch elements.stack.last {
    case .textCode: code?.text += elements.text(range, isPlain: isPlain, bytes)
    // The path of a clip has the same element.
    case .pathData where elements.parent == .pathObject:
      path?.data += elements.text(range, isPlain: isPlain, bytes)
    default: break
    }
  }

  mutating func end(_ tag: OFDTag) {
    switch tag {
    case .textObject:
      drawing.objects += texts.map { .text($0, paint) }
      (style, texts) = (nil, [])
    case .pathObject:
      guard let path else { break }
      drawing.objects.append(.path(path.data, path.map, paint))
      self.path = nil
    case .textCode:
      guard let code else { break }
      self.code = nil
      guard let style else { break }
      texts.append(
        OFDText(
          code.text, x: position.x, y: position.y,
          deltaX: code.deltaX, deltaY: code.deltaY, style: style))
    default: break
    }
  }

  private static func isVisible(_ elements: OFDElementReader, _ bytes: Span<UInt8>) -> Bool {
    elements.value("visible", bytes).map { $0 != "false" && $0 != "0" } ?? true
  }

  private static func transform(
    _ elements: OFDElementReader, _ bytes: Span<UInt8>
  ) -> AffineMap {
    AffineMap(
      matrix: elements.numbers("ctm", bytes), boundary: elements.numbers("boundary", bytes))
  }
}
