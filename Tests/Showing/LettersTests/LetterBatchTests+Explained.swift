import Checking
import Forms
import Records
import Rules
import Testing

@testable import Letters

extension LetterBatchTests {
  /// The letter about a report with one error, whose finding `change` changes.
  private func letter(_ change: (inout Finding) -> Void) throws -> FeedbackLetter {
    let selection = try Selection(select: ["T302"])
    var batch = LetterBatch(selection.rules, settings: LetterSettings())
    let context = CheckContext(report([Cell(.received, .total): 3]))
    let result = ReportCheck(selection).result(of: context)
    var findings = result.findings
    for index in findings.indices { change(&findings[index]) }
    batch.add(context, findings, result.summary)
    return try #require(batch.feedbackLetters().first)
  }

  @Test func whatWasExplainedIsInTheLetter() throws {
    let letter = try letter { $0.waived = "经核实无误" }
    let text = letter.lines.joined(separator: "\n")
    #expect(letter.summary == "未发现其他问题，已说明1处")
    #expect(text.contains("除已作说明的1处外，未发现其他问题。"))
    #expect(
      text.contains(
        """
        已作说明、不再列为问题的：
           【已说明】表三“一、本年新收政府信息公开申请数量”行：各类申请人合计0件，总计填报3件，相差3件。（T302）说明：经核实无误
        """))
  }

  @Test func whereThePageIsWrongThePageIsToBeCorrected() throws {
    let text = try letter { $0.concern = .publication(.content) }.lines.joined(separator: "\n")
    #expect(text.contains("请逐条核对发布页面，有误的立即更正并回复更正情况，无误的说明情况。"))
    #expect(!text.contains("重新报送"))
  }
}
