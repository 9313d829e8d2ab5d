import Forms
import JSON
import Likeness
import Wordings

extension Imprint {
  package static var schema: Schema {
    Schema(
      record: .imprint,
      [
        .agency, .year, .source("The document."),
        SchemaKey("form", .form.orNull, "As in the report."),
        SchemaKey("cells", .base64, "The values of all cells, packed."),
        SchemaKey("numbers", .count, "How many of the form's cells have a number."),
        SchemaKey(
          "prose", .object(Prose.schema), "What is compared of the texts.", only: "from rpt-check"),
        SchemaKey(
          "causes", .list(.object(RootCause.schema)),
          "The cells that findings about the report put in doubt."),
      ])
  }

  /// Appends the record as one line, its keys in the schema's order.
  package func encode(to line: inout JSONWriter) {
    line.begin(.imprint)
    line.write(agency: agency, year: year, source: source)
    line.key("form")
    line.value(form?.rawValue)
    line.key("cells")
    line.value(packed: cells.tokens)
    line.key("numbers")
    line.value(numbers)
    if let prose {
      line.key("prose")
      prose.write(to: &line)
    }
    line.key("causes")
    line.array(causes) { $0.write(to: &$1) }
    line.endObject()
    line.endLine()
  }

  init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    agency = try fields.optionalText("agency")
    year = try fields.optionalYear()
    source = try Source(try fields.object("source"))
    if let name = try fields.optionalText("form") { form = try Form(named: name, in: fields) }
    guard let cells = CellStore(tokens: try fields.packed("cells")) else {
      throw fields.unreadable("cells")
    }
    self.cells = cells
    numbers = try fields.integer("numbers")
    prose = try fields.optionalObject("prose").map(Prose.init)
    for cause in try fields.optionalList("causes") ?? [] { causes.append(try RootCause(cause)) }
  }
}

extension Imprint.Prose {
  fileprivate static var schema: Schema {
    Schema([
      SchemaKey(
        "texts", .list(.object(ShingleSet.schema)),
        "Samples of the texts of sections 1 and 5, as far as they are long enough to be compared."),
      SchemaKey(
        "problems", .list(.count),
        "A hash of each problem in section 5; 0 where it is too short to be compared."),
      SchemaKey(
        "growths", .list(.object(Growth.schema)), "The statements about growth since last year."),
    ])
  }

  fileprivate func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("texts")
    line.beginArray()
    for (section, text) in zip(Imprint.Prose.sections, texts) {
      text?.write(section: section, to: &line)
    }
    line.endArray()
    line.key("problems")
    line.array(problems) { $1.value(Int($0)) }
    line.key("growths")
    line.array(growths) { $0.write(to: &$1) }
    line.endObject()
  }

  fileprivate init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    texts = Imprint.Prose.sections.map { _ in nil }
    for text in try fields.optionalList("texts") ?? [] {
      var text = text
      let section = try text.integer("section", in: Section.numbers)
      guard let index = Imprint.Prose.sections.firstIndex(of: section) else { continue }
      texts[index] = try ShingleSet(text)
    }
    problems = try fields.hashes("problems")
    growths = []
    for growth in try fields.optionalList("growths") ?? [] { growths.append(try Growth(growth)) }
  }
}

extension ShingleSet {
  fileprivate static var schema: Schema {
    Schema([
      SchemaKey("section", .section, "The section."),
      SchemaKey("length", .count, "The number of characters of its text."),
      SchemaKey("limit", .count, "The largest hash that a sample of its text may have."),
      SchemaKey("hashes", .base64, "The hashes, ascending, each as four bytes, the lowest first."),
    ])
  }

  fileprivate func write(section: Int, to line: inout JSONWriter) {
    line.beginObject()
    line.key("section")
    line.value(section)
    line.key("length")
    line.value(Int(length))
    line.key("limit")
    line.value(Int(limit))
    line.key("hashes")
    line.value(
      packed: hashes.flatMap { hash in
        (0..<4).map { UInt8(truncatingIfNeeded: hash >> UInt32(8 * $0)) }
      })
    line.endObject()
  }

  fileprivate init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    let length = try fields.integer("length")
    let limit = try fields.integer("limit")
    let bytes = try fields.packed("hashes")
    let hashes = stride(from: 0, to: bytes.count - 3, by: 4).map { start in
      (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) }
    }
    guard bytes.count % 4 == 0, let length = UInt32(exactly: length),
      let limit = UInt32(exactly: limit),
      let set = ShingleSet(hashes: hashes, limit: limit, length: length)
    else { throw fields.unreadable("hashes") }
    self = set
  }
}

extension SchemaKind {
  fileprivate static var base64: SchemaKind {
    .pattern("^[A-Za-z0-9+/]*={0,2}$", name: "bytes in base64")
  }
}

extension JSONWriter {
  /// A text of `bytes` in base64.
  fileprivate mutating func value(packed bytes: [UInt8]) {
    value(String(decoding: Base64.encoded(bytes), as: UTF8.self))
  }
}

extension Fields {
  /// The bytes whose text in base64 is the value of the member `name`.
  fileprivate mutating func packed(_ name: StaticString) throws(Refusal) -> [UInt8] {
    guard let bytes = Base64.bytes(of: Array(try text(name).utf8)) else { throw unreadable(name) }
    return bytes
  }

  /// The whole numbers of 32 bits in the array called `name`.
  fileprivate mutating func hashes(_ name: StaticString) throws(Refusal) -> [UInt32] {
    guard let array = try optionalValue(name, .array) else { return [] }
    var hashes: [UInt32] = []
    for node in tape.children(array) {
      guard tape.kind(node) == .number,
        let hash = try tape.number(node).integer.flatMap({ UInt32(exactly: $0) })
      else { throw unreadable(name) }
      hashes.append(hash)
    }
    return hashes
  }

  /// The refusal of the member `name`, which is not as this version writes it.
  fileprivate func unreadable(_ name: StaticString) -> Refusal {
    .malformed(
      "“\(name)” 不是本版本写出的内容", en: "“\(name)” is not as this version writes it", at: start)
  }
}
