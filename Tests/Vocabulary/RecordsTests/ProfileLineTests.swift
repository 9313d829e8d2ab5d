import Testing
import Wordings

@testable import Records

@Suite struct ProfileLineTests {
  private func line(_ text: String) throws -> ProfileLine {
    try ProfileLine(line: Array(text.utf8)[...])
  }

  @Test func eachKindOfLineIsRead() throws {
    let deadline = try line(
      #"{"rule":"S112","deadline":"02-29","kind":"town","level":"township","basis":"甲"}"#)
    #expect(deadline.demand == .deadline(month: 2, day: 29))
    #expect(deadline.kind == "town" && deadline.level == "township" && deadline.basis == "甲")
    #expect(
      try line(#"{"rule":"S117","severity":"off","basis":"甲"}"#).demand == .severity(nil))
    #expect(
      try line(#"{"severity":"error","basis":"甲","rule":"S117"}"#).demand == .severity(.error))
    #expect(
      try line(#"{"rule":"S102","heading":"五、短板","section":null,"basis":"甲"}"#).demand
        == .heading("五、短板"))
    #expect(
      try line(#"{"rule":"S119","count":"解读","basis":"甲"}"#).demand
        == .count("解读", words: ["解读"], units: []))
    let count = try line(
      #"{"rule":"S119","section":2,"count":"解读","words":["解"],"units":["篇"],"basis":"甲"}"#)
    #expect(count.demand == .count("解读", words: ["解"], units: ["篇"]))
    #expect(count.section == 2)
    #expect(
      try line(#"{"rule":"S120","least":1,"most":9,"basis":"甲"}"#).demand
        == .length(least: 1, most: 9))
  }

  @Test(arguments: [
    ("[]", "object"), ("{", "incomplete"), (#"{"rule":"S112","deadline":"01-31"}"#, "basis"),
    (#"{"rule":"S112","deadline":"01-31","basis":" "}"#, "notice"),
    (#"{"deadline":"01-31","basis":"甲"}"#, "rule"),
    (#"{"rule":"S112","basis":"甲"}"#, "exactly one of"),
    (#"{"rule":"S112","deadline":"01-31","most":3,"basis":"甲"}"#, "exactly one of"),
    (#"{"rule":"S112","deadline":"02-30","basis":"甲"}"#, "MM-DD"),
    (#"{"rule":"S112","deadline":"1-31","basis":"甲"}"#, "MM-DD"),
    (#"{"rule":"S117","severity":"none","basis":"甲"}"#, "off"),
    (#"{"rule":"S120","most":3,"sectoin":1,"basis":"甲"}"#, "“section”"),
    (#"{"rule":"S120","most":3,"section":7,"basis":"甲"}"#, "1 to 6"),
    (#"{"rule":"S120","most":3,"least":4,"basis":"甲"}"#, "above"),
    (#"{"rule":"S120","most":0,"basis":"甲"}"#, "negative"),
    (#"{"rule":"S119","words":["甲"],"basis":"甲"}"#, "count"),
    (#"{"rule":"S119","count":"甲","words":"乙","basis":"甲"}"#, "words"),
  ])
  func whatCannotBeUnderstoodIsNamed(text: String, word: String) {
    let error = #expect(throws: Refusal.self) { try line(text) }
    #expect(error?.message.english.contains(word) == true, "\(error?.message.english ?? "")")
  }
}
