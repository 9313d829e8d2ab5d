/// What a sentence has, found in one pass over its bytes: most sentences are told by it to be no claims.
struct Signs: OptionSet, Sendable {
  let rawValue: UInt8

  /// A digit or a numeral.
  static let number = Signs(rawValue: 1)
  /// 均 未 无 全 没 都 零.
  static let quantity = Signs(rawValue: 2)
  /// A word of what the tables count, 申请, 复议, 规章.
  static let noun = Signs(rawValue: 4)
  /// 其中 包括 含 占.
  static let list = Signs(rawValue: 8)
  /// 收到 办理: what is done with requests that sentences before have named.
  static let verb = Signs(rawValue: 16)
  /// White space or a full-width digit: it has to be folded.
  static let space = Signs(rawValue: 32)
}

extension Signs {
  /// The words that make each sign; of longer ones the first two characters.
  private static let words: [(sign: Signs, words: String)] = [
    (.number, "一 二 两 三 四 五 六 七 八 九 十 百 ０ １ ２ ３ ４ ５ ６ ７ ８ ９"),
    (.quantity, "均 未 无 全 没 都 零"),
    (
      .noun,
      """
      申请 复议 诉讼 起诉 规章 规范 许可 处罚 强制 收费 处理 维持 审结 结转 不予 部分 予以 无法 重复 国家 过程 内部 自然 \
      法人 企业 公民 科研 办结 答复
      """
    ),
    (.verb, "收到 受理 接收 收办 承办 接到 新收 收件 办理 处理 回复 转下 顺延 遗留 在办 办毕 已办 上年 下年 被诉"),
    (.space, "０ １ ２ ３ ４ ５ ６ ７ ８ ９ \u{3000}"),
    (.list, "其中 包括 含 占 涉及 分为"),
  ]

  /// A bit for each character that begins a word.
  private static let firsts: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 1024)
    for (first, _, _) in pairs { bits[first >> 6] |= 1 << UInt64(first & 63) }
    return bits
  }()

  /// The words as characters; those of one have 0 for the second.
  private static let pairs: [(first: Int, second: Int, sign: Signs)] = words.flatMap { entry in
    entry.words.split(whereSeparator: { $0 == " " || $0 == "\n" }).compactMap { word in
      let scalars = word.unicodeScalars.map { Int($0.value) }.filter { $0 > 0x20 }
      return scalars.first.map { ($0, scalars.count > 1 ? scalars[1] : 0, entry.sign) }
    }
  }

  /// The words that begin with a character, by its place in `groups`.
  private static let followers: [[(second: Int, sign: Signs)]] = {
    var followers = [[(second: Int, sign: Signs)]](repeating: [], count: 256)
    for (first, second, sign) in pairs { followers[Int(groups[first])].append((second, sign)) }
    return followers
  }()

  /// A number for each character that begins a word, 0 for all others.
  private static let groups: [UInt8] = {
    var groups = [UInt8](repeating: 0, count: 0x1_0000)
    var last: UInt8 = 0
    for (first, _, _) in pairs where groups[first] == 0 {
      last += 1
      groups[first] = last
    }
    return groups
  }()

  /// Whether a word may begin with `character`.
  static func mayBegin(_ character: Int) -> Bool {
    firsts[character >> 6] >> UInt64(character & 63) & 1 != 0
  }

  /// The signs of the words that begin with `character`, which stands at `index` of `text`.
  init(at index: Int, of text: [UInt8], _ character: Int) {
    self = []
    let hasNext = index + 5 < text.count && text[index + 3] & 0xF0 == 0xE0
    let next = hasNext ? WordTable.character(text, index + 3) : 1
    for follower in Signs.followers[Int(Signs.groups[character])]
    where follower.second == 0 || follower.second == next {
      formUnion(follower.sign)
    }
  }
}
