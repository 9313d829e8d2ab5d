/// One word of a page with its box, in points from the top left corner of the page.
struct PDFWord {
  /// The text, with an ellipsis after a number that the edge of the page cuts off, since digits may
  /// be missing.
  var text: String
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  /// The vertical centre.
  var midY: Double { (top + bottom) / 2 }

  /// The type size, from the width: the height of a box depends on the metrics of the font.
  var em: Double {
    let height = bottom - top
    let widths = text.unicodeScalars.reduce(0.0) { $0 + ($1.value >= 0x2E80 ? 1 : 0.5) }
    return min(max((right - left) / max(widths, 0.5), height * 0.5), height * 1.1)
  }
}

/// The words of one page.
struct PDFPage {
  var words: [PDFWord] = []
  var height = 0.0
  var width = Double.infinity

  /// Appends a word and marks it if it is cut off: `pdftotext` omits characters beyond the edge of
  /// the page.
  fileprivate mutating func append(_ word: PDFWord) {
    var word = word
    let isCut = word.right > width - 2 || word.left < 0
    if isCut, word.text.last?.isNumber ?? false { word.text += "…" }
    words.append(word)
  }
}

extension PDFPage {
  /// Parses the output of `pdftotext -bbox`: a `<page>` element for each page, a `<word>` element
  /// for each word. Elements without a valid box are left out.
  static func pages(in bytes: [UInt8]) -> [PDFPage] {
    var pages: [PDFPage] = []
    for line in bytes.split(separator: 0x0A) {
      let line = line.drop { $0 == 0x20 }
      if line.starts(with: "<page ".utf8) {
        let height = attribute("height", of: line) ?? 0
        let width = attribute("width", of: line) ?? .infinity
        pages.append(PDFPage(height: height, width: width))
      } else if line.starts(with: "<word ".utf8), !pages.isEmpty, let word = PDFWord(element: line)
      {
        pages[pages.count - 1].append(word)
      }
    }
    return pages
  }

  /// The number in the attribute `name` of the element `line`.
  fileprivate static func attribute(_ name: String, of line: ArraySlice<UInt8>) -> Double? {
    let mark = Array((" " + name + "=\"").utf8)
    var rest = line.prefix { $0 != UInt8(ascii: ">") }
    while let index = rest.firstIndex(of: mark[0]) {
      rest = rest[index...]
      if rest.starts(with: mark) {
        let digits = rest.dropFirst(mark.count).prefix { $0 != UInt8(ascii: "\"") }
        let value = Double(String(decoding: digits, as: UTF8.self))
        return value.flatMap { $0.isFinite && abs($0) < 1e6 ? $0 : nil }
      }
      rest = rest.dropFirst()
    }
    return nil
  }
}

extension PDFWord {
  /// Parses the element `<word xMin=… yMin=… xMax=… yMax=…>text</word>`.
  fileprivate init?(element: ArraySlice<UInt8>) {
    guard let left = PDFPage.attribute("xMin", of: element),
      let top = PDFPage.attribute("yMin", of: element),
      let right = PDFPage.attribute("xMax", of: element),
      let bottom = PDFPage.attribute("yMax", of: element),
      right >= left, bottom > top, let open = element.firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let content = element[(open + 1)...].prefix { $0 != UInt8(ascii: "<") }
    let text = PDFWord.plain(String(decoding: TextLine.trimmed(content), as: UTF8.self))
    guard !text.isEmpty else { return nil }
    self.init(text: text, left: left, top: top, right: right, bottom: bottom)
  }

  /// `text` with the five character references of XML decoded and without zero-width characters.
  private static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    var reference: String?
    for scalar in text.unicodeScalars {
      if scalar == "&" {
        reference = ""
      } else if let name = reference {
        guard scalar == ";" else {
          reference = name.utf8.count < 8 ? name + String(scalar) : nil
          continue
        }
        plain.append(references[name] ?? "\u{FFFD}")
        reference = nil
      } else if scalar.value != 0xAD, scalar.value != 0xFEFF, !(0x200B...0x200F ~= scalar.value) {
        plain.append(scalar)
      }
    }
    return String(plain)
  }

  private static let references: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "#39": "'",
  ]
}
