import JSON
import Records

/// A word, number or mark of a sentence.
struct Token: Sendable {
  var term: Term
  /// Its bytes in the sentence.
  var range: Range<Int>
  /// What a number, percent or year states; zero for other tokens.
  var value = Number.zero
  /// How far the true count may lie from a number that is rounded or marked 余 or 多; zero where it is
  /// exact.
  var slack = Number.zero
  /// Whether it is a mark rather than a word: 、 joins nouns as 和 does, and ends a number's piece.
  var isMark = false
}
