/// Finds text that is printed across the text of the pages.
enum Watermark {
  /// The most different texts that are quoted.
  private static let limit = 3

  /// The most frequent of `texts`, without those that are parts of others since they are cut off.
  static func quoted(_ texts: [String]) -> [SetApart] {
    var counts: [String: Int] = [:]
    for text in texts { counts[text.filter { $0 != "…" }, default: 0] += 1 }
    let frequent = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key).prefix(16)
    let whole = frequent.filter { text in !frequent.contains { $0 != text && $0.contains(text) } }
    guard !whole.isEmpty else { return [] }
    let quoted = whole.prefix(limit).joined(separator: "；")
    return [SetApart(.watermark, quoted, isInCell: false)]
  }
}

extension Watermark {
  /// A word as it is printed again and again.
  private struct Stamp: Hashable {
    let text: String
    /// The height of its box in tenths of a point.
    let height: Int

    init(_ word: PlacedWord) {
      (text, height) = (word.text, Int((10 * (word.bottom - word.top)).rounded()))
    }
  }

  /// Leaves out the words of `pages` that are printed at least three times, over at least three
  /// different other words, and are no values of the tables. Returns what is left out.
  static func removeOverprinted(from pages: inout [PlacedPage]) -> [SetApart] {
    var pairs = pages.flatMap { CrossingWords($0).overprinted }.map { (Stamp($0), Stamp($1)) }
      .filter { $0.text != $1.text }
    guard pairs.count >= 3 else { return [] }
    var counts: [Stamp: Int] = [:]
    for page in pages { for word in page.words { counts[Stamp(word), default: 0] += 1 } }
    for stamp in usualValues(of: counts.keys) { counts[stamp] = nil }
    var stamps: Set<Stamp> = []
    while let stamp = mostCrossing(pairs, counts) {
      stamps.insert(stamp)
      pairs.removeAll { $0 == stamp || $1 == stamp }
    }
    for index in pages.indices { pages[index].words.removeAll { stamps.contains(Stamp($0)) } }
    return quoted(stamps.map(\.text))
  }

  /// The values in the type of the tables: labels that are too long for their cells run over them.
  private static func usualValues(of stamps: some Sequence<Stamp>) -> [Stamp] {
    let values = Dictionary(
      grouping: stamps.filter { SpacedRow.isValue($0.text) }, by: \.height)
    return values.values.filter { $0.count >= 3 }.flatMap { $0 }
  }

  /// The repeated stamp over the most different words.
  private static func mostCrossing(_ pairs: [(Stamp, Stamp)], _ counts: [Stamp: Int]) -> Stamp? {
    var others: [Stamp: Set<String>] = [:]
    for (stamp, other) in pairs {
      others[stamp, default: []].insert(other.text)
      others[other, default: []].insert(stamp.text)
    }
    let found = others.filter { $1.count >= 3 && counts[$0, default: 0] >= 3 }
    return found.max { ($0.value.count, $0.key.text.count) < ($1.value.count, $1.key.text.count) }?
      .key
  }
}
