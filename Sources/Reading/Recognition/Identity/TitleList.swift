import Documents

/// The titles of reports in a document without sections, which may be a list page.
struct TitleList {
  /// The titles, each without the number, date and file name ending of its line.
  private var titles: [[Unicode.Scalar]] = []
  /// The lines that are only a year, as links to the reports of an agency.
  private var years = 0
  /// The lines that are neither titles nor years, and how many of them are texts.
  private var others = 0
  private var texts = 0

  /// Reads the lines and cells of `segments`.
  init(_ segments: [Segment]) {
    for segment in segments {
      switch segment {
      case .line(let line), .caption(let line): add(line.text)
      case .grid(let grid): for cell in grid.rows.joined() { add(cell.text) }
      case .picture, .attachment: break
      }
    }
  }

  /// The number of reports that a list page lists; nil where the document is none: too few different
  /// titles, or a text.
  var count: Int? {
    let different = Set(titles).count
    if different >= 3 { return different }
    guard texts == 0 else { return nil }
    if titles.count >= 3 { return titles.count }
    if different == 2, others == 0 { return different }
    return titles.count == 1 && years >= 3 ? years : nil
  }

  private mutating func add(_ text: String) {
    guard text.utf8.count < 600 else {
      texts += 1
      return
    }
    let found = TitleList.entries(in: text).filter { Title($0) != nil }
    titles += found.map(NormalizedLabel.folded)
    guard found.isEmpty else { return }
    let scalars = text.unicodeScalars
    let words = scalars.filter { !TitleList.isOfDate($0) }
    if words.isEmpty || words.elementsEqual(["度"]) {
      years += scalars.contains("年") && !scalars.contains("日") ? 1 : 0
    } else {
      others += 1
      if text.count > 40 || text.contains("。") { texts += 1 }
    }
  }

  /// The parts of `text` that may be titles: links that run together are separated behind 报告 and 年报.
  private static func entries(in text: String) -> [String] {
    var entries: [String] = []
    var rest = text.unicodeScalars[...]
    while let end = ends.compactMap({ rest.range(of: $0)?.upperBound }).min() {
      entries.append(entry(rest[..<end]))
      rest = rest[end...]
    }
    return entries
  }

  private static let ends = ["报告", "年报", "報告", "年報"].map { Array($0.unicodeScalars) }

  /// `words` without what a list has before a title: a number, a date, the ending of the file before.
  private static func entry(_ words: Substring.UnicodeScalarView) -> String {
    let isYear = words.prefix(5).last == "年"
    return String(isYear ? words : words.drop { isOfDate($0) || $0.isASCII || $0 == "·" })
  }

  private static func isOfDate(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "/", ".", ":", "[", "]", "(", ")", "年", "月", "日": true
    default: scalar.isSpace || scalar.properties.numericType != nil
    }
  }
}
