import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let s101: Rule = Rule(
    code: "S101", name: "section-missing", severity: .error,
    summary: Wording(
      """
      报告应包括规定的六个部分，逐项指出缺少的部分；文件在中途结束、各部分没有分行，或者内容在图片里，没有读到的不算缺少，合并为一条。
      """,
      en: """
        One of the six sections is missing. What was not read, because the text ends early, is not separated \
        into lines or is in pictures, is not missing; one finding says so.
        """),
    basis: [.text("《政府信息公开条例》第五十条"), .form()],
    fix: Wording(
      "补上缺少的部分；没有内容的，也要保留标题并写明“无”（第五部分写明存在的主要问题和改进情况）。",
      en: "Add the section; where there is nothing to report, keep its heading and write “无”."),
    passing: [
      Example(),
      Example(year: 2018) { $0.sections = [] },
      Example(year: nil) {
        $0.removeTables()
        $0.sections = []
      },
    ],
    failing: [
      Example { $0.sections.removeLast() }.found(.fail, in: 6, "没有找到第六部分"),
      Example { $0.sections = [] }.found(.fail, in: 1, "没有找到第一部分", of: 6),
      Example(year: nil, formOf: 2020) { $0.sections.remove(at: 1) }
        .found(.fail, in: 1, "没有找到第一部分"),
      Example {
        $0.title = nil
        $0.sections.removeSubrange(1...3)
        $0.sections[0].text = LazyText("")
        $0.sections[0].tables = 1
        $0.remove { $0.section == 2 || $0.row == .received }
      }.found(.fail, in: 0, "此前的内容没有读到：标题、表三其余7格和第一、二、三部分"),
      Example {
        $0.sections.removeLast(2)
        $0.remove(.disputes)
        $0.sections[4].tables = 1
        $0.doubts = [Doubt(code: .textEnds, message: "")]
      }.found(.fail, in: 4, "文件到第四部分“四、政府信息公开行政复议、行政诉讼情况”处中断"),
      Example {
        $0.removeTables()
        $0.sections.removeLast(6)
        $0.sections[0].text = LazyText("一、总体情况2022年，公开信息12条。二、主动公开政府信息情况公开规章0件。")
      }.found(.review, in: 1, "标题“一、总体情况”与其他文字连在一起", of: 5),
      Example {
        $0.sections.removeLast(2)
        $0.sections[4].pictures = 2
      }.found(.review, in: 5, "可能在图片里"),
      Example {
        $0.sections.removeLast(2)
        $0.doubts = [Doubt(code: .pageUnread, message: "")]
      }.found(.review, in: 5, "没有读到第五、六部分，可能在没有读入的页上"),
      Example {
        $0.removeTables()
        $0.sections.removeLast(6)
      }.found(.fail, in: 0, "请核对文件是否完整"),
      Example {
        $0.remove(.disputes)
        $0.sections.removeLast(3)
      }.found(.fail, in: 3, "请重新报送完整的文件；确实没有写的，请补上"),
      Example {
        $0.removeTables()
        $0.sections.removeLast(5)
        $0.sections[1].text = LazyText("2022年，我局主动公开政府信息12条，收到政府信息公开申请2件，均已按时答")
      }.found(.fail, in: 1, "文件到第一部分“一、总体情况”处中断"),
      Example {
        $0.remove(.disputes)
        $0.sections.removeLast(2)
        $0.sections[4].text = LazyText("")
        $0.sections[4].tables = 0
      }.found(.fail, in: 4, "处中断，此后的内容没有读到：表四和第五、六部分"),
      Example {
        $0.remove(.disputes)
        $0.sections.removeLast(2)
        $0.sections[4].text = LazyText("")
        $0.sections[4].tables = 1
      }.found(.fail, in: 4, "处中断，此后的内容没有读到：表四和第五、六部分"),
      Example {
        $0.sections.removeLast(2)
        $0.sections.append(Section(number: nil, heading: "五、存在的", text: LazyText("")))
      }.found(.fail, in: 4, "处中断，此后的内容没有读到：第五、六部分"),
      Example {
        $0.sections.removeLast()
        $0.sections.append(Section(number: 6, heading: "六、其他需要报", text: LazyText("")))
      }.found(.fail, in: 5, "处中断，此后的内容没有读到：第六部分"),
      Example {
        $0.sections.removeLast()
        $0.sections[5].text = LazyText("存在的问")
      }.found(.fail, in: 5, "为止，此后的内容没有读到：第六部分"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019 else { return nil }
      let gaps = context.gaps
      let missing = SectionTitle.all.filter {
        context.section($0.number) == nil && gaps.cause(ofSection: $0.number) == nil
      }
      let unread = [
        context.beginning, context.cutOff, context.unseparated, context.pictured,
        context.onUnreadPages,
      ]
      return unread.compactMap { $0 }
        + missing.map { title in
          Rule.s101.finding(
            .fail, in: context, section: title.number,
            label: title.label(in: context.settings.language),
            "没有找到第\(title.ordinal)部分“\(title.wording)”，请补上标题“\(title.heading)”及其内容。",
            en:
              "Section \(title.number) is missing; please add its heading “\(title.heading)” and its content"
          )
        }
    })
}

// MARK: - What was not read

extension CheckContext {
  /// The finding that the beginning is missing, and what was not read for that reason.
  fileprivate var beginning: Finding? {
    guard let first = gaps.firstCell else { return nil }
    let before = Table.ofReports.flatMap { lines?.cells(of: $0) ?? [] }
      .filter(gaps.isBeforeBeginning)
    let unread = parts(cells: before, sections: gaps.sections(.textBegins))
    let place = first.rowLocation(in: settings.language)
    return Rule.s101.finding(
      .fail, in: self, section: 0, label: label(ofSection: 0),
      "文件从\(place)开始，此前的内容没有读到：标题、\(unread.chinese)。请重新报送完整的文件。",
      en: """
        The file begins at \(place); what precedes was not read: the title, \(unread.english). Please send the \
        whole file.
        """)
  }

