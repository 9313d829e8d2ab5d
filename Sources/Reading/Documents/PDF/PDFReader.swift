import Wordings

/// Reads the words of a PDF file and their boxes, as written by `pdftotext -bbox` (poppler).
///
/// Tables need boxes: `-layout` keeps the order of the cells in a row, but positions are so
/// imprecise that a blank cell cannot be detected. `-tsv` and `-bbox-layout` have the same boxes,
/// rounded or grouped into blocks that are wrong for tables, and older versions have no `-tsv`.
package enum PDFReader {
  /// Reads `bytes`, the output of the converter. Throws `no-text-layer` if it has no words.
  package static func document(_ bytes: [UInt8]) throws(Refusal) -> Document {
    try GeometryReader.document(PlacedPage.pages(in: bytes), orThrow: noText)
  }

  private static let noText = Refusal(
    .noTextLayer, "PDF 里没有文字（多为扫描件），请取得文字版，或识别文字后再核对",
    en:
      "no text in the PDF file (probably a scan); obtain a version with text, or use OCR and check the result"
  )
}
