import Wordings

/// Reads HTML pages: the visible content in order.
package enum HTMLReader {
  /// The maximum depth of nested elements.
  static let nestingLimit = 256

  /// Reads `bytes`, a page in UTF-8. Invalid markup is read like in browsers, as far as it matters
  /// for text and tables. Throws only `too-large`, beyond a limit.
  package static func document(_ bytes: [UInt8]) throws(Refusal) -> Document {
    let source = LineBreaks.normalized(bytes)
    let (document, lateRules) = try read(source.span, sheet: nil)
    guard let lateRules else { return document }
    return try read(source.span, sheet: lateRules).document
  }

  /// Reads the page with the rules of `sheet`. Without them they are collected; the rules that came
  /// after text, which they may concern, are returned.
  private static func read(
    _ bytes: Span<UInt8>, sheet: StyleSheet?
  ) throws(Refusal) -> (document: Document, lateRules: StyleSheet?) {
    var tokenizer = HTMLTokenizer()
    var builder = HTMLBlockBuilder(sheet: sheet)
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
        return (builder.finish(bytes), builder.hasLateRules ? builder.sheet : nil)
      }
    }
  }
}
