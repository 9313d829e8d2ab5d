import Chinese

extension MoneyUnit {
  /// The unit of money that `text`, words beside a table, states for its amounts: `单位：件、元`, `收费金额单位为千元`,
  /// `金额以元为单位`. Nil where it states none.
  init?(statedIn text: String) {
    // Most lines are longer, or have no 元.
    guard text.utf8.count < 240, text.utf8.contains(0xE5), text.utf8.contains(0x83) else {
      return nil
    }
    let folded = NormalizedLabel.scalars(text)
    guard folded.contains("元") || folded.contains("圆") else { return nil }
    for index in folded.indices.dropLast() where folded[index...].starts(with: "单位".unicodeScalars)
    {
      let before = folded[..<index]
      let behind = folded[(index + 2)...].drop { $0 == ":" || "为是均统一".unicodeScalars.contains($0) }
      let end = behind.firstIndex { ")。;；".unicodeScalars.contains($0) } ?? behind.endIndex
      if let unit = MoneyUnit(among: behind[..<end]) {
        self = unit
        return
      }
      if before.last == "为",
        let start = before.lastIndex(where: { "以按".unicodeScalars.contains($0) }),
        let unit = MoneyUnit(among: before[(start + 1)...].dropLast())
      {
        self = unit
        return
      }
    }
    return nil
  }

  /// The unit of money among units of several kinds: 件、元.
  private init?(among units: ArraySlice<Unicode.Scalar>) {
    guard !units.isEmpty,
      units.allSatisfy({ "件条次份个项宗起人元圆十百千万亿美欧港日、,，/及和".unicodeScalars.contains($0) })
    else { return nil }
    self.init(in: units)
  }
}

extension String {
  /// Whether the text is a unit, 件 or 万元, perhaps in brackets or behind 单位.
  var isUnit: Bool {
    guard 3...30 ~= utf8.count, !holdsDigit else { return false }
    var words = NormalizedLabel.scalars(self)[...].drop { $0 == "(" }
    if words.starts(with: "单位".unicodeScalars) { words = words.dropFirst(2).drop { $0 == ":" } }
    if words.last == ")" { words.removeLast() }
    return !words.isEmpty && words.count <= 3
      && (String.units.contains(words.string)
        || words.last == "元" && MoneyUnit(in: words)?.text == words.string)
  }

  private static let units = Set(MeasureWord.texts(.cell))
}
