import Foundation
import TestSupport
import Testing
import Wordings

@testable import JSON

@Suite struct TapeTests {
  private static let suite = SharedFolder("suites/JSONTestSuite")

  private func read(_ text: String) throws -> Tape {
    var tape = Tape()
    try tape.read(Array(text.utf8)[...])
    return tape
  }

  private func error(_ bytes: [UInt8]) -> Refusal? {
    var tape = Tape()
    do throws(Refusal) {
      try tape.read(bytes[...])
      return nil
    } catch {
      return error
    }
  }

  private func error(_ text: String) -> Refusal? { error(Array(text.utf8)) }

  @Test func nodesKnowKindPlaceAndWhatFollows() throws {
    let tape = try read(#" {"a": [1, "x\n", null], "b": {"c": true}, "d": false} "#)
    let members = Array(tape.children(0))
    #expect(members.map { tape.key($0) } == ["a", "b", "d"])
    #expect(members.map { tape.kind($0) } == [.array, .object, .no])
    let elements = Array(tape.children(members[0]))
    #expect(elements.map { tape.kind($0) } == [.number, .string, .null])
    #expect(Array(tape.bytes(elements[1])) == Array(#"x\n"#.utf8))
    #expect(tape.string(elements[1]) == "x\n")
    #expect(tape.isKey("b", members[1]) && !tape.isKey("a", members[1]))
  }

  @Test func tapeIsReusedAfterALongerTextAndAfterAnError() throws {
    var tape = Tape()
    try tape.read(Array("[1,2,3,4,5,6,7,8,9]".utf8)[...])
    #expect(throws: Refusal.self) { try tape.read(Array("[1,2".utf8)[...]) }
    try tape.read(Array("[7]".utf8)[...])
    #expect(tape.children(0).map { tape.string($0) } == ["7"])
  }

  @Test(arguments: [
    ("", 0, "JSON 没有写完"),
    ("[1,2", 4, "JSON 没有写完"),
    (#"{"a":"b"#, 7, "JSON 没有写完"),
    (#"{"a":1}x"#, 7, "JSON 结束后还有内容"),
    (#"{"a":01}"#, 6, "数字不能以0开头"),
    (#"{"a":+1}"#, 5, "不是 JSON 值"),
    (#"{"a":1.}"#, 7, "应为数字"),
    (#"{a:1}"#, 1, "应为带引号的键"),
    (#"{"a" 1}"#, 5, "键后应为冒号"),
    (#"{"a":1 "b":2}"#, 7, "对象中应为逗号或右花括号"),
    ("[1 2]", 3, "数组中应为逗号或右方括号"),
    ("[\"a\tb\"]", 3, "字符串里有未转义的控制字符"),
    (#"["\x"]"#, 2, "转义不合法"),
    (#"["\ud800"]"#, 2, "转义是半个代理对"),
    (#"["\ud800\u0041"]"#, 2, "转义是半个代理对"),
    (#"["\udc00"]"#, 2, "转义是半个代理对"),
    (#"{"年":1,"年":2}"#, 10, "键 “年” 出现两次"),
  ])
  func errorSaysWhatAndWhere(text: String, offset: Int, message: String) {
    #expect(error(text)?.reason.chinese == message)
    #expect(error(text)?.offset == offset)
  }

  @Test func sixtyFourLevelsAreReadAndNoMore() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(error(nested(64)) == nil)
    #expect(error(nested(65))?.message.chinese == "第65字节：嵌套超过64层")
  }

  @Test func aMillionValuesAreReadAndNoMore() {
    func array(_ count: Int) -> [UInt8] {
      Array("[0".utf8) + (1..<count).flatMap { _ in Array(",0".utf8) } + Array("]".utf8)
    }
    #expect(error(array(Tape.longest - 1)) == nil)
    #expect(error(array(Tape.longest))?.reason.chinese == "一行里的值超过1048576个")
  }

  @Test(arguments: [2, 31, 32, 33, 34, 500])
  func keyThatStandsTwiceIsRefusedInObjectsOfAnySize(count: Int) {
    let keys = (0..<count).map { "requests.outcome.denied.\($0)" }
    func object(_ keys: [String]) -> String {
      "{" + keys.map { "\"\($0)\":0" }.joined(separator: ",") + "}"
    }
    #expect(error(object(keys)) == nil)
    for place in [0, count / 2, count - 1] {
      #expect(error(object(keys + [keys[place]]))?.reason.chinese == "键 “\(keys[place])” 出现两次")
    }
    let escaped = keys[count - 1].replacingOccurrences(of: "r", with: #"\u0072"#)
    #expect(error(object(keys + [escaped]))?.reason.chinese == "键 “\(keys[count - 1])” 出现两次")
  }

  @Test func messageQuotesTheBeginningOfALongKey() {
    let key = String(repeating: "年", count: 41)
    #expect(
      error("{\"\(key)\":0,\"\(key)\":0}")?.reason.chinese == "键 “\(key.dropLast())…” 出现两次")
  }

  @Test func keysThatDifferInOneByteAreNoDuplicates() {
    for length in 1...40 {
      for place in 0..<length {
        var other = [UInt8](repeating: UInt8(ascii: "a"), count: length)
        let key = String(decoding: other, as: UTF8.self)
        other[place] = UInt8(ascii: "b")
        #expect(error("{\"\(key)\":0,\"\(String(decoding: other, as: UTF8.self))\":0}") == nil)
      }
    }
  }

  @Test func utf8IsReadExactlyWhereTheStandardLibraryReadsIt() {
    let edges: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
      0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<40_000 {
      let head = Array("年报".utf8.prefix(Int.random(in: 0...6, using: &generator)))
      let tail = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        edges.randomElement(using: &generator) ?? 0
      }
      let text = head + tail + Array("年报".utf8.prefix(3 * Int.random(in: 0...2, using: &generator)))
      let isValid = String(validating: text, as: UTF8.self) != nil
      #expect((error([0x22] + text + [0x22]) == nil) == isValid, "\(text)")
    }
  }

  @Test(.enabled(if: suite != nil, "needs the shared suites"))
  func jsonTestSuiteIsReadAsItSays() throws {
    let suite = try #require(TapeTests.suite)
    // Stricter than the standard: no key twice.
    let stricter = ["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"]
    // What the standard leaves open: read are numbers of any size; refused are lone surrogates,
    // other encodings, a byte order mark and deep nesting.
    let open = [
      "i_number_double_huge_neg_exp.json", "i_number_huge_exp.json",
      "i_number_neg_int_huge_exp.json", "i_number_pos_double_huge_exp.json",
      "i_number_real_neg_overflow.json", "i_number_real_pos_overflow.json",
      "i_number_real_underflow.json", "i_number_too_big_neg_int.json",
      "i_number_too_big_pos_int.json", "i_number_very_big_negative_int.json",
    ]
    var count = 0
    for name in try suite.names() where name.hasSuffix(".json") {
      let isRead = error(try suite.bytes(name)) == nil
      let shouldBeRead =
        name.hasPrefix("y_") && !stricter.contains(name) || open.contains(name)
      #expect(isRead == shouldBeRead, "\(name)")
      count += 1
    }
    #expect(count > 300)
  }
}
