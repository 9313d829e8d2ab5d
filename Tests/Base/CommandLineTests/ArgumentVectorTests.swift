import Testing

@testable import CommandLine

#if os(Linux)
  import Glibc

  /// The words of the test's own process may have moved: a runtime that sets a variable moves the environment.
  @Suite struct ArgumentVectorTests {
    /// The words that are found on a stack with `words`, of which the kernel wrote `count`.
    private func found(_ words: [String], count: Int) throws -> [String] {
      let texts = (words + ["HOME=/"]).map { strdup($0) }
      defer { texts.forEach { free($0) } }
      let number = UnsafeMutablePointer<CChar>(bitPattern: count)
      var stack = [nil, number] + texts.dropLast() + [nil] + texts.suffix(1) + [nil]
      return try stack.withUnsafeMutableBufferPointer { stack in
        let start = try #require(stack.baseAddress)
        return ArgumentVector.before(start + words.count + 3).map { String(cString: $0) }
      }
    }

    @Test func theWordsBeforeTheEnvironmentAreThoseThatAreCounted() throws {
      #expect(try found(["rpt-parse"], count: 1) == ["rpt-parse"])
      #expect(try found(["rpt-parse", "", "报告.txt"], count: 3) == ["rpt-parse", "", "报告.txt"])
    }

    @Test func whatIsNotTheStackOfANewProcessHasNoWords() throws {
      #expect(try found(["rpt-parse", "a"], count: 7).isEmpty)
      #expect(ArgumentVector.before(nil).isEmpty)
    }

    @Test func theProcessHasItsName() { #expect(!ArgumentVector.words().isEmpty) }
  }
#endif
