import Forms
import JSON

/// The values of a report's cells, packed into one or two hundred bytes, so that many reports can be kept.
package struct CellStore: Equatable, Sendable {
  /// A token for each cell or run of cells in the order of `Cell.all`: a run of absent cells or
  /// zeros, a blank, a small number itself, or the number of bytes of a larger number, which follow
  /// it.
  let tokens: [UInt8]

  /// Packs the values of `table`.
  package init(_ table: CellTable) {
    tokens = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: CellStore.most) { bytes in
      var writer = CellTokenWriter(bytes)
      for cell in Cell.all { writer.add(table[cell]) }
      writer.endRun()
      return Array(bytes[..<writer.count])
    }
  }

  /// The values packed in `tokens`; nil where these are not as this type packs values.
  init?(tokens: [UInt8]) {
    var reader = CellTokenReader(tokens)
    var index = 0
    while index < CellTree.cellCount {
      guard reader.isValid, reader.next().end > index else { return nil }
      index = reader.cell
    }
    guard index == CellTree.cellCount, reader.isAtEnd else { return nil }
    self.tokens = tokens
  }

  /// The values as they were packed.
  package var table: CellTable {
    var table = CellTable()
    var reader = CellTokenReader(tokens)
    var index = 0
    while index < Cell.all.count {
      let (end, value) = reader.next()
      if value != .absent { for index in index..<end { table[Cell(index: index)] = value } }
      index = end
    }
    return table
  }

  /// The maximum number of bytes of the cells.
  private static var most: Int { CellTree.cellCount * (2 + MemoryLayout<Int128>.size) }
}

/// The cells of two reports side by side, in the order of `Cell.all`: those that differ and, with
/// `withSame`, those that both have. Numbers compare by value.
package struct CellPairs {
  private var one: CellTokenReader
  private var two: CellTokenReader
  private let withSame: Bool
  /// The value of the cells from `index` on, up to the nearer end.
  private var left: (end: Int, value: CellValue)
  private var right: (end: Int, value: CellValue)
  private var index = 0
  private var isSame: Bool

  package init(_ one: CellStore, _ two: CellStore, withSame: Bool) {
    (self.one, self.two) = (CellTokenReader(one.tokens), CellTokenReader(two.tokens))
    self.withSame = withSame
    (left, right) = (self.one.next(), self.two.next())
    isSame = left.value == right.value
  }

  /// The next cell and its value in both; nil at the end.
  package mutating func next() -> (cell: Cell, before: CellValue, after: CellValue)? {
    while index < Cell.all.count {
      let end = min(left.end, right.end)
      if index < end, !isSame || withSame && left.value != .absent {
        defer { index += 1 }
        return (Cell(index: index), left.value, right.value)
      }
      index = end
      if left.end == end { left = one.next() }
      if right.end == end { right = two.next() }
      isSame = left.value == right.value
    }
    return nil
  }
}

/// The meaning of a token.
private enum CellToken {
  static let blank: UInt8 = 0
  /// A run of absent cells, or of zeros; its length follows.
  static let absent: UInt8 = 1
  static let zeros: UInt8 = 2
  /// 0 to `largest`, the numbers that are tokens themselves.
  static let small: UInt8 = 3
  static let largest: UInt8 = 220
  /// A number of 1 to 16 bytes, which follow, the lowest first.
  static let whole: UInt8 = 223
  /// The same after a byte with its scale.
  static let scaled: UInt8 = 239

  /// The number of bytes of the largest number.
  static let width = MemoryLayout<Int128>.size
}

/// Writes tokens.
private struct CellTokenWriter {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0
  /// The token of the run that is not written yet, and its length.
  private var run = CellToken.blank
  private var length: UInt8 = 0

  init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func add(_ value: CellValue) {
    switch value {
    case .absent: extend(CellToken.absent)
    case .blank:
      endRun()
      put(CellToken.blank)
    case .number(let number) where number.scale == 0 && number.isZero: extend(CellToken.zeros)
    case .number(let number):
      endRun()
      put(number)
    }
  }

  private mutating func extend(_ token: UInt8) {
    if run != token || length == .max { endRun() }
    run = token
    length += 1
  }

  /// Writes the run before another value, or the end. A single zero is a token itself.
  mutating func endRun() {
    guard length > 0 else { return }
    if run == CellToken.zeros, length == 1 {
      put(CellToken.small)
    } else {
      put(run)
      put(length)
    }
    length = 0
  }

  private mutating func put(_ number: Number) {
    if number.scale == 0, 0...Int128(CellToken.largest - CellToken.small) ~= number.mantissa {
      return put(CellToken.small + UInt8(number.mantissa))
    }
    var width = 1
    while width < CellToken.width,
      number.mantissa >> Int128(8 * width - 1) != number.mantissa >> 127
    {
      width += 1
    }
    put((number.scale == 0 ? CellToken.whole : CellToken.scaled) + UInt8(width - 1))
    if number.scale != 0 { put(UInt8(number.scale)) }
    var rest = number.mantissa
    for _ in 0..<width {
      put(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  private mutating func put(_ byte: UInt8) {
    bytes.initializeElement(at: count, to: byte)
    count += 1
  }
}

/// Reads tokens.
private struct CellTokenReader {
  private let tokens: [UInt8]
  private var index = 0
  private(set) var cell = 0

  init(_ tokens: [UInt8]) { self.tokens = tokens }

  /// Whether all tokens were read.
  var isAtEnd: Bool { index == tokens.count }

  /// Whether the next token is there with all its bytes, and states a number that there can be.
  var isValid: Bool {
    guard index < tokens.count else { return false }
    let token = tokens[index]
    let width: Int
    switch token {
    case CellToken.absent, CellToken.zeros: width = 1
    case CellToken.blank, CellToken.small...CellToken.largest: width = 0
    case CellToken.whole..<CellToken.scaled: width = Int(token - CellToken.whole) + 1
    case CellToken.scaled..<UInt8.max: width = Int(token - CellToken.scaled) + 2
    default: return false
    }
    guard index + width < tokens.count else { return false }
    return token < CellToken.scaled || 1...Number.largestScale ~= Int(tokens[index + 1])
  }

  /// The value of all next cells, up to that of index `end`.
  mutating func next() -> (end: Int, value: CellValue) {
    let token = byte()
    switch token {
    case CellToken.absent: return (past(Int(byte())), .absent)
    case CellToken.zeros: return (past(Int(byte())), .number(.zero))
    case CellToken.blank: return (past(1), .blank)
    case CellToken.small...CellToken.largest:
      return (past(1), .number(Number(Int128(token - CellToken.small))))
    case ..<CellToken.scaled:
      return (past(1), .number(Number(digits(Int(token - CellToken.whole) + 1))))
    default:
      let scale = Int(byte())
      return (past(1), .number(Number(digits(Int(token - CellToken.scaled) + 1), scale: scale)))
    }
  }

  private mutating func past(_ count: Int) -> Int {
    cell += count
    return cell
  }

  private mutating func byte() -> UInt8 {
    guard index < tokens.count else { return CellToken.absent }
    defer { index += 1 }
    return tokens[index]
  }

  private mutating func digits(_ width: Int) -> Int128 {
    var digits: Int128 = 0
    for index in 0..<width { digits |= Int128(byte()) << Int128(8 * index) }
    let unused = Int128(8 * (CellToken.width - width))
    return (digits << unused) >> unused
  }
}
