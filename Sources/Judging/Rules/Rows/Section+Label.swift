import Forms
import Records
import Wordings

extension SectionTitle {
  /// `一、总体情况`, `Section 1 “一、总体情况”`: the prescribed heading is Chinese in either language.
  package func label(in language: Language) -> String {
    language.says(heading, en: "Section \(number) “\(heading)”")
  }

  /// The label of section `number` in a finding: its prescribed heading, 1–6, or the introduction.
  static func label(ofSection number: Int, in language: Language) -> String {
    guard 1...all.count ~= number else { return introduction.text(language) }
    return all[number - 1].label(in: language)
  }
}

extension Section {
  /// The printed heading, in English with the section's number and quotation marks; nil where it has none.
  func label(in language: Language) -> String? {
    heading.map { heading in
      let place = number.map { "Section \($0)" } ?? "Section"
      return language.says(heading, en: "\(place) “\(heading)”")
    }
  }
}
