import Documents
import CommandLine
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
      result(of: source) { source throws(DocumentError) in
        let made = try converted { () throws(ConversionError) in
          try office.result(of: ticket, limit: DocumentReader.limit)
        }
        return try report(made, &source)
      }
    }
  }

  private func read(_ path: Path) throws(Failure) -> [UInt8] {
    do throws(InputError) {
      return try Input(path).bytes(limit: DocumentReader.limit)
    } catch {
      let code: Failure.Code = error.kind == .tooLarge ? .tooLarge : .unreadable
      throw Failure(path: path.text, code: code, message: error.message.text(language))
    }
  }

  private func documents(
    in bytes: [UInt8], _ path: String
  ) throws(Failure) -> [ArchivedDocument]? {
    do throws(DocumentError) {
      return try ArchivedDocument.all(in: bytes)
    } catch {
      throw Failure(path, error, language)
    }
  }

  private func draft(of content: Result<[UInt8], DocumentError>, _ path: String) -> Draft {
    let bytes: [UInt8]
    do throws(DocumentError) {
      bytes = try content.get()
    } catch {
      return .done(.failure(Failure(path, error, language)))
    }
    let format = Format.sniff(bytes)
    let source = Source(
      path: path, format: format.rawValue, bytes: bytes.count,
      crc32: CRC32.hexadecimal(bytes.span.bytes))
    do throws(DocumentError) {
      try DocumentReader.refuseEncrypted(bytes)
      guard let target = format.office else {
        return .done(
          result(of: source) { source throws(DocumentError) in
            try report(bytes, format, &source)
          })
      }
      let ticket = try converted { () throws(ConversionError) in
        try office.leave(bytes, suffix: format.rawValue, target: target)
      }
      return .left(ticket, source)
    } catch {
      return .done(.failure(Failure(path, error, language)))
    }
  }

  private func report(
    _ bytes: [UInt8], _ format: Format, _ source: inout Source
  ) throws(DocumentError) -> Report {
    guard format.conversion == .words else {
      return try recognize(try DocumentReader.read(bytes), source)
    }
    let words = try converted { () throws(ConversionError) in
      try pdf.words(of: bytes, limit: DocumentReader.limit)
    }
    return try report(words, &source)
  }

  private func report(
    _ conversion: Conversion, _ source: inout Source
  ) throws(DocumentError) -> Report {
    source.converter = conversion.converter
    let format = Format(rawValue: source.format) ?? .binary
    return try recognize(
      try DocumentReader.read(converted: conversion.bytes, of: format), source)
  }

  private func recognize(
    _ reading: DocumentReader.Reading, _ source: Source
  ) throws(DocumentError) -> Report {
    var source = source
    source.format = reading.format.rawValue
    var options = options
    options.encodingNotes = reading.notes
    do throws(NotAReport) {
      return try recognizer.report(of: reading.document, source: source, options: options)
    } catch {
      throw DocumentError(code: "not-a-report", error.message)
    }
  }

  private func result(
    of source: Source, _ make: (inout Source) throws(DocumentError) -> Report
  ) -> Result<Report, Failure> {
    var source = source
    do throws(DocumentError) {
      return .success(try make(&source))
    } catch {
      return .failure(Failure(source.path, error, language))
    }
  }

  private func converted<Made>(
    _ make: () throws(ConversionError) -> Made
  ) throws(DocumentError) -> Made {
    do throws(ConversionError) {
      return try make()
    } catch {
      throw DocumentError(code: error.code, error.message)
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
  fileprivate init(_ path: String, _ error: DocumentError, _ language: Language) {
    self.init(
      path: path, code: Code(rawValue: error.code) ?? .unreadable,
      message: error.message.text(language))
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
