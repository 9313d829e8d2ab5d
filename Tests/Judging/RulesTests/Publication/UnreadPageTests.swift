import JSON
import Records
import Testing
import Wordings

@testable import Rules

@Suite struct UnreadPageTests {

  /// A page that was read and has something else is no report, unless a title names one.
  @Test(
    arguments: [
      (.unreadable, nil, nil, true), (.notAReport, nil, nil, false), (.notAReport, "年报", nil, true),
      (.notAReport, "年报", .list, false), (.notAReport, nil, .list, false),
      (.notAReport, nil, .attachments, true), (.notAReport, nil, .nothing, true),
      (.unreadable, "年报", .list, true),
    ] as [(Failure.Code, String?, Refusal.Substitute?, Bool)])
  func whatWasReadIsNoReport(
    code: Failure.Code, title: String?, instead: Refusal.Substitute?, mayBe: Bool
  ) {
    var failure = Failure(path: "7.html", code: code, message: "")
    failure.title = title
    failure.instead = instead
    #expect(UnreadPage(failure: failure, agency: nil).mayBeReport == mayBe)
  }
}
