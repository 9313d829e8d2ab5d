/// What is wrong with a file that people keep: a line and a sentence.
package struct LineProblem: Error, Hashable, Sendable {
  /// From 1; nil where it is about the whole file.
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

/// All that is wrong with a file that people keep, so that one look at it is enough.
package struct FileProblems: Error, Hashable, Sendable {
  /// In the order of the lines.
  package let all: [LineProblem]

  package init(_ all: [LineProblem]) { self.all = all }
}
