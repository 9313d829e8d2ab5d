/// A colour behind a cell: light enough for black letters, and for a printer without colours.
package enum XLSXTint: UInt8, Sendable, CaseIterable {
  case none, head, red, amber, blue, green, grey, input

  /// The colour as RRGGBB; nil for none.
  var color: String? {
    switch self {
    case .none: nil
    case .head: "DCE6F1"
    case .red: "FFC7CE"
    case .amber: "FFEB9C"
    case .blue: "DDEBF7"
    case .green: "D8EFD3"
    case .grey: "E7E6E6"
    case .input: "FFFBE6"
    }
  }
}
