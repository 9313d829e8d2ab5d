import Chinese
import Forms
import Records

/// Reads the numbers that the prose of a report states.
package enum ClaimReader {
  /// The claims, lists, shares, growths and fees in the sections of `report`. `texts` are the texts
  /// of the sections in UTF-8, in order.
  package static func reading(of report: Report, texts: [[UInt8]]) -> Reading {
    var interpreter = ClaimInterpreter(report)
    for (section, text) in zip(report.sections, texts) {
      interpreter.begin(section: section.number)
      var sentences = Sentence.all(in: text)
      let isTraditional = sentences.contains { $0.cues.contains(.traditional) }
      let folded = isTraditional ? TraditionalScript.simplified(utf8: text) : text
      if isTraditional { sentences = Sentence.all(in: folded) }
      var followsHeading = false
      for (index, sentence) in sentences.enumerated() {
        if sentence.opensParagraph { interpreter.beginParagraph(afterHeading: followsHeading) }
        followsHeading = sentence.isHeading && !sentence.mayClaim
        let names = sentence.cues.contains(.noun) && (followsHeading || sentence.isShort)
        let goesOn = interpreter.hasAntecedent && sentence.mayContinue
        let isDivided = index + 1 < sentences.count && sentence.isDivided(by: sentences[index + 1])
        let mayState =
          interpreter.isOfIndicators && !sentence.cues.isDisjoint(with: [.number, .quantity])
        guard names || goesOn || isDivided || sentence.mayClaim || mayState,
          sentence.range.count <= Sentence.longest
        else {
          continue
        }
        interpreter.read(sentence, of: folded, printed: text)
      }
    }
    interpreter.endReport()
    return interpreter.reading
  }

  /// The same as `reading(of:texts:)`, for a caller that does not have the texts.
  package static func reading(of report: Report) -> Reading {
    reading(of: report, texts: report.sections.map(\.text.utf8))
  }
}
