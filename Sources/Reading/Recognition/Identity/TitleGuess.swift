import Chinese

/// What stands for the title of a report in front matter where no line is one.
enum TitleGuess {
  /// The title within the first of `lines` that has one: behind the path of the page or a label, before
  /// the name of the site. It must name agency and year, since a part of a line says little.
  static func part(of lines: [String]) -> Title? {
    for line in lines where line.utf8.count < 400 && Title.mayHoldSubject(line) {
      let parts = line.unicodeScalars.split(whereSeparator: isBreak)
      guard parts.count > 1 else { continue }
      for part in parts.reversed() {
        if let title = Title(String(part)), title.agency != nil, title.year != nil { return title }
      }
    }
    return nil
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    TitleLabel.isArrow(scalar) || scalar.isSpace || "_|/:：＿｜".unicodeScalars.contains(scalar)
  }

  /// The first of `headings` that names agency and year as a title does, but other work: 某局2021年政务公开工作总结.
  static func otherWork(_ headings: [String]) -> Title? {
    for heading in headings where heading.utf8.count < 200 {
      let folded = TraditionalScript.simplified(NormalizedLabel.folded(heading))
      guard folded.count >= 8, !folded.contains(where: Title.isStop),
        endings.contains(where: { folded.suffix($0.count).elementsEqual($0) }),
        let start = folded.firstIndex(where: { TextDate.digit($0) != nil }),
        let year = Title.withoutYears(folded[start...]).year,
        let agency = Publication.agencyName(folded[..<start].string)
      else { continue }
      return Title(text: heading, agency: agency, year: year)
    }
    return nil
  }

  private static let endings = ["报告", "总结", "年报", "报表", "汇报", "情况", "要点", "方案", "计划"]
    .map { Array($0.unicodeScalars) }

  /// The doubt about a document whose `title` is that of other work, and which has the sections of a yearly report.
  static func doubt(title: String) -> LocalizedDoubt {
    LocalizedDoubt(
      .otherKind, "标题“\(title)”不是政府信息公开工作年度报告的标题，但各部分是年度报告的，按年度报告读取，请核实",
      en: """
        “\(title)” is not the title of a yearly report on information disclosure, but the sections are those \
        of one: it was read as one
        """)
  }
}
