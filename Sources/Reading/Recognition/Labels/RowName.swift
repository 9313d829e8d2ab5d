import Forms
import Wordings

extension TableReader.OpenRow {
  /// The printed labels that it may stand for.
  var labels: [String] {
    switch self {
    case .disclosure(let row), .request(let row): row.labels(in: .chinese)
    case .group(let group): (group.rows.first?.labels(in: .chinese) ?? []).dropLast()
    case .result: []
    }
  }
}

extension Table {
  /// As a message names table four, whose one row has no label.
  static let disputesName = Wording("表四", en: "table four")
}
