import Wordings

/// The lists of a document. Automatic numbers are not in the text, so they are counted while the
/// paragraphs are read.
struct WordNumbering {
  /// The level of a list (`lvl`).
  struct Level {
    var start = 1
    var format = "decimal"
    /// The pattern of the number, such as `（%1）`, where `%1` is the number of the first level.
    var text = ""
    /// Whether the numbers of all levels are in Arabic digits (`isLgl`).
    var isLegal = false
    /// The number of first levels after which this one restarts, 0 for none; nil for all levels
    /// above it.
    var restart: Int?
    /// The style whose paragraphs have this level.
    var style: String?
  }

  /// The list and level that a paragraph refers to (`numPr`).
  struct Reference: Equatable {
    /// The id of the list instance; 0 for no list.
    var list: Int?
    var level: Int?
  }

  private struct Instance {
    var definition: Int
    /// Start values of levels that differ in this list.
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private var definitions: [Int: [Int: Level]] = [:]
  /// Definitions that take their levels from a style, with the id of the style.
  private var styleLinks: [Int: String] = [:]
  private var lists: [Int: Instance] = [:]
  private var counters: [Int: [Int: Int]] = [:]
  /// The levels whose own start value has been used, by list.
  private var usedStarts: [Int: Set<Int>] = [:]

  init() {}

  /// The number of the next paragraph with this `reference`, as text; empty if it has none.
  /// `styleList` returns the list of a style.
  mutating func text(for reference: Reference, styleList: (String) -> Int?) -> String {
    guard let number = reference.list, number > 0, let list = lists[number] else { return "" }
    let definition = definition(of: list, styleList)
    let levels = levels(of: list, definition)
    let level = reference.level ?? 0
    guard levels[level] != nil else { return "" }
    count(level, levels, in: definition, of: number, list)
    return formatted(levels[level] ?? Level(), levels, counters[definition] ?? [:])
  }

  /// The level of list `number` whose paragraphs have the style `style`; nil if there is none.
  func level(of style: String, list number: Int, styleList: (String) -> Int?) -> Int? {
    guard let list = lists[number] else { return nil }
    return levels(of: list, definition(of: list, styleList)).first { $0.value.style == style }?.key
  }

  private func definition(of list: Instance, _ styleList: (String) -> Int?) -> Int {
    guard let style = styleLinks[list.definition] else { return list.definition }
    return styleList(style).flatMap { lists[$0] }?.definition ?? list.definition
  }

  private func levels(of list: Instance, _ definition: Int) -> [Int: Level] {
    let levels = definitions[definition] ?? [:]
    return list.levels.isEmpty ? levels : levels.merging(list.levels) { $1 }
  }

  private mutating func count(
    _ level: Int, _ levels: [Int: Level], in definition: Int, of number: Int, _ list: Instance
  ) {
    var values = counters[definition] ?? [:]
    if let start = list.starts[level], usedStarts[number, default: []].insert(level).inserted {
      values[level] = start
    } else {
      values[level] = values[level].map { $0 + 1 } ?? levels[level]?.start ?? 1
    }
    for deeper in values.keys where deeper > level {
      if level < levels[deeper]?.restart ?? deeper { values[deeper] = nil }
    }
    counters[definition] = values
  }

  private func formatted(_ own: Level, _ levels: [Int: Level], _ values: [Int: Int]) -> String {
    guard own.format != "bullet" else { return "" }
    var text = ""
    var isPlaceholder = false
    for character in own.text {
      if isPlaceholder, let digit = character.wholeNumberValue, digit > 0 {
        let level = levels[digit - 1] ?? Level()
        let value = values[digit - 1] ?? level.start
        text += WordNumberFormat.text(value, format: own.isLegal ? "decimal" : level.format)
      } else if character != "%" {
        text.append(character)
      }
      isPlaceholder = character == "%"
    }
    return text
  }
}

extension WordNumbering {
  /// Reads `bytes`, the numbering part of a package.
  init(_ bytes: [UInt8]) throws(Refusal) {
    try read(bytes.span)
  }

  private mutating func read(_ bytes: Span<UInt8>) throws(Refusal) {
    var elements = WordElementReader()
    var definition: Int?
    var list: Int?
    var index = 0
    var level = Level()
    while true {
      switch try elements.next(bytes) {
      case .start(.abstractNum):
        definition = elements.number("abstractnumid", bytes)
        if let definition { definitions[definition] = [:] }
      case .start(.num): list = elements.number("numid", bytes)
      case .start(.abstractNumId):
        guard let list, let definition = elements.number("val", bytes) else { break }
        lists[list] = Instance(definition: definition)
      case .start(.numStyleLink):
        if let definition { styleLinks[definition] = elements.value("val", bytes) }
      case .start(.lvlOverride): index = elements.number("ilvl", bytes) ?? 0
      case .start(.startOverride):
        if let list { lists[list]?.starts[index] = elements.number("val", bytes) ?? 1 }
      case .start(.lvl):
        index = elements.number("ilvl", bytes) ?? 0
        level = Level()
      case .start(.start): level.start = elements.number("val", bytes) ?? 1
      case .start(.numFmt):
        // In an alternative, the newer format comes first and the older one after it.
        if elements.parent == .lvl || elements.parent == .choice {
          level.format = elements.value("val", bytes) ?? level.format
        }
      case .start(.lvlText): level.text = elements.value("val", bytes) ?? ""
      case .start(.isLgl): level.isLegal = elements.isOn(bytes)
      case .start(.lvlRestart): level.restart = elements.number("val", bytes)
      case .start(.pStyle) where elements.parent == .lvl: level.style = elements.value("val", bytes)
      case .end(.lvl):
        if let list { lists[list]?.levels[index] = level }
        if list == nil, let definition { definitions[definition]?[index] = level }
      case .end(.abstractNum): definition = nil
      case .end(.num): list = nil
      case .finish: return
      default: break
      }
    }
  }
}
