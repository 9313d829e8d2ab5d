import Documents
import Foundation
import JSON
import Packages
import Recognition
import Records
import Wordings

/// A reader that `scripts/fuzz-readers` calls with the inputs of libFuzzer, each in another process.
/// A trap, or a broken promise, ends the process, and libFuzzer keeps the input.
enum FuzzedReader: String, CaseIterable {
  /// A Word document or workbook as one XML file.
  case flat
  case html, text, mail
  /// A ZIP archive with damaged structure.
  case zip
  /// The members of an archive, which is made of them without damage, so that inputs reach the readers of
  /// its parts: name, NUL, content, NUL, name, and so on.
  case docx, xlsx, ofd
  /// The output of `pdftotext -bbox`, a NUL, the output of `pdftocairo -svg`.
  case boxes
  /// Records, one per line.
  case records

  /// The reader that the environment names.
  static let chosen = ProcessInfo.processInfo.environment["READER"].flatMap {
    FuzzedReader(rawValue: $0)
  }

  func read(_ bytes: [UInt8]) {
    switch self {
    case .flat, .mail, .zip: FuzzedReader.documents(in: OpenedDocument(bytes))
    case .html: document(Array("<!DOCTYPE html>".utf8) + bytes)
    case .text: document(bytes)
    case .docx, .xlsx, .ofd: document(FuzzedReader.archive(of: bytes))
    case .boxes: FuzzedReader.pages(bytes)
    case .records: FuzzedReader.records(bytes)
    }
  }

  private func document(_ bytes: [UInt8]) { FuzzedReader.read(OpenedDocument(bytes)) }

  /// Reads `opened`, or the documents in it.
  private static func documents(in opened: OpenedDocument) {
    guard let members = try? ArchivedDocument.all(in: opened) else { return read(opened) }
    for member in members { if case .success(let document) = member.content { read(document) } }
  }

  private static func read(_ opened: OpenedDocument) {
    if let output = try? DocumentReader.read(opened) { recognize(output) }
  }

  private static func archive(of bytes: [UInt8]) -> [UInt8] {
    let fields = bytes.split(separator: 0, omittingEmptySubsequences: false)
    var archive = ZIPWriter()
    for index in stride(from: 0, to: fields.count - 1, by: 2) {
      archive.open(String(decoding: fields[index], as: UTF8.self))
      archive.append(Array(fields[index + 1]))
      archive.close()
    }
    archive.finish()
    return archive.bytes
  }

  private static func pages(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    var reader = PDFReader(Array(parts[0]))
    if parts.count > 1 {
      reader.addDrawing(Array(parts[1]))
      reader.useLines()
    }
    if let output = try? reader.read() { recognize(output) }
  }

  /// Recognizes the reports in `output`. Each is written as a record that its reader accepts and that is
  /// written again with the same bytes.
  private static func recognize(_ output: DocumentReader.Output) {
    let recognizer = Recognizer()
    var options = RecognitionOptions()
    options.keepsPositions = true
    for part in recognizer.reports(in: output.parts) {
      let source = Source(path: "-", format: output.format, bytes: 0, crc32: "00000000")
      options.notes = part.notes
      guard let report = try? recognizer.report(of: part.document, source: source, options: options)
      else { continue }
      var line = JSONWriter()
      report.encode(to: &line)
      guard let again = rewritten(line.bytes.dropLast()) else { fatalError("a record is refused") }
      precondition(again == line.bytes, "a record changes when it is read")
    }
  }

  /// Reads records. What is accepted is written, accepted again, and written with the same bytes.
  private static func records(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A) {
      guard let first = rewritten(line), !first.isEmpty else { continue }
      guard let second = rewritten(first.dropLast()) else { fatalError("a record is refused") }
      precondition(first == second, "a record changes when it is read")
    }
  }

  /// The record on `line` as it is written; empty for one that is not decoded, nil where it is refused.
  private static func rewritten(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    var reader = RecordReader()
    guard let record = try? reader.read(line) else { return nil }
    var made = JSONWriter()
    switch record {
    case .report(let report): report.encode(to: &made)
    case .finding(let finding): finding.encode(to: &made)
    case .change(let change): change.encode(to: &made)
    case .failure(let failure): failure.encode(to: &made)
    case .summary(let summary): summary.encode(to: &made)
    case .imprint(let imprint): imprint.encode(to: &made)
    case .claim(let claim): claim.encode(to: &made)
    case .other: break
    }
    return made.bytes
  }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let reader = FuzzedReader.chosen else { fatalError("READER names no reader") }
  reader.read(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
