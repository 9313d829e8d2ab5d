import Testing
import Wordings

@testable import Documents

@Suite struct DataFileTests {
  @Test(arguments: [
    (#"{"type":"report","version":1,"source":{}}"#, "记录"),
    ("\u{FEFF}{\n \"type\": \"finding\",\n \"version\": 1\n}", "记录"),
    (#"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json"}"#, "JSON"),
    (#"[{"a":1}]"#, "JSON"),
    ("source.path,agency,year\na.html,,2022\n", "表格"), ("序号,单位,年度,处理\n1,,2022,必改\n", "表格"),
  ])
  func whatAToolWroteIsNoDocument(text: String, word: String) throws {
    let refusal = try #require(DataFile.refusal(of: Array(text.utf8)))
    #expect(refusal.code == .notAReport)
    #expect(refusal.message.chinese.contains(word))
  }

  @Test(arguments: [
    "青石县水利局2023年政府信息公开工作年度报告\n", "[2024-01-20] 青石县水利局2023年政府信息公开工作年度报告\n",
    "{年度报告}\n一、总体情况\n", "信息内容,本年制发件数\n规章,0\n", "单位,年度\n", "",
  ])
  func otherTextsMayBeDocuments(text: String) {
    #expect(DataFile.refusal(of: Array(text.utf8)) == nil)
  }
}
