import Chinese
import Records

/// The date and the agency of publication that a document states.
struct Publication {
  /// The date as `2023-01-19`; nil where there is none.
  private(set) var date: String?
  /// The agency named as publisher (发布机构) or in the signature; nil where there is none.
  private(set) var agency: String?
  /// The agency that the page names as its source (来源); nil where there is none, and where `agency`
  /// is known.
  private(set) var origin: String?

  /// Labels of a date, the most reliable first.
  private static let dateLabels = [
    "发布日期", "发布时间", "公开日期", "公开时间", "发文日期", "成文日期", "生成日期", "日期", "时间", "更新时间",
  ].map { Array($0.unicodeScalars) }
  /// Each of those labels contains one of these characters.
  private static let dateCharacters = ["期", "间", "間"].map(SubstringSearcher.init)

  private static let agencyLabels = ["发布机构", "公开主体", "发布单位", "公开责任部门", "发文机关"]
    .map { Array($0.unicodeScalars) }
  /// Each label of an agency contains one of these characters.
  private static let agencyCharacters = ["构", "体", "位", "门", "关", "源"].map(SubstringSearcher.init)
  private static let originLabels = [Array("来源".unicodeScalars)]
  /// Words that begin the next label in the same line.
  private static let stops = [
    "发布", "公开", "来源", "发文", "时间", "日期", "浏览", "字号", "字体", "作者", "点击", "阅读",
  ]
  .map { Array($0.unicodeScalars) }

  /// Reads `before`, the lines and cells in front of the first section, and `after`, the last lines
  /// of the document. `pageDate` is the date in the head of a web page. A labelled date is
  /// preferred to an unlabelled one.
  init(before: [String], after: [String], pageDate: String?) {
    let foot = Array(after.suffix(12))
    date =
      Publication.labelledDate(before) ?? Publication.dateLine(
        before.suffix(6).map(Publication.plain))
      ?? Publication.signatureDate(foot) ?? Publication.labelledDate(foot)
      ?? pageDate.flatMap { Publication.date(in: Publication.plain($0)) }
    agency =
      Publication.labelledAgency(before, Publication.agencyLabels)
      ?? Publication.signatureAgency(foot.map(NormalizedLabel.folded))
    origin = agency == nil ? Publication.labelledAgency(before, Publication.originLabels) : nil
  }

  private typealias Line = [Unicode.Scalar]

  /// `line` with full-width characters converted to ASCII, and each run of white space, which may
  /// separate date and time, as one space.
  private static func plain(_ line: String) -> Line {
    let words = line.unicodeScalars.split(whereSeparator: \.isSpace)
    return Array(words.map { NormalizedLabel.scalars($0) }.joined(separator: [" "]))
  }

  /// The first date with a year in a line from `plain(_:)`, also where spaces are between its
  /// parts.
  private static func date(in line: some Collection<Unicode.Scalar>) -> String? {
    (TextDate.first(in: line) ?? TextDate.first(in: line.filter { $0 != " " }))?.iso
  }

  /// The date after the most reliable label, or in the line below that label.
  private static func labelledDate(_ lines: [String]) -> String? {
    let marked = lines.indices.filter { index in
      dateCharacters.contains { $0.occurs(in: lines[index]) }
    }.map { (own: plain(lines[$0]), next: $0 + 1 < lines.count ? plain(lines[$0 + 1]) : []) }
    for label in dateLabels {
      for (line, next) in marked where line.count < 200 {
        guard let range = line.range(of: label), isLabel(range, of: line) else { continue }
        let own = line[range.upperBound...]
        if let date = date(in: own) { return date }
        if own.allSatisfy({ $0 == ":" || $0 == " " }), next.count < 30, let date = date(in: next) {
          return date
        }
      }
    }
    return nil
  }

  /// Whether the word at `range` labels what follows it. A word of two characters (时间) must not
  /// follow another word directly, since 统计时间 is not the label of a date. Every label must be followed
  /// by a mark, a space or a number.
  private static func isLabel(_ range: Range<Int>, of line: Line) -> Bool {
    if range.count < 3, range.lowerBound > 0 {
      switch line[range.lowerBound - 1] {
      case " ", "(", ")", ":", "|": break
      default: return false
      }
    }
    guard range.upperBound < line.count else { return true }
    switch line[range.upperBound] {
    case ":", " ", ")": return true
    case let next: return next.properties.numericType != nil
    }
  }

  /// The date of the first line that is only a date, perhaps in brackets or with a time.
  private static func dateLine(_ lines: some Sequence<Line>) -> String? {
    for line in lines {
      let words = line.filter { $0 != "(" && $0 != ")" }
      for text in [words, words.filter { $0 != " " }] {
        var rest = text[...]
        if let date = TextDate.consume(&rest),
          rest.allSatisfy({ $0 == ":" || $0 == " " || $0.isDigit })
        {
          return date.iso
        }
      }
    }
    return nil
  }

  /// The last line that is a date or ends in one, as a signature does. A deadline or a first day is
  /// none.
  private static func signatureDate(_ lines: [String]) -> String? {
    for line in lines.reversed().lazy.map(plain) {
      if let date = dateLine([line]) { return date }
      if line.count < 40, line.last == "日", !line.contains("截"), !line.holds(fromFirst),
        let date = date(in: line)
      {
        return date
      }
    }
    return nil
  }

  private static let fromFirst = Array("月1日起".unicodeScalars)

  /// The name of an agency after one of `labels`, or in the line below it.
  private static func labelledAgency(_ lines: [String], _ labels: [[Unicode.Scalar]]) -> String? {
    let marked = lines.indices.filter { index in
      agencyCharacters.contains { $0.occurs(in: lines[index]) }
    }.map {
      (
        NormalizedLabel.folded(lines[$0]),
        next: $0 + 1 < lines.count ? NormalizedLabel.folded(lines[$0 + 1]) : []
      )
    }
    for label in labels {
      for (line, next) in marked {
        guard let range = line.range(of: label) else { continue }
        let own = line[range.upperBound...].drop { $0 == ":" || $0 == "】" || $0 == ")" }
        let words = Array(own.isEmpty ? next[...] : own)
        if let stop = stops.lazy.compactMap({ words.range(of: $0) }).first(where: {
          $0.lowerBound > 0
        }) {
          return agencyName(words[..<stop.lowerBound].string)
        }
        if let agency = agencyName(words.string) { return agency }
      }
    }
    return nil
  }

  /// The agency in the line above a date, as in a signature.
  private static func signatureAgency(_ lines: [Line]) -> String? {
    for (index, line) in lines.enumerated().reversed()
    where index > 0 && dateLine([line]) != nil { return agencyName(lines[index - 1].string) }
    return nil
  }

  /// `words` where they may be the name of an agency, by their last character; else nil.
  static func agencyName(_ words: String) -> String? {
    let endings = [
      "政府", "办公室", "办公厅", "委员会", "局", "厅", "部", "办事处", "街道办", "中心", "管委会", "委", "院", "署",
      "公司", "大学", "学院", "学校", "海关", "处", "馆", "所", "站", "总队", "支队", "行", "会", "社", "办",
    ]
    guard (3...30).contains(words.count), endings.contains(where: words.hasSuffix),
      !words.contains(where: { ":。,;《》?!".contains($0) })
    else { return nil }
    return words
  }
}
