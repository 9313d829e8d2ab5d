import Wordings

/// The cell formats of a workbook.
struct WorkbookStyles {
  struct CellFormat {
    /// The index in `numberFormats`.
    var number = 0
    var font = Font()
    /// The colour behind the text; nil if it is not known.
    var fill: SheetColor? = .white
    /// Whether its text is made smaller or turned where the column has no room for it.
    var fitsAnyWidth = false

    /// Whether text is shown as it is.
    var isPlain: Bool { number == 0 && setApart == nil }

    /// How text in the font is set apart; nil if it is not.
    var setApart: SetApart.Kind? {
      font.isStruck ? .struck : font.color == fill ? .hidden : nil
    }
  }

  struct Font {
    var isStruck = false
    var color = SheetColor.black
    var size = 11.0
  }

  private(set) var numberFormats = [NumberFormat(NumberFormat.general)]
  private var cellFormats: [CellFormat] = []
  /// The number formats of the styles that cell formats may have them from.
  private var styleNumbers: [Int] = []
  /// The indexes of the number formats of conditional formats, nil where these have none.
  private var conditionalNumbers: [Int?] = []
  private var fonts: [Font] = []
  private var fills: [SheetColor?] = []
  /// Whether the pattern of the last fill has one colour.
  private var isSolid = false
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
    case (.fonts, .font): fonts.append(Font())
    case (.font, .strike):
      if isIn(.fonts, elements) { fonts[fonts.count - 1].isStruck = elements.isOn(bytes) }
    case (.font, .color):
      guard isIn(.fonts, elements), let color = SheetColor(elements, bytes) else { break }
      fonts[fonts.count - 1].color = color
    case (.font, .sz):
      guard isIn(.fonts, elements), let size = elements.value("val", bytes).flatMap(Double.init)
      else { break }
      fonts[fonts.count - 1].size = size
    case (.dxfs, .dxf): conditionalNumbers.append(nil)
    case (.dxf, .numFmt):
      guard let code = elements.value("formatcode", bytes), !conditionalNumbers.isEmpty else {
        break
      }
      numberFormats.append(NumberFormat(code))
      conditionalNumbers[conditionalNumbers.count - 1] = numberFormats.count - 1
    case (.cellStyleXfs, .xf): styleNumbers.append(elements.number("numfmtid", bytes) ?? 0)
    case (.xf, .alignment):
      guard isIn(.cellXfs, elements), !cellFormats.isEmpty else { break }
      cellFormats[cellFormats.count - 1].fitsAnyWidth =
        elements.isOn("shrinktofit", bytes) || (elements.number("textrotation", bytes) ?? 0) != 0
    case (.fills, .fill): fills.append(.white)
    case (.fill, .patternFill):
      guard isIn(.fills, elements) else { break }
      let pattern = elements.value("patterntype", bytes) ?? "none"
      if pattern != "none" { fills[fills.count - 1] = nil }
      isSolid = pattern == "solid"
    case (.fill, .gradientFill): if isIn(.fills, elements) { fills[fills.count - 1] = nil }
    case (.patternFill, .fgColor):
      if isSolid, elements.stack.dropLast(3).last == .fills {
        fills[fills.count - 1] = SheetColor(elements, bytes)
      }
    case (.cellXfs, .xf):
      let font = elements.number("fontid", bytes) ?? 0
      let fill = elements.number("fillid", bytes) ?? 0
      cellFormats.append(
        CellFormat(
          number: index(of: numberFormat(of: elements, bytes)),
          font: fonts.indices.contains(font) ? fonts[font] : Font(),
          fill: fills.indices.contains(fill) ? fills[fill] : .white))
    default: break
    }
  }

  /// Whether the parent of the last started element is in `list`, and not in the formats of tables
  /// or conditions.
  private func isIn(_ list: SheetTag, _ elements: XMLElementReader<SheetTag>) -> Bool {
    elements.stack.dropLast(2).last == list
  }

  /// The index of the number format `id`, which is made when it is first used.
  private mutating func index(of id: Int) -> Int {
    if let index = indexes[id] { return index }
    let code = codes[id] ?? NumberFormat.builtIn(id)
    numberFormats.append(NumberFormat(code))
    indexes[id] = numberFormats.count - 1
    return numberFormats.count - 1
  }

  /// The id of the number format of a cell format: its own, or that of its style.
  private func numberFormat(
    of elements: XMLElementReader<SheetTag>, _ bytes: Span<UInt8>
  ) -> Int {
    if let own = elements.number("numfmtid", bytes) { return own }
    let style = elements.number("xfid", bytes) ?? 0
    return styleNumbers.indices.contains(style) ? styleNumbers[style] : 0
  }

  /// The index of the number format of the conditional format `index`; nil if it has none.
  func conditionalNumberFormat(_ index: Int) -> Int? {
    conditionalNumbers.indices.contains(index) ? conditionalNumbers[index] : nil
  }

  /// How much wider the font of `format` is than the first one, in which columns are measured.
  func scale(of format: CellFormat) -> Double {
    guard let standard = fonts.first?.size, standard > 0 else { return 1 }
    return format.font.size / standard
  }

  /// The cell format `index`; the general one if there is none.
  subscript(_ index: Int) -> CellFormat {
    cellFormats.indices.contains(index) ? cellFormats[index] : CellFormat()
  }
}
