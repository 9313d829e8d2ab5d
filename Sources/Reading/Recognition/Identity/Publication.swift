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

  private static let agencyLabels = ["发布机构", "公开主体", "发布单位", "公开责任部门", "发文机关"]
    .map { Array($0.unicodeScalars) }
  /// Those that begin a line of a form: 填报单位（盖章）：…
  private static let formLabels = [
    "填报单位", "报送单位", "编制单位", "上报单位", "报告单位", "单位名称", "公开单位", "公开机关", "填报机关", "报送机关", "编制机关",
    "报告机关", "机关名称", "部门名称", "单位",
  ]
  .map { Array($0.unicodeScalars) }
  /// Each label of an agency contains one of these characters.
  private static let agencyCharacters = ["构", "体", "位", "门", "关", "源", "机"].map(
    SubstringSearcher.init)
  private static let originLabels = [Array("来源".unicodeScalars)]
  /// Words that begin the next label in the same line.
  private static let stops = [
    "发布", "公开", "填报", "填表", "报送", "来源", "发文", "时间", "日期", "浏览", "字号", "字体", "作者", "点击", "阅读",
  ]
  .map { Array($0.unicodeScalars) }

  /// Reads `before`, the lines and cells in front of the first section, and `after`, the last lines
  /// of the document. `pageDate` is the date in the head of a web page. What the page says of itself
  /// is preferred to the date of a signature, since a report may be published long after that.
  init(before: [String], after: [String], pageDate: String?) {
    let foot = Array(after.suffix(12))
    date =
      PageLine.labelledDate(before) ?? PageLine.unlabelledDate(before)
      ?? Publication.dateLine(before.suffix(6).map { PageLine($0).text })
      ?? before.suffix(6).lazy.compactMap { Publication.timedDate(PageLine($0).text) }.first
      ?? pageDate.flatMap { PageLine($0).firstDate } ?? Publication.signatureDate(foot)
      ?? PageLine.labelledDate(foot)
    agency =
      Publication.labelledAgency(before, Publication.agencyLabels)
      ?? Publication.labelledAgency(before, Publication.formLabels, atStart: true)
      ?? Publication.signatureAgency(foot.map(NormalizedLabel.folded))
    origin = agency == nil ? Publication.labelledAgency(before, Publication.originLabels) : nil
  }

  private typealias Line = [Unicode.Scalar]

  /// The date of the first line that is only a date, perhaps in brackets, with a time, or behind the agency.
  private static func dateLine(_ lines: some Sequence<Line>) -> String? {
    for line in lines {
      let words = line.filter { $0 != "(" && $0 != ")" }
      let named = words.lastIndex(of: " ").flatMap { space in
        agencyName(words[..<space].filter { $0 != " " }.string).map { _ in
          Array(words[(space + 1)...])
        }
      }
      for text in [named, words, words.filter { $0 != " " }].compactMap({ $0 }) {
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

  /// The date with a time of day that ends a short line, behind the name of an account: `青石发布 2023-01-19 18:20`.
  private static func timedDate(_ line: Line) -> String? {
    guard line.count < 60 else { return nil }
    for start in line.indices.dropFirst() where line[start - 1] == " " {
      var rest = line[start...]
      if let date = TextDate.consume(&rest), rest.first == " ", rest.contains(":"),
        rest.allSatisfy({ $0 == ":" || $0 == " " || $0.isDigit })
      {
        return date.iso
      }
    }
    return nil
  }

  /// The last line that is a date or ends in one, as a signature does. A deadline or a first day is
  /// none.
  private static func signatureDate(_ lines: [String]) -> String? {
    for line in lines.reversed().lazy.map({ PageLine($0) }) {
      if let date = dateLine([line.text]) { return date }
      if line.text.count < 40, line.text.last == "日", !line.text.contains(where: isOfPeriod),
        !line.text.holds(fromFirst), let date = line.firstDate
      {
        return date
      }
    }
    return nil
  }

  private static func isOfPeriod(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "截" || scalar == "至"
  }

  private static let fromFirst = Array("月1日起".unicodeScalars)

  /// The name of an agency after one of `labels`, or in the line below it.
  private static func labelledAgency(
    _ lines: [String], _ labels: [[Unicode.Scalar]], atStart: Bool = false
  ) -> String? {
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
        guard let range = line.range(of: label), !atStart || range.lowerBound == 0 else {
          continue
        }
        var own = line[range.upperBound...].drop { $0 == ":" || $0 == "】" || $0 == ")" }
        if atStart, own.first == "(", let close = own.firstIndex(of: ")") {
          own = own[(close + 1)...].drop { $0 == ":" }
        }
        let words = Array(own.isEmpty ? next[...] : own)
        if let stop = stops.lazy.compactMap({ words.range(of: $0) }).first(where: {
          $0.lowerBound > 0
        }) {
          return agencyName(words[..<stop.lowerBound].string)
        }
        if let agency = agencyName(words.string) { return agency }
        // Another field may follow without a mark between them.
        let value = words.prefix { $0 != ":" }
        if value.count < words.count,
          let agency = agencyName(TitleLabel.withoutLabel(value).string)
        {
          return agency
        }
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

  /// `words` where they may be the name of an agency, by their last characters; else nil.
  static func agencyName(_ words: String) -> String? {
    guard (3...30).contains(words.count), agencyEndings.contains(where: words.hasSuffix),
      !words.contains(where: { ":。,;《》?!".contains($0) })
    else { return nil }
    return words
  }

  /// The last words of agencies' names.
  static let agencyEndings = [
    "政府", "办公室", "办公厅", "委员会", "局", "厅", "部", "办事处", "街道办", "中心", "管委会", "委", "院", "署",
    "公司", "大学", "学院", "学校", "海关", "处", "馆", "所", "站", "总队", "支队", "行", "会", "社", "办",
  ]
}
