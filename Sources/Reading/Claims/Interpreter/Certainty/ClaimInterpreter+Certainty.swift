import Forms
import JSON
import Records

/// When a number that differs contradicts the tables. A claim fails only where each word near its
/// number is known, belongs to what is counted, and no words in front restrict it; else it is for
/// review. What a reading of the words leaves open is in the claim itself: one that may count several
/// things fails only where the tables have one number for all of them.
extension ClaimInterpreter {
  /// Whether the words around the number of `chunk` leave no doubt that it counts what `key` says.
  func isCertain(_ chunk: NumberChunk, as key: Slots.Key) -> Bool {
    !context.isScopeOld && (!context.dividesPart || key.namesApplicant && context.flow.count == 1)
      && !isNewOfClosed(chunk, key)
      && !isCarriedAnyWay(chunk) && !countsRest(chunk) && !dividesContent(chunk, key)
      && !isOfPartialCount(chunk, key)
      && chunk.all.allSatisfy { isKnown($0, of: key.object) && !isLeftOver($0, by: key) }
      && !isRestricted(chunk) && !isOfUnits(chunk) && !namesParts(chunk) && !isOfWiderWhole(chunk)
      && !joinsOthers(chunk) && !isBesideOtherYear(chunk, key)
  }

  /// Whether 其余 makes the number what the others leave, whatever stands behind it: 其余52件为不予公开或无法提供.
  private func countsRest(_ chunk: NumberChunk) -> Bool {
    chunk.before.contains { tokens[$0].term == .rest }
      && chunk.after.contains {
        TermSet(tokens[$0].term) == .outcome || tokens[$0].term.isApplicant
      }
  }

  /// Whether the words in front of the chunk count who did it, 3个街道收到申请45件: perhaps not all of the agency.
  private func isOfUnits(_ chunk: NumberChunk) -> Bool {
    guard
      let units = chunks.last(where: { $0.all.upperBound == chunk.all.lowerBound }),
      units.mark == .filler, let unit = units.unit
    else { return false }
    return !ClaimInterpreter.casesUnits.contains(string(unit)) && !units.terms.contains(.whole)
  }

  /// Whether the words in front of the number count for more than the agency: 全市 in the report of one of its districts or
  /// departments.
  private func isOfWiderWhole(_ chunk: NumberChunk) -> Bool {
    // 全省税务系统收到218件，其中省局机关52件
    !chunk.before.contains(where: isOwnWhole)
      && tokens[..<(chunk.number ?? chunk.all.upperBound)].indices.contains { index in
        tokens[index].term == .whole && isWider(string(index))
      }
  }

  /// Whether `whole`, a word such as 全市, is above the level of the agency.
  private func isWider(_ whole: String) -> Bool {
    func rank(_ word: some StringProtocol) -> Int? {
      word.reversed().lazy.compactMap { ClaimInterpreter.ranks[$0] }.first
    }
    guard let named = rank(whole.hasSuffix("各级") ? String(whole.dropLast(2)) : whole) else {
      return false
    }
    if isDepartment { return true }
    return rank(String(decoding: agency, as: UTF8.self)).map { named > $0 } ?? false
  }

  private static let ranks: [Character: Int] = [
    "国": 5, "省": 4, "市": 3, "州": 3, "盟": 3, "区": 2, "县": 2, "旗": 2, "镇": 1, "乡": 1, "道": 1,
  ]

  /// Whether 跨年 leaves open from or to which year: 3件为跨年度办理.
  private func isCarriedAnyWay(_ chunk: NumberChunk) -> Bool {
    !speaksOfBroughtForward && chunk.all.contains { begins($0, withAny: ["跨年"]) }
      && !chunk.all.contains { tokens[$0].term.isYear }
  }

  /// Whether the new requests are a part of those that the sentence says were closed: 办结119件，包括本年新收111件.
  private func isNewOfClosed(_ chunk: NumberChunk, _ key: Slots.Key) -> Bool {
    guard key.verb == .receiveNew || key.verb == .receive else { return false }
    return context.claims.contains { $0.kind == .closed }
      && tokens[..<(chunk.number ?? chunk.all.upperBound)].contains { $0.term == .among }
  }

  /// Whether an unknown word is listed with an applicant beside the number, which counts both: 科研、公益、法律服务机构4件, 19件为企业、社会团体.
  func joinsUnknown(_ chunk: NumberChunk) -> Bool {
    func isUnknown(_ index: Int) -> Bool {
      tokens[index].term == .unknown && tokens[index].range.count > 3
        && !isPartOfAgency(tokens[index].range)
    }
    // 19件为企业、农村合作社和律所: the list goes on behind a mark.
    if chunk.mark == .join, chunk.after.contains(where: { tokens[$0].term.isApplicant }),
      let next = chunks.first(where: { $0.all.lowerBound >= chunk.all.upperBound }),
      next.number == nil
    {
      return true
    }
    return [chunk.before, chunk.after].contains { range in
      range.dropFirst().dropLast().contains { index in
        tokens[index].term == .join
          && (isUnknown(index - 1) && tokens[index + 1].term.isApplicant
            || isUnknown(index + 1) && tokens[index - 1].term.isApplicant)
      }
    }
  }

