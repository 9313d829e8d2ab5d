import Chinese

/// The words of claims: one line for each meaning, with its wordings. Where a word is the beginning
/// of another one, the longest word in the text is used. `RECORD=1 swift test --filter
/// LexiconIndexTests` writes the index of the words.
enum Lexicon {
  /// The line at `number`. The lines are those of the lists below in their order, then one for each
  /// measure word; nil for a measure word that no claim has.
  static func line(_ number: Int) -> (term: Term, words: StaticString)? {
    if number < outcomeStart { return requestWords[number] }
    if number < unprocessedStart { return outcomeWords[number - outcomeStart] }
    if number < tableStart { return unprocessedWords[number - unprocessedStart] }
    if number < commonStart { return tableWords[number - tableStart] }
    if number < count { return commonWords[number - commonStart] }
    let measure = MeasureWord.all[number - count]
    return measure.kind.map { (.measure($0), measure.word) }
  }

  /// The number of lines without those of measure words.
  static let count = commonStart + commonWords.count

  private static let outcomeStart = requestWords.count
  private static let unprocessedStart = outcomeStart + outcomeWords.count
  private static let tableStart = unprocessedStart + unprocessedWords.count
  private static let commonStart = tableStart + tableWords.count
}
