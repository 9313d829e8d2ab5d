import CommandLine
import Rows
import Wordings

/// The file that `--notes` names.
enum NoteFile {
  private static let limit = 16 << 20

  /// What cells count, with the notes of the file; without the option what official texts say.
  static func notes(_ run: Invocation) throws(Stop) -> CellNotes {
    guard let path = run.arguments.value(.notes) else { return CellNotes() }
    let bytes = try run.bytes(ofFile: path, limit: limit)
    do throws(FileProblems) {
      return try CellNotes(bytes)
    } catch {
      throw run.stop(by: error, of: path, "the notes cannot be used")
    }
  }
}
