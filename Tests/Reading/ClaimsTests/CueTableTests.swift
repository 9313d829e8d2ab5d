import Chinese
import TestSupport
import Testing

@testable import Claims

@Suite struct CueTableTests {
  private static let words = CueTable.entries.indices.flatMap {
    ListedWord.words(of: CueTable.entries[$0].words, $0)
  }

  private static func hash(of word: ListedWord) -> Int { CueTable.hash(word.characters.first) }

  private func table() -> WrittenTable {
    var table = WrittenTable(
      "CueTable", at: "Sources/Reading/Claims/Lexicon/CueTable+Words.swift", by: "CueTableTests")
    var filter = [UInt64](repeating: 0, count: 64)
    let stop = CueTable.hash(CueTable.fullStop)
    filter[stop >> 6] |= 1 << UInt64(stop & 63)
    var buckets = [[UInt64]](repeating: [], count: 1 << (12 - CueTable.bucketShift))
    for word in CueTableTests.words {
      let hash = CueTableTests.hash(of: word)
      filter[hash >> 6] |= 1 << UInt64(hash & 63)
      let cue = UInt64(CueTable.entries[word.line].cue.rawValue)
      let (first, second) = word.characters
      buckets[hash >> CueTable.bucketShift].append(
        UInt64(first) << 32 | UInt64(second) << 8 | cue)
    }
    table.add(
      "filter",
      "One bit for each hash, set where a full stop or the first character of a word has it.",
      of: filter
    ) {
      "0x\(hex($0))"
    }
    var starts: [UInt8] = [0]
    for bucket in buckets { starts.append((starts.last ?? 0) + UInt8(bucket.count)) }
    table.add(
      "starts", "The index in `words` where each bucket begins; at last, the end.", of: starts
    ) {
      "\($0)"
    }
    table.add(
      "words", "First character, second character and cue of each word, by bucket.",
      of: Array(buckets.joined())
    ) { "0x\(hex($0))" }
    return table
  }

  @Test func theTableFollowsFromTheWordsAndFindsEach() throws {
    guard try table().isFresh() else { return }
    for word in CueTableTests.words {
      let cues = CueTable.cues(of: word.bytes, at: 0, word.characters.first)
      #expect(CueTable.mayBegin(word.characters.first))
      #expect(cues.contains(CueTable.entries[word.line].cue))
    }
    #expect(CueTable.mayBegin(CueTable.fullStop) && !CueTable.mayBegin(0x4E86))
  }
}
