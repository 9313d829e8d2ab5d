import Wordings

/// A page, or a template of pages, as it is stored.
struct OFDPage {
  /// The left, the top, the width and the height, in millimetres; nil if it has those of the
  /// document.
  private(set) var box: [Double]?
  /// The ids of the templates that it is drawn on.
  private(set) var templates: [String] = []
  /// The addresses of the resources that only this page has.
  private(set) var resources: [String] = []
  private(set) var drawing = OFDDrawing()

  /// Reads `bytes`, a part with a page.
  init(_ bytes: Span<UInt8>) throws(Refusal) {
    var elements = OFDElementReader()
    var objects = OFDObjectReader()
    while true {
      switch try elements.next(bytes) {
      case .start(.template):
        if let id = elements.id("templateid", bytes) { templates.append(id) }
      case .start(let tag): objects.start(tag, elements, bytes)
      case .text(let range, let isPlain):
        switch elements.stack.last {
        case .physicalBox: box = OFDNumbers.list(elements.text(range, isPlain: isPlain, bytes))
        case .pageResources: resources.append(elements.text(range, isPlain: isPlain, bytes))
        default: objects.text(range, isPlain: isPlain, elements, bytes)
        }
      case .end(let tag): objects.end(tag)
      case .finish:
        drawing = objects.drawing
        return
      }
    }
  }
}
