import Forms
import Records

extension Report {
  /// Whether a struck-out number may have been read with the others: a sum is broken, two numbers of a
  /// cell touch, or a number has no cell. Finding the lines of a PDF file is slow, so that this comes first.
  package var mayHaveStruckNumbers: Bool {
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
