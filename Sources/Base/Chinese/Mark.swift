/// Kinds of punctuation marks, in half or full width. A set of kinds determines the marks that end
/// a clause, a heading's ordinal or a sentence.
public struct Mark: OptionSet, Sendable {
  /// A bit for each kind.
  public let rawValue: UInt16
  /// The kinds whose bits are set.
  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// 。
  @inlinable public static var fullStop: Mark { Mark(rawValue: 1) }
  /// ！？
  @inlinable public static var exclamation: Mark { Mark(rawValue: 2) }
  /// ；
  @inlinable public static var semicolon: Mark { Mark(rawValue: 4) }
  /// ，
  @inlinable public static var comma: Mark { Mark(rawValue: 8) }
  /// ：
  @inlinable public static var colon: Mark { Mark(rawValue: 16) }
  /// 、
  @inlinable public static var pause: Mark { Mark(rawValue: 32) }
  /// The point of `1.`.
  @inlinable public static var point: Mark { Mark(rawValue: 64) }
  /// ·
  @inlinable public static var dot: Mark { Mark(rawValue: 128) }
  /// -
  @inlinable public static var hyphen: Mark { Mark(rawValue: 256) }
  /// （
  @inlinable public static var open: Mark { Mark(rawValue: 512) }
  /// ）
  @inlinable public static var close: Mark { Mark(rawValue: 1024) }

  /// The marks that end a sentence.
  @inlinable public static var sentenceEnd: Mark { Mark(rawValue: 1 | 2 | 4) }

  /// The kind of `scalar`; empty for other characters.
  @inlinable public init(_ scalar: Unicode.Scalar) {
    self =
      switch scalar {
      case "。": .fullStop
      case "!", "?", "！", "？": .exclamation
      case ";", "；": .semicolon
      case ",", "，": .comma
      case ":", "：": .colon
      case "、": .pause
      case ".", "．": .point
      case "·": .dot
      case "-", "－": .hyphen
      case "(", "（": .open
      case ")", "）": .close
      default: []
      }
  }
}

extension Unicode.Scalar {
  /// Whether it is a mark of one of `kinds`.
  @inlinable public func isMark(_ kinds: Mark) -> Bool { !kinds.isDisjoint(with: Mark(self)) }
}

extension Character {
  /// Whether it is a mark of one of `kinds`.
  package func isMark(_ kinds: Mark) -> Bool {
    unicodeScalars.count == 1 && unicodeScalars.first?.isMark(kinds) ?? false
  }
}
