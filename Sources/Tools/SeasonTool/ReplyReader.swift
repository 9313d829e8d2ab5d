import CommandLine
import Converters
import Documents
import Records
import Wordings
import Season

/// Reads the feedback letters that came back. rpt-parse has found them to be no reports; they are Word
/// documents, or documents that LibreOffice makes such of.
struct ReplyReader {
  /// A file that may be such a letter.
  struct Candidate {
    /// Where the file is, or the archive that it is in.
    let file: Path
    /// Its path among the files that were received.
    let path: String
    let day: CalendarDate?
  }

  private let streams: Streams
  private let office = OfficeConverter(in: Sandbox())

  init(_ streams: Streams) { self.streams = streams }

  /// The letters among `candidates`. What is none, or cannot be read, is left out.
  func letters(among candidates: [Candidate]) -> [ReplyLetter] {
    var waiting: [(Candidate, Source, OfficeConverter.Ticket)] = []
    var letters: [ReplyLetter] = []
    for candidate in candidates {
      guard let opened = document(of: candidate) else { continue }
      let source = Source(path: candidate.path, format: opened.format, of: opened.file)
      if opened.format.conversion == .docx {
        let ticket = try? office.add(opened.bytes, suffix: opened.suffix, target: .docx)
        if let ticket { waiting.append((candidate, source, ticket)) }
      } else if opened.format == .docx {
        letters += letter(source, candidate.day, opened)
      }
    }
    guard !waiting.isEmpty else { return letters }
    office.run()
    for (candidate, source, ticket) in waiting {
      guard let made = try? office.result(of: ticket, limit: DocumentReader.limit) else { continue }
      letters += letter(source, candidate.day, OpenedDocument(made.bytes))
    }
    return letters
  }

  private func document(of candidate: Candidate) -> OpenedDocument? {
    guard let bytes = try? streams.open(candidate.file).bytes(limit: DocumentReader.limit) else {
      return nil
    }
    let file = OpenedDocument(bytes)
    guard let members = try? ArchivedDocument.all(in: file) else { return file }
    let member = members.first { candidate.path.hasSuffix("!\($0.name)") }
    return try? member?.content.get()
  }

  private func letter(
    _ source: Source, _ day: CalendarDate?, _ opened: OpenedDocument
  ) -> [ReplyLetter] {
    let tables = (try? WordTables.texts(in: opened)) ?? []
    let paragraphs = (try? WordTables.paragraphs(in: opened)) ?? []
    return ReplyLetter(source, day: day, paragraphs: paragraphs, tables: tables).map { [$0] } ?? []
  }
}
