import Records
import Wordings

/// The names of things in text for people, on the terminal, in letters and in sheets: one name for
/// one thing, in one language.
package struct Phrasebook: Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// The text in the language; the other one is not evaluated.
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

  /// `2023` as the header of a column, or that the year is unknown.
  package func column(ofYear year: Int?) -> String { year.map(String.init) ?? unknownYear }

  private var unknownYear: String { says("年度不详", en: "year unknown") }

  /// `青石区民政局 · 2023年度`.
  package func heading(_ agency: String?, _ year: Int?) -> String {
    "\(self.agency(agency)) · \(self.year(year))"
  }

  /// A file that could not be read.
  package var unreadable: String { says("无法读取", en: "unreadable") }
  /// What is to be done about an agency that has reported and is not in the office's list.
  package var unlistedAgency: String {
    says("单位名单中无此单位，请核实", en: "not in the list, to be verified")
  }
  /// Of a report whose agency the office's list does not have.
  package var notListed: String { says("名单以外", en: "not listed") }
  /// A report that its agency owes.
  package var notSubmitted: String { says("未报", en: "not submitted") }

  /// A report that is the sum of others.
  package var sum: String { says("合计", en: "sum") }
  /// A report that an agency filled in.
  package var filledIn: String { says("填报", en: "report") }
}

// MARK: - Missing reports

extension Phrasebook {
  /// Why there is no report. The raw values are the words of a sheet that is not in Chinese.
  package enum MissingReport: String, Sendable, CaseIterable {
    case unreadable = "failure"
    case notSubmitted = "not-submitted"

    package init(_ owing: Concern.Owing) {
      switch owing {
      case .notSubmitted: self = .notSubmitted
      case .onlyUnreadable: self = .unreadable
      }
    }
  }

  package func word(_ missing: MissingReport) -> String {
    switch missing {
    case .unreadable: unreadable
    case .notSubmitted: notSubmitted
    }
  }

}

// MARK: - Findings

extension Phrasebook {
  /// The word for a required action.
  package func action(_ action: Finding.Action) -> String {
    action.wording.text(language)
  }

  /// The same in a letter to the agency that is to act.
  package func request(_ action: Finding.Action) -> String {
    switch action {
    case .mustFix: says("须修改", en: "To fix")
    case .verify: says("需核实", en: "To verify")
    case .suggest: says("建议完善", en: "To improve")
    case .note: says("提示", en: "Notes")
    }
  }

  /// What a text shows as the action of the point with the root `finding`: of a report that is owed, why it is missing.
  package func action(_ action: Finding.Action, of finding: Finding) -> String {
    guard case .owing(let owing) = finding.concern else { return self.action(action) }
    return word(MissingReport(owing))
  }

  /// A finding of the last round that is gone.
  package var fixed: String { says("已修改", en: "fixed") }
  /// A finding of the last round that is gone though its report is the same.
  package var withdrawn: String { says("不再列入", en: "withdrawn") }
  /// A finding of the last round that is still there.
  package var notFixed: String { says("未修改", en: "not fixed") }
  /// The number was changed, and there is still something to say of it.
  package var stillOpen: String { says("已改动仍有问题", en: "changed but open") }
  /// A finding that a waiver explains.
  package var waived: String { says("豁免", en: "waived") }
  /// The same in a letter to the agency that gave the explanation.
  package var explained: String { says("已说明", en: "explained") }
  /// A finding, or a check, of which nothing is known because of blanks or of what was not read.
  package var notChecked: String { says("未能核对", en: "not checked") }
  /// In front of the findings that follow from the one above.
  package var sameCause: String { says("由同一错误引起：", en: "Same cause: ") }
  /// In front of the address of a page.
  package var pageAddress: String { says("网址：", en: "Page: ") }

  /// How a number of the prose compares with the tables.
  package func verdict(_ verdict: ClaimRecord.Verdict) -> String {
    switch verdict {
    case .pass: says("相符", en: "agrees")
    case .fail: says("不符", en: "differs")
    case .review: action(.verify)
    case .notAssessable: says("无法核对", en: "not assessable")
    }
  }
}

// MARK: - Changes

extension Phrasebook {
  /// How two reports differ.
  package func status(_ status: Change.Status) -> String {
    status.wording.text(language)
  }
}

// MARK: - Marks

extension Phrasebook {
  /// `word` as a tag before its subject: `【必改】`, `[must-fix] `.
  package func tag(_ word: String) -> String { says("【\(word)】", en: "[\(word)] ") }
  package var colon: String { says("：", en: ": ") }
  package var comma: String { says("，", en: ", ") }
  package var semicolon: String { says("；", en: "; ") }
  /// The separator in a Chinese list, 、.
  package var listComma: String { says("、", en: ", ") }
  /// `text` in brackets, as a remark.
  package func bracketed(_ text: String) -> String { says("（\(text)）", en: " (\(text))") }
}
