import Wordings

/// The drawings (`CompositeGraphicUnit`) and the drawing parameters in parts with resources, by id.
struct OFDResources {
  private(set) var paints: [String: OFDPaint] = [:]
  private(set) var drawings: [String: OFDDrawing] = [:]

  /// `paint`, or what the drawing parameter states for it.
  func resolved(_ paint: OFDPaint) -> OFDPaint {
    guard case .parameter(let id) = paint else { return paint }
    return paints[id] ?? .seen
  }

  /// Adds the drawings in `bytes`, a part with resources.
  mutating func read(_ bytes: Span<UInt8>) throws(Refusal) {
    var elements = OFDElementReader()
    // The last element with an id, which contains the next content, and the last drawing parameter.
    var id: String?
    var parameter: String?
    var objects: OFDObjectReader?
    while true {
      switch try elements.next(bytes) {
      case .start(.other): if objects == nil { id = elements.id("id", bytes) ?? id }
      case .start(.drawParameter): parameter = elements.id("id", bytes)
      case .start(.fillColour) where elements.parent == .drawParameter:
        if let parameter { paints[parameter] = OFDPaint(colour: elements, bytes) }
      case .start(.content): objects = OFDObjectReader()
      case .start(let tag): objects?.start(tag, elements, bytes)
      case .text(let range, let isPlain):
        objects?.text(range, isPlain: isPlain, elements, bytes)
      case .end(.content):
        if let id, let objects { drawings[id] = objects.drawing }
        objects = nil
      case .end(let tag): objects?.end(tag)
      case .finish: return
      }
    }
  }
}
