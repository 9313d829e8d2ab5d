extension PlacedPage {
  /// Parses the output of `pdftotext -bbox`: a `<page>` element for each page, a `<word>` element
  /// for each word. Elements without a valid box are left out.
  static func pages(in bytes: [UInt8]) -> [PlacedPage] {
    var pages: [PlacedPage] = []
    for line in bytes.split(separator: 0x0A) {
      let line = line.drop { $0 == 0x20 }
      if line.starts(with: "<page ".utf8) {
        let height = attribute("height", of: line) ?? 0
        let width = attribute("width", of: line) ?? .infinity
        pages.append(PlacedPage(height: height, width: width))
      } else if line.starts(with: "<word ".utf8), !pages.isEmpty,
        let word = PlacedWord(element: line)
      {
        pages[pages.count - 1].words.append(word)
      }
    }
    return pages.map(\.withShownSize.withCutWords)
  }

  /// The page with its size as it is shown: `pdftotext` gives that before the rotation of the page.
  private var withShownSize: PlacedPage {
    guard words.contains(where: { $0.left > width || $0.top > height }),
      words.allSatisfy({ $0.left <= height && $0.top <= width })
    else { return self }
    return PlacedPage(words: words, height: width, width: height)
  }

  /// The page with a mark at each word that may be cut off: `pdftotext` omits characters beyond the
  /// edge of the page.
  private var withCutWords: PlacedPage {
    func isBeside(_ word: PlacedWord, isTall: Bool) -> Bool {
      isTall ? word.bottom > height - 2 || word.top < 0 : word.right > width - 2 || word.left < 0
    }
    guard words.contains(where: { isBeside($0, isTall: true) || isBeside($0, isTall: false) })
    else {
      return self
    }
    var page = self
    // A box as high as its font reaches beyond the edge where the text does not, and looks turned.
    var trimmed = self
    FontBoxes.trim(&trimmed)
    for (index, word) in trimmed.words.enumerated() where word.text.last?.isNumber ?? false {
      let isCut = isBeside(word, isTall: word.isTall ?? false)
      if isCut { page.words[index].text += "…" }
    }
    return page
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

extension PlacedWord {
  /// Parses the element `<word xMin=… yMin=… xMax=… yMax=…>text</word>`.
  fileprivate init?(element: ArraySlice<UInt8>) {
    guard let left = PlacedPage.attribute("xMin", of: element),
      let top = PlacedPage.attribute("yMin", of: element),
      let right = PlacedPage.attribute("xMax", of: element),
      let bottom = PlacedPage.attribute("yMax", of: element),
      right >= left, bottom > top, let open = element.firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let content = element[(open + 1)...].prefix { $0 != UInt8(ascii: "<") }
    let text = PlacedWord.plain(String(decoding: TextLine.trimmed(content), as: UTF8.self))
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
      } else if scalar.value != 0xFEFF, !(0x200B...0x200F ~= scalar.value) {
        plain.append(scalar)
      }
    }
    return String(plain)
  }

  private static let references: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "#39": "'",
  ]
}
