import Chinese
import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let s111: Rule = Rule(
    code: "S111", name: "fee-statement", severity: .warning,
    summary: Wording(
      "2021年度起，第六部分应当报告收取信息处理费的情况；写在别的部分的，提示移到第六部分。",
      en: """
        From 2021 on section six must state the 信息处理费 charged: “none was charged” is enough, a bare 无 \
        is not. A statement in another section should move to section six.
        """),
    basis: [.form(), .text("国办函〔2020〕109号")],
    fix: Wording(
      "在第六部分写明，如“本年度未收取信息处理费”，或写明收取的件数和金额。",
      en:
        "State it in section six, for example “本年度未收取信息处理费”, or the number of charges and the amount."
    ),
    words: [feeWords, chargeWords],
    passing: [
      Example(),
      .writing("2022年未收取任何费用。", in: 6),
      .writing("本年度收取费用0元，无其他事项。", in: 6),
      .writing("依据《政府信息公开信息处理费管理办法》，共收取400元。", in: 6),
      .writing("无", in: 6, year: 2020),
    ],
    failing: [
      .writing("无", in: 6).found(.fail, in: 6, "（现内容为“无”）"),
      .writing("无", in: 6, year: 2021).found(.fail, in: 6, "（现内容为“无”）"),
      .writing("没有其他需要报告的事项。", in: 6)
        .found(.fail, in: 6, "（现内容为“没有其他需要报告的事项”）"),
      .writing("行政事业性收费目录清单已在网站公开。", in: 6)
        .found(.fail, in: 6, "（现内容为“行政事业性收费目录清单已在网站公开”）"),
      Example { $0.sections.removeLast() }.found(.fail, in: 6, "收取情况，请写明"),
      Example {
        $0.sections[6].text = LazyText("无。")
        $0.sections[1].text = LazyText("收到申请3件，未收取任何费用。")
      }.found(.fail, in: 1, "写在“一、总体情况”"),
      Example {
        $0.sections[6].text = LazyText("")
        $0.sections[6].pictures = 1
      }.found(.notAssessable, in: 6, "有图片或表格"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019, let year = context.report.year, year >= 2021 else {
        return nil
      }
      let own = context.passage(6)
      if own.speaks(of: feeWords) || own.statesCharge { return [] }
      let title = SectionTitle.all[5].heading
      let label = context.label(ofSection: 6)
      for (section, passage) in zip(context.report.sections, context.passages)
      where section.number != 6 && context.gaps.cause(ofSection: 6) == nil {
        guard let hit = passage.first(feeWords) else { continue }
        let sentence = passage.string(passage.sentence(at: hit.range.lowerBound))
        return [
          Rule.s111.finding(
            .fail, in: context, severity: .info, section: section.number, label: label,
            quote: sentence,
            "信息处理费的情况写在“\(section.heading ?? SectionTitle.introduction.chinese)”，应当写在“\(title)”：\(sentence)。",
            en: """
              The fee is stated in \(section.label(in: .english) ?? "the introduction"), not under \
              “\(title)”: “\(sentence)”
              """)
        ]
      }
      if context.gaps.isIncomplete(section: 6) {
        let isPart = context.section(6) != nil
        return [
          Rule.s111.finding(
            .notAssessable, in: context, section: 6, label: label,
            "第六部分没有读\(isPart ? "完" : "到")，无法判断是否报告了信息处理费。",
            en: """
              Section 6 was not read\(isPart ? " to its end" : ""), so it is unknown whether it states the fee
              """)
        ]
      }
      if context.section(6).map({ $0.pictures + $0.tables > 0 }) ?? false {
        return [
          Rule.s111.finding(
            .notAssessable, in: context, section: 6, label: label,
            "第六部分有图片或表格，没有读到其中的内容，无法判断是否报告了信息处理费。",
            en:
              "Section 6 has a picture or table that was not read, so it is unknown whether it states the fee"
          )
        ]
      }
      let text = context.passage(6)
      let words = text.isBlank ? "" : text.string(text.sentence(at: 0))
      return [
        Rule.s111.finding(
          .fail, in: context, section: 6, label: label,
          "第六部分没有报告信息处理费的收取情况\(words.isEmpty ? "" : "（现内容为“\(words)”）")，"
            + "请写明，如“本年度未收取信息处理费”。",
          en:
            "Section 6 does not state the processing fee\(words.isEmpty ? "" : " (now “\(words)”)");"
            + " please state it, for example “本年度未收取信息处理费”")
      ]
    })
}

extension IndexedText {
  /// Whether section six states a charge; 行政事业性收费 and 涉企收费 are other charges.
  fileprivate var statesCharge: Bool {
    hits(of: chargeWords).contains { hit in
      !has(anyOf: ["事业性", "涉企"], before: hit.range.lowerBound)
    }
  }
}

/// Words that refer to the fee in any section.
private let feeWords = KeywordSet(
  "信息处理费 处理费 未收取 没有收取 不收取 未收费 未产生费用 未发生费用 免收 无收费 零收费")

/// Words that refer to it in section six.
private let chargeWords = KeywordSet("收取 收费 费用")
