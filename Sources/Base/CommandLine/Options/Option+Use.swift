extension Option {
  /// The use of an option: any, or the one with a certain value. In the tables of options it is written
  /// as in a command line, without the dashes: `pass`, `format=slip`.
  package struct Use: Equatable, Sendable, ExpressibleByStringLiteral {
    /// The long name of the option.
    package let name: String
    /// The value; nil for any.
    package let value: String?

    package init(_ name: String, _ value: String? = nil) {
      self.name = name
      self.value = value
    }

    package init(stringLiteral text: String) {
      let sign = text.utf8.firstIndex(of: UInt8(ascii: "="))
      self.init(
        String(text[..<(sign ?? text.endIndex)]),
        sign.map { String(text[text.utf8.index(after: $0)...]) })
    }

    /// `--pass`, `--format=slip`.
    package var synopsis: String { "--\(name)" + (value.map { "=\($0)" } ?? "") }
  }

  /// Uses of options of which one must be in a command line.
  package struct Need: Equatable, Sendable {
    /// The use that needs one of the others; nil where the tool always does.
    package let use: Use?
    package let others: [Use]

    /// What `use` needs.
    package init(_ use: Use, anyOf others: [Use]) {
      self.use = use
      self.others = others
    }

    /// What every command line of the tool needs.
    package init(anyOf others: [Use]) {
      use = nil
      self.others = others
    }
  }
}
