import Testing
import Wordings

@testable import Converters

@Suite struct ConverterFailureTests {
  private let converter = Converter("Made", package: "made-package", version: [], in: Sandbox())

  @Test(arguments: [ChildProcess.End.exit(126), .exit(127), .notStarted(2)])
  func aProgramThatCannotRunIsNoFaultOfTheDocument(end: ChildProcess.End) {
    let refusal = converter.failure(end)
    #expect(refusal.code == .converterMissing)
    #expect(refusal.message.chinese.contains("与文件无关"))
    #expect(refusal.message.english.contains("made-package"))
  }

  @Test(arguments: [ChildProcess.End.exit(1), .signal(11)])
  func anyOtherEndMayBe(end: ChildProcess.End) {
    #expect(converter.failure(end).code == .unreadable)
  }
}
