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

/// Finds signs: most characters are dismissed by a bit.
struct SignTable: Sendable {
  /// A bit for each character that begins a word.
  private let firsts: [UInt64]
  /// A number for each character that begins a word, 0 for all others.
  private let groups: [UInt8]
  /// The words that begin with a character, by its number: their second character, 0 where they have
  /// none, and their sign.
  private let followers: [[(second: Int, sign: Signs)]]

  static let claims = SignTable()

  private init() {
    var firsts = [UInt64](repeating: 0, count: 1024)
    var groups = [UInt8](repeating: 0, count: 0x1_0000)
    var followers: [[(second: Int, sign: Signs)]] = [[]]
    for entry in SignTable.words {
      for word in entry.words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let scalars = word.unicodeScalars.map { Int($0.value) }
        let first = scalars[0]
        firsts[first >> 6] |= 1 << UInt64(first & 63)
        if groups[first] == 0 {
          groups[first] = UInt8(followers.count)
          followers.append([])
        }
        followers[Int(groups[first])].append((scalars.count > 1 ? scalars[1] : 0, entry.sign))
      }
    }
    self.firsts = firsts
    self.groups = groups
    self.followers = followers
  }

  /// The words that make each sign; of longer ones the first two characters.
  private static let words: [(sign: Signs, words: String)] = [
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
  func mayBegin(_ character: Int) -> Bool {
    firsts[character >> 6] >> UInt64(character & 63) & 1 != 0
  }

  /// The signs of the words that begin with `character`, which stands at `index` of `text`.
  func signs(of text: [UInt8], at index: Int, _ character: Int) -> Signs {
    var signs: Signs = []
    let hasNext = index + 5 < text.count && text[index + 3] & 0xF0 == 0xE0
    let next = hasNext ? UTF8Character.code(text, index + 3) : 1
    for follower in followers[Int(groups[character])]
    where follower.second == 0 || follower.second == next {
      signs.formUnion(follower.sign)
    }
    return signs
  }
}
