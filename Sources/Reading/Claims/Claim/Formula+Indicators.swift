import Forms
import Records

extension Formula {
  /// What the formula, one over tables two to four, counts in the statistics table of 2014–2018: one
  /// formula for each indicator that the words may mean; empty where no indicator counts it.
  var overIndicators: [Formula] {
    guard minus.isEmpty else { return [] }
    if plus.allSatisfy({ $0.cells.first?.table == .statistics }) { return [self] }
    if plus.contains(where: { $0.isTotal(of: .outcomeTotal) }) {
      return plus.count == 1 ? [Formula([CellSet(.closed)]), Formula([CellSet(.answered)])] : []
    }
    let isReceived = plus.first?.isTotal(of: .received) ?? false
    let counted = isReceived ? plus.filter { !$0.isTotal(of: .broughtForward) } : plus
    let indicators = counted.compactMap(\.indicator)
    return indicators.count == counted.count ? [Formula(indicators.map { CellSet($0) })] : []
  }
}

extension CellSet {
  fileprivate func isTotal(of row: Row) -> Bool {
    group == nil && column == .total && cells.first?.row == row
  }

  /// The indicator that counts the same; nil where there is none.
  fileprivate var indicator: StatisticsIndicator? {
    switch (group, cells.first?.row, column) {
    case (.denied, _, .total): .refused
    case (.unavailable, _, .total), (nil, .notHeld, .total): .doesNotExist
    case (.litigation, _, .total): .litigation
    case (nil, .received, .total): .received
    case (nil, .granted, .total): .granted
    case (nil, .partlyGranted, .total): .partlyGranted
    case (nil, .reconsideration, .total): .reconsideration
    case (nil, .normativeDocuments, .issued), (nil, .normativeDocuments, .made): .normativeIssued
    case (nil, .normativeDocuments, .newlyDisclosed): .disclosedNormative
    default: nil
    }
  }
}
