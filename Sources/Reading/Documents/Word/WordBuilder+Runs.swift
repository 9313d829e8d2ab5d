import Chinese

/// The state of the current run, and of what the text of runs is part of.
struct WordRuns {
  /// The style and the own properties of the run.
  var style: String?
  var properties = WordRunProperties()
  /// How text of the run is set apart by its properties; nil for plain text.
  var setApart: SetApart.Kind?
  /// Whether the font of the run shows pictures in place of digits.
  var isPictorial = false
  /// How text of the paragraph is set apart where its runs have no properties.
  var paragraphSetApart: SetApart.Kind?
  var isInText = false
  /// The open elements that set text apart, with their depths.
  var regions: [(kind: SetApart.Kind, depth: Int)] = []
  /// For each open content control, whether it shows its prompt.
  var prompts: [Bool] = []
  var fields: [WordField] = []
  /// The maximum depth of nested fields.
  static let fieldLimit = 32
}

/// A complex field (section 17.16.18), from its `begin` to its `end`.
struct WordField {
  /// Whether what was read last is its instruction, which is not shown.
  var isInstruction = true
  /// Whether the instruction is a formula, whose result is a number or an equation.
  var isFormula = false
  /// The entries of a drop-down form field, and the indexes of the chosen and the default one.
  var entries: [String] = []
  var result: Int?
  var preset: Int?

  /// The entry that is shown.
  var shownEntry: String? {
    let index = result ?? preset ?? 0
    return entries.indices.contains(index) ? entries[index] : nil
  }
}

/// Runs: their properties, text, symbols, fields and equations.
extension WordBuilder {
  /// How text that is read now is set apart.
  private var setApart: SetApart.Kind? { runs.setApart ?? runs.regions.last?.kind }

  /// Whether text that is read now is not shown.
  var isHidden: Bool { hiddenDepth != nil || runs.setApart == .hidden || isInInstruction }

  private var isInInstruction: Bool {
    !runs.fields.isEmpty && runs.fields.contains(where: \.isInstruction)
  }

  mutating func text(
    _ range: Range<Int>, isPlain: Bool, _ elements: WordElementReader, _ bytes: Span<UInt8>
  ) {
    guard runs.isInText else {
      if isBlank(range, bytes) { return }
      guard hiddenDepth == nil else { return addDeleted(range, elements, bytes) }
      if elements.stack.last == .instrText { return readInstruction(range, bytes) }
      return addUnknown(elements)
    }
    guard hiddenDepth == nil, !isInInstruction else { return }
    append(range, isPlain: isPlain, setApart, bytes)
  }

  private mutating func readInstruction(_ range: Range<Int>, _ bytes: Span<UInt8>) {
    guard let last = runs.fields.indices.last, runs.fields[last].isInstruction,
      let first = range.first(where: { bytes[$0] > 0x20 })
    else { return }
    // EQ draws what its instruction says, as characters in a circle.
    let isEquation =
      range.upperBound - first > 2 && bytes[first] | 0x20 == UInt8(ascii: "e")
      && bytes[first + 1] | 0x20 == UInt8(ascii: "q") && bytes[first + 2] == 0x20
    if isEquation || bytes[first] == UInt8(ascii: "=") { runs.fields[last].isFormula = true }
  }

  private mutating func append(
    _ range: Range<Int>, isPlain: Bool, _ kind: SetApart.Kind?, _ bytes: Span<UInt8>
  ) {
    func isOfInterest() -> Bool {
      !tables.isEmpty && range.contains { UTF8Character.isDigit(bytes[$0]) }
    }
    // What is not shown is only of interest where a number in a cell is concerned.
    if kind == .hidden || kind == .deleted || kind == .annotation, !isOfInterest() { return }
    if runs.isPictorial, isOfInterest() { append("\u{FFFD}") }
    blocks.append(
      bytes, range, isPlain ? .cdata : .data, level: headingLevel, keepsLines: false,
      setApart: kind)
  }

  private func isBlank(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    range.allSatisfy { bytes[$0] <= 0x20 }
  }

  /// Appends text that is not in the document as characters.
  mutating func append(_ text: String) {
    guard !isHidden else { return }
    let bytes = Array(text.utf8)
    append(0..<bytes.count, isPlain: true, setApart, bytes.span)
  }

  /// Keeps the text of a tracked deletion, or of a reading above other text, which is hidden.
  private mutating func addDeleted(
    _ range: Range<Int>, _ elements: WordElementReader, _ bytes: Span<UInt8>
  ) {
    guard let hiddenDepth, let last = elements.stack.last, last == .delText || last == .t else {
      return
    }
    switch elements.stack[hiddenDepth] {
    case .del, .moveFrom: guard elements.stack[..<hiddenDepth].contains(.tc) else { return }
    case .tr:
      tables[tables.count - 1].open.addUnshown(
        String(decoding: HTMLText.decoded(bytes, range, inAttribute: false), as: UTF8.self),
        .deleted)
      return
    case .tc: guard tables.last?.cell?.continuation == .deleted else { return }
    case .rt: return append(range, isPlain: false, .annotation, bytes)
    default: return
    }
    append(range, isPlain: false, .deleted, bytes)
  }

