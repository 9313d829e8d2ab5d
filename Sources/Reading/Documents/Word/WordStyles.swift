import Wordings

/// The styles of a document, as far as they define headings, lists, and text that is set apart.
struct WordStyles {
  private struct Style {
    var name = ""
    var base: String?
    var numbering = WordNumbering.Reference()
    var outline: Int?
    var run = WordRunProperties()
    var isOfParagraphs = false
  }

  private var styles: [String: Style] = [:]
  /// The run properties of each style that has any, with those that it inherits.
  private var runs: [String: WordRunProperties] = [:]
  private var defaults = WordRunProperties()
  /// The ids of the styles of paragraphs and runs that name none.
  private var defaultParagraph: String?
  private var defaultCharacter: String?
  /// How text is set apart by the defaults alone.
  private(set) var plainSetApart: SetApart.Kind?
  /// Whether a style of paragraphs has run properties.
  private var hasParagraphRuns = false

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
        let type = elements.value("type", bytes)
        style.isOfParagraphs = type == "paragraph"
        if elements.isOn("default", bytes) { setDefault(id, type) }
      case .start(.name) where elements.parent == .style:
        style.name = elements.value("val", bytes) ?? ""
      case .start(.basedOn): style.base = elements.value("val", bytes)
      case .start(.numId): style.numbering.list = elements.number("val", bytes)
      case .start(.ilvl): style.numbering.level = elements.number("val", bytes)
      case .start(.outlineLvl): style.outline = elements.number("val", bytes)
      case .start(let tag):
        switch elements.owner(ofProperty: tag) {
        case .style: style.run.read(tag, elements, bytes)
        case .rPrDefault: defaults.read(tag, elements, bytes)
        default: break
        }
      case .end(.style): if let id { styles[id] = style }
      case .finish: return resolveRuns()
      default: break
      }
    }
  }

  private mutating func setDefault(_ id: String?, _ type: String?) {
    if type == "paragraph" { defaultParagraph = id }
    if type == "character" { defaultCharacter = id }
  }

  private mutating func resolveRuns() {
    if styles.values.contains(where: { !$0.run.isEmpty }) {
      for id in styles.keys {
        let run = chain(id).reversed().reduce(WordRunProperties()) { $1.run.over($0) }
        if !run.isEmpty { runs[id] = run }
      }
      hasParagraphRuns = runs.keys.contains { styles[$0]?.isOfParagraphs ?? false }
    }
    plainSetApart = setApart(paragraph: nil, character: nil, own: WordRunProperties())
  }

  /// How text is set apart by the style `paragraph` where its run has no properties.
  func setApart(paragraph: String) -> SetApart.Kind? {
    guard hasParagraphRuns else { return plainSetApart }
    return setApart(paragraph: paragraph, character: nil, own: WordRunProperties())
  }

  /// How text is set apart by the styles `paragraph` and `character` and by the properties `own` of
  /// its run; nil for plain text.
  func setApart(
    paragraph: String?, character: String?, own: WordRunProperties
  ) -> SetApart.Kind? {
    properties(paragraph: paragraph, character: character, own: own).setApart
  }

  /// The properties of a run with the styles `paragraph` and `character` and the properties `own`.
  func properties(
    paragraph: String?, character: String?, own: WordRunProperties
  ) -> WordRunProperties {
    guard !runs.isEmpty || !defaults.isEmpty else { return own }
    func run(_ id: String?) -> WordRunProperties { id.flatMap { runs[$0] } ?? WordRunProperties() }
    return WordRunProperties.resolved(
      own: own, character: run(character ?? defaultCharacter),
      paragraph: run(paragraph ?? defaultParagraph), defaults: defaults
    )
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
