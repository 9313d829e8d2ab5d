/// A problem in a file that people edit: its line and a message.
package struct LineProblem: Error, Hashable, Sendable {
  /// The number of the line; nil for a problem of the whole file.
  package let line: Int?
  package let message: Wording

  package init(_ line: Int?, _ message: Wording) {
    self.line = line
    self.message = message
  }

  package init(_ line: Int?, _ chinese: String, en english: String) {
    self.init(line, Wording(chinese, en: english))
  }
}

/// All problems in a file that people edit, so that it can be fixed at once.
package struct FileProblems: Error, Hashable, Sendable {
  /// In the order of the lines.
  package let all: [LineProblem]

  /// `all` may be in any order.
  package init(_ all: [LineProblem]) { self.all = all.sorted { ($0.line ?? 0) < ($1.line ?? 0) } }
}
