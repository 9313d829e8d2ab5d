import Phrases
import Records

extension PageParts {
  /// Appends what the marks in reports mean.
  mutating func writeReportLegend() {
    page.open("p", Markup.Attribute("class", "legend"))
    for action in [Finding.Action.mustFix, .verify, .suggest, .note] {
      sample(action.rawValue, phrases.request(action))
    }
    sample("waived", phrases.explained)
    sample("operand", says("参与比较或合计的数", en: "compared or added"))
    sample("claim", says("与表格相符的数字", en: "agrees with the tables"))
    sample("claim unknown", says("无法核对的数字", en: "not assessable"))
    page.text(
      says(
        "格下小字为与之比较的数；注明“空白”“未读到”的格不是0。",
        en:
          "Below a cell are the numbers that it is compared with; a cell that is blank or was not read is no 0."
      ))
    page.close("p")
  }

  private mutating func sample(_ kind: String, _ words: String) {
    page.element("span", Markup.Attribute("class", "sample " + kind), text: words)
    page.append(" ")
  }
}
