import Forms
import Wordings

extension TableReader.OpenRow {
  /// The printed labels that it may stand for.
  var labels: [String] {
    switch self {
    case .disclosure(let row), .request(let row): row.rowLabels
    case .group(let group): (row(in: group).map(\.rowLabels) ?? []).dropLast()
    case .result: []
    }
  }

  private func row(in group: String) -> String? {
    Row.allCases.map(\.id).first { $0.contains(".\(group)") }
  }
}

extension String {
  /// The labels of the row whose cells' ids begin with this, from the outside in.
  var rowLabels: [String] {
    Row.allCases.first { $0.id == self && $0.table != .disputes }?.labels(in: .chinese) ?? []
  }

  /// The label of the row whose cells' ids begin with this, as a message names it.
  var rowName: Wording {
    guard self != "disputes" else { return Wording("表四", en: "table four") }
    return Row.allCases.first { $0.id == self && $0.table != .disputes }?.label
      ?? Wording(self, en: self)
  }
}
