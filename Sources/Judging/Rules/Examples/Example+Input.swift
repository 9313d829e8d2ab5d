import Chinese
import Forms
import Records
import Wordings

extension Example {
  /// What it gives to its rule: how its reports differ from the usual one, and what is beside them.
  package func input(in language: Language) -> String {
    func says(_ chinese: String, en english: String) -> String {
      language.says(chinese, en: english)
    }
    let comma = says("，", en: ", ")
    var parts = isSubmitted ? [] : [says("没有收到报告", en: "no report received")]
    if isSubmitted {
      let usual = Example(on: report.form ?? .inForce(report.year), year: report.year, []) { _ in }
      parts += ExampleDifference(report, usual.report, language, isNamed: false).parts
    }
    if let published = report.published, published > today {
      parts.append(says("\(today)核对", en: "checked on \(today)"))
    }
    for other in others {
      let usual = Example(on: other.form ?? .inForce(other.year), year: other.year, []) { _ in }
      var own = usual.report
      (own.agency, own.year) = (other.agency, other.year)
      let name = "\(other.agency ?? "")\(other.year.map(String.init) ?? "")"
      let difference = ExampleDifference(other, own, language).parts.joined(separator: comma)
      parts.append(
        says("另有\(name)年度的报告", en: "another report, “\(other.agency ?? "")” \(other.year ?? 0)")
          + (difference.isEmpty ? "" : says("（\(difference)）", en: " (\(difference))")))
    }
    for page in pages ?? [] {
      let difference = ExampleDifference(page, report, language).parts.joined(separator: comma)
      parts.append(
        says("发布页面", en: "a page")
          + (difference.isEmpty ? "" : says("（\(difference)）", en: " (\(difference))")))
    }
    parts += (unreadPages + failures).map {
      says("无法读取的文件“\($0.path)”", en: "an unreadable file “\($0.path)”")
    }
    if !profile.lengths.isEmpty || !profile.counts.isEmpty {
      parts.append(says("有本地规定", en: "local requirements"))
    }
    parts += (facts?.facts ?? []).map {
      says(
        "\($0.source)登记：\($0.cell.label)\($0.number)",
        en: "“\($0.source)” states: \($0.cell.label(in: .english)) \($0.number)")
    }
    parts += waivers.map { says("豁免\($0.rule ?? "")", en: "a waiver of \($0.rule ?? "")") }
    return parts.joined(separator: says("；", en: "; "))
  }
}

extension Form {
  /// The form in force in `year`, the newest one where it is unknown.
  fileprivate static func inForce(_ year: Int?) -> Form {
    Edition.inForce(in: year ?? 2022)?.form ?? .statistics
  }
}

/// How a report differs from another one, in words.
private struct ExampleDifference {
  private let report: Report
  private let other: Report
  private let language: Language
  /// Whether the words around it name its agency and year.
  private let isNamed: Bool

  init(_ report: Report, _ other: Report, _ language: Language, isNamed: Bool = true) {
    (self.report, self.other, self.language) = (report, other, language)
    self.isNamed = isNamed
  }

  var parts: [String] { identity + sections + cells + marks }

  private func says(_ chinese: String, en english: String) -> String {
    language.says(chinese, en: english)
  }

  private var identity: [String] {
    var parts: [String] = []
    if report.agency != other.agency {
      parts.append(report.agency ?? says("未写明单位", en: "no agency"))
    }
    // Nearly all examples are reports of 2022.
    if report.year != other.year || !isNamed && report.year != 2022 {
      parts.append(report.year.map { says("\($0)年度", en: "\($0)") } ?? says("未写明年度", en: "no year"))
    }
    if let form = report.form, form != other.form {
      parts.append(says("\(form.rawValue)年版表格", en: "the form of \(form.rawValue)"))
    }
    if let title = report.title, title != other.title {
      parts.append(says("标题“\(title)”", en: "the title “\(title)”"))
    }
    if report.published != other.published {
      parts.append(
        report.published.map { says("发布日期\($0)", en: "published \($0)") }
          ?? says("没有发布日期", en: "no day of publication"))
    }
    if let period = report.period, period != other.period {
      parts.append(says("统计期限“\(period.text)”", en: "the period “\(period.text)”"))
    }
    return parts
  }

