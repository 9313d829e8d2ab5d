import JSON
import Wordings

/// An agency of the office's list (units.csv) to which a report belongs, or which owes one: the key
/// `unit` of records.
package struct ListedAgency: Hashable, Sendable {
  package var id: String
  package var name: String
  /// `department`, …; nil where the list does not state it.
  package var kind: String?
  /// The id of the agency whose report includes this one's numbers.
  package var parent: String?
  /// For an agency that owes a report: the day when it is due, `2023-01-31`, and the contact.
  package var due: String?
  package var contact: String?

  package init(id: String, name: String, kind: String? = nil, parent: String? = nil) {
    self.id = id
    self.name = name
    self.kind = kind
    self.parent = parent
  }
}

extension ListedAgency {
  package static var schema: Schema { Schema(keys) }

  /// The schema for an agency that owes a report.
  static var owingSchema: Schema {
    Schema(
      keys + [
        SchemaKey("due", .day, "The last day for its report.", heading: "截止"),
        SchemaKey(
          "contact", .text.orNull, "The contact; null where the list has none.", heading: "联系人"),
      ])
  }

  private static var keys: [SchemaKey] {
    [
      SchemaKey("id", .text, "The id in the list.", heading: "单位编号"),
      SchemaKey("name", .text, "The name in the list."),
      SchemaKey("kind", .text.orNull, "The kind; null where the list does not state it."),
      SchemaKey("parent", .text.orNull, "The id of the agency whose report counts it."),
    ]
  }

  /// Writes the agency as the value of the last key; `due` and `contact` only where one of them is known.
  func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("id")
    line.value(id)
    line.key("name")
    line.value(name)
    line.key("kind")
    line.value(kind)
    line.key("parent")
    line.value(parent)
    if due != nil || contact != nil {
      line.key("due")
      line.value(due)
      line.key("contact")
      line.value(contact)
    }
    line.endObject()
  }

  init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    self.init(
      id: try fields.text("id"), name: try fields.text("name"),
      kind: try fields.optionalText("kind"),
      parent: try fields.optionalText("parent"))
    due = try fields.optionalText("due")
    contact = try fields.optionalText("contact")
  }
}

extension Tape {
  /// The bytes of the report on the tape with `unit` as its listed agency, after `agency` and
  /// instead of an earlier one; everything else is unchanged. The same bytes where there is no
  /// `agency`.
  package func line(with unit: ListedAgency?) -> [UInt8] {
    let line = bytes(0)
    var value = JSONWriter()
    unit?.write(to: &value)
    let text = value.bytes
    let members = kind(0) == .object ? Array(children(0)) : []
    if let old = members.first(where: { isKey("unit", $0) }) {
      let new = unit == nil ? Array("null".utf8) : text
      return replacing(outerRange(old), with: new)
    }
    guard unit != nil, let agency = members.first(where: { isKey("agency", $0) }) else {
      return Array(line)
    }
    let end = outerRange(agency).upperBound
    return replacing(end..<end, with: Array(",\"unit\":".utf8) + text)
  }

  /// Where the value is, with its quotes.
  private func outerRange(_ node: Int) -> Range<Int> {
    let range = range(node)
    return kind(node) == .string ? range.lowerBound - 1..<range.upperBound + 1 : range
  }

  private func replacing(_ range: Range<Int>, with new: [UInt8]) -> [UInt8] {
    let whole = self.range(0)
    return bytes(whole.lowerBound..<range.lowerBound) + new
      + bytes(range.upperBound..<whole.upperBound)
  }
}
