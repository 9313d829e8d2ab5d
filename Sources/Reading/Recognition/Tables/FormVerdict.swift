import Forms
import Records

extension CellTable {
  /// Whether the document has any cell of `row` of table three.
  func hasAny(_ row: String) -> Bool {
    Edition.applicantIDs.contains { applicant in
      Cell(id: "\(row).\(applicant)").map { self[$0] != .absent } ?? false
    }
  }
}

extension TableContents {
  private static let details = "requests.outcome.other_handling"

  /// The edition that most blocks of table two follow; then the shape of （六）; nil where neither
  /// tells or the blocks are even.
  var form: Form? { verdict.form }

  /// Whether blocks and （六） follow different editions; the one-row （六） is a known variant of 2021.
  var isMixed: Bool { verdict.isMixed }

  /// The form with `year` to break a tie, nil where no table was recognised.
  func form(year: Int?) -> Form? {
    if let form { return form }
    guard Cell.all.contains(where: { $0.table != .statistics && cells[$0] != .absent }) else {
      return nil
    }
    let shape = shape
    return shape ?? year.flatMap { Edition.inForce(in: $0)?.form }
  }

  /// How many of the cells of `form` were met, the one-row （六） counted as its row.
  func coverage(of form: Form?) -> Coverage {
    guard let form else { return Coverage() }
    guard let edition = Edition.of(form) else {
      return coverage(over: Cell.all.filter { $0.table == .statistics })
    }
    let isOneRow = cells.hasAny("\(Self.details).all") && !hasDetails
    var expected = edition.cells
    if isOneRow && form == .form2021 {
      expected.removeAll { $0.id.hasPrefix(Self.details) }
      expected += Edition.applicantIDs.compactMap { Cell(id: "\(Self.details).all.\($0)") }
    }
    return coverage(over: expected)
  }

  private func coverage(over expected: [Cell]) -> Coverage {
    var coverage = Coverage(expected: expected.count)
    for cell in expected {
      switch cells[cell] {
      case .number: coverage.number += 1
      case .blank: coverage.null += 1
      case .absent: coverage.absent += 1
      }
    }
    return coverage
  }

  private var hasDetails: Bool {
    ["not_supplemented", "unpaid_fee", "other"].contains { cells.hasAny("\(Self.details).\($0)") }
  }

  /// The edition that （六） has the shape of: its three rows are the later one's, its one row may be
  /// either's.
  private var shape: Form? { hasDetails ? .form2021 : nil }

  private var verdict: (form: Form?, isMixed: Bool) {
    let old = blockForms.count { $0 == .form2019 }
    let new = blockForms.count { $0 == .form2021 }
    let isMixed = (old > 0 && new > 0) || (old > 0 && hasDetails)
    if old == new { return (shape, isMixed) }
    return (old > new ? .form2019 : .form2021, isMixed)
  }
}
