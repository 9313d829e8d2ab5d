import Chinese
import Records

/// When and by whom a document says that it was published.
struct Publication {
  /// `2023-01-19`; nil where not found.
  private(set) var date: String?
  /// The body named as its publisher (发布机构) or in the signature; nil where none is.
  private(set) var agency: String?
  /// The body that the page names as its source (来源); nil where none is.
  private(set) var origin: String?

  /// Words before a date, those that are surest first.
  private static let dateLabels = [
    "发布日期", "发布时间", "公开日期", "公开时间", "发文日期", "成文日期", "生成日期", "日期", "时间", "更新时间",
  ].map { Array($0.unicodeScalars) }
  /// One of these stands in each line with such a word.
  private static let dateSigns = ["期", "间", "間"].map(SubstringSearcher.init)

  private static let agencyLabels = ["发布机构", "公开主体", "发布单位", "公开责任部门", "发文机关"]
    .map { Array($0.unicodeScalars) }
  /// One of these stands in each line with such a word.
  private static let agencySigns = ["构", "体", "位", "门", "关", "源"].map(SubstringSearcher.init)
  private static let originLabels = [Array("来源".unicodeScalars)]
  /// Words that the next label on the line begins with.
  private static let stops = [
    "发布", "公开", "来源", "发文", "时间", "日期", "浏览", "字号", "字体", "作者", "点击", "阅读",
  ]
  .map { Array($0.unicodeScalars) }

  /// Reads `before`, the lines and cells in front of the first section, the title line among them,
  /// and `after`, the last lines of the document; `pageDate` is the date in the page's head.
  init(before: [String], after: [String], pageDate: String?) {
    let foot = Array(after.suffix(12))
    date =
      Publication.labelled(before) ?? Publication.bare(before.suffix(6).map(Publication.plain))
      ?? Publication.signed(foot) ?? Publication.labelled(foot)
      ?? pageDate.flatMap { Publication.date(in: Publication.plain($0)) }
    agency =
      Publication.named(before, Publication.agencyLabels)
      ?? Publication.signature(foot.map(NormalizedLabel.folded))
    origin = agency == nil ? Publication.named(before, Publication.originLabels) : nil
  }

  private typealias Line = [Unicode.Scalar]

  /// `line` with full-width characters made plain and one space for each run of white space, which may
  /// part a date from a time.
  private static func plain(_ line: String) -> Line {
    let words = line.unicodeScalars.split(whereSeparator: \.isSpace)
    return Array(words.map { NormalizedLabel.scalars($0) }.joined(separator: [" "]))
  }

  /// The first full date in a plain line, whose parts may stand apart.
  private static func date(in line: some Collection<Unicode.Scalar>) -> String? {
    (TextDate.first(in: line) ?? TextDate.first(in: line.filter { $0 != " " }))?.iso
  }

  /// The date behind the surest label, or on the line below it.
  private static func labelled(_ lines: [String]) -> String? {
    let marked = lines.indices.filter { index in
      dateSigns.contains { $0.occurs(in: lines[index]) }
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

  /// Whether the word at `range` labels what follows it: a short word (时间) must stand apart from the
  /// words before it, lest 统计时间 be one, and any must end there.
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

  /// A line that is nothing but a date, perhaps in brackets.
  private static func bare(_ lines: some Sequence<Line>) -> String? {
    for line in lines {
      let words = line.filter { $0 != "(" && $0 != ")" }
      for text in [words, words.filter { $0 != " " }] {
        var rest = text[...]
        if let date = TextDate.take(&rest),
          rest.allSatisfy({ $0 == ":" || $0 == " " || $0.isDigit })
        {
          return date.iso
        }
      }
    }
    return nil
  }

  private static func signed(_ lines: [String]) -> String? {
    for line in lines.reversed().lazy.map(plain) {
      if let date = bare([line]) { return date }
      if line.count < 40, line.last == "日", !line.contains("截"), !line.holds(fromFirst),
        let date = date(in: line)
      {
        return date
      }
    }
    return nil
  }

  private static let fromFirst = Array("月1日起".unicodeScalars)

  private static func named(_ lines: [String], _ labels: [[Unicode.Scalar]]) -> String? {
    let marked = lines.indices.filter { index in
      agencySigns.contains { $0.occurs(in: lines[index]) }
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
          return body(words[..<stop.lowerBound].string)
        }
        if let body = body(words.string) { return body }
      }
    }
    return nil
  }

  private static func signature(_ lines: [Line]) -> String? {
    for (index, line) in lines.enumerated().reversed()
    where index > 0 && bare([line]) != nil { return body(lines[index - 1].string) }
    return nil
  }

  /// `words` when they may be the name of a body.
  static func body(_ words: String) -> String? {
    let endings = [
      "政府", "办公室", "办公厅", "委员会", "局", "厅", "部", "办事处", "街道办", "中心", "管委会", "委", "院", "署",
      "公司", "大学", "学院", "学校", "处", "馆", "所", "站", "总队", "支队", "行", "会", "社", "办",
    ]
    guard (3...30).contains(words.count), endings.contains(where: words.hasSuffix),
      !words.contains(where: { ":。,;《》?!".contains($0) })
    else { return nil }
    return words
  }
}
