import Forms
import Records
import Wordings

/// The places of a report in words, as messages have them.
extension Cell {
  /// `表三“自然人”列`, `Table three, column “Natural persons”`.
  package func columnPlace(in language: Language) -> String {
    let (table, name) = (table.name(in: language), column(in: language))
    return language.says("\(table)“\(name)”列", en: "\(table), column “\(name)”")
  }

  /// `表三“（七）总计”行`, `Table three, row “(7) Total”`.
  package func rowPlace(in language: Language) -> String {
    let (table, name) = (table.name(in: language), row(in: language))
    return language.says("\(table)“\(name)”行", en: "\(table), row “\(name)”")
  }

  /// A row of table two or a group of table four: `表二“规章”`, `Table two, “Rules”`.
  func groupPlace(in language: Language) -> String {
    let (table, name) = (table.name(in: language), row(in: language))
    return language.says("\(table)“\(name)”", en: "\(table), “\(name)”")
  }
}

extension SectionTitle {
  /// `一、总体情况`, `Section 1 “一、总体情况”`: what has to stand there is Chinese in either language.
  package func label(in language: Language) -> String {
    language.says(heading, en: "Section \(number) “\(heading)”")
  }
}

extension Section {
  /// The heading as printed, in English with the section's number and in quotation marks; nil where
  /// it has none.
  func label(in language: Language) -> String? {
    heading.map { heading in
      let place = number.map { "Section \($0)" } ?? "Section"
      return language.says(heading, en: "\(place) “\(heading)”")
    }
  }
}
