import JSON
import Records
import Testing

@testable import Rules

@Suite struct EmptyTalkTests {
  private func findings(_ text: String, agency: String) -> [Finding]? {
    let example = Example.writing(text, in: 1, agency: agency)
    return Rule.s118.evaluation.ofReport?(CheckContext(example.report)) ?? nil
  }

  /// A short name has two to four characters of the name in their order, and its last one.
  @Test(arguments: [
    ("青石市人力资源和社会保障局", "人社局公开12条。", true), ("青石市人力资源和社会保障局", "社人局公开12条。", false),
    ("青石市人力资源和社会保障局", "社局公开12条。", false), ("青石市人力资源和社会保障局", "人力社保局公开12条。", true),
    ("青石市人力资源和社会保障局", "人人局公开12条。", false),
    ("云溪县发展和改革委员会", "发改委公开12条。", true), ("云溪县发展和改革委员会", "发委公开12条。", false),
    ("云溪县发展和改革委员会", "改委委公开12条。", false), ("云溪县大数据发展办公室", "数发办公开12条。", true),
    ("云溪县大数据发展办公室", "数公办公开12条。", false), ("云溪县审计局", "审计公开12条。", false),
    ("云溪市市场监督管理局", "市监局公开12条。", true), ("云溪市市场监督管理局", "监管局公开12条。", true),
    ("云溪市市场监督管理局", "监督局公开12条。", false), ("云溪市市场监督管理局", "市场监管局公开12条。", true),
  ])
  func theAgencyMayHaveAShortName(agency: String, text: String, isNamed: Bool) {
    #expect(findings(text, agency: agency)?.isEmpty == isNamed)
  }

  @Test(arguments: [
    ("青石市审计局", "青石公开12条。", true), ("青石市审计局", "审计局公开12条。", true), ("云县审计局", "云公开12条。", false),
    ("云县审计局", "云县公开12条。", false), ("青石市", "青石公开12条。", true), ("青石局", "石公开12条。", false),
  ])
  func itsPlaceNamesIt(agency: String, text: String, isNamed: Bool) {
    #expect(findings(text, agency: agency)?.isEmpty == isNamed)
  }

  @Test func whatWasNotReadToItsEndIsNotJudged() {
    let cut = Example {
      $0.sections.removeLast(5)
      $0.sections[1].text = LazyText("认真落实各项要求。")
      $0.doubts = [Doubt(code: .textEnds, message: "")]
    }
    for rule in [Rule.s114, Rule.s115, Rule.s118] {
      #expect(rule.evaluation.ofReport?(CheckContext(cut.report)) ?? nil == nil, "\(rule.code)")
    }
  }
}
