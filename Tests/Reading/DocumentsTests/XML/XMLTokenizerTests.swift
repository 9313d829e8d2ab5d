import Foundation
import TestSupport
import Testing
import Wordings

@testable import Documents

@Suite("XML tokenizer")
struct XMLTokenizerTests {
  /// The tokens of `text` in short: `<w:p a=1>`, `</>`, text unchanged.
  private func tokens(_ text: String) throws -> [String] {
    let source = Array(text.utf8)
    var tokenizer = XMLTokenizer()
    var tokens: [String] = []
    func shown(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }
    while true {
      switch try tokenizer.next(source.span) {
      case .start(let prefix, let name, let isEmpty):
        let attributes = tokenizer.attributes.map { " \(shown($0.name))=\(shown($0.value))" }
        tokens.append(
          "<\(shown(prefix)):\(shown(name))\(attributes.joined())\(isEmpty ? "/" : "")>")
      case .end: tokens.append("</>")
      case .text(let range, let isPlain): tokens.append((isPlain ? "=" : "") + shown(range))
      case .finish: return tokens
      }
    }
  }

  @Test func elementsAttributesAndTextComeInOrder() throws {
    #expect(
      try tokens("<?xml version='1.0'?><!-- a > b --><w:p w:val=\"a>b\" c = '1'>甲<b/>&lt;</w:p >")
        == ["<w:p val=a>b c=1>", "甲", "<:b/>", "&lt;", "</>"])
    #expect(try tokens("<a><![CDATA[<b>&amp;]]></a>") == ["<:a>", "=<b>&amp;", "</>"])
  }

  @Test(arguments: [
    "", "<a>", "<a></b>", "<a/><b/>", "<a", "<a b>", "<a b=1/>", "<a><!-- </a>", "</a>",
    "<a><![CDATA[", "<a><![cdata[b]]></a>",
    "<!DOCTYPE a><a/>", "<a><!ENTITY b 'c'></a>", "< a/>",
  ])
  func whatIsNotWellFormedFails(text: String) {
    #expect(throws: Refusal.self) { try tokens(text) }
  }

  @Test func nestingHasALimit() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(try tokens(nested(XMLTokenizer.nestingLimit)).count == 2 * XMLTokenizer.nestingLimit)
    let error = #expect(throws: Refusal.self) {
      try tokens(nested(XMLTokenizer.nestingLimit + 1))
    }
    #expect(error?.code == .tooLarge)
  }

  @Test(.enabled(if: SharedFolder("suites/xml-attacks") != nil, "needs the shared suites"))
  func attacksAreRefused() throws {
    let folder = try #require(SharedFolder("suites/xml-attacks"))
    let names = try folder.names()
    #expect(names.count >= 7)
    for name in names {
      let text = String(decoding: try folder.bytes(name), as: UTF8.self)
      #expect(throws: Refusal.self, "\(name)") { try tokens(text) }
    }
  }
}
