import Wordings

/// The paragraph styles of a document, as far as they define headings and lists.
struct WordStyles {
  private struct Style {
    var name = ""
    var base: String?
    var numbering = WordNumbering.Reference()
    var outline: Int?
  }

  private var styles: [String: Style] = [:]

  init() {}

  /// Reads `bytes`, the styles part of a package.
  init(_ bytes: [UInt8]) throws(Refusal) {
    try read(bytes.span)
  }

  private mutating func read(_ bytes: Span<UInt8>) throws(Refusal) {
    var elements = WordElementReader()
    var id: String?
    var style = Style()
    while true {
      switch try elements.next(bytes) {
      case .start(.style):
        id = elements.value("styleid", bytes)
        style = Style()
      case .start(.name) where elements.parent == .style:
        style.name = elements.value("val", bytes) ?? ""
      case .start(.basedOn): style.base = elements.value("val", bytes)
      case .start(.numId): style.numbering.list = elements.number("val", bytes)
      case .start(.ilvl): style.numbering.level = elements.number("val", bytes)
      case .start(.outlineLvl): style.outline = elements.number("val", bytes)
      case .end(.style): if let id { styles[id] = style }
      case .finish: return
      default: break
      }
    }
  }

  /// The heading level of paragraphs with the style `id`, 1–6; 0 for none.
  func level(_ id: String) -> Int {
    for style in chain(id) {
      let name = style.name.lowercased()
      if name == "title" { return 1 }
      if name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), level > 0 {
        return min(level, 6)
      }
      if let outline = style.outline, outline < 9 { return min(outline + 1, 6) }
    }
    return 0
  }

  /// The list and level of paragraphs with the style `id`.
  func numbering(_ id: String) -> WordNumbering.Reference {
    var numbering = WordNumbering.Reference()
    for style in chain(id) {
      numbering.list = numbering.list ?? style.numbering.list
      numbering.level = numbering.level ?? style.numbering.level
    }
    return numbering
  }

  /// The style and the styles that it is based on.
  private func chain(_ id: String) -> [Style] {
    var chain: [Style] = []
    var next: String? = id
    while let id = next, let style = styles[id], chain.count < 20 {
      chain.append(style)
      next = style.base
    }
    return chain
  }
}
