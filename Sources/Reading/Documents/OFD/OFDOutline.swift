import Wordings

/// The root part of a document: its pages, templates and resources.
struct OFDOutline {
  /// The left, the top, the width and the height of pages, in millimetres.
  private(set) var box: [Double] = []
  /// The addresses of the pages in order.
  private(set) var pages: [String] = []
  /// The templates with their ids and addresses.
  private(set) var templates: [(id: String, address: String)] = []
  /// The addresses of parts with resources.
  private(set) var resources: [String] = []

  /// Reads `bytes`, the root part of a document.
  init(_ bytes: Span<UInt8>) throws(Refusal) {
    var elements = OFDElementReader()
    while true {
      switch try elements.next(bytes) {
      case .start(.page):
        if let address = elements.value("baseloc", bytes) { pages.append(address) }
      case .start(.templatePage):
        if let id = elements.id("id", bytes), let address = elements.value("baseloc", bytes) {
          templates.append((id, address))
        }
      case .text(let range, let isPlain):
        switch elements.stack.last {
        case .physicalBox: box = OFDNumbers.list(elements.text(range, isPlain: isPlain, bytes))
        case .publicResources, .documentResources:
          resources.append(elements.text(range, isPlain: isPlain, bytes))
        default: break
        }
      case .finish: return
      default: break
      }
    }
  }

  /// The addresses of the root parts in `bytes`, the main part of a package (OFD.xml), which may
  /// contain several documents.
  static func roots(in bytes: Span<UInt8>) throws(Refusal) -> [String] {
    var elements = OFDElementReader()
    var roots: [String] = []
    while true {
      switch try elements.next(bytes) {
      case .text(let range, let isPlain):
        guard elements.stack.last == .docRoot else { break }
        roots.append(elements.text(range, isPlain: isPlain, bytes))
      case .finish: return roots
      default: break
      }
    }
  }
}
