import Wordings

/// Reads HTML pages: the visible content in order.
package enum HTMLReader {
  /// The maximum depth of nested elements.
  static let nestingLimit = 256

  /// Reads `bytes`, a page in UTF-8. Invalid markup is read like in browsers, as far as it matters
  /// for text and tables. Throws only `too-large`, beyond a limit, and `not-a-report` for a page of rpt-html without
  /// a report.
  package static func document(_ bytes: [UInt8]) throws(Refusal) -> Document {
    let source = LineBreaks.normalized(bytes)
    var reading = try read(source.span, sheet: nil)
    if let lateRules = reading.lateRules {
      reading = try read(source.span, sheet: lateRules)
      // How many children an element has is known behind it.
      if lateRules.demands.contains(.ranksFromEnd) {
        reading = try read(source.span, sheet: lateRules, totals: reading.totals)
      }
    }
    return reading.document
  }

  private struct Reading {
    var document: Document
    /// The rules that came after text or elements, which they may concern.
    var lateRules: StyleSheet?
    /// How many children elements have, where selectors ask for them.
    var totals: [ChildCounter.Parent: ChildCount]
  }

  /// Reads the page with the rules of `sheet`. Without them they are collected.
  private static func read(
    _ bytes: Span<UInt8>, sheet: StyleSheet?, totals: [ChildCounter.Parent: ChildCount] = [:]
  ) throws(Refusal) -> Reading {
    var tokenizer = HTMLTokenizer()
    var builder = HTMLBlockBuilder(sheet: sheet, totals: totals)
    while true {
      switch tokenizer.next(bytes) {
      case .text(let range, let kind): builder.text(range, kind, bytes)
      case .startTag(let tag, let name, let selfClosing):
        let start = HTMLStartTag(
          tag: tag, name: name, selfClosing: selfClosing, attributes: tokenizer.attributes)
        try builder.start(start, bytes)
        if !builder.isForeign { tokenizer.model = tag.contentModel }
        tokenizer.allowsCDATA = builder.isForeign
      case .endTag(let tag, let name):
        builder.end(tag, name: name, bytes)
        tokenizer.allowsCDATA = builder.isForeign
      case .comment, .doctype: break
      case .end:
        let document = builder.finish(bytes)
        guard !builder.isReview || !document.articles.isEmpty else {
          throw Refusal(
            .notAReport, "不是年度报告：是核对情况的网页，其中没有报告",
            en: "not an annual report: a page about reports, without any")
        }
        return Reading(
          document: document, lateRules: builder.hasLateRules ? builder.sheet : nil,
          totals: builder.open.children.found)
      }
    }
  }
}
