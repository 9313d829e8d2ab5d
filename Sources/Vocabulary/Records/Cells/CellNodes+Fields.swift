import JSON

extension CellNodes {
  /// Appends for each cell of `Cell.all` the `delimiter` and the number as printed in the report on
  /// `tape`; only the delimiter for a cell that is blank or absent.
  package func appendFields(of tape: Tape, delimiter: UInt8, to bytes: inout [UInt8]) {
    for index in nodes {
      bytes.append(delimiter)
      guard index > 0 else { continue }
      let node = tape.nodes[Int(index)]
      guard node.kind == .number else { continue }
      // Most numbers have a digit or two: a loop is quicker than a copy.
      for index in Int(node.start)..<Int(node.end) { bytes.append(tape.bytes[index]) }
    }
  }
}
