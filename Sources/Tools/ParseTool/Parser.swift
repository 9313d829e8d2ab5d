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
    case done(Result<Report, Failure>)
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
      return [.done(.failure(Failure(path.text, error, language)))]
    }
  }

  /// Converts all waiting documents.
  func convert() { office.run() }

  /// The record of `document`, after `convert`.
  func record(of document: PendingDocument) -> Result<Report, Failure> {
    switch document {
    case .done(let record): return record
    case .waiting(let ticket, let format, let source):
      do throws(Refusal) {
        let made = try office.result(of: ticket, limit: DocumentReader.limit)
        return .success(try report(made, of: format, source))
      } catch {
        return .failure(Failure(source.path, error, language))
      }
    }
  }

  private func pending(of opened: Result<OpenedDocument, Refusal>, _ path: String)
    -> PendingDocument
  {
    do throws(Refusal) {
      let document = try opened.get()
      let (format, bytes) = (document.format, document.bytes)
      let source = Source(path: path, format: format, of: bytes)
      try document.refuseEncrypted()
      switch format.conversion {
      case .words:
        let words = try pdf.words(of: bytes, limit: DocumentReader.limit)
        return .done(.success(try report(words, of: format, source)))
      case .docx: return try queued(document, target: .docx, source)
      case .html: return try queued(document, target: .html, source)
      case nil: return .done(.success(try recognize(try DocumentReader.read(document), source)))
      }
    } catch {
      return .done(.failure(Failure(path, error, language)))
    }
  }

  private func queued(
    _ document: OpenedDocument, target: OfficeConverter.Target, _ source: Source
  ) throws(Refusal) -> PendingDocument {
    let ticket = try office.add(
      document.bytes, suffix: document.suffix, target: target)
    return .waiting(ticket, document.format, source)
  }

  private func report(
    _ conversion: ConvertedDocument, of format: Format, _ source: Source
  ) throws(Refusal) -> Report {
    var source = source
    source.converter = conversion.converter
    return try recognize(
      try DocumentReader.read(converted: conversion.bytes, of: format), source)
  }

  private func recognize(
    _ reading: DocumentReader.Output, _ source: Source
  ) throws(Refusal) -> Report {
    var source = source
    source.format = .known(reading.format)
    var options = options
    options.encodingNotes = reading.notes
    return try recognizer.report(of: reading.document, source: source, options: options)
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
