import Wordings

/// Reads a PDF file's words and their boxes, as `pdftotext -bbox` (poppler) writes them.
///
/// Boxes, not lines of text, are what tables need: `-layout` keeps the order of a row's cells but
/// says only roughly where they stand, so a blank cell cannot be told. `-tsv` and `-bbox-layout` have
/// the same boxes, rounded or with a guess at blocks that tables mislead; `-tsv` is missing from
/// older versions.
package enum PDFReader {
  /// The document in `bytes`, what the converter wrote. Throws where it holds no word.
  package static func document(_ bytes: [UInt8]) throws(Refusal) -> Document {
    let strip = PDFPageStack(PDFPage.pages(in: bytes))
    guard !strip.lines.isEmpty else { throw noText }
    var flow = PDFBlockBuilder(strip.lines)
    flow.read()
    return Document(blocks: flow.blocks)
  }

  private static let noText = Refusal(
    .noTextLayer, "PDF 里没有文字（多为扫描件），请取得文字版，或识别文字后再核对",
    en:
      "no text in the PDF file (a scan, most likely); ask for a version with text, or have it recognised first"
  )
}
