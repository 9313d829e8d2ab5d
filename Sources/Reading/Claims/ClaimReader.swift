import Forms
import Records

/// Reads what the prose of reports states in numbers.
package enum ClaimReader {
  /// Everything that the sections of `report` state; `texts` are their texts in UTF-8, in their order.
  package static func reading(of report: Report, texts: [[UInt8]]) -> Reading {
    var interpreter = ClaimInterpreter(report)
    for (section, text) in zip(report.sections, texts) {
      interpreter.begin(section: section.number)
      var followsHeading = false
      Sentence.all(in: text) { sentence in
        if sentence.opensParagraph { interpreter.beginParagraph(afterHeading: followsHeading) }
        followsHeading = sentence.isHeading && !sentence.mayClaim
        let names = sentence.signs.contains(.noun) && (followsHeading || sentence.isShort)
        let goesOn = interpreter.isUnderWay && sentence.mayContinue
        guard names || goesOn || sentence.mayClaim, sentence.range.count <= Sentence.longest else {
          return
        }
        interpreter.read(sentence, of: text)
      }
    }
    return interpreter.reading
  }

  /// The same of a report whose texts are not at hand.
  package static func reading(of report: Report) -> Reading {
    reading(of: report, texts: report.sections.map(\.text.utf8))
  }
}
