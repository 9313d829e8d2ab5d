import Chinese

/// The scope of a claim: all that the report covers, or a part of it.
extension ClaimInterpreter {
  /// The words of `chunk` that restrict what is counted: an office, a part of the agency, another
  /// agency.
  func scope(of chunk: NumberChunk) -> String? {
    for index in chunk.before {
      let token = tokens[index]
      if token.term == .narrow, !isOwnName(token), !isWholeOfWider(token), !isAllOf(index),
        !isAgent(index), !isOfSite(index), !isWholeTogether(index), !isWholeDepartment(index)
      {
        return narrowed(index)
      }
      if let system = system(at: index) { return system }
      if token.term == .unknown, let name = agencyName(at: index), !isPartOfAgency(name),
        !isShortForAgency(name)
      {
        return string(name)
      }
    }
    return nil
  }

  /// The words of `chunk` that name more than the department that the sentence has counted for itself: 本厅收到9件；全省各级行政机关收到120件.
  func widerScope(of chunk: NumberChunk) -> String? {
    guard isDepartment, !context.claims.isEmpty,
      let whole = chunk.before.first(where: { tokens[$0].term == .whole }),
      chunks.contains(where: { $0.all.upperBound <= chunk.all.lowerBound && namesItself($0) })
    else { return nil }
    return string(whole)
  }

  /// Whether the chunk begins with the reporting agency itself, 本局, 以本局, so that a scope named before has ended.
  func namesItself(_ chunk: NumberChunk) -> Bool {
    chunk.all.prefix(2).contains { index in
      tokens[index].term == .filler && ClaimInterpreter.ownNames.contains(string(index))
    }
  }

  private static let ownNames: Set<String> = [
    "本局", "我局", "本委", "我委", "我厅", "本厅", "本单位", "我单位", "本机关", "本镇", "我镇", "我乡", "我街道", "本街道", "我市",
    "我区",
    "我县", "我省", "本关", "我关", "本署", "我署", "本院", "我院", "本总队", "我总队", "我部", "本部",
  ]

  /// Whether the word at `index` only unfolds the whole: 全区各单位.
  private func isAllOf(_ index: Int) -> Bool {
    index > 0 && string(index).hasPrefix("各")
      && (tokens[index - 1].term == .whole || endsWith(index - 1, "属")
        || tokens[index - 1].term == .narrow && isOwnName(tokens[index - 1]))
  }

  /// Whether the word at `index` only says whose site it is: 区政府门户网站.
  private func isOfSite(_ index: Int) -> Bool {
    let end = tokens[index].range.upperBound
    return ["门户", "网站", "官网"].contains { text.has($0, at: end) }
  }

  /// Whether the word at `index` is one of those that together are the whole: 区政府及各部门, 局机关及下属单位. Behind
  /// 其中 they are parts.
  func isWholeTogether(_ index: Int) -> Bool {
    guard tokens[index].term == .narrow, context.scope == nil,
      !tokens[..<index].contains(where: { $0.term == .among })
    else { return false }
    // 全州各县（市）和州直部门
    let isBesideAll =
      index > 1 && tokens[index - 1].term == .join
      && tokens[..<index].contains { $0.term == .whole }
    return isBesideAll || isJoinedTo(index + 2, index + 1) || isJoinedTo(index - 2, index - 1)
      || isListedWithOffices(index)
  }

  /// Whether the list that ends with the word at `index` begins with a government or its office: 区政府及所属部门、各街镇. Behind
  /// 其中 they are parts.
  private func isListedWithOffices(_ index: Int) -> Bool {
    let list = tokens[..<index].indices.reversed().prefix { place in
      switch tokens[place].term {
      case .narrow, .join, .whole, .each: true
      case .unrelated, .filler, .unknown: ClaimInterpreter.wordsOfOffices.contains(string(place))
      default: false
      }
    }
    return list.contains { tokens[$0].term == .join }
      && list.contains { tokens[$0].term == .narrow && !isBelow(tokens[$0]) }
  }

