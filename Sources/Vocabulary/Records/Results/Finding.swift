import Forms
import JSON
import Wordings

/// A problem that a rule found: the record that rpt-check writes.
package struct Finding: Sendable {
  /// How serious it is.
  package enum Severity: String, Sendable, CaseIterable, Comparable {
    case info, warning, error

    package static func < (left: Severity, right: Severity) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .info: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// How certain it is.
  package enum Verdict: String, Sendable, CaseIterable {
    /// The document contradicts itself or the form.
    case fail
    /// A person must decide.
    case review
    /// What the rule needs was not read.
    case notAssessable = "not-assessable"
  }

  /// The required action, in one word.
  package enum Action: String, Sendable, CaseIterable, Comparable {
    case mustFix = "must-fix"
    case verify
    case suggest
    case note

    /// Whether `left` is more urgent.
    package static func < (left: Action, right: Action) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .mustFix: 0
      case .verify: 1
      case .suggest: 2
      case .note: 3
      }
    }

    /// The word on screen.
    package var wording: Wording {
      switch self {
      case .mustFix: Wording("必改", en: "must-fix")
      case .verify: Wording("核实", en: "verify")
      case .suggest: Wording("建议", en: "suggest")
      case .note: Wording("提示", en: "note")
      }
    }
  }

  /// A cell that was compared or added.
  package struct Operand: Hashable, Sendable {
    package var cell: Cell
    package var year: Int?
    package var value: Number?

    package init(cell: Cell, year: Int?, value: Number?) {
      self.cell = cell
      self.year = year
      self.value = value
    }
  }

  /// The second report of a finding about two reports.
  package struct Other: Hashable, Sendable {
    package var agency: String?
    package var year: Int?
    package var source: Source

    package init(agency: String?, year: Int?, source: Source) {
      self.agency = agency
      self.year = year
      self.source = source
    }
  }

  package var rule: String
  package var name: String
  package var severity: Severity
  package var verdict: Verdict
  package var agency: String?
  package var year: Int?
  package var source: Source
  package var id = ""
  /// What the finding is about. Records do not contain it; the reader of a record sets it.
  package var concern = Concern.other
  package var section: Int?
  package var cell: Cell?
  package var label: String?
  package var message: String
  package var expected: Number?
  package var actual: Number?
  package var gap: Number?
  package var quote: String?
  package var operands: [Operand] = []
  package var other: Other?
  /// The id of the finding that this one results from.
  package var cause: String?
  package var basis: String?
  package var hint: String?
  package var positions: [CellPosition]?
  package var waived: String?
  /// The listed agency that owes a report; nil for a finding about a report.
  package var unit: ListedAgency?

  /// What is to be done: must-fix for an error that fails, verify for any review, suggest for a warning
  /// that fails, else a note. To verify also where only the agency knows what is right: which of two files counts,
  /// and what blanks of tables three and four leave open.
  package var action: Action {
    switch (verdict, severity) {
    case (.review, _): .verify
    case (.fail, .error): .mustFix
    case (.fail, .warning): isForAgencyToSay ? .verify : .suggest
    default: isForAgencyToSay && severity > .info ? .verify : .note
    }
  }

  private var isForAgencyToSay: Bool {
    concern == .duplicate || concern == .blank && (cell?.section ?? 0) > 2
  }

  package init(
    rule: String, name: String, severity: Severity, verdict: Verdict, agency: String?, year: Int?,
    source: Source, message: String
  ) {
    self.rule = rule
    self.name = name
    self.severity = severity
    self.verdict = verdict
    self.agency = agency
    self.year = year
    self.source = source
    self.message = message
  }
}

extension Finding {
  /// The id, the same in every run and on every machine: ten hexadecimal digits made from agency, year,
  /// rule, cell and `ordinal`, which counts, from 1, the findings that agree in these four.
  package func makeID(ordinal: Int) -> String {
    // FNV-1a of 64 bits, folded to 40.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    for part in [agency ?? "", year.map(String.init) ?? "", rule, cell?.id ?? ""] {
      add(part)
      add("\u{1F}")
    }
    add(String(ordinal))
    let digits = String((hash >> 40 ^ hash) & 0xFF_FFFF_FFFF, radix: 16)
    return String(repeating: "0", count: 10 - digits.count) + digits
  }
}
