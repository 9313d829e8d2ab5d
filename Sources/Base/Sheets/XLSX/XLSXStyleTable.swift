import Packages

/// The formats that a workbook uses, and the part that lists them.
struct XLSXStyleTable: Sendable {
  /// In the order of their first use; the first one is that of cells without a format.
  private var styles: [XLSXStyle] = [.plain]

  /// The index of `style`, which is added at its first use.
  mutating func index(of style: XLSXStyle) -> Int {
    if let index = styles.firstIndex(of: style) { return index }
    styles.append(style)
    return styles.count - 1
  }

  /// The index of the format of a conditional colour.
  static func index(of tint: XLSXTint) -> Int { Int(tint.rawValue) }

  var part: String {
    let fills = XLSXTint.allCases.dropFirst().map { tint in
      "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF\(tint.color ?? "")\"/>"
        + "<bgColor indexed=\"64\"/></patternFill></fill>"
    }
    let conditions = XLSXTint.allCases.map { tint in
      "<dxf><fill><patternFill patternType=\"solid\"><bgColor rgb=\"FF\(tint.color ?? "FFFFFF")\"/>"
        + "</patternFill></fill></dxf>"
    }
    let formats = styles.map(XLSXStyleTable.format)
    return PackageFrame.declaration + "<styleSheet xmlns=\"\(XLSXPackage.main)\">"
      + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
      + "<fonts count=\"3\">\(XLSXStyleTable.fonts)</fonts>"
      + "<fills count=\"\(fills.count + 2)\"><fill><patternFill patternType=\"none\"/></fill>"
      + "<fill><patternFill patternType=\"gray125\"/></fill>\(fills.joined())</fills>"
      + "<borders count=\"2\">\(XLSXStyleTable.borders)</borders>"
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
      + "</cellStyleXfs><cellXfs count=\"\(formats.count)\">\(formats.joined())</cellXfs>"
      + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
      + "</cellStyles><dxfs count=\"\(conditions.count)\">\(conditions.joined())</dxfs></styleSheet>"
  }

  /// Regular, bold, and the letters of a title.
  private static var fonts: String {
    [("", 11), ("<b/>", 11), ("<b/>", 16)].map { bold, size in
      "<font>\(bold)<sz val=\"\(size)\"/><name val=\"宋体\"/><family val=\"3\"/>"
        + "<charset val=\"134\"/></font>"
    }.joined()
  }

  private static var borders: String {
    let side = ["left", "right", "top", "bottom"].map {
      "<\($0) style=\"thin\"><color rgb=\"FF808080\"/></\($0)>"
    }
    return "<border><left/><right/><top/><bottom/><diagonal/></border>"
      + "<border>\(side.joined())<diagonal/></border>"
  }

  private static func format(_ style: XLSXStyle) -> String {
    let font = style.isTitle ? 2 : style.isBold ? 1 : 0
    let fill = style.tint == .none ? 0 : Int(style.tint.rawValue) + 1
    let alignment =
      switch style.alignment {
      case .natural: ""
      case .left: " horizontal=\"left\""
      case .center: " horizontal=\"center\""
      case .right: " horizontal=\"right\""
      }
    return "<xf numFmtId=\"\(style.format.id)\" fontId=\"\(font)\" fillId=\"\(fill)\""
      + " borderId=\"\(style.hasBorder ? 1 : 0)\" xfId=\"0\" applyNumberFormat=\"1\""
      + " applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\""
      + " applyProtection=\"1\"\(style.isQuoted ? " quotePrefix=\"1\"" : "")>"
      + "<alignment\(alignment) vertical=\"\(style.isAtTop ? "top" : "center")\"\(style.isWrapped ? " wrapText=\"1\"" : "")/>"
      + "<protection locked=\"\(style.isLocked ? 1 : 0)\"/></xf>"
  }
}

extension XLSXStyle {
  /// The style of a cell without a format.
  fileprivate static var plain: XLSXStyle {
    var style = XLSXStyle()
    style.hasBorder = false
    return style
  }
}
