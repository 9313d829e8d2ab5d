/// Parts of formulas.
package enum XLSXFormula {
  /// `text` as a text.
  package static func quoted(_ text: String) -> String {
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.joined(separator: "\"\"") + "\""
  }

  /// The name of a sheet before a reference to its cells.
  static func sheet(_ name: String) -> String { "'\(name)'" }
}
