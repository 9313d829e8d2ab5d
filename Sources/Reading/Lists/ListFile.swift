import CommandLine
import Documents
import Records
import Wordings

/// A list as people edit it: saved as text, or a workbook, which becomes the text that a spreadsheet saves of
/// its first sheet.
package struct ListFile: Sendable {
  package let path: String
  /// The text.
  package let text: [UInt8]
  private let file: [UInt8]
  private let isWorkbook: Bool

  /// Reads the file at `path`. Throws if it cannot be read.
  package init(_ path: String, _ run: Invocation) throws(Stop) {
    self.path = path
    file = try run.bytes(ofFile: path, limit: 64 << 20)
    do throws(Refusal) {
      let sheet = try WorkbookText.commaSeparated(file)
      isWorkbook = sheet != nil
      text = sheet ?? file
    } catch {
      throw .usage("\(path): \(error.message.english)")
    }
  }

  /// The file that `option` names; nil without the option.
  package init?(_ option: Option, _ run: Invocation) throws(Stop) {
    guard let path = run.arguments.value(option) else { return nil }
    try self.init(path, run)
  }

  /// The file as the source of findings; `format` is that of a text.
  package func source(as format: Format = .csv) -> Source {
    Source(path: path, format: isWorkbook ? .xlsx : format, of: file)
  }
}
