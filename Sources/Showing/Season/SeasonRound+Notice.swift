import Letters
import Records
import Wordings

extension SeasonRound {
  /// The most characters of the text for the work group's chat.
  private static let longest = 500

  /// The state of the round as a text to paste into the work group's chat (群通知).
  var notice: String {
    let owners = input.agencies.agencies.map { RoundPoints.Owner(listed: $0.name) }
    let read = owners.filter { !(judgement.submissions.agencies[$0]?.reports.isEmpty ?? true) }
    let open = read.filter { owner in
      ActionItem.actions.contains { judgement.points.count($0, of: owner) > 0 }
    }
    let day = input.today.map { "截至\($0.words(in: .chinese))，" } ?? ""
    let head =
      "\(day)\(year)年度政府信息公开工作年度报告应报\(owners.count)家，已报\(read.count)家，"
      + "其中核对未发现问题\(read.count - open.count)家，需修改、核实或完善\(open.count)家"
    let missing = judgement.owing(.notSubmitted).compactMap(\.agency)
    let unread = judgement.owing(.onlyUnreadable).compactMap(\.agency)
    let room = SeasonRound.longest - head.count - 80
    let lists = [("未报", missing), ("报送文件无法读取", unread)].filter { !$0.1.isEmpty }
    let parts = lists.map { word, names in
      "；\(word)\(names.count)家：" + SeasonRound.listed(names, within: room / lists.count)
    }
    let request = open.isEmpty ? "" : "已收到反馈单的单位请按反馈单修改后重新报送。"
    let call = missing.isEmpty && unread.isEmpty ? "" : "未报和需重新报送的单位请尽快报送。"
    return head + parts.joined() + "。" + request + call
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
