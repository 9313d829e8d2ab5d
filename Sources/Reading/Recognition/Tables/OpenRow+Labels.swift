import Forms

extension TableReader.OpenRow {
  /// The labels, as the forms print them, of the row that is being read.
  var labels: [String] {
    switch self {
    case .disclosure(let row), .request(let row): row.labels(in: .chinese)
    case .group(let group): (group.rows.first?.labels(in: .chinese) ?? []).dropLast()
    case .result: []
    }
  }
}
