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
        From 2021 on 国办公开办函〔2019〕60号 is cited as the basis, by number or title; from 2019 on \
        国务院令第492号 is cited.
        """),
    basis: [.form(), .text("国务院令第711号")],
    fix: Wording(
      "改引现行有效的文件：国办公开办函〔2021〕30号，国务院令第711号。",
      en: "Cite what is in force: “国办公开办函〔2021〕30号”, “国务院令第711号”."),
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
              "引用了已被取代的\(citation.old)，应改为\(citation.new)",
              en: "“\(citation.old)” is cited, in whose place “\(citation.new)” has come"))
        }
      }
      return findings
    })
}

/// A text that is no longer in force, cited as if it were.
private struct Citation {
  let old: String
  let new: String
  let sentence: String

  /// Those in `passage` of a report of `year`: the decree of 2007, and the notices of editions that are
  /// no longer in force, by number, the first one's by its title too.
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

  /// 国务院令第492号, unless its successor stands in the same sentence.
  private init?(decree digits: Range<Int>, in passage: IndexedText) {
    guard passage.has("492号", at: digits.lowerBound) else { return nil }
    let words = passage.string(passage.sentence(at: digits.lowerBound))
    guard words.contains("国务院") || words.contains("国令"), !words.contains("711") else {
      return nil
    }
    self.init("国务院令第492号", "国务院令第711号", at: digits.lowerBound, in: passage)
  }

  /// `notice`, in whose place that of the edition in force in `year` has come.
  private init?(_ notice: EditionNotice, at place: Int, in passage: IndexedText, _ year: Int) {
    guard notice.lastYear < year, let edition = Edition.inForce(in: year) else { return nil }
    self.init(notice.text, edition.notice, at: place, in: passage)
  }

  private init?(_ old: String, _ new: String, at place: Int, in passage: IndexedText) {
    let sentence = passage.sentence(at: place)
    guard !Citation.notInForce.occur(in: passage.bytes, sentence) else { return nil }
    self.old = old
    self.new = new
    self.sentence = passage.string(sentence)
  }

  /// Words of a sentence that says itself that the text is no longer in force.
  private static let notInForce = MultiPatternMatcher("废止 取代 失效 不再 修订前")
}

/// The notice of an edition that another one followed.
private struct EditionNotice: Sendable {
  /// `国办公开办函〔2019〕60号`.
  let text: String
  /// What stands before its number, folded: `公开办函2019`.
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
    head = String(Heading.folded(String(parts[0])).dropFirst(2))
    number = String(parts[1].dropLast())
    lastYear = edition.years.upperBound
  }

  /// The one whose number `digits` are, whatever its brackets and spaces; not another agency's
  /// 〔2019〕60号. The editions are asked only where a notice of their office is cited.
  static func cited(at digits: Range<Int>, in passage: IndexedText) -> EditionNotice? {
    guard passage.has("号", at: passage.skippingSpace(from: digits.upperBound)) else { return nil }
    let before = Heading.folded(
      passage.string(max(0, digits.lowerBound - 40)..<digits.lowerBound))
    guard before.contains("公开办函") else { return nil }
    let number = passage.string(digits)
    return all.first { $0.number == number && before.hasSuffix($0.head) }
  }
}

/// The end of the title of the notice of the first edition.
private let noticeTitle = KeywordSet("年度报告有关事项的通知")
