import Letters
import Pages
import Papers
import Phrases
import Records
import Wordings

extension SeasonRound {
  /// The circular on the round (通报), an official paper. Agencies are named if the office's settings say so.
  var circular: [UInt8] {
    let title = "关于\(year)年政府信息公开工作年度报告审核情况的通报"
    let tally = RoundTally(self)
    var blocks: [DOCXDocument.Block] = [
      SeasonRound.block(title, .title), SeasonRound.block("各有关单位：", .flush),
      SeasonRound.block("现将\(year)年政府信息公开工作年度报告审核情况通报如下。", .body),
    ]
    var number = 0
    func add(_ heading: String, _ content: [DOCXDocument.Block]) {
      guard !content.isEmpty else { return }
      number += 1
      blocks.append(SeasonRound.block("\(["一", "二", "三", "四"][number - 1])、\(heading)", .heading))
      blocks += content
    }
    add("总体情况", [SeasonRound.block(overview(tally), .body)])
    add("主要问题", problems)
    add("报送情况", submission(tally).map { SeasonRound.block($0, .body) })
    add("下一步要求", requests(tally).map { SeasonRound.block($0, .body) })
    let day = input.today?.words(in: .chinese)
    let signature = [input.office[.signature], day].compactMap { $0 }
    blocks.append(SeasonRound.block("", .signature))
    blocks += signature.map { SeasonRound.block($0, .signature) }
    return DOCXDocument(title, blocks).bytes
  }

  private static func block(_ text: String, _ style: DOCXStyle) -> DOCXDocument.Block {
    .paragraph(DOCXParagraph(text, style))
  }

  private func overview(_ tally: RoundTally) -> String {
    let day = input.today.map { "截至\($0.words(in: .chinese))，" } ?? ""
    let counts = ActionItem.actions.map {
      "\(Phrasebook(.chinese).request($0))\(judgement.points.count($0))处"
    }
    let total = ActionItem.actions.reduce(0) { $0 + judgement.points.count($1) }
    let points =
      total == 0 ? "未发现问题。" : "共指出问题\(total)处，其中\(counts.joined(separator: "、"))。"
    let others = judgement.points.noteOnOthers.map { "\($0)。" } ?? ""
    let progress = news.map { "与上一轮相比，\($0.sentence(still: "仍未修改"))。" }
    return "\(day)应报\(tally.expected.count)家，已报\(tally.readCount)家。已报的单位中，核对未发现问题"
      + "\(tally.passed.count)家，需修改、核实或者完善\(tally.open.count)家\(tally.kindsOfOpen)\(tally.returnedToo)"
      + "\(tally.decisions)。"
      + points + others + (progress ?? "")
  }

  /// A table with the points by the parts of the report.
  private var problems: [DOCXDocument.Block] {
    var rows: [[DOCXTable.Cell]] = []
    for part in PaperPart.allCases {
      var (names, counts): ([String], [Int]) = ([], [0, 0, 0])
      var kinds = ProblemKinds()
      for (name, items) in judgement.points.items(in: input.agencies) {
        let own = items.filter { PaperPart(of: $0.finding) == part }
        guard !own.isEmpty else { continue }
        names.append(name)
        for item in own {
          kinds.add(item.finding)
          if let index = ActionItem.actions.firstIndex(of: item.action) { counts[index] += 1 }
        }
      }
      guard !names.isEmpty else { continue }
      let texts = [part.title, kinds.problems]
      let agencies = input.office.namesAgencies ? [names.joined(separator: "、")] : []
      rows.append(
        texts.map { [DOCXParagraph($0, .cell)] }
          + ([names.count] + counts).map { [DOCXParagraph(String($0), .cellCentered)] }
          + agencies.map { [DOCXParagraph($0, .cell)] })
    }
    guard !rows.isEmpty else { return [] }
    let heads = ["部分", "主要问题", "家数"] + ActionItem.actions.map(Phrasebook(.chinese).request)
    let table =
      input.office.namesAgencies
      ? DOCXTable(heads + ["单位"], widths: [20, 40, 12, 16, 16, 20, 32], rows: rows)
      : DOCXTable(heads, widths: [24, 64, 13, 17, 17, 21], rows: rows)
    return [.table(table)]
  }

  /// The kinds of problem in a row of the table.
  private struct ProblemKinds {
    private var names: [String] = []

    mutating func add(_ finding: Finding) {
      let name = Phrasebook(.chinese).problem(finding)
      if !names.contains(name) { names.append(name) }
    }

    var problems: String { names.joined(separator: "；") }
  }

  /// Who has not reported, and whose files could not be read.
  private func submission(_ tally: RoundTally) -> [String] {
    let lists = [("未报送", tally.missing), ("报送的文件无法读取", tally.unread)]
    let texts = lists.compactMap { word, names -> String? in
      guard !names.isEmpty else { return nil }
      let list = input.office.namesAgencies ? "：\(names.joined(separator: "、"))" : ""
      return "\(word)的\(names.count)家\(list)。"
    }
    return texts + (tally.missingHost.map { ["另有\($0)的报告尚未编成。"] } ?? [])
  }

  private func requests(_ tally: RoundTally) -> [String] {
    let isPast = dueAgain.flatMap { due in input.today.map { $0 > due } } ?? false
    let until = isPast ? "立即" : dueAgain.map { "于\($0.words(in: .chinese))前" } ?? "尽快"
    let waiting = tally.missing.count + tally.unread.count
    return [
      tally.openReports.isEmpty
        ? nil : "\(tally.openPages.isEmpty ? "" : "报告")需修改、核实或者完善的单位，请对照反馈单逐条办理，\(until)重新报送。",
      tally.openPages.isEmpty
        ? nil : "发布页面需更正或者核实的单位，请对照反馈单逐条核对，\(until)更正发布页面并回复更正情况。",
      waiting == 0 ? nil : "未报送和需重新报送的单位，请按催报通知的要求尽快报送。",
      "报告经审核通过后，请按规定期限公布，公布的内容应与审核通过的报告一致。",
    ].compactMap { $0 }
  }
}
