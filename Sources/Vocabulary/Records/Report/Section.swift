import JSON
import Wordings

/// One section of a report.
package struct Section: Sendable {
  /// 1–6 as recognised, 0 for the text before the first heading, nil for an extra section.
  package var number: Int?
  /// As printed; nil for the introduction.
  package var heading: String?
  /// The text without tables, one paragraph per line.
  package var text: LazyText
  /// How many tables and pictures are in it.
  package var tables: Int
  package var pictures: Int

  package init(number: Int?, heading: String?, text: LazyText, tables: Int = 0, pictures: Int = 0) {
    self.number = number
    self.heading = heading
    self.text = text
    self.tables = tables
    self.pictures = pictures
  }
}

extension Section {
  /// The numbers of sections: 0 is the text before the first heading.
  package static var numbers: ClosedRange<Int> { 0...6 }

  static var schema: Schema {
    Schema([
      SchemaKey(
        "number", .section.orNull,
        """
        1 to 6 as recognised; 0 for the text before the first heading, null for an extra section.
        """),
      SchemaKey("heading", .text.orNull, "The heading as printed; null for number 0."),
      SchemaKey(
        "text", .text,
        """
        The text without tables, a line for each paragraph. That of number 0 is without the title and what is \
        above it, except lines that mark the document as a draft or as not for the public (送审稿, 内部资料, 机密★).
        """),
      SchemaKey("tables", .count, "How many tables are in it."),
      SchemaKey(
        "pictures", .count, "How many pictures are in it, and tables that a script writes."),
    ])
  }

  func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("number")
    line.value(number)
    line.key("heading")
    line.value(heading)
    line.key("text")
    line.value(text)
    line.key("tables")
    line.value(tables)
    line.key("pictures")
    line.value(pictures)
    line.endObject()
  }

  /// The sections of a report; their texts share one copy of the record's bytes.
  static func list(_ report: inout Fields) throws(Refusal) -> [Section] {
    guard let list = try report.optionalList("sections"), let first = list.first,
      let last = list.last
    else { return [] }
    let tape = report.tape
    let start = tape.range(first.node).lowerBound
    let copy = Array(tape.bytes(start..<tape.range(last.node).upperBound))
    var sections: [Section] = []
    for fields in list {
      var fields = fields
      let number = try fields.optionalInteger("number", in: Section.numbers)
      let heading = try fields.optionalText("heading")
      var text = LazyText("")
      if let node = try fields.optionalValue("text", .string) {
        let range = tape.range(node)
        text = LazyText(
          escaped: copy[(range.lowerBound - start)..<(range.upperBound - start)],
          tape.nodes[node].escapes)
      }
      sections.append(
        Section(
          number: number, heading: heading, text: text,
          tables: try fields.optionalInteger("tables") ?? 0,
          pictures: try fields.optionalInteger("pictures") ?? 0))
    }
    return sections
  }
}
