/// An option of a tool, declared once: the parser, the help, the manual and the completions read it.
package struct Option: Sendable {
  /// Its long name without dashes.
  package let name: String
  /// Its one-letter name; nil where it has none.
  package let short: Character?
  package let kind: Kind
  /// The placeholder of its value in the help, `FILE` or `text|ndjson`; nil for a flag.
  package var placeholder: String? { ownPlaceholder ?? kind.placeholder }
  private let ownPlaceholder: String?
  /// What must not be given with it; made when it is asked for, since few runs do.
  package var excludes: [Use] { makeExcludes() }
  private let makeExcludes: @Sendable () -> [Use]
  /// What must be given with it.
  package let needs: Use?
  /// How many operands may be given with it; nil where that is the tool's affair.
  package let operands: ClosedRange<Int>?
  /// One English sentence without its full stop.
  package let help: String

  /// `placeholder` replaces the kind's placeholder in the help.
  package init(
    _ name: String, short: Character? = nil, _ kind: Kind, as placeholder: String? = nil,
    excludes: @autoclosure @escaping @Sendable () -> [Use] = [], needs: Use? = nil,
    operands: ClosedRange<Int>? = nil, _ help: String
  ) {
    self.name = name
    self.short = short
    self.kind = kind
    ownPlaceholder = placeholder
    makeExcludes = excludes
    self.needs = needs
    self.operands = operands
    self.help = help
  }

  /// A flag.
  package init(
    _ name: String, short: Character? = nil,
    excludes: @autoclosure @escaping @Sendable () -> [Use] = [], needs: Use? = nil,
    operands: ClosedRange<Int>? = nil, _ help: String
  ) {
    self.init(
      name, short: short, .flag, excludes: excludes(), needs: needs, operands: operands, help)
  }

  /// How many operands may be given with it, in words; nil where that is the tool's affair.
  package var operandWords: String? {
    switch operands {
    case nil: nil
    case 0...0: "no operands"
    case let range? where range.count == 1: "exactly \(range.upperBound) operands"
    case let range?: "at most \(range.upperBound) operand\(range.upperBound == 1 ? "" : "s")"
    }
  }

  /// `--name=VALUE`.
  var longSynopsis: String { "--\(name)" + (placeholder.map { "=\($0)" } ?? "") }

  /// `-n, --name=VALUE`, as the help prints it.
  package var synopsis: String { (short.map { "-\($0), " } ?? "") + longSynopsis }
}
