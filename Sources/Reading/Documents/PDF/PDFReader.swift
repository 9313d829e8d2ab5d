import Wordings

/// Reads the words of a PDF file and their boxes, as written by `pdftotext -bbox` (poppler).
///
/// Tables need boxes: `-layout` keeps the order of the cells in a row, but positions are so
/// imprecise that a blank cell cannot be detected. `-tsv` and `-bbox-layout` have the same boxes,
/// rounded or grouped into blocks that are wrong for tables, and older versions have no `-tsv`.
package struct PDFReader {
  private var pages: [PlacedPage]
  private var drawings: [PageDrawing] = []
  private var setApart: [SetApart] = []

  /// Reads `bytes`, the output of the converter.
  package init(_ bytes: [UInt8]) { pages = PlacedPage.pages(in: bytes) }

  /// Whether the pages may have slanted text, whose pieces get between the other words.
  package var mayHaveSlantedText: Bool {
    pages.contains { CrossingWords($0).areAtDifferentHeights }
  }

  /// Leaves out what the drawing of the pages, `bytes`, as written by `pdftocairo -svg`, shows to be a watermark,
  /// or not to be seen.
  package mutating func addDrawing(_ bytes: [UInt8]) {
    drawings = DrawingReader.pages(in: bytes)
    guard drawings.count == pages.count else { return }
    var watermarks: [String] = []
    var unseen: [(SetApart.Kind, texts: [String])] = [(.printedWhite, []), (.transparent, [])]
    for index in pages.indices {
      let left = DrawnText(drawings[index].glyphs).leaveOut(from: &pages[index])
      watermarks += left.watermarks
      unseen[0].texts += left.white
      unseen[1].texts += left.transparent
      let clipped = ClippedText(drawings[index].glyphs)?.apply(to: &pages[index])
      unseen[1].texts += clipped ?? []
    }
    setApart += Watermark.quoted(watermarks)
    setApart += unseen.filter { !$0.texts.isEmpty }.map { kind, texts in
      SetApart(kind, texts.joined(separator: "；"), isInCell: false)
    }
  }

  /// Reads tables by the lines of the drawing, too.
  package mutating func useLines() {
    guard drawings.count == pages.count else { return }
    for index in pages.indices { pages[index].lines = drawings[index].lines }
  }

  /// The blocks of the pages. Throws `no-text-layer` if they have no words.
  package func read() throws(Refusal) -> DocumentReader.Output {
    let part = try GeometryReader.part(pages, setApart: setApart, orThrow: PDFReader.noText)
    return DocumentReader.Output(parts: [part], format: .pdf)
  }

  private static let noText = Refusal(
    .noTextLayer, "PDF 里没有文字（多为扫描件），请取得文字版，或识别文字后再核对",
    en:
      "no text in the PDF file (probably a scan); obtain a version with text, or use OCR and check the result"
  )
}
