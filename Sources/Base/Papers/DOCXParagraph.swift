import Packages

/// A paragraph of a document that is written.
package struct DOCXParagraph: Sendable {
  package var style: DOCXStyle
  /// Its text; a line feed begins a new line.
  package var text: String

  package init(_ text: String, _ style: DOCXStyle) {
    self.text = text
    self.style = style
  }

  var xml: String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      "<w:t xml:space=\"preserve\">\(XMLText.escaped(String($0)))</w:t>"
    }
    let run = text.isEmpty ? "" : "<w:r>\(lines.joined(separator: "<w:br/>"))</w:r>"
    return "<w:p><w:pPr><w:pStyle w:val=\"\(style.rawValue)\"/></w:pPr>\(run)</w:p>"
  }
}
