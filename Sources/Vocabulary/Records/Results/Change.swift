import Forms
import JSON

/// What differs between two reports: the record that rpt-diff writes.
package struct Change: Sendable {
  /// What differs: a cell, a section, another value of the report, the report as a whole, a finding.
  package enum Kind: String, Sendable, CaseIterable {
    case cell, section, meta, report, finding

    /// Its name in a Chinese sheet.
    var heading: String {
      switch self {
      case .cell: "数据"
      case .section: "正文"
      case .meta: "题头"
      case .report: "报告"
      case .finding: "问题"
      }
    }
  }

  /// How it differs.
  package enum Status: String, Sendable, CaseIterable {
    case changed, added, removed, new, gone, unchanged

    /// Its name in a Chinese sheet.
    package var heading: String {
      switch self {
      case .changed: "变动"
      case .added: "增加"
      case .removed: "减少"
      case .new: "新增"
      case .gone: "消除"
      case .unchanged: "未变"
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
  /// Of a finding its rule's code and its id; nil for other kinds.
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
