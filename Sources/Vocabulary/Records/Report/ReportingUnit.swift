import JSON
import Wordings

/// The body of the office's list (units.csv) that a report is of, or that owes one, as a record carries
/// it.
package struct ReportingUnit: Hashable, Sendable {
  package var id: String
  package var name: String
  /// `department`, …; nil where the list does not say.
  package var kind: String?
  /// The id of the body whose report counts this one.
  package var parent: String?
  /// Of a body that owes a report: by when it was due, `2023-01-31`, and whom to ask.
  package var due: String?
  package var contact: String?

  package init(id: String, name: String, kind: String? = nil, parent: String? = nil) {
    self.id = id
    self.name = name
    self.kind = kind
    self.parent = parent
  }

  /// Writes it as the value of the last key; `due` and `contact` only where one of them is known.
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
      id: try fields.text("id"), name: try fields.text("name"), kind: try fields.string("kind"),
      parent: try fields.string("parent"))
    due = try fields.string("due")
    contact = try fields.string("contact")
  }
}

extension Tape {
  /// The bytes of the report on the tape with `unit` as its body of the list, whatever it carried
  /// before, behind `agency`; all else as it stands. The same bytes where there is no agency.
  package func line(with unit: ReportingUnit?) -> [UInt8] {
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

  /// Where the value stands, with its quotes.
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
