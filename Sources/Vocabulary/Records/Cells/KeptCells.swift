import Forms
import JSON

/// The values of a report's cells in some two hundred bytes, so that many reports can be kept.
package struct KeptCells: Equatable, Sendable {
  /// A token for each cell in the order of `Cell.all`: what stands there, or the number itself where
  /// it is small, followed by its digits where it is not; a run of absent cells is one token.
  private var tokens: [UInt8] = []

  private static let absent: UInt8 = 0
  private static let blank: UInt8 = 1
  private static let large: UInt8 = 2
  private static let first: UInt8 = 3

  package init(_ table: CellTable) {
    tokens.reserveCapacity(256)
    var missing: UInt8 = 0
    for cell in Cell.all {
      let value = table[cell]
      if value == .absent, missing < 255 {
        missing += 1
        continue
      }
      if missing > 0 { tokens += [KeptCells.absent, missing] }
      missing = value == .absent ? 1 : 0
      if value != .absent { append(value) }
    }
  }

  private mutating func append(_ value: CellValue) {
    guard case .number(let number) = value else { return tokens.append(KeptCells.blank) }
    if number.scale == 0, 0...Int128(255 - KeptCells.first) ~= number.mantissa {
      return tokens.append(KeptCells.first + UInt8(number.mantissa))
    }
    tokens += [KeptCells.large, UInt8(number.scale)]
    withUnsafeBytes(of: number.mantissa) { tokens += $0 }
  }

  /// The cells as they were.
  package var table: CellTable {
    var table = CellTable()
    var cell = 0
    var place = 0
    while place < tokens.count {
      switch tokens[place] {
      case KeptCells.absent:
        cell += Int(tokens[place + 1])
        place += 2
        continue
      case KeptCells.blank: table[Cell(index: cell)] = .blank
      case KeptCells.large:
        table[Cell(index: cell)] = .number(large(at: place + 1))
        place += KeptCells.width
      case let token:
        table[Cell(index: cell)] = .number(Number(Int128(token - KeptCells.first)))
      }
      place += 1
      cell += 1
    }
    return table
  }

  /// How many bytes follow the token of a number that is not small: scale and digits.
  private static let width = 1 + MemoryLayout<Int128>.size

  private func large(at place: Int) -> Number {
    let mantissa = tokens[(place + 1)..<(place + KeptCells.width)].withUnsafeBytes {
      $0.loadUnaligned(as: Int128.self)
    }
    return Number(mantissa, scale: Int(tokens[place]))
  }
}
