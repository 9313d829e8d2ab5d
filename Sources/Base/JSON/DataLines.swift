/// The lines of a file that a person edits: one JSON object per line, and blank lines.
package enum DataLines {
  /// The lines of `bytes` that are not blank, with their numbers from 1.
  package static func all(
    in bytes: ArraySlice<UInt8>
  ) -> [(number: Int, bytes: ArraySlice<UInt8>)] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { index, line in
      line.allSatisfy { $0 <= 0x20 } ? nil : (index + 1, line)
    }
  }
}
