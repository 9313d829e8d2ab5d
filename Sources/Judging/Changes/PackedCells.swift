import Forms
import JSON
import Records

/// The values of a report's cells in about three kilobytes, so that many reports can be kept.
struct PackedCells: Sendable {
  /// For each cell what stands there: `absent`, `blank`, `large`, or a number's scale.
  private var kinds = [UInt8](repeating: PackedCells.absent, count: Cell.all.count)
  private var mantissas = [Int64](repeating: 0, count: Cell.all.count)
  /// The numbers whose digits do not fit 64 bits.
  private var large: [Int: Number] = [:]

  private static let absent: UInt8 = 255
  private static let blank: UInt8 = 254
  private static let large: UInt8 = 253

  init(_ table: CellTable) {
    for cell in Cell.all { pack(table[cell], at: cell.index) }
  }

  private mutating func pack(_ value: CellValue, at index: Int) {
    switch value {
    case .absent: break
    case .blank: kinds[index] = PackedCells.blank
    case .number(let number):
      if let mantissa = Int64(exactly: number.mantissa) {
        kinds[index] = UInt8(number.scale)
        mantissas[index] = mantissa
      } else {
        kinds[index] = PackedCells.large
        large[index] = number
      }
    }
  }

  subscript(cell: Cell) -> CellValue {
    switch kinds[cell.index] {
    case PackedCells.absent: .absent
    case PackedCells.blank: .blank
    case PackedCells.large: large[cell.index].map { .number($0) } ?? .absent
    case let scale: .number(Number(Int128(mantissas[cell.index]), scale: Int(scale)))
    }
  }

  /// Whether `cell` is there, blank or not.
  @inline(__always) func has(_ cell: Cell) -> Bool { kinds[cell.index] != PackedCells.absent }

  /// Whether one of `cells` at least is there.
  func hasAny(of cells: [Cell]) -> Bool {
    for cell in cells where has(cell) { return true }
    return false
  }

  /// Whether `cell` has here what it has in `other`; numbers compare by value.
  @inline(__always) func isSame(_ cell: Cell, _ other: PackedCells) -> Bool {
    let index = cell.index
    let isAlike = kinds[index] == other.kinds[index] && mantissas[index] == other.mantissas[index]
    return isAlike && kinds[index] != PackedCells.large || self[cell] == other[cell]
  }

  /// The number at `cell`; nil where it is blank or absent.
  func number(_ cell: Cell) -> Number? {
    guard case .number(let number) = self[cell] else { return nil }
    return number
  }
}
