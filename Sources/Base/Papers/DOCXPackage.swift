import Packages

/// The parts of a document that is written (ECMA-376, transitional).
struct DOCXPackage {
  private static let main = PackageFrame.formats + "wordprocessingml/2006/main"
  /// The attributes of the root of each part.
  private static let names = "xmlns:w=\"\(main)\" xmlns:r=\"\(PackageFrame.references)\""

  private let document: DOCXDocument

  init(_ document: DOCXDocument) { self.document = document }

  /// A length in the unit of the format, 1/20 point.
  static func twips(_ millimetres: Int) -> Int { millimetres * 1440 * 10 / 254 }

  var bytes: [UInt8] {
    var zip = ZIPWriter()
    zip.add("[Content_Types].xml", DOCXPackage.contentTypes)
    PackageFrame.add(main: "word/document.xml", title: document.title, to: &zip)
    zip.add(
      "word/_rels/document.xml.rels",
      PackageFrame.relationships([
        ("rId1", "styles", "styles.xml"), ("rId2", "settings", "settings.xml"),
        ("rId3", "footer", "footer1.xml"),
      ]))
    zip.add("word/document.xml", body)
    zip.add("word/styles.xml", DOCXPackage.styles)
    zip.add("word/settings.xml", DOCXPackage.settings)
    zip.add("word/footer1.xml", DOCXPackage.footer)
    zip.finish()
    return zip.bytes
  }

  private static var contentTypes: String {
    let word = PackageFrame.office + "wordprocessingml."
    return PackageFrame.contentTypes(
      [("document", "document.main"), ("styles", "styles"), ("settings", "settings")].map {
        ("word/\($0).xml", word + $1)
      } + [("word/footer1.xml", word + "footer")])
  }

  private var body: String {
    let blocks = document.blocks.map { block in
      switch block {
      case .paragraph(let paragraph): paragraph.xml
      case .table(let table): table.xml
      }
    }
    let margins = [("top", 37), ("right", 26), ("bottom", 35), ("left", 28)].map {
      "w:\($0)=\"\(DOCXPackage.twips($1))\""
    }
    return PackageFrame.declaration
      + "<w:document \(DOCXPackage.names)><w:body>\(blocks.joined())<w:sectPr>"
      + "<w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
      + "<w:pgSz w:w=\"\(DOCXPackage.twips(210))\" w:h=\"\(DOCXPackage.twips(297))\"/>"
      + "<w:pgMar \(margins.joined(separator: " ")) w:header=\"851\""
      + " w:footer=\"\(DOCXPackage.twips(25))\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
  }

  private static var styles: String {
    PackageFrame.declaration + "<w:styles \(names)><w:docDefaults><w:rPrDefault><w:rPr>"
      + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults>"
      + DOCXStyle.allCases.map(\.xml).joined() + "</w:styles>"
  }

  /// Without the mode of compatibility a program lays the document out as that of 2007.
  private static var settings: String {
    PackageFrame.declaration + "<w:settings \(names)><w:compat><w:compatSetting"
      + " w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\""
      + " w:val=\"15\"/></w:compat></w:settings>"
  }

  /// The number of the page, `— 1 —`.
  private static var footer: String {
    func run(_ content: String) -> String { "<w:r>\(content)</w:r>" }
    func text(_ text: String) -> String { "<w:t xml:space=\"preserve\">\(text)</w:t>" }
    return PackageFrame.declaration + "<w:ftr \(names)><w:p><w:pPr>"
      + "<w:pStyle w:val=\"\(DOCXStyle.footer.rawValue)\"/></w:pPr>" + run(text("— "))
      + "<w:fldSimple w:instr=\" PAGE \">\(run(text("1")))</w:fldSimple>" + run(text(" —"))
      + "</w:p></w:ftr>"
  }
}
