import Foundation

/// A PDF file of one page with words at given positions, in a font that is not embedded.
enum TestPDF {
  /// The bytes of a file with `words`: the distance of each from the left and of its base line from
  /// the top, in points; with horizontal `lines`, and with the file `attachment` 报告.txt.
  static func bytes(
    _ words: [(left: Int, top: Int, text: String)],
    lines: [(left: Int, right: Int, top: Int)] = [], attachment: Data? = nil
  ) -> Data {
    let strokes = lines.map { "\($0.left) \(842 - $0.top) m \($0.right) \(842 - $0.top) l S" }
    let texts = words.map { word in
      let codes = word.text.utf16.map { hex(Int($0)) }.joined()
      return "BT /F 10 Tf 1 0 0 1 \(word.left) \(842 - word.top) Tm <\(codes)> Tj ET"
    }
    let content = (strokes + texts).joined(separator: "\n")
    let names = "/Names << /EmbeddedFiles << /Names [(1) 9 0 R] >> >>"
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R \(attachment == nil ? "" : names) >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        + " /Resources << /Font << /F 5 0 R >> >> >>",
      stream(content),
      "<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H"
        + " /DescendantFonts [6 0 R] /ToUnicode 8 0 R >>",
      "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /DW 1000 /FontDescriptor 7 0 R"
        + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
      "<< /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0"
        + " /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
      stream(unicode),
    ]
    if let attachment {
      let bytes = attachment.map { hex(Int($0)).suffix(2) }.joined()
      objects += [
        "<< /Type /Filespec /UF <FEFF62A5544A002E007400780074> /EF << /F 10 0 R >> >>",
        stream(bytes + ">", "/Type /EmbeddedFile /Filter /ASCIIHexDecode"),
      ]
    }
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      file += String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n"
    }
    file += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
    return Data(file.utf8)
  }

  /// The CMap that maps each code to the character with the same number.
  private static let unicode: String = {
    let ranges = (0..<256).map { "<\(hex($0 << 8))> <\(hex($0 << 8 | 255))> <\(hex($0 << 8))>" }
    let blocks = stride(from: 0, to: 256, by: 64).map { start in
      "64 beginbfrange\n" + ranges[start..<start + 64].joined(separator: "\n") + "\nendbfrange"
    }
    return "begincmap\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
      + blocks.joined(separator: "\n") + "\nendcmap"
  }()

  private static func stream(_ text: String, _ entries: String = "") -> String {
    "<< \(entries) /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream"
  }

  private static func hex(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
