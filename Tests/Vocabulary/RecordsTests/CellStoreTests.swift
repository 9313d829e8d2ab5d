import Forms
import JSON
import TestSupport
import Testing

@testable import Records

@Suite struct CellStoreTests {
  @Test(arguments: 0..<200) func everyValueComesBackAsItIsPrinted(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var table = CellTable()
    let share = Int.random(in: 0...100, using: &generator)
    for cell in Cell.all where Int.random(in: 0..<100, using: &generator) < share {
      table[cell] = CellStoreTests.value(&generator)
    }
    let back = CellStore(table).table
    for cell in Cell.all {
      switch (table[cell], back[cell]) {
      case (.number(let one), .number(let two)): #expect(one.isPrinted(like: two), "\(cell.id)")
      case (let one, let two): #expect(one == two, "\(cell.id)")
      }
    }
    #expect(CellStore(back) == CellStore(table))
  }

  /// A value of any kind: runs of zeros, numbers at the edges of each width, with and without decimals.
  private static func value(_ generator: inout SeededGenerator) -> CellValue {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return .absent
    case 1: return .blank
    case 2: return .number(.zero)
    case 3: return .number(Number(Int128(Int.random(in: 0...260, using: &generator))))
    default:
      let bits = Int128(Int.random(in: 0...126, using: &generator))
      let edge = Int128(1) << bits
      let near = Int128(Int.random(in: -2...2, using: &generator))
      let mantissa = Bool.random(using: &generator) ? edge - 1 + near : -edge - near + 1
      let scale = Bool.random(using: &generator) ? 0 : Int.random(in: 0...38, using: &generator)
      return .number(Number(mantissa, scale: scale))
    }
  }

  @Test(arguments: 0..<200) func storedValuesAreTakenOnlyAsTheyWereStored(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var table = CellTable()
    for cell in Cell.all where Bool.random(using: &generator) {
      table[cell] = CellStoreTests.value(&generator)
    }
    var tokens = CellStore(table).tokens
    #expect(CellStore(tokens: tokens) == CellStore(table))
    #expect(CellStore(tokens: Array(tokens.dropLast())) == nil)
    #expect(CellStore(tokens: tokens + [1, 1]) == nil)
    for _ in 0..<20 {
      tokens[Int.random(in: tokens.indices, using: &generator)] = UInt8.random(
        in: .min ... .max, using: &generator)
      // What is taken can be read: nothing traps.
      if let store = CellStore(tokens: tokens) { _ = store.table }
    }
  }

  @Test func theLargestAndTheSmallestComeBack() {
    for mantissa in [Int128.max, .min, 0, -1, 217, 218] {
      for scale in [0, 38] {
        var table = CellTable()
        table[Cell.all[7]] = .number(Number(mantissa, scale: scale))
        #expect(CellStore(table).table == table)
      }
    }
    #expect(CellStore(CellTable()).table == CellTable())
  }
}

@Suite struct CellPairsTests {
  @Test(arguments: 0..<100) func pairsAreWhatTheTablesHave(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var (one, two) = (CellTable(), CellTable())
    let values: [CellValue] = [
      .absent, .blank, .number(.zero), .number(Number(7)), .number(Number(70, scale: 1)),
      .number(Number(300)),
    ]
    let run = Int.random(in: 1...40, using: &generator)
    for cell in Cell.all {
      one[cell] = values[cell.index / run % values.count]
      let isOther = Int.random(in: 0..<4, using: &generator) == 0
      two[cell] = isOther ? values.randomElement(using: &generator) ?? .blank : one[cell]
    }
    for withSame in [false, true] {
      var pairs = CellPairs(CellStore(one), CellStore(two), withSame: withSame)
      var met: [Cell] = []
      while let (cell, before, after) = pairs.next() {
        met.append(cell)
        #expect(before == one[cell] && after == two[cell])
      }
      let expected = Cell.all.filter { cell in
        one[cell] != two[cell] || withSame && one[cell] != .absent
      }
      #expect(met == expected)
    }
  }
}
