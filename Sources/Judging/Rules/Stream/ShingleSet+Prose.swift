import Likeness

extension ShingleSet {
  /// The hashes of all runs of four characters of `passage`, without names, years, numbers and marks.
  init(_ passage: IndexedText, without names: NamePatterns) {
    var all: [UInt32] = []
    all.reserveCapacity(passage.bytes.count / 3)
    var window: UInt64 = 0
    var seen = 0
    var length = 0
    names.eachLetter(of: passage.bytes, length: &length) { letter in
      window = window << 16 | UInt64(letter)
      seen += 1
      if seen >= 4 { all.append(HashMixing.mixed(window ^ window >> 31)) }
    }
    self.init(sampling: all, length: length)
  }
}
