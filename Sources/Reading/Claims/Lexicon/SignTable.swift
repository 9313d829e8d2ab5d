import Chinese

/// What a sentence has, found in one pass over its bytes: most sentences are told by it to be no claims.
struct Signs: OptionSet, Sendable {
  let rawValue: UInt8

  /// A digit or a numeral.
  static let number = Signs(rawValue: 1)
  /// 均 未 无 全部 没 都 零.
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

/// Finds signs: most characters are dismissed by a bit. Its numbers are constants that
/// `RECORD=1 swift test --filter SignTableTests` writes.
enum SignTable {
  /// The words that make each sign; of longer ones the first two characters.
  static let entries: [(sign: Signs, words: StaticString)] = [
    (.number, "一 二 两 三 四 五 六 七 八 九 十 百 ０ １ ２ ３ ４ ５ ６ ７ ８ ９"),
    (.quantity, "均 未 无 全部 全数 没 都 零"),
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

  /// Whether a word may begin with `character`.
  @inline(__always) static func mayBegin(_ character: Int) -> Bool {
    let hash = hash(character)
    return filter[hash >> 6] >> UInt64(hash & 63) & 1 != 0
  }

  /// The signs of the words that begin with `character`, which stands at `index` of `text`.
  static func signs(of text: [UInt8], at index: Int, _ character: Int) -> Signs {
    var signs: Signs = []
    let hasNext = index + 5 < text.count && text[index + 3] & 0xF0 == 0xE0
    let next = hasNext ? UTF8Character.code(text, index + 3) : 1
    let bucket = hash(character) >> bucketShift
    for place in Int(starts[bucket])..<Int(starts[bucket + 1]) {
      let word = words[place]
      guard Int(word >> 32) == character else { continue }
      let second = Int(word >> 8 & 0xFFFF)
      if second == 0 || second == next { signs.insert(Signs(rawValue: UInt8(word & 0xFF))) }
    }
    return signs
  }

  /// How many bits a hash has beyond those that number its bucket.
  static let bucketShift = 6

  /// The hash of `character`, of 12 bits.
  @inline(__always) static func hash(_ character: Int) -> Int {
    Int((UInt32(truncatingIfNeeded: character) &* 0x9E37_79B1) >> 20)
  }
}
