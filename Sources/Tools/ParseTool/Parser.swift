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

    /// Whether it was read and is a report.
    fileprivate var isReport: Bool {
      guard case .done(let records) = self else { return false }
      return records.contains { if case .success = $0 { true } else { false } }
    }

    /// The body of a mail, with the beginning of its `words`: what is no report is a message to the office, and no
    /// fault.
    fileprivate func asMessage(
      _ words: String, isCover: Bool, in language: Language
    ) -> PendingDocument {
      guard case .done(let records) = self, case .failure(var failure) = records.first,
        failure.code == .notAReport
      else { return self }
      failure.instead = isCover ? .message : .companion
      failure.message =
        isCover
        ? language.says(
          "邮件的正文不是年度报告：“\(words)”", en: "the text of a mail, no yearly report: “\(words)”")
        : language.says(
          "邮件没有附件，正文不是年度报告：“\(words)”",
          en: "a mail without attachments whose text is no yearly report: “\(words)”")
      return .done([.failure(failure)])
    }
  }

  private let recognizer = Recognizer()
  private let options: RecognitionOptions
  /// Whether the texts of mails are listed beside what is attached.
  private let keepsCovers: Bool
  /// How many characters of them are quoted.
  private static let wordsLimit = 120
  private let streams: Streams
  private var language: Language { options.language }
  private let sandbox: Sandbox
  private let pdf: PDFConverter
  private let office: OfficeConverter

  init(_ options: RecognitionOptions, keepsCovers: Bool, _ streams: Streams) {
    self.options = options
    self.keepsCovers = keepsCovers
    self.streams = streams
    sandbox = Sandbox()
    pdf = PDFConverter(in: sandbox)
    office = OfficeConverter(in: sandbox)
  }

  /// The documents of `input`: one, or each member of an archive.
  func documents(of input: InputDocument) -> [PendingDocument] {
    let path = input.path
    do throws(Refusal) {
      if let problem = input.problem { throw Refusal(.unreadable, problem) }
      let document = OpenedDocument(try streams.open(path).bytes(limit: DocumentReader.limit))
      guard let members = try ArchivedDocument.all(in: document) else {
        return documents(in: .success(document), path.text)
      }
      return members.flatMap { member in
        let documents = documents(in: member.content, "\(path.text)!\(member.name)")
        guard member.isCover || member.isLoneBody, !documents.contains(where: \.isReport) else {
          return documents
        }
        let words = words(of: member)
        if member.isCover, words.isEmpty || !keepsCovers { return [] }
        return documents.map { $0.asMessage(words, isCover: member.isCover, in: language) }
      }
    } catch {
      return [.done([.failure(Failure(path.text, error, language))])]
    }
  }

  /// The beginning of the text of `mail`, in one line; empty where it cannot be read.
  private func words(of mail: ArchivedDocument) -> String {
    guard let document = try? mail.content.get(), let output = try? DocumentReader.read(document)
    else { return "" }
    let paragraphs = output.parts.flatMap(\.document.blocks).compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph.text } else { nil }
    }
    let text = paragraphs.joined(separator: " ")
    let beginning = text.prefix(Parser.wordsLimit)
    return beginning.endIndex < text.endIndex ? beginning + "…" : text
  }

  /// The document `opened`; the documents attached to it if it is a PDF file without a report.
  private func documents(
    in opened: Result<OpenedDocument, Refusal>, _ path: String
  ) -> [PendingDocument] {
    let cover = pending(of: opened, path)
    guard case .success(let document) = opened, document.format == .pdf,
      case .done(let records) = cover, case .failure(let failure) = records.first,
      failure.code == .notAReport || failure.code == .noTextLayer,
      let files = try? pdf.attachments(of: document.bytes, limit: DocumentReader.limit),
      !files.isEmpty
    else { return [cover] }
    let documents = files.map { file in (file.name, file.content.map { OpenedDocument($0) }) }
    guard documents.contains(where: { (try? $1.get().format.mayBeReport) ?? false }) else {
      return [.done([.failure(failure.naming(attachments: files.map(\.name), language))])]
    }
    // A scan may be the report itself.
    return (failure.code == .noTextLayer ? [cover] : [])
      + documents.map { pending(of: $1, "\(path)!\($0)") }
  }

  /// What of the sandbox of converters does not hold on this system, if one was run.
  var sandboxShortfall: Wording? { sandbox.shortfall }

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
      case .xlsx: return try queued(document, target: .xlsx, source)
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
    let mayHaveSlantedText = reader.mayHaveSlantedText
    if mayHaveSlantedText { addDrawing(of: bytes, to: &reader) }
    let notes = DocumentNote.unread(attachments: (try? pdf.attachmentNames(of: bytes)) ?? [])
    let reports = recognize(try reader.read(), source, notes)
    guard reports.contains(where: \.mayBeClearerWithLines) else { return reports }
    if !mayHaveSlantedText { addDrawing(of: bytes, to: &reader) }
    reader.useLines()
    return recognize(try reader.read(), source, notes)
  }

  /// Draws the pages of the PDF file `bytes`. `reader` does without where that fails.
  private func addDrawing(of bytes: [UInt8], to reader: inout PDFReader) {
    guard let drawing = try? pdf.drawing(of: bytes, limit: DocumentReader.limit) else { return }
    reader.addDrawing(drawing)
  }

  private func reports(
    _ conversion: ConvertedDocument, of format: Format, _ source: Source
  ) throws(Refusal) -> [Result<Report, Failure>] {
    var source = source
    source.converter = conversion.converter
    return recognize(
      try DocumentReader.read(converted: conversion.bytes, of: format), source)
  }

  /// The reports in `reading`. `notes` are those about the whole file.
  private func recognize(
    _ reading: DocumentReader.Output, _ source: Source, _ notes: [DocumentNote] = []
  ) -> [Result<Report, Failure>] {
    recognizer.reports(in: reading.parts).map { part in
      var source = source
      source.format = .known(reading.format)
      if let name = part.name { source.path += "!\(name)" }
      var options = options
      options.notes = part.notes + notes
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
  init(_ path: String, _ error: Refusal, _ language: Language) {
    self.init(path: path, code: error.code, message: error.message.text(language))
    instead = error.instead
    title = error.title
  }

  /// The failure of a document whose `attachments`, files with these names, cannot be read.
  fileprivate func naming(attachments: [String], _ language: Language) -> Failure {
    let names = Wording(attachments: attachments)
    var failure = self
    failure.message += language.says(
      "；附件\(names.chinese)无法读取，其中有报告的，请另存为Word（.docx）再交",
      en: """
        ; the attached \(names.english) cannot be read: save a report among them as Word (.docx)
        """)
    return failure
  }
}

extension DocumentNote {
  /// The note about a report to which files with these names are attached; none where there are none.
  fileprivate static func unread(attachments: [String]) -> [DocumentNote] {
    guard !attachments.isEmpty else { return [] }
    let names = Wording(attachments: attachments)
    return [
      DocumentNote(
        code: .leftOut,
        message: Wording(
          "PDF 的附件\(names.chinese)未读入，其中有报告的，请另存后核对",
          en: "attachments that were not read: \(names.english); check any report among them"))
    ]
  }
}

extension Wording {
  /// The names of files, at most three.
  fileprivate init(attachments: [String]) {
    let names = attachments.prefix(3).map { "“\($0)”" }
    let hasMore = attachments.count > 3
    self.init(
      names.joined(separator: "、") + (hasMore ? "等" : ""),
      en: names.joined(separator: ", ") + (hasMore ? " and others" : ""))
  }
}

extension Result<Report, Failure> {
  /// Whether the drawn lines of the document may show more of the report.
  fileprivate var mayBeClearerWithLines: Bool {
    if case .success(let report) = self { report.mayBeClearerWithLines } else { false }
  }

  /// Writes the record as one line.
  func encode(to line: inout JSONWriter) {
    switch self {
    case .success(let report): report.encode(to: &line)
    case .failure(let failure): failure.encode(to: &line)
    }
  }
}
