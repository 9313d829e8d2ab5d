/// The name of an element of a Word document, if the reader handles that element; otherwise
/// `other`.
enum WordTag: String, XMLTag {
  case other
  // Blocks and runs
  case body, p, pPr, r, rPr, t, tab, ptab, br, cr, noBreakHyphen, softHyphen, ruby, rt, sym
  case bdo, pgNum, dayShort, dayLong, monthShort, monthLong, yearShort, yearLong
  case pStyle, numPr, numId, ilvl, outlineLvl, altChunk
  // Run properties
  case rStyle, vertAlign, position, strike, dstrike, vanish, color, shd, sz, scale = "w"
  case rFonts, highlight
  // Content of runs that is not text
  case instrText, delText, delInstrText, drawing, pict, object
  // Content controls and fields
  case sdt, sdtPr, sdtContent, showingPlcHdr
  case fldChar, fldData, ddList, result, defaultEntry = "default", listEntry
  // Tables
  case tbl, tr, trPr, tc, tcPr, cellDel, cellIns, gridSpan, vMerge, hMerge, gridBefore, gridAfter
  // Tracked changes
  case del, moveFrom, ins, moveTo, pPrChange, rPrChange, trPrChange, tcPrChange, tblPrChange
  // Text boxes, pictures, alternatives
  case txbxContent, pic, imagedata, alternateContent = "AlternateContent", choice = "Choice"
  case fallback = "Fallback"
  // Equations
  case oMath, accent = "acc", bar, delimiter = "d", equationArray = "eqArr", fraction = "f"
  case function = "func", groupCharacter = "groupChr", lowerLimit = "limLow"
  case upperLimit = "limUpp", matrix = "m", nary, phantom = "phant", radical = "rad"
  case leftScripts = "sPre", lowScript = "sSub", bothScripts = "sSubSup", highScript = "sSup"
  // Styles and numbering
  case rPrDefault, style, name, basedOn, abstractNum, abstractNumId, num, lvl, lvlOverride,
    startOverride
  case start, numFmt, lvlText, lvlRestart, isLgl, numStyleLink

  static let names = NameTable<WordTag>(other: .other)

  /// The namespace of the element.
  var namespace: OfficeNamespace {
    switch self {
    case .alternateContent, .choice, .fallback: .compatibility
    case .pic: .picture
    case .oMath, .accent, .bar, .delimiter, .equationArray, .fraction, .function,
      .groupCharacter, .lowerLimit, .upperLimit, .matrix, .nary, .phantom, .radical,
      .leftScripts, .lowScript, .bothScripts, .highScript:
      .math
    case .imagedata: .vml
    default: .word
    }
  }

  /// Whether the element decides how the text of a run is shown.
  var isRunProperty: Bool {
    switch self {
    case .vertAlign, .position, .strike, .dstrike, .vanish, .color, .shd, .sz, .scale, .rFonts,
      .highlight, .rStyle:
      true
    default: false
    }
  }

  /// Whether the element puts the parts of an equation together in another way than one after the
  /// other.
  var isEquationPart: Bool { namespace == .math && self != .oMath }
}

extension WordTag {
  func belongs(to namespace: OfficeNamespace) -> Bool {
    // The runs of an equation have the names of other runs.
    namespace == self.namespace || namespace == .math && (self == .r || self == .t)
  }
}

typealias WordElementReader = XMLElementReader<WordTag>

extension WordElementReader {
  /// The element whose run properties (`rPr`) contain the last started element `tag`; nil if it is
  /// no property of a run.
  func owner(ofProperty tag: WordTag) -> WordTag? {
    guard tag.isRunProperty, stack.count > 2, stack[stack.count - 2] == .rPr else { return nil }
    return stack[stack.count - 3]
  }
}
