import Forms
import Records
import Wordings

extension SectionTitle {
  /// `一、总体情况`, `Section 1 “一、总体情况”`: the prescribed heading is Chinese in either language.
  package func label(in language: Language) -> String {
    language.says(heading, en: "Section \(number) “\(heading)”")
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
