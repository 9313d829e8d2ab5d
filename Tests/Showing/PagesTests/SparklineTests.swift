import JSON
import Testing

@testable import Pages

struct SparklineTests {
  private func chart(_ values: Int128?...) -> String {
    var page = Markup()
    Sparkline(values.map { $0.map { Number($0) } }).write(to: &page)
    return String(decoding: page.bytes, as: UTF8.self)
  }

  @Test func aLineJoinsTheNumbersAndADotShowsEach() {
    #expect(
      chart(0, 10, 5).hasSuffix(
        "><path d=\"M4 20L32 4L60 12\"/><path d=\"M4 20h0M32 4h0M60 12h0\"/></svg>"))
  }

  @Test func aMissingNumberBreaksTheLine() {
    #expect(chart(10, nil, 5).contains("d=\"M4 4M60 12\""))
    #expect(chart(nil, nil).contains("d=\"\""))
  }
}
