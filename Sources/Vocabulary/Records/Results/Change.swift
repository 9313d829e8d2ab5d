import Forms
import JSON

/// What differs between two reports: the record that rpt-diff writes.
package struct Change: Sendable {
  /// What differs: a cell, a section, another value of the report, the report as a whole, a finding.
  package enum Kind: String, Sendable, CaseIterable {
    case cell, section, meta, report, finding
  }
  /// How it differs.
  package enum Status: String, Sendable, CaseIterable {
    case changed, added, removed, new, gone, unchanged
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

  /// What stood or stands at the place.
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
  /// `kind`, `cell` and `label` as the record has them, ready-made for the many changes of a stream;
  /// nil where `encode` is to make them.
  package var place: ArraySlice<UInt8>?
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
  /// With `--text`, the sentences that stand elsewhere in the section: the key `moved`.
  package var sentencesMoved: [String]?
  /// Of a finding its rule's code and its id; nil of other kinds.
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
