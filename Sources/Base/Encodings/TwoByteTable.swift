/// The characters of an encoding's two-byte codes, as a literal: those of `characters` in the order of their
/// codes, except runs of codes that stand for successive code points or, if the first is 0, for none.
struct TwoByteTable {
  typealias Run = (position: Int, count: Int, first: UInt32)

  let characters: StaticString
  let runs: [Run]

  /// The code point of each code; 0 for none.
  func codePoints(count: Int) -> [UInt32] {
    var codePoints = [UInt32](repeating: 0, count: count)
    for run in runs where run.first > 0 {
      for step in 0..<run.count { codePoints[run.position + step] = run.first + UInt32(step) }
    }
    var runs = runs[...]
    var position = 0
    let text = characters.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    for scalar in text.unicodeScalars where scalar != "\n" {
      while let run = runs.first, run.position == position {
        position += run.count
        runs.removeFirst()
      }
      codePoints[position] = scalar.value
      position += 1
    }
    return codePoints
  }
}
