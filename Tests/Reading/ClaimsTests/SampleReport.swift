import Forms
import JSON
import Records
import TestSupport
import Testing

@testable import Claims

/// A consistent report of a fictional agency. Its numbers are all different.
enum SampleReport {
  /// Requests 120 + 8 = 119 + 9; disputes 11 and 6 + 4; form 2021, year 2022.
  static let cells: KeyValuePairs<String, Int> = [
    "disclosure.rules.issued": 1, "disclosure.rules.repealed": 2, "disclosure.rules.in_force": 31,
    "disclosure.normative_documents.issued": 14, "disclosure.normative_documents.repealed": 5,
    "disclosure.normative_documents.in_force": 203,
    "disclosure.licensing.decisions": 4310, "disclosure.penalties.decisions": 977,
    "disclosure.compulsion.decisions": 45, "disclosure.fees.amount_wan": 812,
    "requests.received.natural_person": 101, "requests.received.business": 13,
    "requests.received.research": 1, "requests.received.public_welfare": 2,
    "requests.received.legal_service": 3, "requests.received.total": 120,
    "requests.brought_forward.natural_person": 7, "requests.brought_forward.business": 1,
    "requests.brought_forward.total": 8,
    "requests.outcome.granted.total": 44, "requests.outcome.partly_granted.total": 16,
    "requests.outcome.denied.state_secret.total": 1,
    "requests.outcome.denied.internal_affairs.total": 4,
    "requests.outcome.denied.process_information.total": 5,
    "requests.outcome.unavailable.not_held.total": 27,
    "requests.outcome.unavailable.needs_creation.total": 2,
    "requests.outcome.unavailable.still_unclear.total": 3,
    "requests.outcome.not_processed.petition.total": 6,
    "requests.outcome.not_processed.repeated.total": 3,
    "requests.outcome.other_handling.not_supplemented.total": 6,
    "requests.outcome.other_handling.other.total": 2,
    "requests.outcome.total.natural_person": 99, "requests.outcome.total.business": 14,
    "requests.outcome.total.research": 1, "requests.outcome.total.public_welfare": 2,
    "requests.outcome.total.legal_service": 3,
    "requests.outcome.total.total": 119,
    "requests.carried_forward.natural_person": 9, "requests.carried_forward.total": 9,
    "disputes.reconsideration.upheld": 6, "disputes.reconsideration.corrected": 2,
    "disputes.reconsideration.other_result": 1, "disputes.reconsideration.pending": 2,
    "disputes.reconsideration.total": 11,
    "disputes.litigation.direct.upheld": 4, "disputes.litigation.direct.other_result": 2,
    "disputes.litigation.direct.total": 6,
    "disputes.litigation.after_reconsideration.upheld": 3,
    "disputes.litigation.after_reconsideration.pending": 1,
    "disputes.litigation.after_reconsideration.total": 4,
  ]

  /// The report with `text` in section `section`, and with `changes` to its cells.
  static func saying(
    _ text: String, in section: Int? = 1, agency: String = "青石区人民政府",
    changes: KeyValuePairs<String, Int> = [:]
  ) -> Report {
    var report = Report(source: Source(path: "a.html", format: .html, bytes: 1, crc32: "00000000"))
    report.agency = agency
    report.year = 2022
    report.form = .form2021
    for cell in Form.form2021.edition?.cells ?? [] { report.cells[cell] = .number(.zero) }
    for (id, value) in cells { set(id, value, in: &report) }
    for (id, value) in changes { set(id, value, in: &report) }
    report.sections = [Section(number: section, heading: "一、总体情况", text: LazyText(text))]
    return report
  }

  private static func set(_ id: String, _ value: Int, in report: inout Report) {
    report.cells[Cell(id)] = .number(Number(Int128(value)))
  }
}
