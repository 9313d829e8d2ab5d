import CommandLine
import Lists
import Rows
import Wordings

/// The file that `--notes` names.
enum NoteFile {
  /// What cells count, with the notes of the file; without the option what official texts say.
  static func notes(_ run: Invocation) throws(Stop) -> CellNotes {
    guard let file = try ListFile(.notes, run) else { return CellNotes() }
    do throws(FileProblems) {
      return try CellNotes(file.text)
    } catch {
      throw run.stop(
        by: error, of: file.path, Wording("口径说明有错，不能使用，请改正后再运行", en: "the notes cannot be used"))
    }
  }
}
