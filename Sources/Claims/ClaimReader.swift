import Forms
import Records

/// Reads what the prose of reports states in numbers.
package enum ClaimReader {
  /// Everything that the sections of `report` state; `texts` are their texts in UTF-8, in their order.
  package static func reading(of report: Report, texts: [[UInt8]]) -> Reading {
    var interpreter = ClaimInterpreter(report)
    for (section, text) in zip(report.sections, texts) where section.number != 0 {
      interpreter.begin(section: section.number)
      var followsHeading = false
      Sentence.all(in: text) { sentence in
        if sentence.opensParagraph { interpreter.beginParagraph(afterHeading: followsHeading) }
        followsHeading = sentence.isHeading && !sentence.mayClaim(text)
        guard followsHeading || sentence.mayClaim(text) || sentence.isShort else { return }
        interpreter.read(sentence.folded(text), quote: quote(text[sentence.range]))
      }
    }
    return interpreter.reading
  }

  /// The same of a report whose texts are not at hand.
  package static func reading(of report: Report) -> Reading {
    reading(of: report, texts: report.sections.map(\.text.utf8))
  }

  /// A sentence as people read it: in one line, without the white space around it.
  private static func quote(_ bytes: ArraySlice<UInt8>) -> String {
    var text = Substring(decoding: bytes.filter { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
