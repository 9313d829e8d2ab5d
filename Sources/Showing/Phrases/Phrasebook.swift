import Records
import Wordings

/// What things are called where people read them, on the terminal, in letters and in sheets: one name
/// for one thing, in one language.
package struct Phrasebook: Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// The one of two texts that is in the language; the other is not made.
  package func says(
    _ chinese: @autoclosure () -> String, en english: @autoclosure () -> String
  ) -> String {
    language.says(chinese(), en: english())
  }
}

// MARK: - Reports

extension Phrasebook {
  /// The agency's name, or that it is unknown.
  package func agency(_ name: String?) -> String {
    name ?? says("单位不详", en: "agency unknown")
  }

  /// `2023年度`, or that the year is unknown.
  package func year(_ year: Int?) -> String {
    year.map { says("\($0)年度", en: "\($0)") } ?? unknownYear
  }

  /// `2023` as the head of a column, or that the year is unknown.
  package func column(ofYear year: Int?) -> String { year.map(String.init) ?? unknownYear }

  private var unknownYear: String { says("年度不详", en: "year unknown") }

  /// `青石区民政局 · 2023年度`.
  package func heading(_ agency: String?, _ year: Int?) -> String {
    "\(self.agency(agency)) · \(self.year(year))"
  }

  /// A file that could not be read.
  package var unreadable: String { says("读不出", en: "unreadable") }
  /// A report that its agency owes.
  package var notSubmitted: String { says("未报", en: "not submitted") }
}

// MARK: - Findings

extension Phrasebook {
  /// What is to be done about a finding.
  package func action(_ action: Finding.Action) -> String {
    action.wording.text(language)
  }

  /// What is to be done about `finding`, or that it is about a report that was not handed in.
  package func action(of finding: Finding) -> String {
    finding.concern == .owing(.notSubmitted) ? notSubmitted : action(finding.action)
  }

  /// A finding of the last round that is gone.
  package var fixed: String { says("已改", en: "fixed") }
  /// A finding of the last round that is still there.
  package var notFixed: String { says("未改", en: "not fixed") }
  /// A finding that a waiver explains.
  package var waived: String { says("豁免", en: "waived") }

  /// A number of the prose that the tables confirm.
  package var agrees: String { says("相符", en: "agrees") }
  /// A number of the prose that the tables contradict.
  package var differs: String { says("不符", en: "differs") }
  /// What blanks, or cells that were not read, leave open.
  package var notAssessable: String { says("无法核对", en: "not assessable") }
}

// MARK: - Changes

extension Phrasebook {
  /// How two reports differ.
  package func status(_ status: Change.Status) -> String {
    says(status.heading, en: status.rawValue)
  }
}

// MARK: - Marks

extension Phrasebook {
  /// `word` in front of what it is about: `【必改】`, `[must-fix] `.
  package func tag(_ word: String) -> String { says("【\(word)】", en: "[\(word)] ") }
  package var colon: String { says("：", en: ": ") }
  package var comma: String { says("，", en: ", ") }
  package var semicolon: String { says("；", en: "; ") }
  /// Between parts of a Chinese list, 、.
  package var listComma: String { says("、", en: ", ") }
  /// `text` in the brackets of a remark.
  package func bracketed(_ text: String) -> String { says("（\(text)）", en: " (\(text))") }
}
