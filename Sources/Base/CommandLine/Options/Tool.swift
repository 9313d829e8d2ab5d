/// A tool as its users see it: name, purpose, options.
package struct Tool: Sendable {
  /// What follows the options in a command line.
  package struct Operands: Sendable {
    /// How the usage line shows them, `[FILE ...]`.
    package let synopsis: String
    /// How many there may be at most.
    let limit: Int
    /// Which ones there may be, in words.
    let words: String

    package init(_ synopsis: String, atMost limit: Int = .max, _ words: String = "files") {
      self.synopsis = synopsis
      self.limit = limit
      self.words = words
    }

    /// Any number of files.
    package static var files: Operands { Operands("[FILE ...]") }
  }

  /// `rpt-check`.
  package let name: String
  /// One English line.
  package let purpose: String
  package let operands: Operands
  /// Its options in the order of the help, the common ones among them.
  package let options: [Option]
  /// What command lines need, as far as no single option states it.
  package let needs: [Option.Need]
  /// Statuses that it may end with.
  package let statuses: [ExitStatus]
  /// Where its manual is, `man rpt-check`.
  package let manual: String

  package init(
    _ name: String, purpose: String, operands: Operands = .files, options: [Option],
    needs: [Option.Need] = [],
    statuses: [ExitStatus] = [.success, .usage, .unread, .unwritten],
    manual: String? = nil
  ) {
    self.name = name
    self.purpose = purpose
    self.operands = operands
    self.options = options
    self.needs = needs
    self.statuses = statuses
    self.manual = manual ?? "man \(name)"
  }

  /// The version of all tools.
  package static let version = "0.1.0"
}
