import Foundation
import TestSupport
import Testing

/// A short run of scripts/fuzz with a fixed seed, the same everywhere; long runs are started by
/// hand.
@Suite struct FuzzTests {
  @Test func damagedInputGivesRecordsOrFailures() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = Tools.root.appending(path: "scripts/fuzz").path
    let result = try Tools.run(
      "'\(script)' --bin '\(Tools.folder.path)' --seed 1 --rounds 4 --keep kept", in: folder)
    #expect(result.output == "4 passed, 0 failed, 0 skipped\n", "\(result.output)\(result.errors)")
  }
}
