import Chinese

/// The lists of numbers in attributes (GB/T 33190-2016, 7.3: `ST_Array`).
enum OFDNumbers {
  /// The numbers in `text`, separated by white space; words that are none are left out.
  static func list(_ text: String) -> [Double] {
    words(of: text).compactMap(number)
  }

  /// The values of the channels of a colour in `text`; those with `#` are hexadecimal.
  static func channels(_ text: String) -> [Double] {
    words(of: text).compactMap { word in
      word.hasPrefix("#") ? Int(word.dropFirst(), radix: 16).map(Double.init) : number(word)
    }
  }

  private static func words(of text: String) -> [Substring] {
    text.unicodeScalars.split { $0.isSpace || $0 == "," }.map(Substring.init)
  }

  /// The distances between characters in `text`, at most `limit`: numbers, and runs `g n v` for `n`
  /// times the number `v` (11.3).
  static func deltas(_ text: String, limit: Int) -> [Double] {
    var deltas: [Double] = []
    var words = words(of: text)[...]
    while deltas.count < limit, let word = words.popFirst() {
      guard word == "g" || word == "G" else {
        if let delta = number(word) { deltas.append(delta) }
        continue
      }
      guard let count = words.popFirst().flatMap(number),
        let delta = words.popFirst().flatMap(number)
      else { break }
      let repeats = Int(max(0, min(count, Double(limit - deltas.count))))
      deltas += [Double](repeating: delta, count: repeats)
    }
    return deltas
  }

  private static func number(_ word: Substring) -> Double? {
    Double(word).flatMap { $0.isFinite && abs($0) < 1e6 ? $0 : nil }
  }
}
