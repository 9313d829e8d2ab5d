import Documents
import Records
import Testing

@testable import Recognition

@Suite struct IntroductionTests {
  private static let agency = "云溪县民政局"

  @Test(arguments: [
    "根据《中华人民共和国政府信息公开条例》规定，现公布云溪县民政局2022年政府信息公开工作年度报告。",
    "按要求,特编制云溪县民政局2022年政府信息公开工作年度报告。本报告由六部分组成。",
    "依规编制形成2022年云溪县民政局政府信息公开年度报告。",
    "现公布《云溪县民政局（县老龄办）2022年政府信息公开工作年度报告》。",
    "現公佈云溪县民政局2022年度政府信息公開工作年度報告。", "现将云溪县民政局2022年政府信息公开工作年度报告向社会公布如下。",
    "云溪县民政局现将2022年政府信息公开工作年度报告予以公布。", "现将云溪县民政局2022年政府信息公开工作情况报告如下：",
  ])
  func sentenceNamesAgencyAndYear(sentence: String) {
    let introduction = Introduction([sentence])
    #expect(introduction.callsItReport)
    #expect(introduction.agency == IntroductionTests.agency)
    #expect(introduction.year == 2022)
  }

  @Test(arguments: [
    "结合我局2022年工作实际，现将2022年度政府信息公开工作年度报告如下：", "现公布我局2022年政府信息公开工作年度报告。",
  ])
  func pronounNamesNoAgency(sentence: String) {
    let introduction = Introduction([sentence])
    #expect(introduction.callsItReport)
    #expect(introduction.agency == nil)
    #expect(introduction.fallbackAgency == nil)
    #expect(introduction.year == 2022)
  }

  @Test(arguments: [
    "现公布县民政局2022年政府信息公开工作年度报告。", "本报告由县民政局按照《条例》编制，统计期限为2022年1月1日至12月31日。",
  ])
  func shortNameAndCompilerAreFallbacks(sentence: String) {
    let introduction = Introduction([sentence])
    #expect(introduction.agency == nil)
    #expect(introduction.fallbackAgency == "县民政局")
  }

  @Test(arguments: [
    "按照《关于做好2022年度政府信息公开工作年度报告编制工作的通知》，制定本方案。",
    "《云溪县民政局2022年政府信息公开工作年度报告》解读：一、编制背景", "根据《中华人民共和国政府信息公开工作年度报告格式》编制。",
    "首页>信息公开年报>云溪县2022年政府信息公开工作年度报告",
  ])
  func otherSentencesStateNothing(sentence: String) {
    let introduction = Introduction([sentence])
    #expect(!introduction.callsItReport)
    #expect(introduction.agency == nil)
  }

  @Test func reportWithoutTitleAndWithOneHeadingIsOne() throws {
    let text = "现公布云溪县民政局2022年政府信息公开工作年度报告。\n一、总体情况\n全年收到申请3件。\n"
    let source = Source(path: "a.txt", format: .text, bytes: 1, crc32: "")
    let report = try Recognizer().report(
      of: TextReader.document(Array(text.utf8)), source: source)
    #expect(report.agency == IntroductionTests.agency)
    #expect(report.year == 2022)
    #expect(report.title == nil)
  }
}
