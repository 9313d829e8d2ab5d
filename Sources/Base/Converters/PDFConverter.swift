import Wordings

/// `pdftotext` of poppler, which gives the words of a PDF file with their boxes.
package final class PDFConverter: Sendable {
  private let program = Converter("pdftotext", package: "poppler-utils", version: ["-v"])

  package init() {}

  /// The words of the PDF file `bytes`, at most `limit` bytes of text; not those of slanted text if
  /// `isUpright`.
  package func words(
    of bytes: [UInt8], isUpright: Bool = false, limit: Int
  ) throws(Refusal) -> ConvertedDocument {
    guard let path = program.path else { throw program.missing }
    guard let folder = TemporaryFolder(), folder.write(bytes, to: "in.pdf") else {
      throw Converter.unwritableFile
    }
    let run = ChildProcess.run(
      path,
      (isUpright ? ["-nodiag"] : []) + [
        "-bbox", "-enc", "UTF-8", folder.path(of: "in.pdf"), folder.path(of: "out"),
      ],
      folder: folder.path, limit: Converter.timeLimit)
    if run.output.contains("Incorrect password") {
      throw Refusal(
        .encrypted, "PDF 加了密码，请取得没有密码的文件",
        en: "the PDF file is password-protected; obtain a version without a password")
    }
    guard run.end == .exit(0) else { throw program.failure(run.end) }
    if run.output.contains("Missing language pack") { throw missingCharacters }
    return ConvertedDocument(
      bytes: try Converter.result(folder.path(of: "out"), limit: limit),
      converter: program.nameAndVersion)
  }

  /// The refusal where it lacks the tables of Chinese characters: it leaves out every character of a
  /// font that the document does not contain.
  private var missingCharacters: Refusal {
    program.incomplete(
      "没有中文字符表", en: "it has no tables of Chinese characters", package: "poppler-data")
  }
}
