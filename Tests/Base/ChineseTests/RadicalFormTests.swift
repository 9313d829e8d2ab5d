import TestSupport
import Testing

@testable import Chinese

@Suite("Radical forms")
struct RadicalFormTests {
  @Test(arguments: [
    ("⼀、总体情况", "一、总体情况"), ("⾏政规范性⽂件", "行政规范性文件"), ("⻓沙⻩山⺠政", "长沙黄山民政"),
    ("\u{F90A}额", "金额"), ("\u{FA12}", "晴"), ("一、“总体”情况，39件", "一、“总体”情况，39件"),
  ])
  func radicalsBecomeIdeographs(printed: String, unified: String) {
    #expect(Array(RadicalForm.unified(printed).unicodeScalars) == Array(unified.unicodeScalars))
  }

  /// Python's normal form is the judge; of the radicals of the supplement it knows two.
  @Test func theTableIsUnicodes() throws {
    let script = """
      import sys, unicodedata
      for code in [*range(0x2E80, 0x2FE0), *range(0xF900, 0xFB00)]:
          normal = unicodedata.normalize("NFKC", chr(code))
          if normal != chr(code) and len(normal) == 1: print(code, ord(normal))
      """
    let made = try Tools.run("python3 -c '\(script)'")
    #expect(made.status == 0, "\(made.errors)")
    let lines = made.output.split(separator: "\n")
    #expect(lines.count > 600)
    for line in lines {
      let codes = line.split(separator: " ").compactMap { UInt32($0).flatMap(Unicode.Scalar.init) }
      #expect(Array(RadicalForm.unified(String(codes[0])).unicodeScalars) == [codes[1]])
    }
  }
}
