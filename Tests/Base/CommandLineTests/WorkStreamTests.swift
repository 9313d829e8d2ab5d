import Testing

@testable import CommandLine

@Suite struct WorkStreamTests {
  @Test(arguments: [0, 1, 2, 5])
  func resultsComeInTheOrderOfTheInputs(threads: Int) {
    let stream = WorkStream(threads: threads) { (input: Int) in input * input }
    defer { stream.end() }
    var results: [Int] = []
    for input in 0..<300 {
      stream.add(input)
      while stream.waiting > 7 { results.append(stream.next() ?? -1) }
    }
    while let result = stream.next() { results.append(result) }
    #expect(results == (0..<300).map { $0 * $0 } && stream.waiting == 0)
    #expect(stream.next() == nil)
  }

  @Test func whatIsNotTakenIsNotWaitedFor() {
    let stream = WorkStream(threads: 2) { (input: Int) in input }
    for input in 0..<100 { stream.add(input) }
    #expect(stream.next() == 0)
    stream.end()
    stream.wait()
    #expect(stream.waiting == 99)
  }
}
