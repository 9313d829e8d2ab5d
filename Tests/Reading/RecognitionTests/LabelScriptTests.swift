import Chinese
import Forms
import Testing

@Suite struct LabelScriptTests {
  @Test func labelsAreSimplifiedText() {
    for edition in Edition.all {
      for label in edition.requests.flatMap(\.labels) + edition.applicants.map(\.label) {
        #expect(TraditionalScript.simplified(label) == label)
      }
    }
    for title in SectionTitle.all {
      #expect(TraditionalScript.simplified(title.heading) == title.heading)
    }
  }
}
