import Forms
import Records
import Testing
import Wordings

@testable import Checking
@testable import Rules

/// The messages of rules about their failing examples, in English and Chinese.
@Suite struct LanguageTests {
  @Test(arguments: Rule.all.map(\.code))
  func whatIsSaidInEnglishHasNoChineseButInQuotationMarks(code: String) throws {
    for (_, finding) in try LanguageTests.pairs(code) {
      for text in [finding.message, finding.label ?? "", finding.hint ?? ""] {
        #expect(LanguageTests.chinese(outsideQuotes: text).isEmpty, "\(text)")
      }
      #expect(finding.message.first?.isLowercase == false, "\(finding.message)")
    }
  }

  @Test(arguments: Rule.all.map(\.code))
  func bothLanguagesTellTheSameFindingAndTheSameNumbers(code: String) throws {
    for (chinese, english) in try LanguageTests.pairs(code) {
      #expect(chinese.cell == english.cell && chinese.verdict == english.verdict)
      #expect(chinese.makeID(ordinal: 1) == english.makeID(ordinal: 1))
      #expect(chinese.expected == english.expected && chinese.actual == english.actual)
      #expect(chinese.quote == english.quote && chinese.basis == english.basis)
      let numbers = LanguageTests.numbers(in: chinese.message)
      let missing = numbers.subtracting(LanguageTests.numbers(in: english.message))
      #expect(missing.isEmpty, "\(chinese.message) \(english.message)")
    }
  }

  @Test func hintsAreInTheLanguageOfTheMessages() throws {
    var settings = CheckSettings()
    settings.language = .english
    let example = Example(cells: [Cell(.received, .naturalPerson): 4])
    let check = ReportCheck(try Selection(select: ["T"], ignore: []))
    let findings = check.result(of: CheckContext(example.report, settings: settings)).findings
    let hints = findings.compactMap(\.hint)
    #expect(!hints.isEmpty)
    #expect(hints.allSatisfy { LanguageTests.chinese(outsideQuotes: $0).isEmpty }, "\(hints)")
    #expect(hints.allSatisfy { $0.contains("4") })
  }

  @Test func whatIsQuotedMayBeChinese() {
    #expect(LanguageTests.chinese(outsideQuotes: "“无” is no number 吗") == "吗")
  }

  /// The findings of a rule in its failing examples, in either language.
  private static func pairs(_ code: String) throws -> [(Finding, Finding)] {
    let rule = try #require(Rule.all.first { $0.code == code })
    return rule.failing.flatMap { example -> [(Finding, Finding)] in
      let chinese = rule.findings(in: example, language: .chinese) ?? []
      let english = rule.findings(in: example, language: .english) ?? []
      #expect(chinese.count == english.count)
      return Array(zip(chinese, english))
    }
  }

  /// The Chinese characters and marks of `text` that no “ ” encloses.
  private static func chinese(outsideQuotes text: String) -> String {
    var depth = 0
    var found = ""
    for scalar in text.unicodeScalars {
      if scalar == "“" { depth += 1 }
      if scalar == "”" { depth -= 1 }
      let isChinese =
        scalar.properties.isIdeographic || "，。；：、（）【】《》".unicodeScalars.contains(scalar)
      if isChinese, depth == 0 { found.unicodeScalars.append(scalar) }
    }
    return found
  }

  /// The numbers in ASCII digits of `text`; those of a date lose their leading zeros.
  private static func numbers(in text: String) -> Set<String> {
    let words = text.split { !($0.isASCII && $0.isNumber) && $0 != "." }
    return Set(words.compactMap { Double($0).map { "\($0)" } })
  }
}
