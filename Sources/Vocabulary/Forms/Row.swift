/// A row of table two or three, or a group of table four, in any edition. The order is that of records and
/// wide sheets.
package enum Row: UInt8, CaseIterable, Sendable {
  case rules, normativeDocuments, licensing, otherServices, penalties, compulsion, fees, procurement

  case received, broughtForward
  case granted, partlyGranted
  case stateSecret, prohibitedByLaw, securityAndStability, thirdPartyRights, internalAffairs,
    processInformation, enforcementFiles, administrativeQueries
  case notHeld, needsCreation, stillUnclear
  case petition, repeated, publication, excessive, confirmation
  case notSupplemented, unpaidFee, handledOtherwise
  /// （六）其他处理 as one row.
  case otherHandling
  case outcomeTotal
  case carriedForward

  case reconsideration, directLitigation, litigationAfterReconsideration

  /// The first part of the ids of its cells.
  package var id: String { definition.id }

  /// The table of the row.
  package var table: Table { definition.table }

  /// The innermost group of the row; nil where it is in none.
  package var group: RowGroup? { definition.group }

  /// Whether it is an outcome of requests, and not the total of them.
  package var isOutcome: Bool {
    self != .outcomeTotal && (group == .outcome || group?.parent == .outcome)
  }

  /// The cells of the row in all editions, in the order of `Cell.all`.
  package var cells: [Cell] {
    let entry = Catalogue.rows[Int(rawValue)]
    return (Int(entry.first)..<Int(entry.first) + Int(entry.count)).map(Cell.init(index:))
  }

  /// The cell in `column`; nil where no edition has it.
  package func cell(in column: Column) -> Cell? {
    let entry = Catalogue.rows[Int(rawValue)]
    let cells = Catalogue.cells
    for index in Int(entry.first)..<Int(entry.first) + Int(entry.count)
    where cells[index].column == column { return Cell(index: index) }
    return nil
  }

  private var definition: (table: Table, group: RowGroup?, id: String) {
    switch self {
    case .rules: (.disclosure, nil, "disclosure.rules")
    case .normativeDocuments: (.disclosure, nil, "disclosure.normative_documents")
    case .licensing: (.disclosure, nil, "disclosure.licensing")
    case .otherServices: (.disclosure, nil, "disclosure.other_services")
    case .penalties: (.disclosure, nil, "disclosure.penalties")
    case .compulsion: (.disclosure, nil, "disclosure.compulsion")
    case .fees: (.disclosure, nil, "disclosure.fees")
    case .procurement: (.disclosure, nil, "disclosure.procurement")
    case .received: (.requests, nil, "requests.received")
    case .broughtForward: (.requests, nil, "requests.brought_forward")
    case .granted: (.requests, .outcome, "requests.outcome.granted")
    case .partlyGranted: (.requests, .outcome, "requests.outcome.partly_granted")
    case .stateSecret: (.requests, .denied, "requests.outcome.denied.state_secret")
    case .prohibitedByLaw: (.requests, .denied, "requests.outcome.denied.prohibited_by_law")
    case .securityAndStability:
      (.requests, .denied, "requests.outcome.denied.security_and_stability")
    case .thirdPartyRights: (.requests, .denied, "requests.outcome.denied.third_party_rights")
    case .internalAffairs: (.requests, .denied, "requests.outcome.denied.internal_affairs")
    case .processInformation: (.requests, .denied, "requests.outcome.denied.process_information")
    case .enforcementFiles: (.requests, .denied, "requests.outcome.denied.enforcement_files")
    case .administrativeQueries:
      (.requests, .denied, "requests.outcome.denied.administrative_queries")
    case .notHeld: (.requests, .unavailable, "requests.outcome.unavailable.not_held")
    case .needsCreation: (.requests, .unavailable, "requests.outcome.unavailable.needs_creation")
    case .stillUnclear: (.requests, .unavailable, "requests.outcome.unavailable.still_unclear")
    case .petition: (.requests, .notProcessed, "requests.outcome.not_processed.petition")
    case .repeated: (.requests, .notProcessed, "requests.outcome.not_processed.repeated")
    case .publication: (.requests, .notProcessed, "requests.outcome.not_processed.publication")
    case .excessive: (.requests, .notProcessed, "requests.outcome.not_processed.excessive")
    case .confirmation: (.requests, .notProcessed, "requests.outcome.not_processed.confirmation")
    case .notSupplemented:
      (.requests, .otherHandling, "requests.outcome.other_handling.not_supplemented")
    case .unpaidFee: (.requests, .otherHandling, "requests.outcome.other_handling.unpaid_fee")
    case .handledOtherwise: (.requests, .otherHandling, "requests.outcome.other_handling.other")
    case .otherHandling: (.requests, .otherHandling, "requests.outcome.other_handling.all")
    case .outcomeTotal: (.requests, .outcome, "requests.outcome.total")
    case .carriedForward: (.requests, nil, "requests.carried_forward")
    case .reconsideration: (.disputes, nil, "disputes.reconsideration")
    case .directLitigation: (.disputes, .litigation, "disputes.litigation.direct")
    case .litigationAfterReconsideration:
      (.disputes, .litigation, "disputes.litigation.after_reconsideration")
    }
  }
}

extension Row: Comparable {
  package static func < (left: Row, right: Row) -> Bool { left.rawValue < right.rawValue }
}

/// Rows under a common label.
package enum RowGroup: UInt8, CaseIterable, Sendable {
  /// 三、本年度办理结果.
  case outcome
  /// （三）不予公开, （四）无法提供, （五）不予处理, （六）其他处理.
  case denied, unavailable, notProcessed, otherHandling
  /// 行政诉讼.
  case litigation

  /// The first part of the ids of its rows.
  package var id: String {
    switch self {
    case .outcome: "requests.outcome"
    case .denied: "requests.outcome.denied"
    case .unavailable: "requests.outcome.unavailable"
    case .notProcessed: "requests.outcome.not_processed"
    case .otherHandling: "requests.outcome.other_handling"
    case .litigation: "disputes.litigation"
    }
  }

  /// The group that contains it.
  package var parent: RowGroup? {
    switch self {
    case .outcome, .litigation: nil
    case .denied, .unavailable, .notProcessed, .otherHandling: .outcome
    }
  }

  /// The rows of all editions directly in it, in order.
  package var rows: [Row] { Row.allCases.filter { $0.group == self } }

  /// The row that reports may have instead of its rows; nil where there is none.
  package var folded: Row? {
    Edition.all.lazy.flatMap(\.folds).first { $0.group == self }?.row
  }
}
