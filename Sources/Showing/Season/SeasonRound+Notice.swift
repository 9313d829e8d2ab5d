import Letters
import Records
import Wordings

extension SeasonRound {
  /// The most characters of the text for the work group's chat.
  private static let longest = 500

  /// The state of the round as a text to paste into the work group's chat (群通知).
  var notice: String {
    let tally = RoundTally(self)
    let day = input.today.map { "截至\($0.words(in: .chinese))，" } ?? ""
    let head =
      "\(day)\(year)年度政府信息公开工作年度报告应报\(tally.expected.count)家，已报\(tally.readCount)家，"
      + "其中核对未发现问题\(tally.passed.count)家，需修改、核实或完善\(tally.open.count)家\(tally.kindsOfOpen)\(tally.returnedToo)"
      + tally.decisions
    let room = SeasonRound.longest - head.count - 120
    let lists = [("未报", tally.missing), ("报送文件无法读取", tally.unread)].filter { !$0.1.isEmpty }
    let parts = lists.map { word, names in
      let names = names.map { name in
        judgement.submissions.remarks(toOwing: name).isEmpty ? name : "\(name)（有来件待核实）"
      }
      return "；\(word)\(names.count)家：" + SeasonRound.listed(names, within: room / lists.count)
    }
    let request =
      (tally.toReturn.isEmpty
        ? ""
        : "\(tally.openPages.isEmpty ? "已收到反馈单" : "报告有问题")的单位请按反馈单修改后重新报送\(tally.toReturn.count < tally.openReports.count ? "（已审核通过的除外）" : "")。")
      + (tally.openPages.isEmpty ? "" : "发布页面有问题的单位请按反馈单更正发布页面并回复更正情况。")
    let call = tally.missing.isEmpty && tally.unread.isEmpty ? "" : "未报和需重新报送的单位请尽快报送。"
    let host = tally.missingHost.map { "；另有\($0)的报告尚未编成" } ?? ""
    return head + parts.joined() + host + "。" + request + call
  }

  /// As many of `names` as fit into `room` characters.
  private static func listed(_ names: [String], within room: Int) -> String {
    var text = ""
    for (index, name) in names.enumerated() {
      let next = (index > 0 ? "、" : "") + name
      guard text.count + next.count <= room || index == 0 else { return text + "等" }
      text += next
    }
    return text
  }
}
