import Encodings
import Records
import Sheets
import Testing
import Wordings

@testable import Agencies

@Suite struct AgencyListTests {
  /// Lists have the phone in another column, or in place of the name.
  @Test func thePhoneIsAPartOfTheContact() throws {
    let text = "单位名称,联系人,联系电话\n甲县水务局,王敏,0555-8001\n甲县财政局,,8002\n甲县统计局,,\n"
    let list = try AgencyList(Array(text.utf8))
    #expect(list.agencies.map(\.contact) == ["王敏 0555-8001", "8002", nil])
    #expect(list.agencies.map { $0.row.count == Agency.heads.count } == [true, true, true])
    #expect(!Agency.heads.contains("phone"))
  }

  @Test func aRowOfAnAgencyIsReadAsTheSameAgency() throws {
    let list = try AgencyList.of(
      """
      order,id,name,aliases,former,kind,level,parent,in_rollup,deadline,contact
      2,0042,青石区水务局,区水务局；水务局,青石区水利局@2019;青石区河道处@2021,department,county,01,no,02-15,"王五, 8001"
      1,01,青石区人民政府,,,government,county,,,03-31,
      """)
    let lines = [Agency.heads] + list.agencies.map(\.row)
    let text = lines.map { $0.map { "\"\($0)\"" }.joined(separator: ",") }.joined(separator: "\n")
    let again = try AgencyList.of(text)
    for (one, other) in zip(list.agencies, again.agencies) {
      var other = other
      other.line = one.line
      #expect(one == other)
    }
    #expect(again.agencies.count == 2)
  }

  @Test func aListWithoutAgenciesIsRefused() {
    #expect(throws: FileProblems.self) { try AgencyList.of("单位名称,别名\n") }
  }

