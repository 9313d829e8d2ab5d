import Chinese
import Forms
import Testing

@Suite struct LabelScriptTests {
  @Test func labelsAreSimplifiedText() {
    for edition in Edition.all {
      let labels =
        edition.rows(of: .requests).flatMap(\.labels) + edition.columns(of: .requests).map(\.label)
      for label in labels.map(\.chinese) {
        #expect(TraditionalScript.simplified(label) == label)
      }
    }
    for title in SectionTitle.all {
      #expect(TraditionalScript.simplified(title.heading) == title.heading)
    }
  }
}
