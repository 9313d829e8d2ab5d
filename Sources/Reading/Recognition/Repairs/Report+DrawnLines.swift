import Forms
import Records

extension Report {
  /// Whether the drawn lines of the document may show more: a number struck out, or the cells of a table
  /// whose text alone does not tell them. A cell was not found or is in doubt, a number has no cell, two
  /// numbers of a cell touch, or a sum is broken. Finding the lines of a PDF file is slow, so that this
  /// comes first.
  package var mayBeClearerWithLines: Bool {
    if coverage.absent > 0 || doubts.contains(where: \.isAboutPlace) { return true }
    if !unplaced.isEmpty || raw.contains(where: { $0.text.contains("\u{FFFD}") }) { return true }
    guard let edition = Edition.all.first(where: { $0.form == form }) else { return false }
    let shape = edition.shape { cells.hasAny(of: $0.cells) }
    return edition.sums.flatMap { edition.lines(of: $0, in: shape) }.contains { line in
      guard let parts = cells.plainSum(of: line.parts), let whole = cells.plainSum(of: line.whole)
      else { return false }
      return parts != whole
    }
  }
}

extension Doubt {
  /// Whether it is not certain to which cell a text belongs.
  fileprivate var isAboutPlace: Bool {
    guard case .known(let code) = code else { return false }
    switch code {
    case .cellRepeated, .columnsAssumed, .formMixed, .labelMisspelt, .labelMissing, .notANumber,
      .numberJoined, .rowUnassigned, .rowUnread, .totalOutside, .unknownEdition:
      return true
    default: return false
    }
  }
}
