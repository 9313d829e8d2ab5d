import Chinese
import Records
import Wordings

/// The letter to one agency: what it has to fix and to verify.
package struct FeedbackLetter: Sendable {
  /// Whom it is for, and what it says.
  package enum Kind: Equatable, Sendable {
    /// Points to fix or to verify, or a request.
    case feedback
    /// Nothing was found.
    case pass
    /// For the office itself: what belongs to no agency.
    case office
  }

  /// The agency, which is also the name of the file.
  package let name: String
  package let kind: Kind
  /// What an official letter has above it.
  let title: String
  let blocks: [LetterBlock]
  let language: Language
  /// Its contents in a few words, for a list of letters.
  package let summary: String

  /// Its lines, without their ends.
  package var lines: [String] {
    let head = kind == .pass ? [[title]] : []
    return Array((head + blocks.flatMap(\.paragraphs)).joined(separator: [""]))
  }

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
