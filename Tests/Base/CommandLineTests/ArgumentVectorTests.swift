import Testing

@testable import CommandLine

@Suite struct ArgumentVectorTests {
  #if os(Linux)
    @Test func theKernelsWordsAreThoseThatSwiftFinds() {
      let words = ArgumentVector.beforeEnvironment().map { String(cString: $0) }
      #expect(words == ArgumentVector.words().map { String(cString: $0) })
      #expect(!words.isEmpty)
    }
  #endif
}
