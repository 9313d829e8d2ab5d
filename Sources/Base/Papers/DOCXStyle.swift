/// What a paragraph of an official letter is, and so how it looks. The raw value is the id of the style.
package enum DOCXStyle: String, CaseIterable, Sendable {
  case title = "Title"
  /// Flush left, such as the addressee.
  case flush = "Flush"
  case body = "Body"
  case heading = "Heading1"
  /// The signature and the date, which stay on one page.
  case signature = "Signature"
  /// A remark in small letters.
  case note = "Note"
  case cellHead = "CellHead"
  case cell = "Cell"
  case cellCentered = "CellCentered"
  /// Small letters within a cell.
  case cellNote = "CellNote"
  case footer = "Footer"

  /// What it looks like: the name that programs show, the font of Chinese, the size in half points, and what
  /// goes into `w:pPr` in its order there.
  private struct Look {
    let name: String
    let font: String
    let size: Int
    var isBold = false
    /// Whether it stays on the page of the next paragraph.
    var keepsNext = false
    var spacing = "w:line=\"560\" w:lineRule=\"exact\""
    var indent: String?
    var alignment = "both"
  }

  private static let song = "宋体"
  private static let fangsong = "仿宋"
  private static let hei = "黑体"
  private static let small = "w:line=\"280\" w:lineRule=\"atLeast\""

  private var look: Look {
    switch self {
    case .title:
      Look(
        name: "Title", font: DOCXStyle.song, size: 40, isBold: true, keepsNext: true,
        spacing: "w:after=\"320\" w:line=\"640\" w:lineRule=\"exact\"", alignment: "center")
    case .flush: Look(name: "Flush Left", font: DOCXStyle.fangsong, size: 32)
    case .body:
      Look(
        name: "Body", font: DOCXStyle.fangsong, size: 32,
        indent: "w:firstLineChars=\"200\" w:firstLine=\"640\"")
    case .heading:
      Look(
        name: "heading 1", font: DOCXStyle.hei, size: 32, keepsNext: true,
        spacing: "w:before=\"120\" w:after=\"80\" w:line=\"560\" w:lineRule=\"exact\"",
        indent: "w:firstLineChars=\"200\" w:firstLine=\"640\"", alignment: "left")
    case .signature:
      Look(
        name: "Signature", font: DOCXStyle.fangsong, size: 32, keepsNext: true,
        indent: "w:rightChars=\"200\" w:right=\"640\"", alignment: "right")
    case .note:
      Look(
        name: "Note", font: DOCXStyle.fangsong, size: 24,
        spacing: "w:before=\"120\" w:line=\"400\" w:lineRule=\"exact\"")
    case .cellHead:
      Look(
        name: "Cell Head", font: DOCXStyle.hei, size: 22, keepsNext: true,
        spacing: DOCXStyle.small, alignment: "center")
    case .cell:
      Look(
        name: "Cell", font: DOCXStyle.fangsong, size: 22, spacing: DOCXStyle.small,
        alignment: "left")
    case .cellCentered:
      Look(
        name: "Cell Centered", font: DOCXStyle.fangsong, size: 22, spacing: DOCXStyle.small,
        alignment: "center")
    case .cellNote:
      Look(
        name: "Cell Note", font: DOCXStyle.fangsong, size: 13,
        spacing: "w:line=\"200\" w:lineRule=\"atLeast\"", alignment: "center")
    case .footer:
      Look(
        name: "footer", font: DOCXStyle.song, size: 28,
        spacing: "w:line=\"240\" w:lineRule=\"auto\"", alignment: "center")
    }
  }

  /// Its element of the part with the styles.
  var xml: String {
    let look = look
    return "<w:style w:type=\"paragraph\"\(self == .body ? " w:default=\"1\"" : "")"
      + " w:styleId=\"\(rawValue)\"><w:name w:val=\"\(look.name)\"/><w:qFormat/><w:pPr>"
      + (look.keepsNext ? "<w:keepNext/>" : "") + "<w:spacing \(look.spacing)/>"
      + (look.indent.map { "<w:ind \($0)/>" } ?? "") + "<w:jc w:val=\"\(look.alignment)\"/></w:pPr>"
      + "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\""
      + " w:eastAsia=\"\(look.font)\" w:cs=\"Times New Roman\"/>"
      + (look.isBold ? "<w:b/>" : "") + "<w:sz w:val=\"\(look.size)\"/>"
      + "<w:szCs w:val=\"\(look.size)\"/></w:rPr></w:style>"
  }
}
