import Foundation
import Testing

@testable import WatchTool

@Suite struct MailTests {
  @Test(arguments: ["", "a", "ab", "abc", "必改", String(repeating: "一二三", count: 60)])
  func base64IsThatOfOthers(text: String) {
    let lines = Mail.base64(Array(text.utf8))
    #expect(lines.joined() == Data(text.utf8).base64EncodedString())
    #expect(lines.allSatisfy { $0.count <= 76 })
  }

  @Test func theSameTextHasTheSameID() {
    func id(_ text: String) -> String? {
      let mail = Mail(to: "a@example.org\r\nBcc: b@example.org", about: 1, text: Array(text.utf8))
      let lines = String(decoding: mail.bytes, as: UTF8.self).split(separator: "\r\n")
      #expect(lines.first == "To: a@example.orgBcc: b@example.org")
      return lines.first { $0.hasPrefix("Message-ID") }.map(String.init)
    }
    #expect(id("甲") == id("甲") && id("甲") != id("乙"))
  }
}
