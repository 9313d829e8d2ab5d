import Letters
import Records

extension SeasonRound {
  /// The summary of the round, a few lines.
  package var summary: [String] {
    // A member of an archive counts as its archive, as among the files that came in.
    let failed = Set(
      input.received.compactMap(\.failure).filter(judgement.isFault).map {
        AgencyRegister.file(of: $0.path)
      }
    ).count
    let reported = Set(
      judgement.reports.filter { $0.year == year || $0.year == nil }.compactMap { $0.unit?.id })
    let missing = judgement.owing(.notSubmitted).count
    let unread = judgement.owing(.onlyUnreadable).count
    var lines = [
      "\(year)年度报告，第\(number)轮：共收到文件\(input.fileCount)个"
        + (failed > 0 ? "，其中\(failed)个无法读取" : ""),
      "应报\(reported.count + missing + unread)家，已报\(reported.count)家，未报\(missing)家，"
        + "报送文件无法读取\(unread)家",
    ]
    if !input.newReplies.isEmpty {
      lines.append("收到单位回复\(input.newReplies.count)份，归入台账\(input.repliesFiled)处")
    }
    let unlisted = judgement.found.count { $0.finding?.concern == .listing }
    if unlisted > 0 { lines.append("单位名单以外的报告\(unlisted)份，见问题台账") }
    let proposals = aliases.count
    if proposals > 0 { lines.append("建议补充的别名\(proposals)个，核实后将别名建议中的行粘贴到单位名单，替换原行") }
    lines.append(
      ActionItem.actions.map { "\($0.wording.chinese)\(judgement.points.count($0))处" }
        .joined(separator: "，"))
    if let others = judgement.points.noteOnOthers { lines.append("\(others)，见问题台账") }
    let ofPages = ActionItem.actions.map { ($0, judgement.points.countOfPages($0)) }
      .filter { $0.1 > 0 }
    if !ofPages.isEmpty {
      let counts = ofPages.map { "\($0.wording.chinese)\($1)处" }.joined(separator: "，")
      lines.append("其中发布页面：\(counts)；登记表的须修改、需核实、建议完善只计报告，发布页面的结果见“发布核验”")
    }
    if let news { lines.append("与上一轮相比：\(news.sentence(still: "未修改"))") }
    if input.unreadOfLast > 0 { lines.append("上年的文件有\(input.unreadOfLast)个无法读取") }
    if input.draft.contains(where: { $0.failure != nil }) {
      lines.append("草稿无法读取，汇总表中没有它的数")
    }
    return lines
  }
}
