import Foundation
import TestSupport
import Testing

@testable import Pages

@Suite struct PageAssetsTests {
  /// A browser applies a style and runs a script only where the policy has its digest.
  @Test(arguments: ["page.css", "page.js"])
  func thePolicyHasTheDigestOfTheFile(name: String) throws {
    let folder = Tools.root.appending(path: "Sources/Showing/Pages/Page")
    let digest = try Tools.run(
      "openssl dgst -sha256 -binary \(name) | base64", in: folder
    ).output.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(PageAssets.policy.contains("'sha256-\(digest)'"))
  }

  @Test func thePageHasTheFiles() throws {
    let folder = Tools.root.appending(path: "Sources/Showing/Pages/Page")
    #expect(PageAssets.style == Array(try Data(contentsOf: folder.appending(path: "page.css"))))
    #expect(PageAssets.script == Array(try Data(contentsOf: folder.appending(path: "page.js"))))
  }
}
