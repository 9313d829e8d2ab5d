import Chinese

/// What rules look for in every text. Their phrases are found together, in one pass a text.
enum KeywordSet: Int, CaseIterable, Sendable {
  case notice, fee, charge, part, assessment, appraisal, accountability, marker, figure, own,
    speaker
  case deed

  /// The phrases that speak of it.
  var phrases: MultiPatternMatcher { KeywordSet.table[rawValue] }

  /// Its bit in a set of topics.
  var bit: UInt32 { 1 << UInt32(rawValue) }

  private static let table: [MultiPatternMatcher] = allCases.map { topic in
    switch topic {
    case .notice: Rule.noticeTitle
    case .fee: Rule.feeWords
    case .charge: Rule.chargeWords
    case .part: Rule.partWords
    case .assessment: Rule.assessmentWords
    case .appraisal: Rule.appraisalWords
    case .accountability: Rule.accountabilityWords
    case .marker: Enumeration.words
    case .figure: Rule.figureWords
    case .own: Rule.ownWords
    case .speaker: Rule.speakerWords
    case .deed: Rule.deedWords
    }
  }
}

/// Where a text may speak of the topics, where its numbers, lines and marks stand: made in one pass.
struct ProseIndex: Sendable {
  /// A place where two characters stand that begin phrases of these topics.
  struct Opening {
    let place: Int32
    let topics: UInt32
  }

  private(set) var openings: [Opening] = []
  /// The topics of all openings.
  private(set) var topics: UInt32 = 0
  /// The runs of ASCII digits.
  private(set) var numbers: [Range<Int>] = []
  /// Where lines end, but the last one.
  private(set) var lineEnds: [Int] = []
  /// Where X, x or ×, of either width, or an opening bracket stands.
  private(set) var marks: [Int] = []

  /// The index of `bytes`, valid UTF-8.
  init(_ bytes: [UInt8]) {
    let pairs = PhrasePairs.all
    bytes.withUnsafeBufferPointer { bytes in
      pairs.roles.withUnsafeBufferPointer { roles in
        read(bytes, roles, pairs)
      }
    }
  }

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ roles: UnsafeBufferPointer<UInt8>, _ pairs: PhrasePairs
  ) {
    var place = 0
    // The character before, where it is the first one of a phrase.
    var first = 0
    while place < bytes.count {
      let lead = bytes[place]
      guard lead & 0xF0 == 0xE0 else {
        first = 0
        place = readShort(lead, bytes, at: place)
        continue
      }
      let code =
        Int(lead & 0x0F) << 12 | Int(bytes[place + 1] & 0x3F) << 6
        | Int(bytes[place + 2] & 0x3F)
      let role = roles[code]
      if role != 0 {
        if first != 0, role & PhrasePairs.isSecond != 0 {
          let found = pairs.topics(first, code)
          if found != 0 {
            openings.append(Opening(place: Int32(truncatingIfNeeded: place - 3), topics: found))
            topics |= found
          }
        }
        if role & PhrasePairs.isMark != 0 { marks.append(place) }
      }
      first = role & PhrasePairs.isFirst != 0 ? code : 0
      place += 3
    }
  }

  /// Reads a character of another length, or a run of digits, at `place`; gives the next place.
  private mutating func readShort(
    _ lead: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Int {
    if UTF8Character.isDigit(lead) {
      var end = place + 1
      while end < bytes.count, UTF8Character.isDigit(bytes[end]) { end += 1 }
      numbers.append(place..<end)
      return end
    }
    if lead == 0x0A {
      lineEnds.append(place)
    } else if lead == 0x58 || lead == 0x78 || lead == 0x28 || lead == 0xC3 {
      marks.append(place)
    }
    return place + UTF8Character.width(lead)
  }
}

/// The first two characters of the phrases of all topics.
private struct PhrasePairs: Sendable {
  static let isFirst: UInt8 = 1
  static let isSecond: UInt8 = 2
  static let isMark: UInt8 = 4
  static let all = PhrasePairs()

  /// What each character of three bytes may be.
  private(set) var roles = [UInt8](repeating: 0, count: 0x10000)
  /// Topics by a hash of the pair.
  private var sketch = [UInt32](repeating: 0, count: 4096)

  private init() {
    for scalar in "【（Ｘｘ".unicodeScalars { roles[Int(scalar.value)] |= PhrasePairs.isMark }
    for topic in KeywordSet.allCases {
      for (first, second) in topic.phrases.pairs {
        roles[first] |= PhrasePairs.isFirst
        roles[second] |= PhrasePairs.isSecond
        sketch[PhrasePairs.hash(first, second)] |= topic.bit
      }
    }
  }

  /// The topics of the phrases that begin with these two characters, and a few that don't.
  @inline(__always) func topics(_ first: Int, _ second: Int) -> UInt32 {
    sketch[PhrasePairs.hash(first, second)]
  }

  private static func hash(_ first: Int, _ second: Int) -> Int {
    Int(((UInt32(first) << 16 | UInt32(second)) &* 0x9E37_79B1) >> 20)
  }
}
