import TestSupport
import Wordings

@testable import Documents

/// Word documents for tests.
enum WordDocument {
  /// Reads a document with `body`, and with the given numbering and styles parts.
  static func read(
    _ body: String, numbering: String = "", styles: String = "",
    space: String = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  ) throws(Refusal) -> Document {
    let bytes = bytes(body, numbering: numbering, styles: styles, space: space)
    return try WordReader.document(.archived(ArchivedParts(ZIPArchive(bytes))))
  }

  /// The bytes of that document.
  static func bytes(
    _ body: String, numbering: String = "", styles: String = "",
    space: String = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  ) -> [UInt8] {
    let namespaces =
      "xmlns:w='\(space)' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
      + " xmlns:v='urn:schemas-microsoft-com:vml'"
      + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math' xmlns:x='urn:x'"
      + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'"
    func reference(_ id: Int, _ kind: String, _ target: String) -> String {
      "<Relationship Id='r\(id)' Type='http://x/relationships/\(kind)' Target='\(target)'/>"
    }
    let list =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
    return StoredZIP([
      (
        "_rels/.rels",
        list + reference(1, "officeDocument", "word/document.xml") + "</Relationships>"
      ),
      ("word/document.xml", "<w:document \(namespaces)><w:body>\(body)</w:body></w:document>"),
      (
        "word/_rels/document.xml.rels",
        list + reference(1, "numbering", "numbering.xml")
          + reference(2, "styles", "/word/styles.xml")
          + "</Relationships>"
      ),
      ("word/numbering.xml", "<w:numbering \(namespaces)>\(numbering)</w:numbering>"),
      ("word/styles.xml", "<w:styles \(namespaces)>\(styles)</w:styles>"),
      ("word/header1.xml", "<w:hdr \(namespaces)><w:p><w:r><w:t>页眉</w:t></w:r></w:p></w:hdr>"),
    ]).bytes
  }
}
