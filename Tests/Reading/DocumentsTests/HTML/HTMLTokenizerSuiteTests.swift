import Foundation
import TestSupport
import Testing

@testable import Documents

/// The tokenizer against the tests of html5lib, which all browsers share. Parse errors are not
/// compared, because the tokenizer does not report them.
@Suite("HTML tokenizer: html5lib's tests")
struct HTMLTokenizerSuiteTests {
  static let folder = SharedFolder("suites/html5lib-tokenizer")
  static let files = ((try? folder?.names()) ?? []).filter { $0.hasSuffix(".test") }

  @Test(
    "every case gives the tokens stated", .enabled(if: !files.isEmpty, "needs the shared suites"),
    arguments: files)
  func cases(file: String) throws {
    let data = Data(try #require(Self.folder).bytes(file))
    let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let cases = try #require(object?["tests"] as? [[String: Any]])
    #expect(!cases.isEmpty)
    for item in cases {
      let test = try #require(TokenizerCase(item))
      for model in test.models {
        let tokens = TokenRecorder.tokens(test.input, model: model, lastStartTag: test.lastStartTag)
        #expect(tokens == test.output, "\(file): \(test.description) (\(model))")
      }
    }
  }
}

/// One case of the suite, unescaped.
struct TokenizerCase {
  var description: String
  var input: [UInt8]
  var output: [RecordedToken]
  var models: [HTMLTokenizer.Model]
  var lastStartTag = HTMLTag.other

  init?(_ item: [String: Any]) {
    guard let input = item["input"] as? String, let output = item["output"] as? [[Any]],
      let description = item["description"] as? String
    else { return nil }
    let isEscapedTwice = item["doubleEscaped"] as? Bool ?? false
    let bytes: (String) -> [UInt8] = { isEscapedTwice ? Self.unescaped($0) : Array($0.utf8) }
    self.description = description
    self.input = LineBreaks.normalized(bytes(input))
    let states = item["initialStates"] as? [String] ?? ["Data state"]
    models = states.compactMap { Self.models[$0] }
    guard models.count == states.count else { return nil }
    if let name = item["lastStartTag"] as? String {
      guard let tag = HTMLTag(rawValue: name) else { return nil }
      lastStartTag = tag
    }
    let tokens = output.compactMap { RecordedToken($0, bytes) }
    guard tokens.count == output.count else { return nil }
    self.output = RecordedToken.joined(tokens)
  }

  static let models: [String: HTMLTokenizer.Model] = [
    "Data state": .data, "PLAINTEXT state": .plaintext, "RCDATA state": .rcdata,
    "RAWTEXT state": .rawtext, "Script data state": .scriptData, "CDATA section state": .cdata,
  ]

  /// UTF-8 in which `\uHHHH` is that code unit; a lone surrogate is encoded in three bytes too.
  static func unescaped(_ text: String) -> [UInt8] {
    var units: [UInt16] = []
    var rest = Array(text.utf16)[...]
    while let unit = rest.popFirst() {
      let digits = String(decoding: rest.dropFirst().prefix(4), as: UTF16.self)
      if unit == 0x5C, rest.first == 0x75, let value = UInt16(digits, radix: 16) {
        units.append(value)
        rest = rest.dropFirst(5)
      } else {
        units.append(unit)
      }
    }
    return utf8(units)
  }

  private static func utf8(_ units: [UInt16]) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while index < units.count {
      let unit = units[index]
      let pair = units[index...].prefix(2)
      index += 1
      if UTF16.isLeadSurrogate(unit), pair.count == 2, UTF16.isTrailSurrogate(units[index]) {
        bytes += Array(String(decoding: pair, as: UTF16.self).utf8)
        index += 1
      } else if UTF16.isSurrogate(unit) {
        bytes += [
          0xE0 | UInt8(unit >> 12), 0x80 | UInt8(unit >> 6 & 0x3F), 0x80 | UInt8(unit & 0x3F),
        ]
      } else {
        bytes += Array(String(decoding: [unit], as: UTF16.self).utf8)
      }
    }
    return bytes
  }
}
