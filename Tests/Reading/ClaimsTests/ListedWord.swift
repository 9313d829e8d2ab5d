import Chinese

@testable import Claims

/// A word of a list that has several a line, with blanks between them.
struct ListedWord {
  let line: Int
  /// Where it begins in its line.
  let start: Int
  let bytes: [UInt8]

  /// The words of the lexicon, as they are listed; measure words last.
  static let lexicon: [ListedWord] = (0..<Lexicon.entries.count + MeasureWord.all.count)
    .flatMap { line in Lexicon.line(line).map { words(of: $0.words, line) } ?? [] }

  /// The words of `text`, the line numbered `line`.
  static func words(of text: StaticString, _ line: Int) -> [ListedWord] {
    let bytes = text.withUTF8Buffer { Array($0) }
    return bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map {
      ListedWord(line: line, start: $0.startIndex, bytes: Array($0))
    }
  }

  /// Its first two characters, the second 0 where it has none or one of another length.
  var characters: (first: Int, second: UInt16) {
    (UTF8Character.code(bytes, 0), LexiconIndex.second(bytes, 0))
  }
}
