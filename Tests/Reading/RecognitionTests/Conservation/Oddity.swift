/// A way in which a row deviates from the form.
struct Oddity: Sendable {
  /// The rows in place of the row with `label` and `count` numbers; `other` is another label.
  typealias Rows =
    @Sendable (
      _ label: String, _ other: String, _ count: Int, _ made: inout NumberSource
    ) -> [[String]]

  let name: String
  let rows: Rows

  init(_ name: String, _ rows: @escaping Rows) { (self.name, self.rows) = (name, rows) }
}