  /// Whether the outcome that the number counts may be that of the requests about one thing which were counted in front of it: 征地类45件，
  /// 公开20件; 45件涉及征地；其中公开20件.
  private func dividesContent(_ chunk: NumberChunk, _ key: Slots.Key) -> Bool {
    guard key.object == .requests, key.outcome != .unsaid,
      let place = chunks.firstIndex(where: { $0.all.lowerBound == chunk.all.lowerBound })
    else { return false }
    for other in chunks[..<place].indices.reversed() {
      if chunks[other].mark == .semicolon, !opensList(chunks[other + 1]) { return false }
      guard isCount(chunks[other]), outcome(of: chunks[other]) == nil,
        !chunks[other].terms.contains(.outcome)
      else { continue }
      return countsContent(chunks[other])
    }
    return false
  }

  /// Whether the part of the sentence begins with a count of what came through one channel, or to one place, of which the number
  /// says what was done: 网络渠道收到申请80件，办结78件; 公开专区接待群众320人次，受理申请12件.
  private func isOfPartialCount(_ chunk: NumberChunk, _ key: Slots.Key) -> Bool {
    guard key.object == .requests,
      let place = chunks.firstIndex(where: { $0.all.lowerBound == chunk.all.lowerBound })
    else { return false }
    let start = chunks[..<place].lastIndex { $0.mark == .semicolon }.map { $0 + 1 } ?? 0
    guard let first = chunks[start..<place].first(where: { isCount($0) }), !opensList(first) else {
      return false
    }
    let channels = first.all.count { tokens[$0].term == .channel }
    let isOfChannel =
      channels == 1 && !namesWhole(first) && key.verb != .receive && key.verb != .receiveNew
    return isOfChannel || says(anyOf: ClaimInterpreter.places, in: first.before)
  }

  /// Places where some of the requests are filed.
  private static let places: [StaticString] = [
    "专区", "查阅点", "查询点", "查阅场所", "查阅中心", "接待室", "体验区", "服务区", "图书馆", "档案馆",
  ]

  /// Whether the chunk counts what some requests are about, and not what was done with them or who applied.
  private func countsContent(_ chunk: NumberChunk) -> Bool {
    let isNamed = chunk.all.contains { index in
      switch tokens[index].term {
      case .application, .bareApplication, .unrelated: false
      default: Clause.isHead(tokens[index].term)
      }
    }
    let speaksOfContent = chunk.all.contains { index in
      isWord(index, "涉及")
        || tokens[index].term == .unknown && tokens[index].range.count > 3
          && !isPartOfAgency(tokens[index].range)
    }
    return speaksOfContent && !isNamed
  }

  /// Whether the number also counts others that the noun in front of it does not name: 法律服务机构及其他3件.
  private func joinsOthers(_ chunk: NumberChunk) -> Bool {
    chunk.before.dropFirst().contains { index in
      (endsWith(index, "其他") || endsWith(index, "其它")) && isHead(index - 1)
        && ["及", "和", "与", "或", "等", "以"].contains { begins(index, withAny: [$0]) }
    }
  }

  /// Whether the words around the number name a year that is not that of the report, other than to compare with it or to say
  /// where requests came from or went.
  private func isBesideOtherYear(_ chunk: NumberChunk, _ key: Slots.Key) -> Bool {
    switch key.verb {
    case .broughtForward, .carriedForward, .carryOver, .carryOverBesideBrought, .pending,
      .totalWithCarried,
      .receiveWithCarried, .receiveBesideCarried:
      return false
    default: break
    }
    guard chunk.terms.isDisjoint(with: [.growth, .carrying]) else { return false }
    return chunk.all.contains { index in
      switch tokens[index].term {
      case .lastYear: true
      case .year(let named): year.map { Int(named) < $0 } ?? false
      default: false
      }
    }
  }

  /// Whether words in front of the number name bodies that may be only some of the agency: 全区各镇（街道）收到25件.
  private func namesParts(_ chunk: NumberChunk) -> Bool {
    let end = chunk.number ?? chunk.all.upperBound
    let start = tokens[..<end].lastIndex { [.comma, .semicolon, .colon].contains($0.term) } ?? -1
    return tokens[(start + 1)..<end].indices.contains { index in
      guard tokens[index].term == .narrow, !isOwnName(tokens[index]) else { return false }
      let isOfAll = ["各部门", "各单位", "各职能部门"].contains(string(index))
      return string(index).hasPrefix("各") ? !isOfAll : isBelow(tokens[index])
    }
  }

