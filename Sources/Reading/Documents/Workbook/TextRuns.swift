/// The texts of cells, in runs: elements of a string (`si`, `is`) in, runs out.
struct TextRuns {
  /// How the font of a run shows it.
  enum Style: Equatable {
    /// The run has no font but that of its cell.
    case inherited
    /// The run has another font than its cell; the color is nil if it is automatic.
    case shown(SheetColor?)
    /// Raised, lowered or struck out.
    case setApart(SetApart.Kind)
  }

  struct Run {
    /// The text in `pool`.
    let text: Range<Int>
    let style: Style
  }

  /// The text of all runs.
  private(set) var pool: [UInt8] = []
  private(set) var runs: [Run] = []
  private var style = Style.inherited
  private var isInText = false
  private var textStart = 0

  mutating func start(
    _ tag: SheetTag, _ elements: XMLElementReader<SheetTag>, _ bytes: Span<UInt8>
  ) {
    switch tag {
    case .si, .inline, .r: style = .inherited
    case .rPr: style = .shown(nil)
    case .color:
      guard elements.parent == .rPr, case .shown = style else { break }
      style = .shown(SheetColor(elements, bytes))
    case .strike:
      if elements.parent == .rPr, elements.isOn(bytes) { style = .setApart(.struck) }
    case .vertAlign:
      guard elements.parent == .rPr, case .shown = style else { break }
      switch elements.value("val", bytes) {
      case "superscript": style = .setApart(.raised)
      case "subscript": style = .setApart(.lowered)
      default: break
      }
    case .t:
      isInText = true
      textStart = pool.count
    default: break
    }
  }

  mutating func end(_ tag: SheetTag) {
    guard tag == .t else { return }
    isInText = false
    EscapedText.decode(&pool, from: textStart)
    runs.append(Run(text: textStart..<pool.count, style: style))
  }

  mutating func text(_ range: Range<Int>, isPlain: Bool, _ bytes: Span<UInt8>) {
    guard isInText else { return }
    pool.appendText(range, isPlain: isPlain, bytes)
  }

  mutating func removeAll() {
    pool.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
  }
}

extension [UInt8] {
  /// Appends the character data in `range` of an XML text, with its references decoded unless it
  /// `isPlain`.
  mutating func appendText(_ range: Range<Int>, isPlain: Bool, _ bytes: Span<UInt8>) {
    let end = range.upperBound
    let reference =
      isPlain
      ? end : ByteScan.first(UInt8(ascii: "&"), in: bytes, from: range.lowerBound, to: end)
    bytes.extracting(range.lowerBound..<reference).withUnsafeBufferPointer {
      append(contentsOf: $0)
    }
    guard reference < end else { return }
    append(contentsOf: HTMLText.decoded(bytes, reference..<end, inAttribute: true))
  }
}
