import Documents
import Invocation
import Recognition
import Records

let tool = Tool(
  "rpt-parse", purpose: "Read annual reports and write them as records.",
  options: [
    Option("agency", value: "NAME", "Take NAME for the reporting body, whatever the document says"),
    Option("year", value: "YYYY", "Take YYYY for the year reported on"),
    Option("where", "Add to each report the place of each cell in its document"),
    Option("files0-from", value: "FILE", "Read the documents named in FILE, parted by NUL bytes"),
    .format, .strict, .quiet, .lineBuffered, .exitZero, .color,
  ])

var invocation = Invocation(tool)
let arguments = invocation.arguments
var options = RecognitionOptions()
options.agency = arguments.value("agency")
options.year = invocation.checked { () throws(Arguments.UsageError) in
  try arguments.integer("year", in: 2000...2099)
}
options.keepsPlaces = arguments.has("where")
let recognizer = Recognizer()
let view = invocation.wantsText ? ReportView() : nil
var line = JSONWriter()

let paths = invocation.inputs()
var progress = invocation.progress(total: paths.count)
for path in paths {
  line.removeAll()
  do throws(Failure) {
    let report = try read(path, recognizer, options)
    if let view { invocation.output.write(view.text(of: report)) } else { report.encode(to: &line) }
  } catch {
    invocation.outcome.hasFailed = true
    progress.clear()
    invocation.diagnostics.report(error.path, error.message)
    if let view { invocation.output.write(view.text(of: error)) } else { error.encode(to: &line) }
  }
  if view == nil { invocation.output.write(line.bytes) }
  progress.advance()
  if invocation.outcome.hasFailed && arguments.has("strict") { break }
}
progress.clear()
invocation.end()

/// The report in the document at `path`.
func read(
  _ path: Path, _ recognizer: Recognizer, _ options: RecognitionOptions
) throws(Failure) -> Report {
  let bytes: [UInt8]
  do throws(InputError) {
    bytes = try Input(path).bytes(limit: DocumentReader.limit)
  } catch {
    let code: Failure.Code = error.kind == .tooLarge ? .tooLarge : .unreadable
    throw Failure(path: path.text, code: code, message: error.message)
  }
  do throws(DocumentError) {
    return try recognize(
      try DocumentReader.read(bytes), source(path.text, bytes), recognizer, options)
  } catch {
    throw Failure(
      path: path.text, code: Failure.Code(rawValue: error.code) ?? .unreadable,
      message: error.message)
  }
}

/// Where the report in `bytes` comes from.
func source(_ path: String, _ bytes: [UInt8]) -> Source {
  Source(
    path: path, format: "", bytes: bytes.count, crc32: CRC32.hexadecimal(bytes.span.bytes))
}

/// The report in what was read from `source`.
func recognize(
  _ reading: DocumentReader.Reading, _ source: Source, _ recognizer: Recognizer,
  _ options: RecognitionOptions
) throws(DocumentError) -> Report {
  var source = source
  source.format = reading.format.rawValue
  var options = options
  options.doubts = reading.notes.map { Doubt(code: "encoding", message: $0) }
  do throws(NotAReport) {
    return try recognizer.report(of: reading.document, source: source, options: options)
  } catch {
    throw DocumentError(code: "not-a-report", message: error.message)
  }
}
