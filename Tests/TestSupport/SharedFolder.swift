import Foundation

/// A folder of shared test material next to the package. Only the maintainers have it; elsewhere
/// the tests that need it are disabled.
package struct SharedFolder: Sendable {
  package let path: String

  /// The folder `name`, such as `suites/JSONTestSuite`; nil if it does not exist.
  package init?(_ name: String) {
    path = SharedFolder.packageRoot + "/../shared/" + name
    guard FileManager.default.fileExists(atPath: path) else { return nil }
  }

  /// The names of its files, sorted.
  package func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// The bytes of the file `name`.
  package func bytes(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
  }

  /// The folder of Package.swift.
  package static let packageRoot: String =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
}
