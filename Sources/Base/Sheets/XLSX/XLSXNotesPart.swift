import Chinese
import Packages

/// The notes at the cells of a sheet: their texts, and the boxes that programs still want beside them.
struct XLSXNotesPart {
  private let notes: [(place: XLSXRange.Place, text: String)]

  init(_ notes: [(place: XLSXRange.Place, text: String)]) { self.notes = notes }

  /// The relationships of sheet `number` with both parts.
  func relationships(_ number: Int) -> String {
    PackageFrame.relationships([
      ("rId1", "vmlDrawing", "../drawings/vmlDrawing\(number).vml"),
      ("rId2", "comments", "../comments\(number).xml"),
    ])
  }

  var comments: String {
    let comments = notes.map { note in
      var text: [UInt8] = []
      XLSXText.append(Array(note.text.utf8)[...], to: &text)
      return
        "<comment ref=\"\(note.place.name)\" authorId=\"0\"><text><r><t xml:space=\"preserve\">"
        + "\(String(decoding: text, as: UTF8.self))</t></r></text></comment>"
    }
    return PackageFrame.declaration + "<comments xmlns=\"\(XLSXPackage.main)\"><authors><author/>"
      + "</authors><commentList>\(comments.joined())</commentList></comments>"
  }

  var drawing: String {
    "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
      + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><v:shapetype id=\"_x0000_t202\""
      + " coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
      + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/>"
      + "</v:shapetype>" + notes.enumerated().map(XLSXNotesPart.shape).joined() + "</xml>"
  }

  /// The hidden box of a note, beside its cell and as high as its text.
  private static func shape(
    _ index: Int, _ note: (place: XLSXRange.Place, text: String)
  ) -> String {
    let (row, column) = (note.place.row, note.place.column)
    let lines = note.text.split(separator: "\n").reduce(1) {
      $0 + DisplayWidth.of(String($1)) / 40 + 1
    }
    return "<v:shape id=\"_x0000_s\(1025 + index)\" type=\"#_x0000_t202\""
      + " style=\"position:absolute;visibility:hidden;width:240pt;height:\(lines * 16)pt\""
      + " fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
      + "<v:textbox style=\"mso-direction-alt:auto\"/><x:ClientData ObjectType=\"Note\">"
      + "<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>\(column + 1),15,\(row),2,\(column + 4),15,"
      + "\(row + lines),4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>\(row)</x:Row>"
      + "<x:Column>\(column)</x:Column></x:ClientData></v:shape>"
  }
}
