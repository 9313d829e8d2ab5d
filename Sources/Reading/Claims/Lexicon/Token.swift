import JSON
import Records

/// A word, number or mark of a sentence.
struct Token: Sendable {
  var term: Term
  /// The bytes in the text.
  var range: Range<Int>
  /// The value of a number, percentage or year; zero for other tokens.
  var value = Number.zero
  /// How far the true count may be from a number that is rounded or marked with 余 or 多; zero where
  /// it is exact.
  var slack = Number.zero
  /// Whether a `.join` is the mark 、. It joins nouns like the word 和, but it also ends the chunk of
  /// a number.
  var isMark = false
}
