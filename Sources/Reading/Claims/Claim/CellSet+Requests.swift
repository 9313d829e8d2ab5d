import Forms
import Records

extension CellSet {
  /// The cells of a row of table three in the columns of `applicant`; without it in 总计.
  static func requests(_ row: Row, _ applicant: Applicant? = nil) -> [CellSet] {
    (applicant?.columns ?? [.total]).map { CellSet(row, $0) }
  }
}
