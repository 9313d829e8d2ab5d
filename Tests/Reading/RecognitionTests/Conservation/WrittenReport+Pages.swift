import TestSupport

/// Files with fixed pages.
extension WrittenReport {
  /// The words of the pages with their boxes, as `pdftotext -bbox` writes them.
  var words: [UInt8] {
    let size = MadePages.size
    let pages = MadePages(parts, style: style).pages.map { texts in
      "<page width=\"\(size.width)\" height=\"\(size.height)\">\n"
        + texts.map(WrittenReport.words).joined() + "</page>\n"
    }
    return Array(("<doc>\n" + pages.joined() + "</doc>\n").utf8)
  }

  private static func words(of text: MadePages.Text) -> String {
    var left = text.left
    return text.text.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace).map {
      let right = left + MadePages.width($0)
      defer { left = right + 5 }
      guard !$0.isEmpty else { return "" }
      return "<word xMin=\"\(left)\" yMin=\"\(text.middle - 5)\" xMax=\"\(right)\""
        + " yMax=\"\(text.middle + 5)\">\(escaped(String($0)))</word>\n"
    }.joined()
  }

  var ofd: [UInt8] {
    // Type of 10 points is 4 mm here.
    let scale = 0.4
    var document = TestOFD(
      MadePages(parts, style: style).pages.map { texts in
        texts.map {
          TestOFD.text($0.text, $0.left * scale, $0.middle * scale + 1.5)
        }.joined()
      })
    document.size = (MadePages.size.width * scale, MadePages.size.height * scale)
    return document.bytes
  }
}
