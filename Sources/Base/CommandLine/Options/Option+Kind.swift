import JSON
import Wordings

extension Option {
  /// What the value of an option is: what stands for it in the help, what it may be, what a shell
  /// proposes for it.
  package enum Kind: Sendable {
    /// There is no value.
    case flag
    case file
    case folder
    /// Any text; the word stands for it in the help.
    case text(String)
    /// A word, one of those that begin the lines which the tool's option `listedBy` prints.
    case code(listedBy: String)
    /// Such words with commas between them.
    case codes(listedBy: String)
    /// One of some words, which are made when they are asked for.
    case words(@Sendable () -> [String])
    case integer(ClosedRange<Int>)
    case year(ClosedRange<Int>)
    case number(atLeast: Int)
    /// A day, `2023-01-19`.
    case day
    /// A day of any year, `01-31`.
    case dayOfYear

    /// One of `words`.
    package static func choice(_ words: @autoclosure @escaping @Sendable () -> [String]) -> Kind {
      .words(words)
    }

    /// The words that a value has to be one of; nil for another kind.
    package var choices: [String]? {
      if case .words(let words) = self { words() } else { nil }
    }

    /// What stands for a value in the help; nil for a flag.
    var placeholder: String? {
      switch self {
      case .flag: nil
      case .file: "FILE"
      case .folder: "DIR"
      case .text(let word): word
      case .code: "CODE"
      case .codes: "CODES"
      case .words(let words): words().joined(separator: "|")
      case .integer: "N"
      case .year: "YYYY"
      case .number: "NUMBER"
      case .day: "YYYY-MM-DD"
      case .dayOfYear: "MM-DD"
      }
    }

    /// What a value has to be; nil where `value` is that.
    func requirement(failedBy value: String) -> String? {
      switch self {
      case .flag, .file, .folder, .text, .code, .codes: return nil
      case .words(let words):
        let words = words()
        return words.contains(value) ? nil : "one of \(words.joined(separator: ", "))"
      case .integer(let range), .year(let range):
        let isIn = Int(value).map(range.contains) ?? false
        return isIn ? nil : "a whole number from \(range.lowerBound) to \(range.upperBound)"
      case .number(let least):
        let isEnough = Number(value).map { $0 >= Number(Int128(least)) } ?? false
        return isEnough ? nil : "a number, at least \(least)"
      case .day: return CalendarDate(value) == nil ? "a day like 2023-01-19" : nil
      case .dayOfYear: return Kind.dayOfYear(value) == nil ? "a month and a day like 01-31" : nil
      }
    }

    /// The month and the day of `text`, `01-31`; nil where it is something else or no year has that
    /// day.
    static func dayOfYear(_ text: String) -> (month: Int, day: Int)? {
      let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard parts.count == 2, let month = parts[0], let day = parts[1],
        CalendarDate.has(day, of: month)
      else { return nil }
      return (month, day)
    }
  }
}
