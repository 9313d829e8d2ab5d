import Documents
import Records
import Testing

@testable import Recognition

@Suite struct AgencyPartTests {
  private func agency(_ lines: String) throws -> String? {
    let text = lines + "2023年政府信息公开工作年度报告\n一、总体情况\n全年收到申请3件。\n"
    let source = Source(path: "a.txt", format: .text, bytes: 1, crc32: "")
    return try Recognizer().report(of: TextReader.document(Array(text.utf8)), source: source)
      .agency
  }

  @Test(arguments: [
    "青石县\n水利局", "青石湖风景区管理委员会\n\n卫生健康办公室", "青石湖风景区管理委员会卫生健\n康办公室", "青石县农业\n农村局",
    "青石县人民政府\n办公室", "云溪市\n城市管理局", "云溪开发区管委会\n财政局\n",
  ])
  func aNameOverTwoLinesIsJoined(lines: String) throws {
    #expect(try agency(lines) == lines.filter { !$0.isNewline })
  }

  @Test(arguments: [
    ("青石县人民政府", "云溪镇"), ("海关总署", "青石海关"), ("青石县人民政府网站", "水利局"), ("欢迎来到青石县", "青石海关"),
    ("政府信息公开年报", "青石县市场监督管理局"), ("青石县民政局", "青石县民政局"),
  ])
  func aWholeNameIsNotJoinedWithTheLineBefore(line: String, name: String) throws {
    #expect(try agency("\(line)\n\(name)") == name)
  }
}