  /// Whether the part of the sentence that `chunk` is in says that something is not in the report: 另收到9件，不计入本报告.
  func leavesSomethingOut(beside chunk: NumberChunk?) -> Bool {
    let place = chunk?.all.lowerBound ?? 0
    let start = tokens[..<place].lastIndex { $0.term == .semicolon } ?? 0
    let end = chunk == nil ? nil : tokens[place...].firstIndex { $0.term == .semicolon }
    return tokens[start..<(end ?? tokens.count)].contains { token in
      let start = token.range.lowerBound
      guard text.has("计入", at: start) || text.has("纳入", at: start), start >= 3 else {
        return false
      }
      return text.has("不", at: start - 3) || text.has("未", at: start - 3)
    }
  }

  /// Whether a word in `range` is not known, or names a channel, so that a denial or 均 may be said of some only: 疑难件全部办结.
  func mayBeOfSome(_ range: Range<Int>) -> Bool {
    range.contains { index in
      switch tokens[index].term {
      case .unknown: tokens[index].range.count > 3 && !isPartOfAgency(tokens[index].range)
      case .channel: true
      default: false
      }
    }
  }

  /// Whether a word in `range` behind a negation may restrict what is denied, 未发生针对答复书的行政复议: all but those that only name it.
  func mayDenySome(_ range: Range<Int>) -> Bool {
    mayBeOfSome(range)
      || range.contains { index in
        switch tokens[index].term {
        case .unrelated:
          !isListed(index, in: range)
            && !(range.contains(index + 1) && tokens[index + 1].term == .join)
        case .applicant: !range.contains { tokens[$0].term == .citizen }
        case .narrow, .further, .rest, .among, .elsewhere, .withdrawn, .assist, .joint, .month: true
        default: false
        }
      }
  }

  /// Whether the table has `number` for other disputes than `groups`, which no word of the sentence names.
  func fitsOther(than groups: [Dispute], _ results: [DisputeResult], _ number: Number) -> Bool {
    let namesDispute = tokens.contains { if case .dispute = $0.term { true } else { false } }
    guard !namesDispute else { return false }
    return [Dispute.reconsideration, .litigation, .direct, .afterReconsideration].contains {
      other in
      guard !groups.contains(other) else { return false }
      let formula = Formula(results.flatMap { other.cells($0.column) })
      guard case .exact(let value) = formula.value(in: cells) else { return false }
      return value == number
    }
  }

  /// Whether the word at `index` names an outcome or a result that a reading by `key` leaves out.
  private func isLeftOver(_ index: Int, by key: Slots.Key) -> Bool {
    switch TermSet(tokens[index].term) {
    case .outcome: key.object == .requests && key.outcome == .unsaid && !key.namesApplicant
    case .result: key.object == .disputes && key.result == .unsaid
    default: false
    }
  }

  /// Whether the word at `index` is known, or is the name of the agency, and may stand beside a count of
  /// `object`.
  private func isKnown(_ index: Int, of object: Slots.Object) -> Bool {
    switch tokens[index].term {
    case .unknown:
      tokens[index].range.count <= 3 || isPartOfAgency(tokens[index].range)
    case .channel, .applicant, .missing, .bareGrant, .outcome:
      object == .requests
    case .document, .matter:
      object == .documents || object == .matters
    case .dispute:
      object == .disputes
    case .result, .concluded:
      object == .disputes || object == .requests
    default: true
    }
  }

  /// Whether words before the comma in front of `chunk` restrict what it counts by something unknown:
  /// 涉及征地拆迁的，予以公开8件.
  private func isRestricted(_ chunk: NumberChunk) -> Bool {
    guard chunk.all.lowerBound > 1, tokens[chunk.all.lowerBound - 1].term == .comma else {
      return false
    }
    let clause = tokens[..<(chunk.all.lowerBound - 1)].indices.reversed().prefix {
      !tokens[$0].isBoundary
    }
    guard
      clause.contains(where: { index in
        tokens[index].term == .unknown && tokens[index].range.count > 3
          && !isPartOfAgency(tokens[index].range)
      })
    else { return false }
    return clause.contains { index in
      tokens[index].term == .among && string(index) != "其中"
        || ClaimInterpreter.restrictions.contains(string(index))
    }
  }

  /// Words that restrict what follows to some of it.
  private static let restrictions: Set<String> = ["因", "由于", "关于", "有关", "针对", "属于", "凡", "除"]
}
