import Wordings

/// Reads the elements of a part of a workbook without phonetic readings (`rPh`), and only the first
/// of several alternatives.
struct SheetElementReader {
  private(set) var elements = XMLElementReader<SheetTag>()
  /// The depth of the innermost hidden element; nil if none is open.
  private var hiddenDepth: Int?
  /// For each open `AlternateContent`, whether its first choice has been read.
  private var choices: [Bool] = []

  mutating func next(_ bytes: Span<UInt8>) throws(Refusal) -> XMLElementReader<SheetTag>.Event {
    while true {
      let event = try elements.next(bytes)
      switch event {
      case .start(let tag):
        guard hiddenDepth == nil else { continue }
        if tag == .alternateContent { choices.append(false) }
        guard !hides(tag) else {
          hiddenDepth = elements.stack.count - 1
          continue
        }
      case .end(let tag):
        if let depth = hiddenDepth {
          if elements.stack.count <= depth { hiddenDepth = nil }
          continue
        }
        if tag == .alternateContent { _ = choices.popLast() }
        if tag == .choice, !choices.isEmpty { choices[choices.count - 1] = true }
      case .text: if hiddenDepth != nil { continue }
      case .finish: break
      }
      return event
    }
  }

  private func hides(_ tag: SheetTag) -> Bool {
    switch tag {
    case .rPh: true
    case .choice, .fallback: choices.last == true
    default: false
    }
  }
}