  @Test func everyColumnIsRead() throws {
    let list = try AgencyList.of(
      """
      order,id,name,aliases,former,kind,level,parent,in_rollup,deadline,contact
      2,0042,青石区水务局,区水务局；水务局,青石区水利局@2019;青石区河道处@2021,department,county,01,no,02-15,"王五, 8001"
      1,01,青石区人民政府,,,government,county,,,03-31,
      """)
    #expect(list.agencies.map(\.id) == ["01", "0042"])
    let agency = try #require(list["0042"])
    #expect(agency.line == 2)
    #expect(agency.name == "青石区水务局")
    #expect(agency.aliases == ["区水务局", "水务局"])
    #expect(
      agency.former == [
        Agency.Predecessor(name: "青石区水利局", lastYear: 2019),
        Agency.Predecessor(name: "青石区河道处", lastYear: 2021),
      ])
    #expect(agency.kind == .department)
    #expect(agency.level == .county)
    #expect(agency.parent == "01")
    #expect(!agency.isInRollup)
    #expect(agency.deadline.map { [$0.month, $0.day] } == [2, 15])
    #expect(agency.contact == "王五, 8001")
  }

  @Test func headersAndWordsMayBeChinese() throws {
    let list = try AgencyList.of(
      """
      \u{FEFF}序号,编号,单位名称,别名,原名,类别,层级,上级,计入汇总,截止,联系人,备注
      1,A,青石区人民政府,,,政府,县级,,,3月31日,,x
      2,B,云溪镇人民政府,云溪镇,,乡镇,乡级,A,是,2023/1/31,,
      """)
    #expect(list["B"]?.kind == .town)
    #expect(list["B"]?.level == .township)
    #expect(list["B"]?.isInRollup == true)
    #expect(list["A"]?.deadline?.day == 31)
    #expect(list["B"]?.deadline?.month == 1)
    #expect(list.children(of: "A").map(\.id) == ["B"])
  }

  /// The day for handing in is another one than that for publication.
  @Test func daysForHandingInHaveAColumn() throws {
    let list = try AgencyList.of("单位名称,公布期限,报送期限\n甲,1月31日,1月10日\n")
    #expect(list["甲"]?.deadline?.day == 31 && list["甲"]?.handIn?.day == 10)
    #expect(list.nameOfDeadlines == "公布期限")
    let only = try AgencyList.of("单位名称,报送期限\n甲,1月10日\n")
    #expect(only["甲"]?.deadline == nil && only.nameOfDeadlines == nil)
    #expect(only["甲"]?.row == ["", "", "甲", "", "", "", "", "", "是", "", "01-10", ""])
  }

  @Test func aSheetInGB18030IsTheSameList() throws {
    let text = "单位名称,别名\n青石区民政局,民政局\n"
    let list = try AgencyList(GB18030().encode(Array(text.utf8)))
    #expect(list.agencies == (try AgencyList.of(text)).agencies)
  }

  @Test func anIDIsTheNameWhereNoneIsGiven() throws {
    #expect(try AgencyList.of("name\n青石区民政局\n").agencies.map(\.id) == ["青石区民政局"])
  }

  @Test func bodiesWithoutAPlaceInTheOrderStandLast() throws {
    let list = try AgencyList.of("order,name\n,甲\n10,乙\n2,丙\n,丁\n2,戊\n")
    #expect(list.agencies.map(\.name) == ["丙", "戊", "乙", "甲", "丁"])
  }

  @Test(arguments: [
    ("name,kind\n甲,bureau\n", 2, "“类别”应为规定的词"),
    ("name,level\n甲,7\n", 2, "“层级”"),
    ("name,in_rollup\n甲,maybe\n", 2, "“计入汇总”"),
    ("name,deadline\n甲,2-30\n", 2, "“截止”应为月-日"),
    ("name,deadline\n甲,soon\n", 2, "不是“soon”"),
    ("name,deadline\n甲,1.2\n", 2, "“截止”“1.2”可能是1月2日，也可能是1月20日"),
    ("name,order\n甲,first\n", 2, "“序号”应为数字"),
    ("name,former\n甲,乙\n", 2, "“原名”应为“名称@最后年度”"),
    ("name,former\n甲,@2020\n", 2, "“原名”"),
    ("id,name\n1,甲\n2,\n", 3, "没有单位名称"),
    ("name\n甲,乙\n", 2, "有2格，表头只有1列"),
    ("name\n甲\n甲\n", 3, "编号都是"),
    ("id,name,aliases\n1,甲,丙\n2,乙,丙\n", 3, "“乙”与第2行“甲”共用名称或别名“丙”"),
    ("id,name\n1,甲\n2,甲\n", 3, "共用名称或别名“甲”"),
    ("id,name,parent\n10,甲,\n2,乙,1\n", 3, "的上级“1”不是表中任何一行的编号，最接近的是“10”（甲）"),
    ("id,name,parent\n1,甲,1\n", 2, "上级成环：“甲” → “甲”"),
    ("id,name,parent\n1,甲,2\n2,乙,3\n3,丙,2\n", 3, "上级成环：“乙” → “丙” → “乙”"),
    ("id,name\n1,\"甲\n", 2, "引号没有结束"),
    ("name,name\n甲,乙\n", 1, "“name”列重复"),
    ("name,alias\n甲,乙\n", 1, "是不是“aliases”"),
    ("id\n1\n", 1, "表头没有“name”或“单位名称”一列"),
  ])
  func whatIsWrongIsReportedWithItsLine(text: String, line: Int, message: String) throws {
    let problems = AgencyList.problems(text)
    #expect(problems.allSatisfy { !$0.message.english.isEmpty })
    #expect(
      problems.contains { $0.line == line && $0.message.chinese.contains(message) }, "\(problems)")
  }

  @Test func columnsThatLookMeantAreNamed() throws {
    func remarks(_ head: String) throws -> [String] {
      let list = try AgencyList(Array("单位名称,\(head)\n甲,\n".utf8))
      return list.remarks.map(\.message.chinese)
    }
    #expect(try remarks("上级主管部门") == ["“上级主管部门”一列没有采用，是不是“上级”？是的，请改列名"])
    #expect(try remarks("联系电话").isEmpty && remarks("单位地址").isEmpty)
    #expect(try remarks("联系电话,联系人").isEmpty)
    let list = try AgencyList(Array("单位 名称,别 名,报送期限\n甲,乙,1月20日前\n".utf8))
    #expect(list.agencies[0].aliases == ["乙"] && list.agencies[0].handIn?.day == 20)
  }

  @Test func allThatIsWrongIsReportedAtOnce() {
    let problems = AgencyList.problems("id,name,kind,parent\n1,甲,x,\n2,,,\n3,乙,,9\n")
    #expect(problems.map(\.line) == [2, 3, 4])
  }

  @Test func anEmptyFileIsNoList() {
    #expect(AgencyList.problems("").map(\.message.chinese) == ["是空的，没有表头"])
  }
}

extension AgencyList {
  static func of(_ text: String) throws -> AgencyList { try AgencyList(Array(text.utf8)) }

  static func problems(_ text: String) -> [LineProblem] {
    do throws(FileProblems) {
      _ = try AgencyList(Array(text.utf8))
      return []
    } catch {
      return error.all
    }
  }
}
