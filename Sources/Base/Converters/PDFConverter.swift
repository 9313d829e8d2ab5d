import Chinese
import Wordings

/// The programs of poppler: `pdftotext` gives the words of a PDF file with their boxes, `pdftocairo` the
/// lines, `pdfdetach` the attachments.
package final class PDFConverter: Sendable {
  private let program: Converter
  private let drawer: Converter
  private let detacher: Converter
  /// The most attachments that are read.
  private static let attachmentLimit = 100

  package init(in sandbox: Sandbox) {
    func converter(_ name: String) -> Converter {
      Converter(name, package: "poppler-utils", version: ["-v"], in: sandbox)
    }
    program = converter("pdftotext")
    drawer = converter("pdftocairo")
    detacher = converter("pdfdetach")
  }

  /// The words of the PDF file `bytes`, at most `limit` bytes of text.
  package func words(
    of bytes: [UInt8], limit: Int
  ) throws(Refusal) -> ConvertedDocument {
    let folder = try folder(with: bytes)
    let run = try run(
      program, ["-bbox", "-enc", "UTF-8"], ["out"], in: folder)
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

  /// The pages of the PDF file `bytes` as a drawing (SVG), at most `limit` bytes. That takes several times
  /// as long as their words.
  package func drawing(of bytes: [UInt8], limit: Int) throws(Refusal) -> [UInt8] {
    let folder = try folder(with: bytes)
    let run = try run(drawer, ["-svg", "-noshrink", "-nocenter"], ["out"], in: folder)
    guard run.end == .exit(0) else { throw drawer.failure(run.end) }
    return try Converter.result(folder.path(of: "out"), limit: limit)
  }

  /// The names of the files attached to the PDF file `bytes`.
  package func attachmentNames(of bytes: [UInt8]) throws(Refusal) -> [String] {
    // Objects may be compressed, but not the dictionary of an attached file.
    guard PDFConverter.attachmentMark.occurs(in: bytes) else { return [] }
    return try attachmentList(in: folder(with: bytes)).map(\.name)
  }

  private static let attachmentMark = SubstringSearcher("/EmbeddedFile")

  /// The names of the files attached to the PDF file `bytes`, and each file, of at most `limit` bytes.
  package func attachments(
    of bytes: [UInt8], limit: Int
  ) throws(Refusal) -> [(name: String, content: Result<[UInt8], Refusal>)] {
    let folder = try folder(with: bytes)
    return try attachmentList(in: folder).map { number, name in
      (name, content(ofAttachment: number, in: folder, limit: limit))
    }
  }

  /// The numbers and names of the files attached to the PDF file in `folder`.
  private func attachmentList(
    in folder: TemporaryFolder
  ) throws(Refusal) -> [(number: Int, name: String)] {
    let list = try run(detacher, ["-list", "-enc", "UTF-8"], in: folder)
    guard list.end == .exit(0) else { throw detacher.failure(list.end) }
    // A line for each file: 1: name
    let files = list.output.split(separator: "\n").compactMap {
      line -> (number: Int, name: String)? in
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let number = Int(parts[0]), parts[1].first == " " else { return nil }
      return (number, String(parts[1].dropFirst()))
    }
    return Array(files.prefix(PDFConverter.attachmentLimit))
  }

  private func content(
    ofAttachment number: Int, in folder: TemporaryFolder, limit: Int
  ) -> Result<[UInt8], Refusal> {
    do throws(Refusal) {
      let path = folder.path(of: "attachment-\(number)")
      let run = try run(detacher, ["-save", "\(number)", "-o", path], in: folder)
      guard run.end == .exit(0) else { throw detacher.failure(run.end) }
      return .success(try Converter.result(path, limit: limit))
    } catch {
      return .failure(error)
    }
  }

  private func folder(with bytes: [UInt8]) throws(Refusal) -> TemporaryFolder {
    guard let folder = TemporaryFolder(), folder.write(bytes, to: "in.pdf") else {
      throw Converter.unwritableFile
    }
    return folder
  }

  /// Runs `program` with `options` on the PDF file in `folder`, where it writes the files `outputs`.
  private func run(
    _ program: Converter, _ options: [String], _ outputs: [String] = [], in folder: TemporaryFolder
  ) throws(Refusal) -> ChildProcess {
    try program.run(options + (["in.pdf"] + outputs).map { folder.path(of: $0) }, in: folder)
  }

  /// The refusal where it lacks the tables of Chinese characters: it leaves out every character of a
  /// font that the document does not contain.
  private var missingCharacters: Refusal {
    program.incomplete(
      "没有中文字符表", en: "it has no tables of Chinese characters", package: "poppler-data")
  }
}
