import Chinese
import TestSupport
import Testing

@testable import Documents

@Suite struct CharsetPrescanTests {
  private func encoding(_ page: String) -> String? { CharsetPrescan.find(in: Array(page.utf8)) }

  @Test(arguments: [
    "<meta charset=gb2312>", "<META CHARSET='GBK'/>",
    "<meta http-equiv=Content-Type content='text/html; charset=gb2312'>",
    "<meta content=\"text/html;charset=gbk\" http-equiv=\"content-type\">",
    "<?xml version='1.0' encoding='GB18030'?><html>",
    "<head><title>年报</title><meta charset=\" gb2312 \">",
    "<!--<meta charset=big5>--><meta charset=gb2312>", "<meta charset=nosuch><meta charset=gbk>",
  ])
  func aPageNamesItsEncoding(page: String) {
    #expect(encoding(page) == "GB18030")
  }

  @Test func otherEncodingsHaveTheirName() {
    #expect(encoding("<meta charset=big5>") == "BIG5-HKSCS")
    #expect(encoding("<meta charset=utf-16>") == "UTF-8")
    #expect(encoding("<meta charset=ISO-8859-1>") == "iso-8859-1")
  }

  @Test(arguments: [
    "", "<", "<meta", "<meta charset", "<meta charset=", "<meta charset='gbk", "charset=gbk",
    "<meta content='text/html; charset=gbk'>", "<p title='<meta charset=gbk>'>",
    "<!-- <meta charset=gbk>",
    "正文说charset=gbk", "<metacharset=gbk>",
  ])
  func whatNamesNoneHasNone(page: String) {
    #expect(encoding(page) == nil)
  }

  @Test(arguments: 1...100)
  func bytesAtRandomAreLookedThrough(seed: UInt64) {
    var numbers = SeededGenerator(seed: seed)
    let parts = [
      "<", "meta", " charset", "=", "'", "\"", ">", "gbk", "<!--", "-->", "/", "<a ", "\0", "<?xml",
    ]
    let page = (0..<200).map { _ in parts.randomElement(using: &numbers) ?? "" }.joined()
    let found = encoding(page)
    #expect(found == nil || found == "GB18030")
  }
}

/// The prescan against the tests of html5lib, which browsers share. Their default is Windows-1252,
/// ours depends on the bytes, so only the declared encoding is compared.
@Suite("Charset prescan: html5lib's tests")
struct CharsetPrescanSuiteTests {
  static let folder = SharedFolder("suites/html5lib-encoding")
  static let files = ((try? folder?.names()) ?? []).filter { $0.hasSuffix(".dat") }

  @Test(
    "every case gives the encoding stated", .enabled(if: !files.isEmpty, "needs the shared suites"),
    arguments: files)
  func cases(file: String) throws {
    let bytes = try #require(Self.folder).bytes(file)
    let cases = Self.cases(bytes)
    #expect(!cases.isEmpty)
    for (data, expected) in cases {
      let name = data.starts(with: ByteOrderMark.utf8) ? "UTF-8" : CharsetPrescan.find(in: data)
      #expect(
        Self.standardName(name) == expected, "\(file): \(String(decoding: data, as: UTF8.self))")
    }
  }

  private static func standardName(_ name: String?) -> String {
    switch name {
    case nil, "iso-8859-1": "windows-1252"
    case "iso8859-2": "iso-8859-2"
    case let name?: name.lowercased()
    }
  }

  /// The cases of a file: the data between `#data` and `#encoding`, and the line after that.
  private static func cases(_ bytes: [UInt8]) -> [(data: [UInt8], encoding: String)] {
    var cases: [(data: [UInt8], encoding: String)] = []
    var data: [UInt8] = []
    var isName = false
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.elementsEqual("#data".utf8) {
        data = []
      } else if line.elementsEqual("#encoding".utf8) {
        isName = true
      } else if isName {
        cases.append((data, String(decoding: line, as: UTF8.self).lowercased()))
        isName = false
      } else {
        data += line + [0x0A]
      }
    }
    return cases
  }
}
