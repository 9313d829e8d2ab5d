import Foundation

/// Temporary folders for tests.
package enum Scratch {
  /// Makes a new temporary folder.
  package static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "rpt-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