  /// Words that name or join the parts of an agency in a list.
  private static let wordsOfOffices: Set<String> = [
    "部门", "单位", "机构", "所属", "所", "属", "下属", "直属", "所辖", "辖", "辖区", "有关", "相关", "其", "工作部门", "所属部门",
    "职能部门", "组成部门",
  ]

  private func isJoinedTo(_ other: Int, _ mark: Int) -> Bool {
    guard tokens.indices.contains(other), tokens[mark].term == .join else { return false }
    // 厅属执法机构
    let isBelow = tokens.indices.contains(other + 1) && isWord(other + 1, "属")
    return tokens[other].term == .narrow || isBelow
      || ["部门", "单位", "其部门", "所属部门", "工作部门"].contains(string(other))
  }

  /// Whether the word at `index` is a department itself, 局机关, in a sentence that names no other part of it.
  private func isWholeDepartment(_ index: Int) -> Bool {
    isDepartment && (endsWith(index, "机关") || endsWith(index, "本级") || endsWith(index, "本部"))
      && tokens.count { $0.term == .narrow } == 1
      && !tokens[..<index].contains { $0.term == .among }
  }

  /// Whether the word at `index` names who decides, 经县政府审理维持, or who is asked, 提请市政府制定.
  private func isAgent(_ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count else { return false }
    if ["提请", "报请", "报经"].contains(where: { endsWith(index - 1, $0) }) { return true }
    let decision = string(index + 1)
    return isWord(index - 1, "经")
      && ["审", "复议", "批", "裁", "同意"].contains(where: decision.hasPrefix)
  }

  /// The narrowing words at `index`, with 本级 after them.
  private func narrowed(_ index: Int) -> String {
    let next = index + 1
    guard next < tokens.count, tokens[next].term == .narrow, isWord(next, "本级") else {
      return string(index)
    }
    return string(tokens[index].range.lowerBound..<tokens[next].range.upperBound)
  }

  /// Whether `scope` is the agency without what is below it: 区政府本级, 局机关, the office of the
  /// government.
  func isOwnPart(_ scope: String) -> Bool {
    ["本级", "本部", "机关", "办", "办公室", "办公厅"].contains(where: scope.hasSuffix)
      && !["各级", "行政机关", "市级机关", "区级机关", "县级机关"].contains(where: scope.contains)
  }

  /// The system of agencies that the words from `index` on name, 全市教育系统: more than a department
  /// counts. Nil where they name none.
  private func system(at index: Int) -> String? {
    guard tokens[index].term == .whole, isDepartment, index + 2 < tokens.count,
      tokens[index + 1].term == .unknown, isWord(index + 2, "系统")
    else { return nil }
    return string(tokens[index].range.lowerBound..<tokens[index + 2].range.upperBound)
  }

  /// Whether the token is the department itself, 局机关, beside a system of agencies.
  private func isWholeOfWider(_ token: Token) -> Bool {
    isDepartment && text[token.range].suffix(6).elementsEqual("机关".utf8)
      && tokens.indices.contains { system(at: $0) != nil }
  }

  /// Whether the word at `index` is a department itself, after the system of agencies.
  func isOwnWhole(_ index: Int) -> Bool {
    tokens[index].term == .narrow && isWholeOfWider(tokens[index])
  }

  /// Whether the token is the reporting agency or a part of its name.
  func isOwnName(_ token: Token) -> Bool {
    let word = text[token.range]
    if token.term == .narrow, word.elementsEqual("我办".utf8) {
      return ["办", "办公室", "办公厅", "办事处", "街道"].contains(where: agencyEnds)
    }
    if word.elementsEqual("管委会".utf8), agencyEnds("管理委员会") { return true }
    let isOffice = ["政府办", "办公室", "办公厅"].contains(where: agencyEnds)
    // 代表区政府: an office counts requests to the government, not its own.
    if token.term == .narrow, isOffice, !isBelow(token) { return !word.elementsEqual("代表".utf8) }
    return isPartOfAgency(token.range)
  }

