/// The parts that say what is in an office document (ECMA-376-2, Open Packaging Conventions).
package enum PackageFrame {
  /// A part and its content type, without the suffix `+xml`.
  package typealias Part = (name: String, type: String)
  /// A relationship: its id, the last word of its type, its target.
  package typealias Relationship = (id: String, kind: String, target: String)

  package static let declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  /// What the names of all formats begin with.
  package static let formats = "http://schemas.openxmlformats.org/"
  package static let references = formats + "officeDocument/2006/relationships"
  /// What the content types of office documents begin with.
  package static let office = "application/vnd.openxmlformats-officedocument."
  private static let properties = "docProps/core.xml"

  /// The part `[Content_Types].xml` for `parts` and the properties; `others` are the content types of file
  /// name endings besides `rels` and `xml`.
  package static func contentTypes(
    _ parts: [Part], others: [(ending: String, type: String)] = []
  ) -> String {
    let core = "application/vnd.openxmlformats-package."
    let all = parts + [(properties, core + "core-properties")]
    let endings = [("rels", core + "relationships+xml"), ("xml", "application/xml")] + others
    return declaration + "<Types xmlns=\"\(formats)package/2006/content-types\">"
      + endings.map { "<Default Extension=\"\($0.0)\" ContentType=\"\($0.1)\"/>" }.joined()
      + all.map { "<Override PartName=\"/\($0.0)\" ContentType=\"\($0.1)+xml\"/>" }.joined()
      + "</Types>"
  }

  /// Adds to `zip` the properties of a document and the relationships of the package, whose main part is
  /// `main`. `created` is a day such as `2024-01-31`.
  package static func add(
    main: String, title: String?, created: String? = nil, to zip: inout ZIPWriter
  ) {
    let core = formats + "package/2006/relationships/metadata/core-properties"
    zip.add(
      "_rels/.rels",
      relationships([("rId1", "officeDocument", main)], others: [("rId2", core, properties)]))
    let day = created.map {
      "<dcterms:created xsi:type=\"dcterms:W3CDTF\">\($0)T00:00:00Z</dcterms:created>"
    }
    zip.add(
      properties,
      declaration
        + "<cp:coreProperties xmlns:cp=\"\(formats)package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
        + (title.map { "<dc:title>\(XMLText.escaped($0))</dc:title>" } ?? "") + (day ?? "")
        + "</cp:coreProperties>")
  }

  /// A part with the relationships `own`, and `others` with their whole types.
  package static func relationships(
    _ own: [Relationship], others: [Relationship] = []
  ) -> String {
    let all = own.map { ($0.id, references + "/" + $0.kind, $0.target) } + others
    return declaration + "<Relationships xmlns=\"\(formats)package/2006/relationships\">"
      + all.map { "<Relationship Id=\"\($0.0)\" Type=\"\($0.1)\" Target=\"\($0.2)\"/>" }.joined()
      + "</Relationships>"
  }
}
