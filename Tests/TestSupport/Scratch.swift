import Foundation

/// Folders for what a test writes.
package enum Scratch {
  /// A new, empty folder among the temporary ones.
  package static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "rpt-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
