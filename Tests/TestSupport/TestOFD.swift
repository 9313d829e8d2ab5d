/// An OFD document made in memory. Lengths are in millimetres.
package struct TestOFD {
  /// The prefix of the elements; empty for a namespace without one.
  package var prefix = "ofd:"
  /// The URI of the namespace.
  package var namespace = "http://www.ofdspec.org/2016"
  /// Whether the addresses of parts begin at the root, with a slash.
  package var hasSlashes = false
  /// Changes the names of members: that in the archive for that in the document.
  package var rename: @Sendable (String) -> String = { $0 }
  /// The objects of each page.
  package var pages: [String]
  /// The objects of the template of all pages, if they have one.
  package var template: String?
  /// The content of each drawing (`CompositeGraphicUnit`) by id.
  package var drawings: [(id: String, content: String)] = []
  /// The drawing parameters, with the drawings.
  package var parameters = ""
  /// The width and height of the pages.
  package var size = (width: 210.0, height: 297.0)
  /// Other members.
  package var others: [(name: String, content: String)] = []

  package init(_ pages: [String]) { self.pages = pages }

  /// A document of one page with `words`, each with its left edge, its base line and its text, in
  /// type of 4 mm.
  package init(words: [(left: Double, baseline: Double, text: String)]) {
    self.init([words.map { TestOFD.text($0.text, $0.left, $0.baseline) }.joined()])
  }

  /// A text object in type of 4 mm, with the distances of its characters. Its name and those of
  /// other elements are written with the prefix `ofd:`.
  package static func text(_ text: String, _ left: Double, _ baseline: Double) -> String {
    let deltas = text.unicodeScalars.dropLast().map { $0.value >= 0x2E80 ? "4" : "2" }
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return object(
      "Boundary=\"\(left) \(baseline - 4) 100 5\" Size=\"4\"",
      code: "X=\"0\" Y=\"4\" DeltaX=\"\(deltas.joined(separator: " "))\"", escaped)
  }

  /// A text object with these attributes, of a `TextCode` with these.
  package static func object(_ attributes: String, code: String, _ text: String) -> String {
    "<ofd:TextObject \(attributes)><ofd:CGTransform><ofd:Glyphs>12 7</ofd:Glyphs></ofd:CGTransform>"
      + "<ofd:TextCode \(code)>\(text)</ofd:TextCode></ofd:TextObject>"
  }

  /// The archive.
  package var bytes: [UInt8] {
    let start = hasSlashes ? "/Doc_0/" : ""
    let pages = pages.indices.map { "<ofd:Page ID='p\($0)' BaseLoc='\(start)Pages/\($0).xml'/>" }
    let templatePage = "<ofd:TemplatePage ID='t' BaseLoc='\(start)Tpls/0.xml'/>"
    var parts = [
      (
        "OFD.xml",
        element(
          "OFD",
          "<ofd:DocBody><ofd:DocRoot> \(start)\(hasSlashes ? "" : "Doc_0/")Document.xml"
            + "\n</ofd:DocRoot></ofd:DocBody>")
      ),
      (
        "Doc_0/Document.xml",
        element(
          "Document",
          "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 \(size.width) \(size.height)"
            + "</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>\(start)Fonts.xml</ofd:PublicRes>"
            + (drawings.isEmpty ? "" : "<ofd:DocumentRes>\(start)Res.xml</ofd:DocumentRes>")
            + (template == nil ? "" : templatePage)
            + "</ofd:CommonData><ofd:Pages>\(pages.joined())</ofd:Pages>")
      ),
    ]
    for (index, page) in self.pages.enumerated() {
      parts.append(("Doc_0/Pages/\(index).xml", self.page(page, on: template == nil ? nil : "t")))
    }
    if let template { parts.append(("Doc_0/Tpls/0.xml", page(template, on: nil))) }
    let units = drawings.map { id, content in
      "<ofd:CompositeGraphicUnit ID='\(id)' Width='9' Height='9'><ofd:Content>\(content)"
        + "</ofd:Content></ofd:CompositeGraphicUnit>"
    }
    let all = "<ofd:CompositeGraphicUnits>\(units.joined())</ofd:CompositeGraphicUnits>"
    let resources = "<ofd:DrawParams>\(parameters)</ofd:DrawParams>" + all
    if !drawings.isEmpty { parts.append(("Doc_0/Res.xml", element("Res", resources))) }
    return StoredZIP(parts.map { (rename($0.0), $0.1) } + others).bytes
  }

  private func page(_ objects: String, on template: String?) -> String {
    element(
      "Page",
      (template.map { "<ofd:Template TemplateID='\($0)' ZOrder='Background'/>" } ?? "")
        + "<ofd:Content><ofd:Layer ID='l' Type='Body'>\(objects)</ofd:Layer></ofd:Content>")
  }

  /// The root element of a part.
  private func element(_ name: String, _ content: String) -> String {
    let declaration = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix.dropLast())"
    let text = "<ofd:\(name) \(declaration)=\"\(namespace)\">\(content)</ofd:\(name)>"
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + text.replacing("</ofd:", with: "</\(prefix)").replacing("<ofd:", with: "<\(prefix)")
  }
}
