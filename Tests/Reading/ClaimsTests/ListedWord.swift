import Chinese

@testable import Claims

/// A word of a list, which has several words in a line, separated by blanks.
struct ListedWord {
  let line: Int
  /// The offset in bytes in its line.
  let start: Int
  let bytes: [UInt8]

  /// The words of the lexicon in their order; measure words last.
  static let lexicon: [ListedWord] = (0..<Lexicon.count + MeasureWord.all.count)
    .flatMap { line in Lexicon.line(line).map { words(of: $0.words, line) } ?? [] }

  /// The words of `text`, which is the line number `line`.
  static func words(of text: StaticString, _ line: Int) -> [ListedWord] {
    let bytes = text.withUTF8Buffer { Array($0) }
    return bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map {
      ListedWord(line: line, start: $0.startIndex, bytes: Array($0))
    }
  }

  /// The first two characters. The second is 0 where there is none, or it does not have three
  /// bytes.
  var characters: (first: Int, second: UInt16) {
    (UTF8Character.code(bytes, 0), LexiconIndex.second(bytes, 0))
  }
}
