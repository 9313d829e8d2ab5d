import Chinese
import TestSupport
import Testing

@testable import Claims

@Suite struct SignTableTests {
  private static let words = SignTable.entries.indices.flatMap {
    ListedWord.words(of: SignTable.entries[$0].words, $0)
  }

  private static func hash(of word: ListedWord) -> Int { SignTable.hash(word.characters.first) }

  private func table() -> WrittenTable {
    var table = WrittenTable(
      "SignTable", at: "Sources/Reading/Claims/Lexicon/SignTable+Words.swift", by: "SignTableTests")
    var filter = [UInt64](repeating: 0, count: 64)
    var buckets = [[UInt64]](repeating: [], count: 1 << (12 - SignTable.bucketShift))
    for word in SignTableTests.words {
      let hash = SignTableTests.hash(of: word)
      filter[hash >> 6] |= 1 << UInt64(hash & 63)
      let sign = UInt64(SignTable.entries[word.line].sign.rawValue)
      let (first, second) = word.characters
      buckets[hash >> SignTable.bucketShift].append(
        UInt64(first) << 32 | UInt64(second) << 8 | sign)
    }
    table.add("filter", "A bit for each hash that a word's first character has.", of: filter) {
      "0x\(hex($0))"
    }
    var starts: [UInt8] = [0]
    for bucket in buckets { starts.append((starts.last ?? 0) + UInt8(bucket.count)) }
    table.add("starts", "Where each bucket begins in `words`, and the last one ends.", of: starts) {
      "\($0)"
    }
    table.add(
      "words", "The first character of each word, its second and its sign, by buckets.",
      of: Array(buckets.joined())
    ) { "0x\(hex($0))" }
    return table
  }

  @Test func theTableIsThatOfTheWordsAndFindsEach() throws {
    guard try table().isFresh() else { return }
    for word in SignTableTests.words {
      let signs = SignTable.signs(of: word.bytes, at: 0, word.characters.first)
      #expect(SignTable.mayBegin(word.characters.first))
      #expect(signs.contains(SignTable.entries[word.line].sign))
    }
    #expect(!SignTable.mayBegin(0x3002))
  }
}
