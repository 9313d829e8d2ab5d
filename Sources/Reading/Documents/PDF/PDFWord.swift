/// One word of a page: its text and its box, in points from the top left corner of the page.
struct PDFWord {
  /// What stands in it; behind a number that the page's edge cuts an ellipsis, since digits may be
  /// missing.
  var text: String
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  /// The middle of its height.
  var middle: Double { (top + bottom) / 2 }

  /// The size of its type, told from its width: a box's height depends on the font's own measures.
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

  /// Takes a word; `pdftotext` leaves out the characters beyond the edge of the page.
  fileprivate mutating func append(_ word: PDFWord) {
    var word = word
    let isCut = word.right > width - 2 || word.left < 0
    if isCut, word.text.last?.isNumber ?? false { word.text += "…" }
    words.append(word)
  }
}

extension PDFPage {
  /// The pages in what `pdftotext -bbox` writes: a `<page>` element a page, a `<word>` element a word.
  /// Elements without a sound box are left out.
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

  /// The number that is the value of the attribute `name` in the element `line`.
  fileprivate static func attribute(_ name: String, of line: ArraySlice<UInt8>) -> Double? {
    let mark = Array((" " + name + "=\"").utf8)
    var rest = line.prefix { $0 != UInt8(ascii: ">") }
    while let place = rest.firstIndex(of: mark[0]) {
      rest = rest[place...]
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
  /// The word in the element `<word xMin=… yMin=… xMax=… yMax=…>text</word>`.
  fileprivate init?(element: ArraySlice<UInt8>) {
    guard let left = PDFPage.attribute("xMin", of: element),
      let top = PDFPage.attribute("yMin", of: element),
      let right = PDFPage.attribute("xMax", of: element),
      let bottom = PDFPage.attribute("yMax", of: element),
      right >= left, bottom > top, let open = element.firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let body = element[(open + 1)...].prefix { $0 != UInt8(ascii: "<") }
    let text = PDFWord.plain(String(decoding: TextLine.trimmed(body), as: UTF8.self))
    guard !text.isEmpty else { return nil }
    self.init(text: text, left: left, top: top, right: right, bottom: bottom)
  }

  /// `text` with the five character references of XML replaced and without characters of no width.
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
