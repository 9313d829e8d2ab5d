import Wordings

/// Reads the text of OFD documents (GB/T 33190-2016) with its boxes: of each page its templates and
/// its content. Signatures and annotations are not part of the text.
struct OFDReader {
  /// The greatest depth of drawings in drawings.
  static let depthLimit = 16
  /// The greatest number of characters and drawings on all pages.
  static let objectLimit = 1 << 20

  private var package: OFDPackage
  private var resources = OFDResources()
  private var templates: [String: OFDPage] = [:]
  private var pages: [PlacedPage] = []
  /// The slanted texts of the pages, and those that are not seen.
  private var slanted: [String] = []
  private var unseen: [SetApart] = []
  private var remaining = objectLimit

  /// Reads the document in `archive`. Throws `no-text-layer` if it has no words, `encrypted` if it
  /// is encrypted, `unreadable` if it is damaged, `too-large` beyond a limit.
  static func part(_ archive: ZIPArchive) throws(Refusal) -> DocumentPart {
    var reader = OFDReader(package: OFDPackage(archive))
    let main = try reader.package.part(OFDPackage.main)
    for root in try OFDOutline.roots(in: main.span) { try reader.read(root: root) }
    return try GeometryReader.part(
      reader.pages, setApart: Watermark.quoted(reader.slanted) + reader.unseen, orThrow: noText)
  }

  private init(package: OFDPackage) { self.package = package }

  /// Reads the document whose root part is at `address`.
  private mutating func read(root address: String) throws(Refusal) {
    let part = try package.part(address)
    let outline = try OFDOutline(part.span)
    let folder = OFDPackage.folder(of: address)
    resources = OFDResources()
    try read(resources: outline.resources, in: folder)
    templates = [:]
    for (id, address) in outline.templates {
      templates[id] = try page(address, in: folder)
    }
    for address in outline.pages {
      try place(try page(address, in: folder), box: outline.box)
    }
  }

  private mutating func page(_ address: String, in folder: String) throws(Refusal) -> OFDPage {
    let part = try package.part(address, in: folder)
    let page = try OFDPage(part.span)
    try read(resources: page.resources, in: folder)
    return page
  }

  private mutating func read(resources addresses: [String], in folder: String) throws(Refusal) {
    for address in addresses {
      // Most have only fonts and pictures, and a document can be seen without them.
      guard let part = try package.partIfPresent(address, in: folder) else { continue }
      try resources.read(part.span)
    }
  }

  /// Appends `page`, with the words of its templates before its own. `box` is the box of pages that
  /// have none.
  private mutating func place(_ page: OFDPage, box: [Double]) throws(Refusal) {
    let box = [page.box ?? [], box, [0, 0, 210, 297]].first { $0.count >= 4 } ?? []
    let transform = AffineMap(pageAt: (box[0], box[1]))
    var words = OFDWords()
    for template in page.templates.compactMap({ templates[$0] }) {
      try place(template.drawing, transform, depth: 0, into: &words)
    }
    try place(page.drawing, transform, depth: 0, into: &words)
    unseen += words.takeUnseen()
    let (width, height) = (box[2] * transform.a, box[3] * transform.d)
    let visible = words.words.filter { word in
      word.right > 0 && word.left < width && word.bottom > 0 && word.top < height
    }
    slanted += words.slanted
    pages.append(
      PlacedPage(
        words: visible, height: height, width: width, lines: words.lines,
        isUpright: words.areUpright))
  }

  private mutating func place(
    _ drawing: OFDDrawing, _ outer: AffineMap, depth: Int, into words: inout OFDWords
  ) throws(Refusal) {
    guard depth <= OFDReader.depthLimit else { throw OFDReader.tooDeep }
    for object in drawing.objects {
      switch object {
      case .text(let text, let paint):
        try count(text.glyphs.count)
        words.append(text, outer, resources.resolved(paint))
      case .path(let data, let transform, let paint):
        try count(1)
        words.lines += DrawnLine.lines(of: data, transform.then(outer), isStroked: true)
        if resources.resolved(paint) == .seen {
          words.backgrounds.addArea(data, transform.then(outer))
        }
      case .picture(let box):
        try count(1)
        words.backgrounds.addPicture(box, outer)
      case .drawing(let id, let transform):
        try count(1)
        guard let inner = resources.drawings[id] else { continue }
        try place(inner, transform.then(outer), depth: depth + 1, into: &words)
      }
    }
  }

  private mutating func count(_ objects: Int) throws(Refusal) {
    remaining -= objects
    guard remaining >= 0 else { throw OFDReader.tooMany }
  }
}

extension OFDReader {
  private static let noText = Refusal(
    .noTextLayer, "OFD 里没有文字（多为扫描件），请取得文字版，或识别文字后再核对",
    en:
      "no text in the OFD file (probably a scan); obtain a version with text, or use OCR and check the result"
  )
  private static let tooDeep = Refusal(
    .tooLarge, "OFD 文件里的图形嵌套超过 \(depthLimit) 层的上限",
    en: "the drawings in the OFD file exceed the limit of \(depthLimit) nesting levels")
  private static let tooMany = Refusal(
    .tooLarge, "OFD 文件超过 \(objectLimit) 个字符和图形的上限",
    en: "the OFD file exceeds the limit of \(objectLimit) characters and drawings")
}
