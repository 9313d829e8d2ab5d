import Wordings

/// The cell formats of a workbook.
struct WorkbookStyles {
  struct CellFormat {
    /// The index in `numberFormats`.
    let number: Int
    let isStruck: Bool
  }

  private(set) var numberFormats = [NumberFormat(NumberFormat.general)]
  private var cellFormats: [CellFormat] = []
  private var fonts: [Bool] = []
  /// The format codes of the workbook by id, and the indexes of the formats that were made.
  private var codes: [Int: String] = [:]
  private var indexes: [Int: Int] = [0: 0]

  init() {}

  /// Reads `part`, the part of styles.
  init(_ part: [UInt8]) throws(Refusal) {
    let text = try OfficePackage.text(part)
    try read(text.span)
  }

  private mutating func read(_ bytes: Span<UInt8>) throws(Refusal) {
    var reader = SheetElementReader()
    while true {
      switch try reader.next(bytes) {
      case .start(let tag): start(tag, reader.elements, bytes)
      case .finish: return
      default: break
      }
    }
  }

  private mutating func start(
    _ tag: SheetTag, _ elements: XMLElementReader<SheetTag>, _ bytes: Span<UInt8>
  ) {
    switch (elements.parent, tag) {
    case (.numFmts, .numFmt):
      if let id = elements.number("numfmtid", bytes) {
        codes[id] = elements.value("formatcode", bytes)
      }
    case (.fonts, .font): fonts.append(false)
    case (.font, .strike):
      if elements.stack.dropLast(2).last == .fonts, let last = fonts.indices.last {
        fonts[last] = elements.isOn(bytes)
      }
    case (.cellXfs, .xf):
      let font = elements.number("fontid", bytes) ?? 0
      cellFormats.append(
        CellFormat(
          number: index(of: elements.number("numfmtid", bytes) ?? 0),
          isStruck: fonts.indices.contains(font) && fonts[font]))
    default: break
    }
  }

  /// The index of the number format `id`, which is made when it is first used.
  private mutating func index(of id: Int) -> Int {
    if let index = indexes[id] { return index }
    let code = codes[id] ?? NumberFormat.builtIn(id)
    numberFormats.append(NumberFormat(code))
    indexes[id] = numberFormats.count - 1
    return numberFormats.count - 1
  }

  /// The cell format `index`; the general one if there is none.
  subscript(_ index: Int) -> CellFormat {
    cellFormats.indices.contains(index)
      ? cellFormats[index] : CellFormat(number: 0, isStruck: false)
  }
}
