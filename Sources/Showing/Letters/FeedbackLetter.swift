import Chinese
import Records

/// The letter to one agency: what it has to fix and to verify.
package struct FeedbackLetter: Sendable {
  /// The agency, which is also the name of the file.
  package let name: String
  /// Its lines, without their ends.
  package let lines: [String]
  /// Its contents in a few words, for a list of letters.
  package let summary: String

  /// The text as a file that chat windows, mail programs and old editors read alike: UTF-8 with a byte
  /// order mark, lines ended by CR LF. Control characters from documents are made visible.
  package var bytes: [UInt8] {
    lines.reduce(into: ByteOrderMark.utf8) { bytes, line in
      bytes += DisplayWidth.visible(line).utf8
      bytes += [0x0D, 0x0A]
    }
  }

  /// The line of a list of letters; `file` is where this one was written.
  package func entry(in file: String) -> String {
    DisplayWidth.visible(file) + "\t" + DisplayWidth.visible(summary) + "\n"
  }
}
