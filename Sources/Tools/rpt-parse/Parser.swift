import Documents
import CommandLine
import Converters
import JSON
import Recognition
import Records
import Wordings

/// Makes records of documents.
struct Parser: Sendable {
  /// What has become of a document so far.
  enum Draft: Sendable {
    case done(Result<Report, Failure>)
    /// It waits for LibreOffice.
    case left(OfficeConverter.Ticket, Source)
  }

  private let recognizer = Recognizer()
  private let options: RecognitionOptions
  private var language: Language { options.language }
  private let pdf = PDFConverter()
  private let office = OfficeConverter()

  init(_ options: RecognitionOptions) { self.options = options }

  /// What becomes of the file at `path`: a report or a failure, in an archive one for each document
  /// in it.
  func drafts(of path: Path) -> [Draft] {
    do throws(Failure) {
      let bytes = try read(path)
      guard let documents = try documents(in: bytes, path.text) else {
        return [draft(of: .success(bytes), path.text)]
      }
      return documents.map { draft(of: $0.content, "\(path.text)!\($0.name)") }
    } catch {
      return [.done(.failure(error))]
    }
  }

  /// Has all documents converted that wait for it.
  func convert() { office.run() }

  /// The record of `draft`, which waits no more.
  func record(of draft: Draft) -> Result<Report, Failure> {
    switch draft {
    case .done(let record): record
    case .left(let ticket, let source):
      result(source.path) { () throws(Refusal) in
        try report(office.result(of: ticket, limit: DocumentReader.limit), source)
      }
    }
  }

  private func read(_ path: Path) throws(Failure) -> [UInt8] {
    do throws(Refusal) {
      return try Input(path).bytes(limit: DocumentReader.limit)
    } catch {
      throw Failure(path.text, error, language)
    }
  }

  private func documents(
    in bytes: [UInt8], _ path: String
  ) throws(Failure) -> [ArchivedDocument]? {
    do throws(Refusal) {
      return try ArchivedDocument.all(in: bytes)
    } catch {
      throw Failure(path, error, language)
    }
  }

  private func draft(of content: Result<[UInt8], Refusal>, _ path: String) -> Draft {
    do throws(Refusal) {
      let bytes = try content.get()
      let format = Format.sniff(bytes)
      let source = Source(
        path: path, format: format.rawValue, bytes: bytes.count,
        crc32: CRC32.hexadecimal(bytes.span.bytes))
      try DocumentReader.refuseEncrypted(bytes)
      guard let target = format.office else {
        return .done(.success(try report(bytes, format, source)))
      }
      let ticket = try office.leave(bytes, suffix: format.rawValue, target: target)
      return .left(ticket, source)
    } catch {
      return .done(.failure(Failure(path, error, language)))
    }
  }

  private func report(
    _ bytes: [UInt8], _ format: Format, _ source: Source
  ) throws(Refusal) -> Report {
    guard format.conversion == .words else {
      return try recognize(try DocumentReader.read(bytes), source)
    }
    return try report(try pdf.words(of: bytes, limit: DocumentReader.limit), source)
  }

  private func report(_ conversion: Conversion, _ source: Source) throws(Refusal) -> Report {
    var source = source
    source.converter = conversion.converter
    let format = Format(rawValue: source.format) ?? .binary
    return try recognize(
      try DocumentReader.read(converted: conversion.bytes, of: format), source)
  }

  private func recognize(
    _ reading: DocumentReader.Reading, _ source: Source
  ) throws(Refusal) -> Report {
    var source = source
    source.format = reading.format.rawValue
    var options = options
    options.encodingNotes = reading.notes
    return try recognizer.report(of: reading.document, source: source, options: options)
  }

  private func result(
    _ path: String, _ make: () throws(Refusal) -> Report
  ) -> Result<Report, Failure> {
    do throws(Refusal) {
      return .success(try make())
    } catch {
      return .failure(Failure(path, error, language))
    }
  }
}

extension Format {
  /// What LibreOffice makes of it; nil where it is not for LibreOffice.
  fileprivate var office: OfficeConverter.Target? {
    switch conversion {
    case .docx: .docx
    case .html: .html
    case .words, nil: nil
    }
  }
}

extension Failure {
  fileprivate init(_ path: String, _ error: Refusal, _ language: Language) {
    self.init(path: path, code: error.code, message: error.message.text(language))
  }
}

extension Result<Report, Failure> {
  /// Writes it as one line.
  func encode(to line: inout JSONWriter) {
    switch self {
    case .success(let report): report.encode(to: &line)
    case .failure(let failure): failure.encode(to: &line)
    }
  }
}