  /// Marks the place of text in an element of a run that the reader does not know, or of deleted text
  /// outside of a deletion, so that a number beside it is not taken for the whole text of its cell.
  private mutating func addUnknown(_ elements: WordElementReader) {
    guard let run = elements.stack.lastIndex(of: .r) else { return }
    let alternatives: [WordTag] = [.alternateContent, .choice, .fallback]
    let child = elements.stack[(run + 1)...].first { !alternatives.contains($0) }
    if child == .other || child == .delText { append("\u{FFFD}") }
  }

  // MARK: - Elements

  mutating func startRunPart(
    _ tag: WordTag, _ elements: WordElementReader, _ bytes: Span<UInt8>
  ) {
    switch tag {
    case .tab where elements.parent == .r, .ptab: blocks.addSpace()
    case .br where elements.parent == .r, .cr where elements.parent == .r:
      if !isHidden { blocks.lineBreak(bytes, level: headingLevel) }
    case .noBreakHyphen: append("-")
    // At the beginning of a cell it is the minus of a number that was copied from a page.
    case .softHyphen: if !tables.isEmpty, !blocks.isOpen { append("\u{FFFD}") }
    // Its digits are shown from right to left.
    case .bdo: if elements.value("val", bytes) == "rtl" { append("\u{202E}") }
    // The number of the page, or a part of the date, as Word calculates it.
    case .pgNum, .dayShort, .dayLong, .monthShort, .monthLong, .yearShort, .yearLong:
      if !tables.isEmpty { append("\u{FFFD}") }
    case .sym: append(WordSymbol.text(of: elements, bytes, isInTable: !tables.isEmpty))
    case .ins, .moveTo:
      if elements.parent != .rPr && elements.parent != .trPr { open(.inserted, elements) }
    // An equation has no text beside its parts: a fraction would become a longer number.
    case _ where tag.isEquationPart: append("\u{FFFD}")
    case _ where tag.isRunProperty:
      guard elements.owner(ofProperty: tag) == .r else { break }
      if tag == .rStyle {
        runs.style = elements.value("val", bytes)
      } else {
        runs.properties.read(tag, elements, bytes)
      }
    default: startControl(tag, elements, bytes)
    }
  }

  /// Content controls and fields.
  private mutating func startControl(
    _ tag: WordTag, _ elements: WordElementReader, _ bytes: Span<UInt8>
  ) {
    switch tag {
    case .sdt: runs.prompts.append(false)
    case .showingPlcHdr where elements.parent == .sdtPr:
      if let last = runs.prompts.indices.last { runs.prompts[last] = elements.isOn(bytes) }
    case .sdtContent where runs.prompts.last == true: open(.prompt, elements)
    case .fldChar:
      switch elements.value("fldchartype", bytes) {
      case "begin":
        // Fields that do not end are not counted for ever.
        if runs.fields.count >= WordRuns.fieldLimit { runs.fields.removeAll() }
        runs.fields.append(WordField())
      case "separate":
        if let last = runs.fields.indices.last { runs.fields[last].isInstruction = false }
      case "end":
        guard let field = runs.fields.popLast() else { return }
        if let entry = field.shownEntry { append(entry) }
        // A formula without a result: what Word will calculate is not known.
        if field.isInstruction, field.isFormula, !tables.isEmpty { append("\u{FFFD}") }
      default: break
      }
    case .result, .defaultEntry, .listEntry:
      guard elements.parent == .ddList, let last = runs.fields.indices.last else { return }
      switch tag {
      case .result: runs.fields[last].result = elements.number("val", bytes)
      case .defaultEntry: runs.fields[last].preset = elements.number("val", bytes)
      default: runs.fields[last].entries.append(elements.value("val", bytes) ?? "")
      }
    default: break
    }
  }

  private mutating func open(_ kind: SetApart.Kind, _ elements: WordElementReader) {
    runs.regions.append((kind, elements.stack.count - 1))
  }

  mutating func endRunPart(_ tag: WordTag, depth: Int) {
    switch tag {
    case .rPr:
      guard runs.style != nil || !runs.properties.isEmpty else { return }
      let properties = lists.styles.properties(
        paragraph: paragraph.style, character: runs.style, own: runs.properties)
      (runs.setApart, runs.isPictorial) = (properties.setApart, properties.isPictorial ?? false)
    case .sdt: _ = runs.prompts.popLast()
    case .ins, .moveTo, .sdtContent:
      if runs.regions.last?.depth == depth { runs.regions.removeLast() }
    default: break
    }
  }
}
