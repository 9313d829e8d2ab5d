import Chinese
import Forms
import Records
import Wordings

extension Rule {
  static let s110: Rule = Rule(
    code: "S110", name: "superseded-notice", severity: .warning,
    summary: Wording(
      "2021年度起不应再以国办公开办函〔2019〕60号为依据；2019年度起不应再引用国务院令第492号。",
      en: """
        A superseded document is cited: 国办公开办函〔2019〕60号, by number or title, from 2021 on, or \
        国务院令第492号 from 2019 on.
        """),
    basis: [.form(), .text("国务院令第711号")],
    fix: Wording(
      "改引现行有效的文件：国办公开办函〔2021〕30号，国务院令第711号。",
      en: "Cite the document in force: “国办公开办函〔2021〕30号”, “国务院令第711号”."),
    words: [noticeTitle],
    passing: [
      Example(),
      .writing("根据国办公开办函〔2021〕30号的要求编制。", in: 0),
      .writing("根据国办公开办函〔2019〕60号的要求编制。", in: 0, year: 2020),
      .writing("《条例》（国务院令第492号公布，国务院令第711号修订）。", in: 0),
      .writing("根据青政办函〔2019〕60号发布信息。", in: 1),
      .writing("国办公开办函〔2019〕60号已经废止，不再执行。", in: 1),
    ],
    failing: [
      .writing("根据国办公开办函〔2019〕60号的要求编制。", in: 0)
        .found(.fail, in: 0, "国办公开办函〔2019〕60号"),
      .writing("根据国办公开办函 [2019] 60 号的要求编制。", in: 1)
        .found(.fail, in: 1, "国办公开办函〔2019〕60号"),
      .writing("根据《关于政府信息公开工作年度报告有关事项的通知》编制。", in: 0)
        .found(.fail, in: 0, "国办公开办函〔2019〕60号"),
      .writing("根据《政府信息公开条例》（国务院令第492号）编制。", in: 0, year: 2020)
        .found(.fail, in: 0, "国务院令第492号"),
      .writing("根据国务院第492号令编制。", in: 1).found(.fail, in: 1, "国务院令第492号"),
      .writing("根据国令第492号编制。", in: 1).found(.fail, in: 1, "国务院令第492号"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019, let year = context.report.year else { return nil }
      var findings: [Finding] = []
      var cited: Set<String> = []
      for (section, passage) in zip(context.report.sections, context.passages) {
        for citation in Citation.all(in: passage, year: year)
        where cited.insert(citation.old).inserted {
          findings.append(
            Rule.s110.finding(
              .fail, in: context, section: section.number,
              label: context.says(citation.old, en: "“\(citation.old)”"), quote: citation.sentence,
              "引用了已被取代的\(citation.old)，应改为\(citation.new)。",
              en: "“\(citation.old)” is cited, which “\(citation.new)” has replaced"))
        }
      }
      return findings
    })
}

/// A citation of a document that is no longer in force.
private struct Citation {
  let old: String
  let new: String
  let sentence: String

  /// The citations in `passage`, part of a report on `year`, of the decree of 2007 and of notices whose
  /// editions are no longer in force: by number, the first notice also by its title.
  static func all(in passage: IndexedText, year: Int) -> [Citation] {
    var citations: [Citation] = []
    for digits in passage.numbers {
      if digits.count == 3, let decree = Citation(decree: digits, in: passage) {
        citations.append(decree)
      } else if let notice = EditionNotice.cited(at: digits, in: passage),
        let citation = Citation(notice, at: digits.lowerBound, in: passage, year)
      {
        citations.append(citation)
      }
    }
    if let hit = passage.first(noticeTitle), let notice = EditionNotice.all.first,
      let citation = Citation(notice, at: hit.range.lowerBound, in: passage, year)
    {
      citations.append(citation)
    }
    return citations
  }

  /// A citation of 国务院令第492号; nil where the sentence also cites its successor.
  private init?(decree digits: Range<Int>, in passage: IndexedText) {
    guard passage.has("492号", at: digits.lowerBound) else { return nil }
    let words = passage.string(passage.sentence(at: digits.lowerBound))
    guard words.contains("国务院") || words.contains("国令"), !words.contains("711") else {
      return nil
    }
    self.init("国务院令第492号", "国务院令第711号", at: digits.lowerBound, in: passage)
  }

  /// A citation of `notice`; nil where its edition is in force in `year`.
  private init?(_ notice: EditionNotice, at index: Int, in passage: IndexedText, _ year: Int) {
    guard notice.lastYear < year, let edition = Edition.inForce(in: year) else { return nil }
    self.init(notice.text, edition.notice, at: index, in: passage)
  }

  private init?(_ old: String, _ new: String, at index: Int, in passage: IndexedText) {
    let sentence = passage.sentence(at: index)
    guard !Citation.notInForce.occur(in: passage.bytes, sentence) else { return nil }
    self.old = old
    self.new = new
    self.sentence = passage.string(sentence)
  }

  /// Words that state that the document is no longer in force.
  private static let notInForce = MultiPatternMatcher("废止 取代 失效 不再 修订前")
}

/// The notice of an edition that is not the newest.
private struct EditionNotice: Sendable {
  /// `国办公开办函〔2019〕60号`.
  let text: String
  /// The text before its number, folded: `公开办函2019`.
  let head: String
  /// `60`.
  let number: String
  /// The last year whose reports follow the edition.
  let lastYear: Int

  static let all = Edition.all.dropLast().compactMap { EditionNotice($0) }

  private init?(_ edition: Edition) {
    let parts = edition.notice.split(separator: "〕")
    guard parts.count == 2 else { return nil }
    text = edition.notice
    // Some cite the office by its full name instead of 国办.
    head = String(SectionHeading.folded(String(parts[0])).dropFirst(2))
    number = String(parts[1].dropLast())
    lastYear = edition.years.upperBound
  }

  /// The notice whose number `digits` are, with any brackets and spaces; nil for the notices of other
  /// agencies, such as another 〔2019〕60号. Editions are searched only for notices of the same office.
  static func cited(at digits: Range<Int>, in passage: IndexedText) -> EditionNotice? {
    guard passage.has("号", at: passage.skippingSpace(from: digits.upperBound)) else { return nil }
    let before = SectionHeading.folded(
      passage.string(max(0, digits.lowerBound - 40)..<digits.lowerBound))
    guard before.contains("公开办函") else { return nil }
    let number = passage.string(digits)
    return all.first { $0.number == number && before.hasSuffix($0.head) }
  }
}

/// The end of the title of the notice of the first edition.
private let noticeTitle = KeywordSet("年度报告有关事项的通知")
