import JSON
import Wordings

/// An input that could not be turned into a record: it passes down the pipe, so that a batch accounts
/// for every input.
package struct Failure: Error, Hashable, Sendable {
  package typealias Code = Refusal.Code

  package var path: String
  /// The line of a stream, from 1; nil for a document.
  package var line: Int?
  package var code: Code
  package var message: String
  private var rest = Rest.nothing

  package init(path: String, line: Int? = nil, code: Code, message: String) {
    self.path = path
    self.line = line
    self.code = code
    self.message = message
  }
}

// MARK: - What few failures have

extension Failure {
  /// A failure of a line of records has nothing of it, and there may be one for each line: a failure that
  /// held it itself would be four times as large.
  private enum Rest: Hashable, Sendable {
    case nothing
    indirect case details(Details)
  }

  private struct Details: Hashable, Sendable {
    var url: String?
    var captured: String?
    var agency: String?
    var instead: Refusal.Substitute?
    var title: String?
    var unit: ListedAgency?
  }

  private var details: Details {
    get { if case .details(let details) = rest { details } else { Details() } }
    set { rest = newValue == Details() ? .nothing : .details(newValue) }
  }

  /// The address at which the document was published, if a list of captures states it.
  package var url: String? {
    get { details.url }
    set { details.url = newValue }
  }

  /// When it was saved from there, as in `Source`.
  package var captured: String? {
    get { details.captured }
    set { details.captured = newValue }
  }

  /// The agency whose page it is, as in `Source`.
  package var agency: String? {
    get { details.agency }
    set { details.agency = newValue }
  }

  /// What a document that is not a report is or has instead, where that is known.
  package var instead: Refusal.Substitute? {
    get { details.instead }
    set { details.instead = newValue }
  }

  /// The title of a report that the document has, or of a page that lists reports.
  package var title: String? {
    get { details.title }
    set { details.title = newValue }
  }

  /// The listed agency that the path names.
  package var unit: ListedAgency? {
    get { details.unit }
    set { details.unit = newValue }
  }
}

extension Failure {
  /// Whether it is a picture or a document without text, as a signed and scanned copy is.
  package var isScan: Bool { code == .noTextLayer || code == .unsupported && hasPictureName }

  /// Whether it is a document that goes with a report, which is no fault.
  package var isCompanion: Bool { instead == .companion || isMessage }

  /// Whether it is the text of a mail whose attachments are read, which asks for nothing by itself.
  package var isMessage: Bool { instead == .message }

  private var hasPictureName: Bool {
    let ending = path.split(separator: ".").last?.lowercased() ?? ""
    return ["jpg", "jpeg", "png", "bmp", "gif", "tif", "tiff", "webp", "heic"].contains(ending)
  }

  package static var schema: Schema {
    Schema(
      record: .failure,
      [
        SchemaKey("source", .object(sourceSchema), "The input that could not be read."),
        SchemaKey("code", codes, "The reason, see FAILURES.", heading: "代码"),
        SchemaKey("message", .text, "The reason in a sentence, with what to do.", heading: "原因"),
        SchemaKey(
          "instead", .word(Refusal.Substitute.allCases.map(\.rawValue)),
          """
          What the document is or has instead of a report: companion, it goes with a report (a sign-off sheet, \
          a covering letter, a feedback letter, a mail alone); message, the text of a mail with attachments; \
          attachments, links to files; nothing, no text that can be read; list, links to several reports.
          """, only: "with not-a-report, where that is known", heading: "另是"),
        SchemaKey(
          "title", .text,
          "The title of a report that the document has, of a page that lists reports, or of what goes with a report.",
          only: "of a document that has nothing else of a report", heading: "标题"),
        SchemaKey(
          "unit", .object(ListedAgency.schema),
          "The agency in the list that the file's name contains.",
          only: "from rpt-parse with --units, where one row matches"),
      ])
  }

  static var codes: SchemaKind { .word(Code.allCases.map(\.rawValue)) }

  private static var sourceSchema: Schema {
    Schema([
      Source.path,
      SchemaKey(
        "line", .ordinal.orNull, "The line of a stream of records; null for a document.",
        heading: "行"),
      Source.url, Source.captured, Source.agency,
    ])
  }

  /// Appends the record as one line, its keys in the schema's order, without those that are not known.
  package func encode(to line: inout JSONWriter) {
    line.begin(.failure)
    line.key("source")
    line.beginObject()
    line.key("path")
    line.value(path)
    line.key("line")
    line.value(self.line)
    if let url {
      line.key("url")
      line.value(url)
    }
    if let captured {
      line.key("captured")
      line.value(captured)
    }
    if let agency {
      line.key("agency")
      line.value(agency)
    }
    line.endObject()
    line.key("code")
    line.value(code.rawValue)
    line.key("message")
    line.value(message)
    if let instead {
      line.key("instead")
      line.value(instead.rawValue)
    }
    if let title {
      line.key("title")
      line.value(title)
    }
    if let unit {
      line.key("unit")
      unit.write(to: &line)
    }
    line.endObject()
    line.endLine()
  }

  init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    var source = try fields.object("source")
    self.init(
      path: try source.text("path"), line: try source.optionalInteger("line"),
      code: try fields.word("code", Code.self), message: try fields.text("message"))
    url = try source.optionalText("url")
    captured = try source.optionalText("captured")
    agency = try source.optionalText("agency")
    if fields.member("instead") != nil {
      instead = try fields.word("instead", Refusal.Substitute.self)
    }
    title = try fields.optionalText("title")
    unit = try fields.optionalObject("unit").map(ListedAgency.init)
  }
}
