import Forms
import Testing

@testable import Rules

@Suite struct BasisTests {
  @Test(arguments: Edition.all.map(\.form))
  func theFormsOwnNoticeIsCited(form: Form) throws {
    let edition = try #require(form.edition)
    #expect(Basis.form().citation(under: edition) == edition.notice)
    #expect(Basis.form("表三").citation(under: edition) == "\(edition.notice) 表三")
  }

  @Test func withoutAReportItIsTheNewest() throws {
    let newest = try #require(Edition.all.last)
    #expect(Basis.form("表三").citation(under: nil) == "\(newest.notice) 表三")
  }

  @Test func whatIsAboutCellsOfOneFormCitesThatOne() throws {
    let newest = try #require(Edition.all.last)
    #expect(
      Basis.form("表二", having: Cell(.fees, .itemsChange)).citation(under: newest)
        == "国办公开办函〔2019〕60号 表二")
  }

  @Test func aRuleAboutTheFormsThemselvesCitesAllWithTheirYears() {
    #expect(
      Basis.everyForm.citation(under: nil)
        == "国办公开办函〔2019〕60号（2019、2020年度）；国办公开办函〔2021〕30号（2021年度起）")
  }

  @Test func textsStandInTheirOrder() throws {
    let older = try #require(Edition.inForce(in: 2020))
    #expect(Rule.s101.citation(under: older) == "《政府信息公开条例》第五十条；国办公开办函〔2019〕60号")
    #expect(Rule.s110.citation() == "国办公开办函〔2021〕30号；国务院令第711号")
    #expect(Rule.c205.citation(under: older) == nil)
  }
}
