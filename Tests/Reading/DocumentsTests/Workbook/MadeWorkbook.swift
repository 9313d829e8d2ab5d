import TestSupport
import Wordings

@testable import Documents

/// A workbook for tests, made of the XML of its parts.
struct MadeWorkbook {
  /// The content of `sheetData` and what follows it, sheet by sheet.
  var sheets: [String]
  /// The XML before `sheetData` in the first sheet, such as `cols`.
  var columns = ""
  var states: [String] = []
  var strings = ""
  /// The content of the part of styles.
  var styles = ""
  var workbookProperties = ""
  var prefix = ""
  var isStrict = false
  /// The names of the parts.
  var folder = "xl"
  var mainName = "workbook.xml"

  init(_ rows: String..., strings: String = "", styles: String = "") {
    sheets = rows.map { "<sheetData>\($0)</sheetData>" }
    self.strings = strings
    self.styles = styles
  }

  private var namespace: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  }

  /// `xml` with the prefix before all names of elements.
  private func part(_ root: String, _ xml: String) -> String {
    let declaration = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)"
    let text =
      "<\(root) \(declaration)='\(namespace)' xmlns:r='r' xmlns:mc='\(MadeWorkbook.compatibility)'>"
      + "\(xml)</\(root)>"
    guard !prefix.isEmpty else { return text }
    return text.replacing("</", with: "\u{1}").replacing("<", with: "<\(prefix):")
      .replacing("\u{1}", with: "</\(prefix):").replacing("<\(prefix):mc:", with: "<mc:")
      .replacing("</\(prefix):mc:", with: "</mc:")
  }

  private static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"

  private func relationships(_ targets: [(id: String, type: String, target: String)]) -> String {
    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
      + targets.map {
        "<Relationship Id='\($0.id)' Type='http://x/relationships/\($0.type)' Target='\($0.target)'/>"
      }.joined() + "</Relationships>"
  }

  var bytes: [UInt8] {
    let entries = sheets.indices.map { index in
      let state = states.indices.contains(index) ? states[index] : "visible"
      return
        "<sheet name='表\(index + 1)' sheetId='\(index + 1)' state='\(state)' r:id='s\(index)'/>"
    }
    let parts = sheets.indices.map { ("s\($0)", "worksheet", "/\(folder)/s\($0).xml") }
    let others = [("a", "sharedStrings", "texts.xml"), ("b", "styles", "./looks.xml")]
    var members = [
      (
        "[Content_Types].xml",
        "<Types><Override ContentType='application/vnd.openxmlformats-officedocument."
          + "spreadsheetml.sheet.main+xml'/></Types>"
      ),
      ("_rels/.rels", relationships([("m", "officeDocument", "\(folder)/\(mainName)")])),
      (
        "\(folder)/\(mainName)",
        part("workbook", "\(workbookProperties)<sheets>\(entries.joined())</sheets>")
      ),
      ("\(folder)/_rels/\(mainName).rels", relationships(parts + others)),
      ("\(folder)/texts.xml", part("sst", strings)),
      ("\(folder)/looks.xml", part("styleSheet", styles)),
    ]
    for (index, sheet) in sheets.enumerated() {
      let before = index == 0 ? columns : ""
      members.append(("\(folder)/s\(index).xml", part("worksheet", before + sheet)))
    }
    return StoredZIP(members).bytes
  }

  func output() throws -> DocumentReader.Output { try DocumentReader.read(OpenedDocument(bytes)) }

  /// The blocks as in `BlockOutline`.
  func lines() throws -> [String] { BlockOutline.lines(of: try output().document) }

  /// The texts of the first grid.
  func texts() throws -> [[String]] {
    for case .grid(let grid) in try output().document.blocks {
      return grid.rows.map { $0.map(\.text) }
    }
    return []
  }
}
