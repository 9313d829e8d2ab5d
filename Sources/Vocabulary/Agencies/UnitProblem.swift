import Wordings

/// What is wrong with a list of bodies: a line of the file and a sentence.
package struct UnitProblem: Error, Hashable, Sendable {
  /// From 1; nil where it is about the whole file.
  package let line: Int?
  package let message: Wording

  init(_ line: Int?, _ chinese: String, en english: String) {
    self.line = line
    message = Wording(chinese, en: english)
  }
}

/// All that is wrong with a list of bodies, in the order of its lines.
package struct UnitProblems: Error, Hashable, Sendable {
  package let all: [UnitProblem]
}
