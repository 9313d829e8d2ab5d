import Chinese

/// The cues that one scan over the bytes of a sentence finds. By them most sentences are known to
/// state no claims.
struct Cues: OptionSet, Sendable {
  let rawValue: UInt8

  /// A number that may count something.
  static let number = Cues(rawValue: 1)
  /// 均 未 无 全部 没 都 零.
  static let quantity = Cues(rawValue: 2)
  /// A noun that only the tables count: 申请, 复议, 规章.
  static let noun = Cues(rawValue: 4)
  /// 其中 包括 含 占.
  static let list = Cues(rawValue: 8)
  /// A word for requests or disputes that an earlier sentence named: 收到, 办理, 部分公开, 维持.
  static let verb = Cues(rawValue: 16)
  /// White space or a full-width digit, so that the sentence must be folded.
  static let space = Cues(rawValue: 32)
  /// Traditional script, so that the text must be simplified.
  static let traditional = Cues(rawValue: 64)
  /// A Chinese numeral, which is a number where a measure word follows.
  static let numeral = Cues(rawValue: 128)
}

/// Finds cues. A bit array rejects most characters. The tables are constants that `RECORD=1 swift
/// test --filter CueTableTests` writes.
enum CueTable {
  /// The words of each cue. Of longer words only the first two characters count.
  static let entries: [(cue: Cues, words: StaticString)] = [
    (.number, "０ １ ２ ３ ４ ５ ６ ７ ８ ９"),
    (.numeral, "一 二 两 三 四 五 六 七 八 九 十 百 壹 贰 叁 肆 伍 陆 柒 捌 玖 拾"),
    (.quantity, "均 未 无 全部 全数 没 都 零"),
    (
      .noun,
      """
      申请 复议 诉讼 起诉 规章 规范 许可 处罚 强制 收费 理费 审结 结转 不予 予以 无法 性信 不掌 未掌 不存 案卷 补正 新收 争议 未办 收件 转结 下年 次年 新接
      """
    ),
    (
      .verb,
      """
      收到 受理 接收 收办 承办 接到 收件 办理 处理 回复 转下 顺延 遗留 在办 办毕 已办 上年 下年 被诉 维持 部分 重复 国家 \
      过程 内部 自然 法人 企业 公民 科研 办结 答复 正在 尚在 仍在 提供 撤回 应诉 审理 剩余 另有 总计 合计 共计 其他 其余 应办 去年 跨年 已结
      """
    ),
    (.space, "０ １ ２ ３ ４ ５ ６ ７ ８ ９ \u{3000}"),
    (.list, "其中 包括 含 占 涉及 分为"),
    (.traditional, "請 開 復 複 訴 訟 結 轉 辦 規 處 許 強 維 審 發 產 無 與 條 間 個 萬 貳 陸"),
  ]

  static let fullStop = 0x3002

  /// Whether a word, or a full stop, may begin with `character`, of which the lower 12 bits count.
  @inline(__always) static func mayBegin(_ character: Int) -> Bool {
    let hash = hash(character)
    return filter[hash >> 6] >> UInt64(hash & 63) & 1 != 0
  }

  /// The cues of the words at `index` of `text` that begin with `character`.
  static func cues(of text: [UInt8], at index: Int, _ character: Int) -> Cues {
    var cues: Cues = []
    let hasNext = index + 5 < text.count && text[index + 3] & 0xF0 == 0xE0
    let next = hasNext ? UTF8Character.code(text, index + 3) : 1
    let bucket = hash(character) >> bucketShift
    for slot in Int(starts[bucket])..<Int(starts[bucket + 1]) {
      let word = words[slot]
      guard Int(word >> 32) == character else { continue }
      let second = Int(word >> 8 & 0xFFFF)
      if second == 0 || second == next { cues.insert(Cues(rawValue: UInt8(word & 0xFF))) }
    }
    return cues
  }

  /// The number of low bits of a hash that do not belong to the number of its bucket.
  static let bucketShift = 6

  /// The hash of `character`: its lower 12 bits, which are in its last two bytes.
  @inline(__always) static func hash(_ character: Int) -> Int { character & 0xFFF }
}
