import Records

extension Rule {
  static let s110: Rule = Rule(
    code: "S110", name: "superseded-notice", severity: .warning,
    summary: "2021年度起不应再以国办公开办函〔2019〕60号为依据；2019年度起不应再引用国务院令第492号。",
    english: """
      From 2021 on 国办公开办函〔2019〕60号 is cited as the basis, by number or title; from 2019 on \
      国务院令第492号 is cited.
      """,
    basis: "国办公开办函〔2021〕30号；国务院令第711号",
    mend: "改引现行有效的文件：国办公开办函〔2021〕30号，国务院令第711号。",
    passing: [
      Example(),
      .writing("根据国办公开办函〔2021〕30号的要求编制。", in: 0),
      .writing("根据国办公开办函〔2019〕60号的要求编制。", in: 0, .form2019, year: 2020),
      .writing("《条例》（国务院令第492号公布，国务院令第711号修订）。", in: 0),
      .writing("根据青政办函〔2019〕60号发布信息。", in: 1),
      .writing("国办公开办函〔2019〕60号已经废止，不再执行。", in: 1),
    ],
    failing: [
      .writing("根据国办公开办函〔2019〕60号的要求编制。", in: 0),
      .writing("根据国办公开办函 [2019] 60 号的要求编制。", in: 1),
      .writing("根据《关于政府信息公开工作年度报告有关事项的通知》编制。", in: 0),
      .writing("根据《政府信息公开条例》（国务院令第492号）编制。", in: 0, .form2019, year: 2020),
      .writing("根据国务院第492号令编制。", in: 1),
    ],
    check: { subject in
      guard subject.isOfStatute2019, let year = subject.report.year else { return nil }
      var findings: [Finding] = []
      for (section, passage) in zip(subject.report.sections, subject.passages) {
        func add(_ place: Int?, _ old: String, _ new: String) {
          guard let place, !findings.contains(where: { $0.label == old }) else { return }
          let sentence = passage.sentence(at: place)
          guard !notInForce.occur(in: passage.bytes, sentence) else { return }
          findings.append(
            Rule.s110.finding(
              .fail, in: subject, section: section.number, label: old,
              quote: passage.string(sentence),
              "引用了已被取代的\(old)，应改为\(new)"))
        }
        add(decree(in: passage), "国务院令第492号", "国务院令第711号")
        if year >= 2021 { add(notice(in: passage), "国办公开办函〔2019〕60号", "国办公开办函〔2021〕30号") }
      }
      return findings
    })

  /// Words of a sentence that says itself that the text is no longer in force.
  private static let notInForce = Phrases(["废止", "取代", "失效", "不再", "修订前"])

  private static let title = Phrases(["年度报告有关事项的通知"])

  /// Where the decree of 2007 is cited without that of 2019 in the same sentence.
  private static func decree(in passage: Passage) -> Int? {
    var index = 0
    while let digits = passage.digits(from: index) {
      index = digits.upperBound
      guard digits.count == 3, passage.has("492号", at: digits.lowerBound) else { continue }
      let sentence = passage.sentence(at: digits.lowerBound)
      let words = passage.string(sentence)
      if words.contains("国务院"), !words.contains("711") { return digits.lowerBound }
    }
    return nil
  }

  /// Where the notice of 2019 is cited, by number or by title.
  private static func notice(in passage: Passage) -> Int? {
    if let hit = title.next(in: passage.bytes) { return hit.range.lowerBound }
    var index = 0
    while let digits = passage.digits(from: index) {
      index = digits.upperBound
      guard digits.count == 2, passage.has("60", at: digits.lowerBound) else { continue }
      let end = passage.skippingSpace(from: digits.upperBound)
      guard passage.has("号", at: end) else { continue }
      let from = max(0, digits.lowerBound - 40)
      let before = String(
        passage.string(from..<digits.lowerBound).unicodeScalars.filter {
          $0.properties.numericType != nil || $0.properties.isAlphabetic
        }.map { Character($0) })
      if before.hasSuffix("公开办函2019") { return digits.lowerBound }
    }
    return nil
  }
}