  /// Whether the token names agencies below a government: 乡镇, 县级部门, but not 各部门, which are all of it.
  func isBelow(_ token: Token) -> Bool {
    let word = string(token.range)
    return !word.hasPrefix("各")
      && ["部门", "单位", "乡镇", "街道", "镇街", "街镇", "区县", "县区", "机构"].contains(where: word.hasSuffix)
  }

  /// Whether the chunk at `index` is one of a list of agencies, 其中区政府21件，乡镇35件: it counts a part of what was counted
  /// last. Adds its claim, which the tables cannot confirm or contradict.
  mutating func readPartOfAgency(_ chunk: NumberChunk, at index: Int) -> Bool {
    guard context.subject == .requests, !isOtherYear, context.scope != nil, isCount(chunk),
      let start = chunks[...index].lastIndex(where: { opensList($0) }), isListed(index),
      context.claims.contains(where: { $0.scope == nil }) || hasWhole(of: .zero),
      chunks[start...index].contains(where: { isAgency($0) }),
      !chunk.all.contains(where: { isHead($0) })
    else { return false }
    let counted: Slots.Verb = context.flow == [[.outcomeTotal]] ? .close : .receive
    add(Slots(.requests, counted), chunk, strength: .loose)
    return true
  }

  /// Whether the chunk names an agency below or beside that of the report.
  private func isAgency(_ chunk: NumberChunk) -> Bool {
    chunk.before.contains { tokens[$0].term == .narrow }
  }

  /// Whether the words at `range` are part of the name of the reporting agency.
  func isPartOfAgency(_ range: Range<Int>) -> Bool {
    let word = text[range]
    guard word.count <= agency.count else { return false }
    return agency.indices.dropLast(word.count - 1).contains {
      agency[$0..<$0 + word.count].elementsEqual(word)
    }
  }

  /// Whether the words at `range` are a short name of the reporting department, made of characters of its name: 住建局 of
  /// 住房和城乡建设局.
  private func isShortForAgency(_ range: Range<Int>) -> Bool {
    // 国资委 of 国有资产监督管理委员会
    let end = agencyEnds("委员会") ? agency.dropLast(6) : agency[...]
    guard isDepartment, range.count >= 9, end.suffix(3).elementsEqual(text[range].suffix(3))
    else { return false }
    var rest = end
    for character in stride(from: range.lowerBound, to: range.upperBound, by: 3) {
      let bytes = text[character..<min(character + 3, range.upperBound)]
      let place = stride(from: rest.startIndex, to: rest.endIndex - 2, by: 3).first {
        rest[$0..<$0 + 3].elementsEqual(bytes)
      }
      guard let place else { return false }
      rest = rest[(place + 3)...]
    }
    return true
  }

  func agencyEnds(_ ending: String) -> Bool {
    agency.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// The range of the name of an agency that the unknown words at `index` begin, where a verb of
  /// requests follows: 住建局 of 区住建局收到….
  private func agencyName(at index: Int) -> Range<Int>? {
    var range = tokens[index].range
    var next = index + 1
    if !endsLikeAgency(range), next < tokens.count, endsLikeAgency(tokens[next].range) {
      range = range.lowerBound..<tokens[next].range.upperBound
      next += 1
    }
    guard range.count >= 6, endsLikeAgency(range) else { return nil }
    for token in tokens[next...].prefix(4) {
      switch token.term {
      case .receive, .receiveNew, .handle, .close, .answer: return range
      case .filler, .total, .thisYear: continue
      default: return nil
      }
    }
    return nil
  }

  /// Whether `range` ends in 局 办 委 厅 院 镇 乡 处, or in the last character of 街道 or 中心.
  private func endsLikeAgency(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, text[range.upperBound - 3] & 0xF0 == 0xE0 else { return false }
    switch UTF8Character.code(text, range.upperBound - 3) {
    case 0x5C40, 0x529E, 0x59D4, 0x5385, 0x9662, 0x9547, 0x4E61, 0x5904, 0x9053, 0x5FC3: return true
    default: return false
    }
  }
}
