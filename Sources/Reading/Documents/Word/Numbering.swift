import Wordings

/// A document's lists: what automatic numbering writes before a paragraph. It is not in the text, so a
/// reader has to count along.
struct Numbering {
  /// A level of a list.
  struct Level {
    var start = 1
    var format = "decimal"
    /// `（%1）`, where `%1` is the number of the first level.
    var text = ""
    /// Whether the numbers of all levels are written in Arabic digits.
    var isLegal = false
    /// How many of the first levels begin it anew, 0 for none; nil for all that are above it.
    var restart: Int?
    /// The style whose paragraphs are of this level.
    var style: String?
  }

  /// The place of a paragraph in a list.
  struct Place: Equatable {
    /// The list's number; 0 for no list.
    var list: Int?
    var level: Int?
  }

  private struct List {
    var abstract: Int
    /// Levels that begin at another number in this list.
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private var abstracts: [Int: [Int: Level]] = [:]
  /// Lists that take their levels from a style.
  private var styleLinks: [Int: String] = [:]
  private var lists: [Int: List] = [:]
  private var counters: [Int: [Int: Int]] = [:]
  /// The lists whose own starts have been used, by level.
  private var begun: [Int: Set<Int>] = [:]

  init() {}

  /// What automatic numbering writes before the next paragraph at `place`; empty where that is nothing.
  /// `styleList` gives the list of a style.
  mutating func text(at place: Place, styleList: (String) -> Int?) -> String {
    guard let number = place.list, number > 0, let list = lists[number] else { return "" }
    let abstract = abstract(of: list, styleList)
    let levels = levels(of: list, abstract)
    let level = place.level ?? 0
    guard levels[level] != nil else { return "" }
    count(level, levels, in: abstract, of: number, list)
    return written(levels[level] ?? Level(), levels, counters[abstract] ?? [:])
  }

  /// The level of the list `number` that says it is for paragraphs in the style `style`.
  func level(of style: String, list number: Int, styleList: (String) -> Int?) -> Int? {
    guard let list = lists[number] else { return nil }
    return levels(of: list, abstract(of: list, styleList)).first { $0.value.style == style }?.key
  }

  private func abstract(of list: List, _ styleList: (String) -> Int?) -> Int {
    guard let style = styleLinks[list.abstract] else { return list.abstract }
    return styleList(style).flatMap { lists[$0] }?.abstract ?? list.abstract
  }

  private func levels(of list: List, _ abstract: Int) -> [Int: Level] {
    let levels = abstracts[abstract] ?? [:]
    return list.levels.isEmpty ? levels : levels.merging(list.levels) { $1 }
  }

  private mutating func count(
    _ level: Int, _ levels: [Int: Level], in abstract: Int, of number: Int, _ list: List
  ) {
    var values = counters[abstract] ?? [:]
    if let start = list.starts[level], begun[number, default: []].insert(level).inserted {
      values[level] = start
    } else {
      values[level] = values[level].map { $0 + 1 } ?? levels[level]?.start ?? 1
    }
    for deeper in values.keys where deeper > level {
      if level < levels[deeper]?.restart ?? deeper { values[deeper] = nil }
    }
    counters[abstract] = values
  }

  private func written(_ own: Level, _ levels: [Int: Level], _ values: [Int: Int]) -> String {
    guard own.format != "bullet" else { return "" }
    var text = ""
    var isPlace = false
    for character in own.text {
      if isPlace, let digit = character.wholeNumberValue, digit > 0 {
        let level = levels[digit - 1] ?? Level()
        let value = values[digit - 1] ?? level.start
        text += NumberFormat.text(value, format: own.isLegal ? "decimal" : level.format)
      } else if character != "%" {
        text.append(character)
      }
      isPlace = character == "%"
    }
    return text
  }
}

extension Numbering {
  /// Reads the part of a package that defines its lists.
  init(_ bytes: [UInt8]) throws(Refusal) {
    try read(bytes.span)
  }

  private mutating func read(_ bytes: Span<UInt8>) throws(Refusal) {
    var elements = WordElements()
    var abstract: Int?
    var list: Int?
    var index = 0
    var level = Level()
    while true {
      switch try elements.next(bytes) {
      case .start(.abstractNum):
        abstract = elements.number("abstractnumid", bytes)
        if let abstract { abstracts[abstract] = [:] }
      case .start(.num): list = elements.number("numid", bytes)
      case .start(.abstractNumId):
        guard let list, let abstract = elements.number("val", bytes) else { break }
        lists[list] = List(abstract: abstract)
      case .start(.numStyleLink):
        if let abstract { styleLinks[abstract] = elements.value("val", bytes) }
      case .start(.lvlOverride): index = elements.number("ilvl", bytes) ?? 0
      case .start(.startOverride):
        if let list { lists[list]?.starts[index] = elements.number("val", bytes) ?? 1 }
      case .start(.lvl):
        index = elements.number("ilvl", bytes) ?? 0
        level = Level()
      case .start(.start): level.start = elements.number("val", bytes) ?? 1
      case .start(.numFmt):
        // Inside an alternative the newer format comes first and the older one after it.
        if elements.parent == .lvl || elements.parent == .choice {
          level.format = elements.value("val", bytes) ?? level.format
        }
      case .start(.lvlText): level.text = elements.value("val", bytes) ?? ""
      case .start(.isLgl): level.isLegal = elements.isOn(bytes)
      case .start(.lvlRestart): level.restart = elements.number("val", bytes)
      case .start(.pStyle) where elements.parent == .lvl: level.style = elements.value("val", bytes)
      case .end(.lvl):
        if let list { lists[list]?.levels[index] = level }
        if list == nil, let abstract { abstracts[abstract]?[index] = level }
      case .end(.abstractNum): abstract = nil
      case .end(.num): list = nil
      case .finish: return
      default: break
      }
    }
  }
}
