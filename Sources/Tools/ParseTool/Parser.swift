import CommandLine
import Converters
import Documents
import JSON
import Recognition
import Records
import Wordings

/// Reads documents as records.
struct Parser: Sendable {
  /// A document that is read, or waits to be converted.
  enum PendingDocument: Sendable {
    /// Its reports, of which a workbook may have several.
    case done([Result<Report, Failure>])
    /// It waits for LibreOffice.
    case waiting(OfficeConverter.Ticket, Format, Source)
  }

  private let recognizer = Recognizer()
  private let options: RecognitionOptions
  private let streams: Streams
  private var language: Language { options.language }
  private let pdf = PDFConverter()
  private let office = OfficeConverter()

  init(_ options: RecognitionOptions, _ streams: Streams) {
    self.options = options
    self.streams = streams
  }

  /// The documents of the file at `path`: one, or each member of an archive.
  func documents(of path: Path) -> [PendingDocument] {
    do throws(Refusal) {
      let document = OpenedDocument(try streams.open(path).bytes(limit: DocumentReader.limit))
      guard let members = try ArchivedDocument.all(in: document) else {
        return [pending(of: .success(document), path.text)]
      }
      return members.map { pending(of: $0.content, "\(path.text)!\($0.name)") }
    } catch {
      return [.done([.failure(Failure(path.text, error, language))])]
    }
  }

  /// Converts all waiting documents.
  func convert() { office.run() }

  /// The records of `document`, after `convert`.
  func records(of document: PendingDocument) -> [Result<Report, Failure>] {
    switch document {
    case .done(let records): return records
    case .waiting(let ticket, let format, let source):
      do throws(Refusal) {
        let made = try office.result(of: ticket, limit: DocumentReader.limit)
        return try reports(made, of: format, source)
      } catch {
        return [.failure(Failure(source.path, error, language))]
      }
    }
  }

  private func pending(of opened: Result<OpenedDocument, Refusal>, _ path: String)
    -> PendingDocument
  {
    do throws(Refusal) {
      let document = try opened.get()
      let (format, bytes) = (document.format, document.bytes)
      let source = Source(path: path, format: format, of: document.file)
      try document.refuseUnconvertible()
      switch format.conversion {
      case .words:
        return .done(try reports(ofPDF: bytes, source))
      case .docx: return try queued(document, target: .docx, source)
      case .html: return try queued(document, target: .html, source)
      case nil: return .done(recognize(try DocumentReader.read(document), source))
      }
    } catch {
      return .done([.failure(Failure(path, error, language))])
    }
  }

  private func queued(
    _ document: OpenedDocument, target: OfficeConverter.Target, _ source: Source
  ) throws(Refusal) -> PendingDocument {
    let ticket = try office.add(
      document.bytes, suffix: document.suffix, target: target)
    return .waiting(ticket, document.format, source)
  }

  private func reports(
    ofPDF bytes: [UInt8], _ source: Source
  ) throws(Refusal) -> [Result<Report, Failure>] {
    let words = try pdf.words(of: bytes, limit: DocumentReader.limit)
    var source = source
    source.converter = words.converter
    var reader = PDFReader(words.bytes)
    // Versions of pdftotext before 0.84 cannot do that.
    if reader.mayHaveSlantedText,
      let upright = try? pdf.words(of: bytes, isUpright: true, limit: DocumentReader.limit)
    {
      reader.removeSlantedText(without: upright.bytes)
    }
    return recognize(try reader.read(), source)
  }

  private func reports(
    _ conversion: ConvertedDocument, of format: Format, _ source: Source
  ) throws(Refusal) -> [Result<Report, Failure>] {
    var source = source
    source.converter = conversion.converter
    return recognize(
      try DocumentReader.read(converted: conversion.bytes, of: format), source)
  }

  private func recognize(
    _ reading: DocumentReader.Output, _ source: Source
  ) -> [Result<Report, Failure>] {
    recognizer.reports(in: reading.parts).map { part in
      var source = source
      source.format = .known(reading.format)
      if let name = part.name { source.path += "!\(name)" }
      var options = options
      options.notes = part.notes
      do throws(Refusal) {
        return .success(
          try recognizer.report(of: part.document, source: source, options: options))
      } catch {
        return .failure(Failure(source.path, error, language))
      }
    }
  }
}

extension Failure {
  fileprivate init(_ path: String, _ error: Refusal, _ language: Language) {
    self.init(path: path, code: error.code, message: error.message.text(language))
  }
}

extension Result<Report, Failure> {
  /// Writes the record as one line.
  func encode(to line: inout JSONWriter) {
    switch self {
    case .success(let report): report.encode(to: &line)
    case .failure(let failure): failure.encode(to: &line)
    }
  }
}
