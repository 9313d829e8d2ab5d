import Wordings

/// The strings that the cells of a workbook share.
struct SharedStrings {
  private(set) var text = TextRuns()
  /// The runs of each string.
  private var strings: [Range<Int>] = []

  init() {}

  /// Reads `part`, the part of shared strings.
  init(_ part: [UInt8]) throws(Refusal) {
    let text = try OfficePackage.text(part)
    try read(text.span)
  }

  private mutating func read(_ bytes: Span<UInt8>) throws(Refusal) {
    var reader = SheetElementReader()
    var first = 0
    while true {
      switch try reader.next(bytes) {
      case .start(let tag):
        if tag == .si { first = text.runs.count }
        text.start(tag, reader.elements, bytes)
      case .end(let tag):
        text.end(tag)
        if tag == .si { strings.append(first..<text.runs.count) }
      case .text(let range, let isPlain): text.text(range, isPlain: isPlain, bytes)
      case .finish: return
      }
    }
  }

  /// The runs of the string `index`; nil if there is none.
  func runs(_ index: Int) -> ArraySlice<TextRuns.Run>? {
    strings.indices.contains(index) ? text.runs[strings[index]] : nil
  }
}
