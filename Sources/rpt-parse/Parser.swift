import Documents
import Invocation
import Recognition
import Records

/// Makes records of documents.
struct Parser {
  private let recognizer = Recognizer()
  private let options: RecognitionOptions
  private let pdf = PDFConverter()

  init(_ options: RecognitionOptions) { self.options = options }

  /// What becomes of the file at `path`: a report or a failure, in an archive one for each document
  /// in it.
  func records(of path: Path) -> [Result<Report, Failure>] {
    do throws(Failure) {
      let bytes = try read(path)
      guard let documents = try documents(in: bytes, path.text) else {
        return [report(in: .success(bytes), path.text)]
      }
      return documents.map { report(in: $0.content, "\(path.text)!\($0.name)") }
    } catch {
      return [.failure(error)]
    }
  }

  private func read(_ path: Path) throws(Failure) -> [UInt8] {
    do throws(InputError) {
      return try Input(path).bytes(limit: DocumentReader.limit)
    } catch {
      let code: Failure.Code = error.kind == .tooLarge ? .tooLarge : .unreadable
      throw Failure(path: path.text, code: code, message: error.message)
    }
  }

  private func documents(
    in bytes: [UInt8], _ path: String
  ) throws(Failure) -> [ArchivedDocument]? {
    do throws(DocumentError) {
      return try ArchivedDocument.all(in: bytes)
    } catch {
      throw Failure(path, error)
    }
  }

  private func report(
    in content: Result<[UInt8], DocumentError>, _ path: String
  ) -> Result<Report, Failure> {
    do throws(DocumentError) {
      let bytes = try content.get()
      guard Format.sniff(bytes) == .pdf else {
        return .success(try recognize(try DocumentReader.read(bytes), bytes, path))
      }
      let words = try words(of: bytes)
      let reading = try DocumentReader.read(converted: words.bytes, of: .pdf)
      return .success(try recognize(reading, bytes, path, converter: words.converter))
    } catch {
      return .failure(Failure(path, error))
    }
  }

  /// The words of the PDF file that `bytes` are.
  private func words(of bytes: [UInt8]) throws(DocumentError) -> Conversion {
    do throws(ConversionError) {
      return try pdf.words(of: bytes, limit: DocumentReader.limit)
    } catch {
      throw DocumentError(code: error.code, message: error.message)
    }
  }

  private func recognize(
    _ reading: DocumentReader.Reading, _ bytes: [UInt8], _ path: String, converter: String? = nil
  ) throws(DocumentError) -> Report {
    let source = Source(
      path: path, format: reading.format.rawValue, bytes: bytes.count,
      crc32: CRC32.hexadecimal(bytes.span.bytes), converter: converter)
    var options = options
    options.doubts = reading.notes.map { Doubt(code: "encoding", message: $0) }
    do throws(NotAReport) {
      return try recognizer.report(of: reading.document, source: source, options: options)
    } catch {
      throw DocumentError(code: "not-a-report", message: error.message)
    }
  }
}

extension Failure {
  fileprivate init(_ path: String, _ error: DocumentError) {
    self.init(
      path: path, code: Code(rawValue: error.code) ?? .unreadable, message: error.message)
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
