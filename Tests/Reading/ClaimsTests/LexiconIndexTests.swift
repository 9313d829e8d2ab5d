import Chinese
import TestSupport
import Testing

@testable import Claims

@Suite struct LexiconIndexTests {
  /// The words by bucket. In a bucket the longest come first, words of one length in the order of
  /// the lexicon.
  private static let buckets: [[ListedWord]] = {
    var buckets = [[ListedWord]](repeating: [], count: 1 << (14 - LexiconIndex.bucketShift))
    for word in ListedWord.lexicon {
      buckets[hash(of: word) >> LexiconIndex.bucketShift].append(word)
    }
    return buckets.map { words in
      let order = words.indices.sorted {
        (words[$1].bytes.count, $0) < (words[$0].bytes.count, $1)
      }
      return order.map { words[$0] }
    }
  }()

  private static func hash(of word: ListedWord) -> Int {
    LexiconIndex.hash(word.characters.first, word.characters.second)
  }

  private func bucketTable() -> WrittenTable {
    var table = WrittenTable(
      "LexiconIndex", at: "Sources/Reading/Claims/Lexicon/LexiconIndex+Buckets.swift",
      by: "LexiconIndexTests")
    var filter = [UInt64](repeating: 0, count: 256)
    for hash in ListedWord.lexicon.map(LexiconIndexTests.hash) {
      filter[hash >> 6] |= 1 << UInt64(hash & 63)
    }
    table.add("filter", "One bit for each hash, set where a word has it.", of: filter) {
      "0x\(hex($0))"
    }
    var starts: [UInt16] = [0]
    for bucket in LexiconIndexTests.buckets {
      starts.append((starts.last ?? 0) + UInt16(bucket.count))
    }
    table.add(
      "starts", "The index in `words` where each bucket begins; at last, the end.", of: starts
    ) {
      "\($0)"
    }
    return table
  }

  private func wordTable() -> WrittenTable {
    var table = WrittenTable(
      "LexiconIndex", at: "Sources/Reading/Claims/Lexicon/LexiconIndex+Words.swift",
      by: "LexiconIndexTests")
    let words = LexiconIndexTests.buckets.joined().map { UInt32($0.line << 16 | $0.start) }
    table.add("words", "The line of each word and its offset in the line, by bucket.", of: words) {
      "0x\(hex($0))"
    }
    return table
  }

  private func ninthByteTable() -> WrittenTable {
    var table = WrittenTable(
      "LexiconIndex", at: "Sources/Reading/Claims/Lexicon/LexiconIndex+NinthBytes.swift",
      by: "LexiconIndexTests")
    let bytes = LexiconIndexTests.buckets.joined().map { $0.bytes.dropFirst(8).first ?? 0 }
    table.add(
      "ninthBytes",
      "The ninth byte of each word, in which words that begin alike differ; 0 where there is none.",
      of: bytes
    ) {
      "0x\(hex($0))"
    }
    return table
  }

  @Test func theIndexFollowsFromTheWordsAndFindsEach() throws {
    let tables = [bucketTable(), wordTable(), ninthByteTable()]
    guard try tables.map({ try $0.isFresh() }).allSatisfy(\.self) else { return }
    for word in ListedWord.lexicon {
      let found = LexiconIndex.word(in: word.bytes, at: 0)
      #expect(found?.term == Lexicon.line(word.line)?.term)
      #expect(found?.count == word.bytes.count)
    }
  }

  @Test func everyWordBeginsWithACharacterOfThreeBytesAndIsListedOnce() {
    #expect(ListedWord.lexicon.allSatisfy { $0.bytes[0] & 0xF0 == 0xE0 })
    let lines = Dictionary(grouping: ListedWord.lexicon) { $0.bytes }
    let doubled = lines.filter { $0.value.count > 1 }.keys
    #expect(doubled.map { String(decoding: $0, as: UTF8.self) } == [])
  }
}
