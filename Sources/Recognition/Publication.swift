/// When and by whom a document says that it was published.
struct Publication {
  /// `2023-01-19`; nil where not found.
  private(set) var date: String?
  /// The body named as its publisher (发布机构) or in the signature; nil where none is.
  private(set) var agency: String?

  /// Words before a date, those that are surest first.
  private static let dateLabels = [
    "发布日期", "发布时间", "公开日期", "公开时间", "发文日期", "成文日期", "生成日期", "日期", "时间", "更新时间",
  ]
  private static let agencyLabels = ["发布机构", "公开主体", "发布单位", "公开责任部门", "发文机关"]

  /// Reads `before`, the lines and cells in front of the first section, the title line among them,
  /// and `after`, the last lines of the document; `pageDate` is the date in the page's head.
  init(before: [String], after: [String], pageDate: String?) {
    let head = before.map(Publication.plain)
    let foot = after.suffix(12).map(Publication.plain)
    date =
      Publication.labelled(head) ?? Publication.bare(head.suffix(6)) ?? Publication.signed(foot)
      ?? Publication.labelled(foot)
      ?? pageDate.flatMap { Publication.date(in: Publication.plain($0)) }
    agency =
      Publication.named(before.map(Core.folded))
      ?? Publication.signature(after.suffix(12).map(Core.folded))
  }

  /// `line` with full-width characters made plain and one space for each run of white space, which may
  /// part a date from a time.
  private static func plain(_ line: String) -> String {
    line.split(whereSeparator: \.isWhitespace).map { Core.simplified(String($0)) }
      .joined(separator: " ")
  }

  /// The first full date in a plain line, whose parts may stand apart.
  private static func date(in line: String) -> String? {
    (TextDate.first(in: line) ?? TextDate.first(in: line.filter { $0 != " " }))?.iso
  }

  private static func labelled(_ lines: [String]) -> String? {
    for label in dateLabels {
      for (index, line) in lines.enumerated() where line.count < 200 {
        guard let range = line.firstRange(of: label), isLabel(range, of: line) else { continue }
        let own = String(line[range.upperBound...])
        if let date = date(in: own) { return date }
        let next = lines.indices.contains(index + 1) ? lines[index + 1] : ""
        if own.allSatisfy({ ": ".contains($0) }), next.count < 30, let date = date(in: next) {
          return date
        }
      }
    }
    return nil
  }

  /// Whether the word at `range` labels what follows it: a short word (时间) must stand apart from the
  /// words before it, lest 统计时间 be one, and any must end there.
  private static func isLabel(_ range: Range<String.Index>, of line: String) -> Bool {
    if line[range].count < 3, range.lowerBound > line.startIndex,
      !" ():|".contains(line[line.index(before: range.lowerBound)])
    {
      return false
    }
    guard let next = line[range.upperBound...].first else { return true }
    return ": )".contains(next) || next.isNumber
  }

  /// A line that is nothing but a date, perhaps in brackets.
  private static func bare(_ lines: some Sequence<String>) -> String? {
    for line in lines {
      let words = line.filter { $0 != "(" && $0 != ")" }
      for text in [words, words.filter { $0 != " " }] {
        var rest = text[...]
        if let date = TextDate.take(&rest), rest.allSatisfy({ ": 0123456789".contains($0) }) {
          return date.iso
        }
      }
    }
    return nil
  }

  private static func signed(_ lines: [String]) -> String? {
    for line in lines.reversed() {
      if let date = bare([line]) { return date }
      if line.count < 40, line.hasSuffix("日"), !line.contains("月1日起"), !line.contains("截"),
        let date = date(in: line)
      {
        return date
      }
    }
    return nil
  }

  private static func named(_ lines: [String]) -> String? {
    for label in agencyLabels {
      for (index, line) in lines.enumerated() {
        guard let range = line.firstRange(of: label) else { continue }
        let own = line[range.upperBound...].drop { $0 == ":" || $0 == "】" || $0 == ")" }
        let next = lines.indices.contains(index + 1) ? lines[index + 1] : ""
        let words = own.isEmpty ? next[...] : own
        for stop in ["发布", "公开", "来源", "发文", "时间", "日期", "浏览", "字号", "字体"] {
          if let range = String(words).firstRange(of: stop), range.lowerBound != words.startIndex {
            return body(String(String(words)[..<range.lowerBound]))
          }
        }
        if let body = body(String(words)) { return body }
      }
    }
    return nil
  }

  private static func signature(_ lines: [String]) -> String? {
    for (index, line) in lines.enumerated().reversed()
    where index > 0 && bare([line]) != nil { return body(lines[index - 1]) }
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
