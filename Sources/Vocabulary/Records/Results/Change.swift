import Forms
import JSON
import Wordings

/// What differs between two reports: the record that rpt-diff writes.
package struct Change: Sendable {
  /// What differs: a cell, a section, another value of the report, the report as a whole, a finding.
  package enum Kind: String, Sendable, CaseIterable {
    case cell, section, meta, report, finding

    /// The word on screen.
    package var wording: Wording {
      switch self {
      case .cell: Wording("数据", en: "cell")
      case .section: Wording("正文", en: "section")
      case .meta: Wording("题头", en: "meta")
      case .report: Wording("报告", en: "report")
      case .finding: Wording("问题", en: "finding")
      }
    }
  }

  /// How it differs.
  package enum Status: String, Sendable, CaseIterable {
    case changed, added, removed, new, gone, unchanged

    /// The word on screen.
    package var wording: Wording {
      switch self {
      case .changed: Wording("变动", en: "changed")
      case .added: Wording("增加", en: "added")
      case .removed: Wording("减少", en: "removed")
      case .new: Wording("新增", en: "new")
      case .gone: Wording("消除", en: "gone")
      case .unchanged: Wording("未变", en: "unchanged")
      }
    }
  }

  /// One side of a comparison.
  package struct Side: Hashable, Sendable {
    package var year: Int?
    package var source: Source?

    package init(year: Int?, source: Source?) {
      self.year = year
      self.source = source
    }
  }

  /// The value of one side.
  package enum Value: Hashable, Sendable {
    case null
    case number(Number)
    case text(String)
  }

  package var agency: String?
  package var from: Side
  package var to: Side
  package var kind: Kind
  /// The cell's id; for a section `sections.N`, for a meta value its key.
  package var cell: String?
  package var label: String?
  /// The members `kind`, `cell` and `label` as JSON, which the many changes of a stream share; nil
  /// where `encode` writes them itself.
  package var location: ArraySlice<UInt8>?
  package var before: Value = .null
  package var after: Value = .null
  package var delta: Number?
  /// To one decimal; nil where `before` is 0 or no number.
  package var percent: Number?
  package var status: Status
  /// How alike the texts of a section are, 0–1 with two decimals.
  package var similarity: Number?
  /// With `--text`, the sentences that a section lost and gained: the keys `out` and `in`.
  package var sentencesOut: [String]?
  package var sentencesIn: [String]?
  /// With `--text`, the sentences that are at another position of the section: the key `moved`.
  package var sentencesMoved: [String]?
  /// The rule's code and the id of a finding; nil for other kinds.
  package var rule: String?
  package var finding: String?

  package init(agency: String?, from: Side, to: Side, kind: Kind, status: Status) {
    self.agency = agency
    self.from = from
    self.to = to
    self.kind = kind
    self.status = status
  }
}
