import Chinese
import Forms

/// The name of an indicator without what local versions of the table add to it, and with the form's
/// words in place of theirs: 收到申请 of 受理政府信息依申请公开总数.
struct IndicatorName {
  let words: [Unicode.Scalar]
  /// Whether a word for a number ends the label: 数, 总数, 条数.
  let isCount: Bool

  /// A longer text is no label, so that no word in it is replaced.
  private static let longest = 60

  /// The name in `label`, as a document has it.
  init(_ label: String) {
    var words = NormalizedLabel(label).scalars
    if words.starts(with: IndicatorName.among) {
      words.removeFirst(IndicatorName.among.count)
      if let mark = label.firstIndex(of: "：") ?? label.firstIndex(of: ":") {
        words = NormalizedLabel(String(label[label.index(after: mark)...])).scalars
      }
    }
    if words.count <= IndicatorName.longest {
      var characters = CharacterSketch(words)
      for (synonym, sketch) in zip(IndicatorName.synonyms, IndicatorName.sketches)
      where characters.mayContain(sketch) {
        words.replace(synonym.local, with: synonym.term)
        characters.formUnion(CharacterSketch(synonym.term))
      }
    }
    let ending = IndicatorName.countEndings.first { words.reversed().starts(with: $0.reversed()) }
    isCount = ending != nil
    self.words = words.dropLast(ending?.count ?? 0)
  }

  /// The indicator with this name; nil where there is none. A name that is no count is one of a way of
  /// publishing or applying, since others are titles and labels of later forms.
  var indicator: StatisticsIndicator? {
    let labels = LegacyLabels.all
    let index = labels.partitionIndex(where: {
      $0.text.unicodeScalars.lexicographicallyPrecedes(words)
    })
    guard index < labels.count, labels[index].text.unicodeScalars.elementsEqual(words) else {
      return nil
    }
    let indicator = labels[index].indicator
    let isCounted = ["数", "数量"].contains(where: indicator.label.hasSuffix)
    return isCount || indicator.isWay || !isCounted ? indicator : nil
  }

  /// Whether `printed` may be the name of an indicator. False for most other texts; never false for a
  /// name.
  static func mayBegin(_ printed: String) -> Bool {
    PrefixFilter(pairs: LegacyLabels.beginnings).mayBegin(printed)
  }

  static let among = Array("其中".unicodeScalars)
  private static let countEndings = ["总数量", "总数", "数量", "数"].map {
    Array($0.unicodeScalars)
  }

  /// A word of local versions, the form's word in its place, which is blank where they add it, and a
  /// label that has it. They apply in order.
  typealias Synonym = (
    local: StaticString, term: StaticString, example: StaticString, of: StatisticsIndicator
  )

  static var synonyms: [Synonym] {
    [
      ("政府信息", "", "收到政府信息申请数", .received),
      ("信息", "", "主动公开信息数", .disclosed),
      ("政府", "", "政府网站公开数", .viaWebsite),
      ("政务", "", "微博公开数", .viaWeibo),
      ("工作", "", "政府信息公开专门机构数", .offices),
      ("本年度", "", "本年度收到申请数", .received),
      ("年度", "", "年度申请答复数", .answered),
      ("本年", "", "本年收到申请数", .received),
      ("全年", "", "全年收到申请数", .received),
      ("通过", "", "通过政府网站公开数", .viaWebsite),
      ("从事", "", "政府信息公开工作人员数", .staff),
      ("的", "", "收到的申请数", .received),
      ("对申请", "申请", "对申请的答复总数", .answered),
      ("公开文件", "公开", "主动公开文件数", .disclosed),
      ("不予", "不同意", "不予公开答复数", .refused),
      ("否决", "不同意", "否决公开答复总数", .refused),
      ("予以", "同意", "予以公开答复数", .granted),
      ("同意部分", "部分", "部分公开答复数", .partlyGranted),
      ("受理", "收到", "受理申请总数", .received),
      ("接收", "收到", "接收申请数", .received),
      ("依申请公开", "依申请", "受理依申请公开信息总数", .received),
      ("收到依申请", "收到申请", "收到依申请公开数", .received),
      ("依申请答复", "申请答复", "依申请公开答复数", .answered),
      ("公开申请", "申请", "收到政府信息公开申请数", .received),
      ("互联网", "网络", "互联网申请数", .receivedOnline),
      ("网上", "网络", "网上申请数", .receivedOnline),
      ("现场", "当面", "现场申请数", .receivedInPerson),
      ("当场", "当面", "当场申请数", .receivedInPerson),
      ("信件", "信函", "信件申请数", .receivedByLetter),
      ("邮寄", "信函", "邮寄申请数", .receivedByLetter),
      ("门户网站", "网站", "政府门户网站公开信息数", .viaWebsite),
      ("微信公众号", "微信", "微信公众号公开数", .viaWechat),
      ("其它", "其他", "其它方式公开数", .viaOther),
      ("途径公开", "方式公开", "其他途径公开数", .viaOther),
      ("渠道公开", "方式公开", "其他渠道公开数", .viaOther),
      ("形式公开", "方式公开", "其他形式公开数", .viaOther),
      ("行政复议申请", "行政复议", "行政复议申请数", .reconsideration),
      ("行政复议案件", "行政复议", "行政复议案件数", .reconsideration),
      ("行政诉讼案件", "行政诉讼", "行政诉讼案件数", .litigation),
      ("投诉举报", "举报投诉", "投诉举报数", .complaints),
      ("条数", "数", "主动公开政府信息条数", .disclosed),
      ("公开件数", "公开数", "主动公开件数", .disclosed),
      ("申请件数", "申请数", "收到申请件数", .received),
      ("答复件数", "答复数", "申请答复件数", .answered),
      ("办结件数", "办结数", "申请办结件数", .closed),
    ]
  }

  /// The characters of the local words of `synonyms`.
  private static let sketches = synonyms.map { CharacterSketch($0.local) }

  /// Whole labels that no word alone makes one of the form.
  static var labels: [(label: StaticString, of: StatisticsIndicator)] {
    [("申请总数", .received)]
  }
}

extension StatisticsIndicator {
  /// Whether it counts one way of publishing information or of applying for it: 网站公开, 当面申请.
  fileprivate var isWay: Bool {
    switch self {
    case .viaGazette, .viaWebsite, .viaWeibo, .viaWechat, .viaOther, .receivedInPerson,
      .receivedByFax, .receivedOnline, .receivedByLetter:
      true
    default: false
    }
  }
}

extension [Unicode.Scalar] {
  /// Replaces each `word` by `other`.
  fileprivate mutating func replace(_ word: StaticString, with other: StaticString) {
    let word = word.description.unicodeScalars
    var start = startIndex
    while let found = self[start...].range(of: word) {
      let other = other.description.unicodeScalars
      replaceSubrange(found, with: other)
      start = found.lowerBound + other.count
    }
  }
}
