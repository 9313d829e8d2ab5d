import Wordings

/// A cell of a workbook that is written.
package struct XLSXCell: Sendable {
  package enum Content: Sendable {
    case blank
    /// A text, whatever it looks like.
    case text(String)
    /// A number with its digits, as in JSON; one with more digits than a workbook keeps becomes a text.
    case number(String)
    case date(CalendarDate)
    /// A formula without its `=`, and the value that programs show before they calculate.
    case formula(String, value: Result)
  }

  /// The value of a formula.
  package enum Result: Sendable {
    case text(String)
    case number(String)
  }

  package var content: Content
  /// How it looks; nil: as its column says.
  package var style: XLSXStyle?

  package init(_ content: Content, _ style: XLSXStyle? = nil) {
    self.content = content
    self.style = style
  }

  package static var blank: XLSXCell { XLSXCell(.blank) }
  /// A text; an empty one is a blank.
  package static func text(_ text: String, _ style: XLSXStyle? = nil) -> XLSXCell {
    XLSXCell(text.isEmpty ? .blank : .text(text), style)
  }
  package static func number(_ number: Int, _ style: XLSXStyle? = nil) -> XLSXCell {
    XLSXCell(.number(String(number)), style)
  }
  /// A date; a blank where there is none.
  package static func date(_ date: CalendarDate?, _ style: XLSXStyle? = nil) -> XLSXCell {
    XLSXCell(date.map { .date($0) } ?? .blank, style)
  }
}
