import Chinese
import Documents
import Forms

/// A section heading with the text of the section in the same paragraph: `一、总体情况。2022年…`.
struct RunInHeading {
  /// The heading as printed, without the marks between it and the text.
  let heading: String
  let text: String

  /// Splits `line` into heading and text; nil where it is not such a paragraph. Only a heading with
  /// a Chinese ordinal or `第…部分` that agrees with its title is accepted, because sub-headings are
  /// followed by text far more often.
  init?(_ line: String) {
    let scalars = line.unicodeScalars
    guard let first = scalars.first, first == "第" || RunInHeading.isSection(first),
      let separator = RunInHeading.separator(scalars)
    else { return nil }
    let rest = Substring(scalars[separator.upperBound...])
    guard RunInHeading.isText(rest) else { return nil }
    heading = String(scalars[..<separator.lowerBound])
    text = String(rest)
  }

  /// The range between heading and text; nil where `line` does not begin with a section title.
  private static func separator(_ line: String.UnicodeScalarView) -> Range<String.Index>? {
    if let end = endOfTitle(line) { return end..<textStart(line, end) }
    var best: (end: String.Index, likeness: Double)?
    for index in line.indices.prefix(longest) where beginsSeparator(line[index...]) {
      guard let heading = Heading(String(line[..<index])), isCertain(heading),
        heading.likeness > best?.likeness ?? 0
      else { continue }
      best = (index, heading.likeness)
    }
    return best.map { $0.end..<textStart(line, $0.end) }
  }

  /// The maximum length of a heading in Unicode scalars.
  private static let longest = 45

  /// The end of the official title at the beginning of `line`; nil where there is none, or where
  /// the line is a longer title or a list.
  private static func endOfTitle(_ line: String.UnicodeScalarView) -> String.Index? {
    guard
      let title = titles.first(where: { line.starts(with: $0) }),
      let end = line.index(line.startIndex, offsetBy: title.count, limitedBy: line.endIndex),
      end < line.endIndex
    else { return nil }
    if beginsSeparator(line[end...]) { return end }
    let goesOn = "和及与的措计、，,".unicodeScalars.contains(line[end])
    return goesOn || !line.contains("。") ? nil : end
  }

  private static let titles = SectionTitle.all.flatMap { title in
    [title.wording, title.longName].compactMap { $0 }.map {
      Array("\(title.ordinal)、\($0)".unicodeScalars)
    }
  }

  private static func textStart(
    _ line: String.UnicodeScalarView, _ end: String.Index
  ) -> String.Index {
    line[end...].firstIndex { !isMark($0) } ?? line.endIndex
  }

  private static func isCertain(_ heading: Heading) -> Bool {
    (heading.style == .chinese || heading.style == .part) && heading.number != nil
      && heading.number == heading.ordinal && heading.likeness >= 0.8
  }

  /// Whether `rest`, which is not empty, begins with a mark or a sub-ordinal that ends the heading.
  private static func beginsSeparator(_ rest: Substring.UnicodeScalarView) -> Bool {
    rest.first.map(isMark) ?? false || isSubOrdinal(rest)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "：", ":", ";", "；", " ", "\u{3000}", "\t", "—": true
    default: false
    }
  }

  /// Whether `scalar` is the ordinal of one of the six sections.
  private static func isSection(_ scalar: Unicode.Scalar) -> Bool {
    Numeral.ordinal(scalar).map { $0 <= SectionTitle.all.count } ?? false
  }

  /// Whether `rest` begins like `（一）`.
  private static func isSubOrdinal(_ rest: Substring.UnicodeScalarView) -> Bool {
    let signs = Array(rest.prefix(3))
    return signs.count == 3 && signs[0].isMark(.open)
      && (isSection(signs[1]) || signs[1] == "1") && signs[2].isMark(.close)
  }

  /// Whether `rest` is the text of a section, and not a page number or the next title of a table of
  /// contents.
  private static func isText(_ rest: Substring) -> Bool {
    let signs = rest.unicodeScalars
    guard let first = signs.first, !"…·.".unicodeScalars.contains(first),
      signs.contains(where: { $0.properties.isIdeographic })
    else { return false }
    return Heading(String(rest)).map { $0.style != .chinese || $0.number == nil } ?? !isList(rest)
  }

  /// Whether `rest` begins with the next title: `二、主动公开政府信息情况 三、…`.
  private static func isList(_ rest: Substring) -> Bool {
    SectionTitle.all.contains { rest.hasPrefix("\($0.ordinal)、") }
  }
}
