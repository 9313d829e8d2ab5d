import Foundation

/// The folder of shared material beside the package: there on the maintainers' machines, absent
/// elsewhere, where the tests that need it are disabled.
package struct SharedFolder: Sendable {
  package let path: String

  /// The folder `name` of the shared material, `suites/JSONTestSuite`; nil where it is absent.
  package init?(_ name: String) {
    path = SharedFolder.packageRoot + "/../shared/" + name
    guard FileManager.default.fileExists(atPath: path) else { return nil }
  }

  /// The names of the files in it, in order.
  package func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// The bytes of one of its files.
  package func bytes(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
  }

  /// The folder of Package.swift.
  package static let packageRoot: String =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
}