  private var sections: [String] {
    var parts: [String] = []
    let missing = SectionTitle.all.filter { title in
      !report.sections.contains { $0.number == title.number }
        && other.sections.contains { $0.number == title.number }
    }
    if !missing.isEmpty {
      parts.append(
        says(
          "没有第\(missing.map(\.ordinal).joined(separator: "、"))部分",
          en: "no section \(missing.map { String($0.number) }.joined(separator: ", "))"))
    }
    for (index, section) in report.sections.enumerated() {
      let usual = other.sections.first { $0.number == section.number }
      let isSame = other.sections.indices.contains(index) && section.number == usual?.number
      if let heading = section.heading, heading != usual?.heading || !isSame {
        parts.append(says("标题“\(heading)”", en: "the heading “\(heading)”"))
      }
      let text = section.text.string
      if text != usual?.text.string ?? "" {
        let words = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        parts.append(
          words.isEmpty ? says("没有文字", en: "no text") : "“\(ExampleDifference.short(words))”")
      }
      if section.pictures > usual?.pictures ?? 0 { parts.append(says("有图片", en: "a picture")) }
    }
    return parts
  }

  private var cells: [String] {
    var (numbers, blanks, absent): ([String], [String], [Cell]) = ([], [], [])
    for cell in Cell.all where report.cells[cell] != other.cells[cell] {
      switch report.cells[cell] {
      case .number(let number): numbers.append("\(cell.label(in: language)) \(number)")
      case .blank: blanks.append(cell.label(in: language) + says(" 空白", en: " blank"))
      case .absent: absent.append(cell)
      }
    }
    var parts =
      ExampleDifference.first(6, of: numbers, language)
      + ExampleDifference.first(2, of: blanks, language)
    let tables = Table.ofReports.filter { table in
      let own = absent.filter { $0.table == table }
      return !own.isEmpty
        && own.count == Cell.all.count { $0.table == table && other.cells[$0] != .absent }
    }
    parts += tables.map {
      says("没有\($0.name(in: .chinese))", en: "no \($0.name(in: .english).lowercased())")
    }
    let single = absent.filter { !tables.contains($0.table) }
    parts += ExampleDifference.first(
      2, of: single.map { says("没有\($0.label)", en: "no \($0.label(in: .english))") }, language)
    return parts
  }

  /// What the reader says of it besides its cells.
  private var marks: [String] {
    let raw = report.raw.filter { !$0.text.isEmpty && !other.raw.contains($0) }.map {
      says(
        "\($0.cell.label)填写为“\($0.text)”", en: "\($0.cell.label(in: .english)) reads “\($0.text)”")
    }
    let unplaced = report.unplaced.map {
      says("未归位的数“\($0.text)”", en: "an unplaced number “\($0.text)”")
    }
    let doubts = report.doubts.filter { !$0.message.isEmpty && !other.doubts.contains($0) }
    return raw + ExampleDifference.first(3, of: unplaced, language) + doubts.map(\.message)
  }

  /// The first `count` of `parts`, and how many there are.
  private static func first(_ count: Int, of parts: [String], _ language: Language) -> [String] {
    guard parts.count > count, let last = parts.prefix(count).last else { return parts }
    return parts.prefix(count - 1)
      + [last + language.says("等\(parts.count)格", en: " … (\(parts.count) cells)")]
  }

  /// `text`, at most 80 characters of it.
  private static func short(_ text: String) -> String {
    text.count > 80 ? text.prefix(79) + "…" : text
  }
}
