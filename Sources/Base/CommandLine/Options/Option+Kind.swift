import JSON
import Wordings

extension Option {
  /// The kind of an option's value: its placeholder in the help, the accepted values, and what a
  /// shell proposes.
  package enum Kind: Sendable {
    /// There is no value.
    case flag
    case file
    /// The same, or nothing: an empty value cancels what would be chosen without the option.
    case fileOrNothing
    case folder
    /// Any text; the word is its placeholder in the help.
    case text(String)
    /// A code: the first word of one of the lines that the tool's option `listedBy` prints.
    case code(listedBy: String)
    /// Codes separated by commas.
    case codes(listedBy: String)
    /// One of several words, which are computed on demand.
    case choice(@Sendable () -> [String])
    case integer(ClosedRange<Int>)
    case year(ClosedRange<Int>)
    case number(atLeast: Int)
    /// A day, `2023-01-19`.
    case day
    /// A day of any year, `01-31`.
    case dayOfYear

    /// The accepted words; nil for other kinds.
    package var choices: [String]? {
      if case .choice(let words) = self { words() } else { nil }
    }

    /// The placeholder of a value in the help; nil for a flag.
    var placeholder: String? {
      switch self {
      case .flag: nil
      case .file, .fileOrNothing: "FILE"
      case .folder: "DIR"
      case .text(let word): word
      case .code: "CODE"
      case .codes: "CODES"
      case .choice(let words): words().joined(separator: "|")
      case .integer: "N"
      case .year: "YYYY"
      case .number: "NUMBER"
      case .day: "YYYY-MM-DD"
      case .dayOfYear: "MM-DD"
      }
    }

    /// The requirement on a value, in words; nil where any text is accepted.
    package var requirement: String? {
      switch self {
      case .flag, .file, .fileOrNothing, .folder, .text, .code, .codes: nil
      case .choice(let words): "one of \(words().joined(separator: ", "))"
      case .integer(let range), .year(let range):
        "a whole number from \(range.lowerBound) to \(range.upperBound)"
      case .number(let least): "a number, at least \(least)"
      case .day: "a day like 2023-01-19"
      case .dayOfYear: "a month and a day like 01-31"
      }
    }

    /// Whether an empty value is accepted.
    var acceptsNothing: Bool { if case .fileOrNothing = self { true } else { false } }

    /// Whether `value` meets the requirement.
    func accepts(_ value: String) -> Bool {
      switch self {
      case .flag, .file, .fileOrNothing, .folder, .text, .code, .codes: true
      case .choice(let words): words().contains(value)
      case .integer(let range), .year(let range): Int(value).map(range.contains) ?? false
      case .number(let least): Number(value).map { $0 >= Number(Int128(least)) } ?? false
      case .day: CalendarDate(value) != nil
      case .dayOfYear: Kind.dayOfYear(value) != nil
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
