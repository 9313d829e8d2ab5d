import Forms
import JSON
import Records

/// Counts of the statistics table of 2014–2018 that the national form does not have.
extension ClaimInterpreter {
  /// Reads a count of an indicator that only the statistics table has. Returns whether `chunk` is one.
  mutating func readIndicator(_ chunk: NumberChunk) -> Bool {
    guard isOfIndicators, !isOtherYear, let indicator = indicator(of: chunk) else { return false }
    var slots = Slots(.requests, .indicator)
    slots.indicator = indicator
    add(
      slots, chunk, strength: hasNone(of: indicator) ? .loose : .firm,
      onlyIfItFits: isCumulative(chunk))
    // 收到网络申请7件，同意公开4件
    if chunk.before.contains(where: { isRequest(tokens[$0].term) }) { nameRequests() }
    return true
  }

  /// Whether the table has 0 for `indicator`, which often stands for what was not counted.
  private func hasNone(of indicator: StatisticsIndicator) -> Bool {
    if case .exact(let value) = cells.sum(of: CellSet(indicator)) { value.isZero } else { false }
  }

  /// Whether the number counts all years until now: 截至2014年底，累计公开政府信息31000条.
  private func isCumulative(_ chunk: NumberChunk) -> Bool {
    let words = tokens[..<chunk.before.upperBound].indices
    return words.contains { holds($0, anyOf: ["累计"]) }
      && words.contains { tokens[$0].term == .until }
  }

  /// Reads 无投诉, 未收取任何费用: a denial of an indicator.
  mutating func denyIndicators(in range: Range<Int>) {
    guard isOfIndicators, !isOtherYear else { return }
    let words = words(in: range)
    if isComplaint(words), range.contains(where: { isRequestOrDispute($0) }) || namesDispute {
      addIndicator(.complaints)
    }
    if range.contains(where: { isRequest(tokens[$0].term) }) {
      for index in range where tokens[index].term == .channel {
        if let indicator = channel(string(index)) { addIndicator(indicator) }
      }
    }
    if words.contains("公开"), words.hasSuffix("规范性文件") { addIndicator(.disclosedNormative) }
    if words.contains("费"), words.contains("收取"), !words.contains("行政事业") {
      addIndicator(.fees)
    }
  }

  private mutating func addIndicator(_ indicator: StatisticsIndicator) {
    var slots = Slots(.requests, .indicator)
    slots.indicator = indicator
    guard let draft = draft(slots, .zero, unit: "") else { return }
    add(draft)
  }

  private func indicator(of chunk: NumberChunk) -> StatisticsIndicator? {
    guard let unit = chunk.unit else { return nil }
    let words = words(in: chunk.before.isEmpty ? chunk.after : chunk.before)
    guard !words.isEmpty else { return nil }
    if [.measure(.yuan), .measure(.tenThousandYuan)].contains(tokens[unit].term) {
      return words.contains("费") && !words.contains("行政事业") ? .fees : nil
    }
    guard isCount(chunk) else { return nil }
    if words.contains("告知"), words.contains("补正") || words.contains("更改") { return .askedToAmend }
    if words.contains("其他途径") || words.contains("其他渠道") { return .otherChannel }
    if words.contains("主动公开范围") || words.contains("已主动公开") { return .alreadyPublic }
    if isComplaint(words), namesDispute, !isOfOthers(chunk) { return .complaints }
    return disclosure(words, string(unit)) ?? channel(of: chunk)
  }

  /// Of what is disclosed on own initiative, by the medium that the words name.
  private func disclosure(_ words: String, _ unit: String) -> StatisticsIndicator? {
    let kinds = ["", "政府", "政务", "各类", "各类政府", "各类政务", "各种"]
    let isOfAll = kinds.contains { words.hasSuffix("公开\($0)信息") }
    let isBesideAll = context.counts.last?.counts == Formula([CellSet(.disclosed)])
    guard unit == "条", words.contains("公开") || isBesideAll, !words.contains("申请"),
      isOfAll || isBesideAll
        || tokens.contains(where: { text[$0.range].elementsEqual("主动公开".utf8) })
    else { return nil }
    if words.contains("规范性文件") { return .disclosedNormative }
    if words.contains("等") { return .disclosed }
    let media: [(String, StatisticsIndicator)] = [
      ("公报", .viaGazette), ("网站", .viaWebsite), ("微博", .viaWeibo), ("微信", .viaWechat),
      ("其他", .viaOther),
    ]
    if let medium = media.first(where: { words.contains($0.0) }) { return medium.1 }
    return isOfAll || words.contains("主动公开") && words.hasSuffix("信息") ? .disclosed : nil
  }

  /// The channel of requests that the words before the number name, one only.
  private func channel(of chunk: NumberChunk) -> StatisticsIndicator? {
    guard tokens.contains(where: { isRequest($0.term) }) || context.subject == .requests else {
      return nil
    }
    let channels = chunk.before.filter { tokens[$0].term == .channel }.map { channel(string($0)) }
    guard let first = channels.first, channels.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  private func channel(_ word: String) -> StatisticsIndicator? {
    let channels: [(StatisticsIndicator, [String])] = [
      (.receivedByFax, ["传真"]),
      (.receivedInPerson, ["当面", "现场", "窗口", "上门", "政务大厅"]),
      (.receivedByLetter, ["信函", "来信", "邮寄", "信件", "书信", "快递", "邮政", "挂号", "寄"]),
      (.receivedOnline, ["网", "线上", "在线", "邮件", "邮箱"]),
    ]
    return channels.first { $0.1.contains(where: word.contains) }?.0
  }

  /// Whether words in front of the number give complaints to something else than disclosure: 环保举报热线受理群众投诉.
  private func isOfOthers(_ chunk: NumberChunk) -> Bool {
    !chunk.before.contains { tokens[$0].term == .topic }
      && chunk.before.contains { index in
        switch tokens[index].term {
        case .unrelated: !isComplaint(string(index))
        case .unknown: tokens[index].range.count > 3 && !isPartOfAgency(tokens[index].range)
        default: false
        }
      }
  }

  private func isComplaint(_ words: String) -> Bool {
    ["投诉", "举报", "申诉"].contains(where: words.contains)
  }

  private var namesDispute: Bool {
    context.subject == .disputes || tokens.contains { Clause.subject($0.term) == .disputes }
  }

  private func isRequestOrDispute(_ index: Int) -> Bool {
    isRequest(tokens[index].term) || Clause.subject(tokens[index].term) == .disputes
  }
}