  /// The finding that the text ends early, and what was not read for that reason.
  fileprivate var cutOff: Finding? {
    guard let end = gaps.end else { return nil }
    let rest = Table.ofReports.flatMap { lines?.cells(of: $0) ?? [] }.filter(gaps.isCutOff)
    let unread = parts(cells: rest, sections: gaps.sections(.textEnds))
    guard !unread.chinese.isEmpty else { return nil }
    let row = rest.first.flatMap { first in
      gaps.lastCell.flatMap { $0.table == first.table ? $0 : nil }
    }
    let isCertain = gaps.isEndWithin
    if end == 0, !isCertain {
      guard !gaps.sections(.textEnds).isEmpty else { return nil }
      return Rule.s101.finding(
        .fail, in: self, section: end, label: label(ofSection: end),
        "没有读到规定的六个部分中的任何一个标题，请核对文件是否完整；确实没有写的，请补上各部分的标题和内容。",
        en: """
          None of the headings of the six sections was found. Please check whether the file is whole, or add \
          the sections with their headings.
          """)
    }
    let place = row?.rowLocation(in: settings.language) ?? end.partLocation(in: settings.language)
    return Rule.s101.finding(
      .fail, in: self, section: end, label: label(ofSection: end),
      "文件到\(place)\(isCertain ? "处中断" : "为止")，此后的内容没有读到：\(unread.chinese)。"
        + "请重新报送完整的文件\(isCertain ? "" : "；确实没有写的，请补上")。",
      en: """
        The file \(isCertain ? "breaks off at" : "ends after") \(place); what follows was not read: \
        \(unread.english). Please send the whole file\(isCertain ? "" : ", or add what is missing").
        """)
  }

  /// The finding that headings were not separated from other text.
  fileprivate var unseparated: Finding? {
    let sections = gaps.sections(.unseparated)
    guard let first = sections.first else { return nil }
    let heading = SectionTitle.all[first - 1].heading
    let unread = parts(cells: [], sections: sections)
    return Rule.s101.finding(
      .review, in: self, section: first, label: label(ofSection: first),
      "标题“\(heading)”与其他文字连在一起，没有单独成行，因此没有分开读取、也未核对：\(unread.chinese)。请在标题和表格的每一行处换行后重新报送。",
      en: """
        The heading “\(heading)” is not on a line of its own, so these were neither separated nor checked: \
        \(unread.english). Please put headings and the rows of tables on lines of their own.
        """)
  }

  /// The finding that sections may be in pictures.
  fileprivate var pictured: Finding? {
    let sections = gaps.sections(.pictures)
    guard let first = sections.first else { return nil }
    let unread = parts(cells: [], sections: sections)
    return Rule.s101.finding(
      .review, in: self, section: first, label: label(ofSection: first),
      "没有读到\(unread.chinese)，可能在图片里，图片中的文字不能读取。请改用文字和表格；图片中没有的，请补上。",
      en: """
        Not read: \(unread.english). It may be in pictures, whose text cannot be read; please use text and tables, or \
        add what is not in the pictures.
        """)
  }

  /// The finding that sections may be on pages that were not read.
  fileprivate var onUnreadPages: Finding? {
    let sections = gaps.sections(.pages)
    guard let first = sections.first else { return nil }
    let unread = parts(cells: [], sections: sections)
    return Rule.s101.finding(
      .review, in: self, section: first, label: label(ofSection: first),
      "没有读到\(unread.chinese)，可能在没有读入的页上。请把页面转正后重新报送；确实没有写的，请补上。",
      en: """
        Not read: \(unread.english). It may be on a page that was not read; please turn the page upright and send \
        the file again, or add what is missing.
        """)
  }

  /// `cells` by table and `sections` in words: 表三其余147格和第四、五、六部分.
  private func parts(cells: [Cell], sections: [Int]) -> Wording {
    let tables = Table.ofReports.filter { hasTable($0) || section($0.rawValue) != nil }
    let rests = tables.compactMap { table -> Wording? in
      let count = cells.count { $0.table == table }
      guard count > 0 else { return nil }
      let (chinese, english) = (table.name(in: .chinese), table.name(in: .english))
      return report.cells.hasAny(of: table)
        ? Wording(
          "\(chinese)其余\(count)格", en: "the other \(English.count(count, "cell")) of \(english)")
        : Wording(chinese, en: english)
    }
    let numbers = sections.map { SectionTitle.all[$0 - 1].ordinal }.joined(separator: "、")
    let names = sections.map(String.init).joined(separator: ", ")
    let ordinals = Wording(
      "第\(numbers)部分", en: (sections.count > 1 ? "sections " : "section ") + names)
    let counts = Wording(
      rests.map(\.chinese).joined(separator: "、"), en: rests.map(\.english).joined(separator: ", "))
    if sections.isEmpty { return counts }
    return rests.isEmpty
      ? ordinals
      : Wording(
        "\(counts.chinese)和\(ordinals.chinese)", en: "\(counts.english) and \(ordinals.english)")
  }
}

extension Int {
  /// A section in words: 第四部分“四、…”.
  fileprivate func partLocation(in language: Language) -> String {
    guard 1...SectionTitle.all.count ~= self else {
      return SectionTitle.introduction.text(language)
    }
    let title = SectionTitle.all[self - 1]
    return language.says(
      "第\(title.ordinal)部分“\(title.heading)”", en: "section \(self) “\(title.heading)”")
  }
}
