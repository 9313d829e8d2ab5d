import Chinese
import Forms
import Records
import Wordings

extension VersionComparison {
  /// The findings of `rule` about the title and the sections that differ, one for each, all for review. The
  /// lines of a page outside of the report's sections are no part of them; before the first heading and in
  /// the last section, where such lines may stand, only whole sentences are compared.
  /// Nothing is said of those with the numbers `settled`.
  func textFindings(
    of rule: Rule, in publication: PublishedReport, leavingOut settled: Set<Int> = []
  ) -> [Finding] {
    guard isRead(before), isRead(after) else {
      return [
        finding(
          of: rule, .notAssessable, in: publication,
          says("没有读到各部分的文字，无法比较。", en: "No section was read: the text is not comparable."))
      ]
    }
    let title =
      settled.contains(VersionComparison.title) ? nil : title(of: rule, in: publication)
    let changes = sectionChanges.filter { change in
      !(change.sectionNumber.map(settled.contains) ?? false)
    }
    return (title.map { [$0] } ?? [])
      + changes.map { finding(of: rule, about: $0, in: publication) }
  }

  /// The number that stands for the title among those of sections.
  static let title = -1

  /// The numbers of the sections that differ, and that of the title where that does.
  var differingSections: [Int] {
    (titles == nil ? [] : [VersionComparison.title]) + sectionChanges.compactMap(\.sectionNumber)
  }

  func isRead(_ report: Report) -> Bool {
    report.sections.contains { 1...SectionTitle.all.count ~= $0.number ?? 0 }
  }

  /// The titles, where they differ.
  var titles: (old: String, new: String)? {
    guard let old = before.title, let new = after.title, old.withoutBlanks != new.withoutBlanks
    else { return nil }
    return (old, new)
  }

  private func title(of rule: Rule, in publication: PublishedReport) -> Finding? {
    guard let (old, new) = titles else { return nil }
    return finding(
      of: rule, .review, in: publication, label: says("标题", en: "Title"),
      says(
        "\(names.after)标题为“\(new)”，\(names.before)为“\(old)”，请核实。",
        en: "\(names.after) has the title “\(new)”, \(names.before) “\(old)”; please verify."))
  }

  private func finding(
    of rule: Rule, about change: Change, in publication: PublishedReport
  ) -> Finding {
    let number = change.sectionNumber
    let parts = words(for: change)
    let name = name(ofSection: number, change)
    let list = parts.joined(separator: says("，", en: ", "))
    return finding(
      of: rule, .review, in: publication, section: number,
      label: number.map { SectionTitle.label(ofSection: $0, in: language) }
        ?? "“\(change.label ?? "")”",
      says(
        "\(names.after)\(name)与\(names.before)不同：\(list)，请核实。",
        en: "\(names.after) differs from \(names.before) in \(name): \(list); please verify."))
  }

  private func name(ofSection number: Int?, _ change: Change) -> String {
    guard let number else { return "“\(change.label ?? "")”" }
    guard number > 0 else { return SectionTitle.introduction.text(language) }
    return says("第\(SectionTitle.all[number - 1].ordinal)部分", en: "section \(number)")
  }

  /// `change` of a section with those of its sentences that count; nil where nothing counts.
  func counted(_ change: Change) -> Change? {
    let number = change.sectionNumber
    var counted = change
    guard number == 0 || change.status == .changed else {
      return change.status == .removed && isOfPart ? nil : change
    }
    let isAtEdge = number == 0 || number == SectionTitle.all.count
    let site =
      number == SectionTitle.all.count
      ? after.sections.last { $0.number == number }.map { SiteText($0.text.string) } : nil
    func sentences(_ sentences: [String]?) -> [String] {
      (sentences ?? []).filter { sentence in
        (!isAtEdge || sentence.isWholeSentence) && !(site?.contains(sentence) ?? false)
          && !SiteText.isPagination(sentence)
      }.map(PersonalNumber.masked)
    }
    counted.sentencesOut = sentences(change.sentencesOut)
    counted.sentencesIn = sentences(change.sentencesIn)
    counted.sentencesMoved = sentences(change.sentencesMoved)
    return words(for: counted).isEmpty ? nil : counted
  }

  /// What differs in a section, in words: its heading, sentences; empty where nothing does.
  private func words(for change: Change) -> [String] {
    switch change.status {
    case .removed where change.sectionNumber != 0: return [says("没有读到这一部分", en: "it was not read")]
    case .added where change.sectionNumber != 0: return [says("多出这一部分", en: "it is additional")]
    default: break
    }
    var parts: [String] = []
    if case .text(let old) = change.before, case .text(let new) = change.after,
      old.withoutBlanks != new.withoutBlanks
    {
      parts.append(says("标题“\(old)”改为“\(new)”", en: "heading “\(old)” became “\(new)”"))
    }
    func add(_ sentences: [String]?, _ chinese: String, en english: String) {
      guard let sentences, let first = sentences.first else { return }
      let (count, quote) = (sentences.count, first.shortened)
      parts.append(
        says(
          "\(chinese)\(count)句（“\(quote)”\(count > 1 ? "等" : "")）",
          en:
            "\(English.count(count, "sentence")) \(english) (“\(quote)”\(count > 1 ? " …" : ""))"
        ))
    }
    add(change.sentencesOut, "删去", en: "removed")
    add(change.sentencesIn, "增加", en: "added")
    add(change.sentencesMoved, "移动", en: "moved")
    return parts
  }
}

extension Change {
  /// The number of the section that it is about.
  fileprivate var sectionNumber: Int? { cell.flatMap { Int($0.dropFirst("sections.".count)) } }
}

extension String {
  var withoutBlanks: String { unicodeScalars.filter { !$0.isBlank }.map { $0 }.string }

  /// Whether it ends with 。！？； and closing marks, as a line of a page's frame does not.
  fileprivate var isWholeSentence: Bool {
    let closing: [Unicode.Scalar] = ["”", "’", "）", "」", "』", "》", ")", "\""]
    let last = unicodeScalars.last { !$0.isBlank && !closing.contains($0) }
    return last?.isMark(.sentenceEnd) ?? false
  }

  /// At most forty characters of it.
  fileprivate var shortened: String { count > 40 ? "\(prefix(40))…" : self }
}
