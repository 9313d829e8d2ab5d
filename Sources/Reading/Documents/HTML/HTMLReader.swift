import Wordings

/// Reads HTML pages: what they show, in order, and nothing that they hide.
package enum HTMLReader {
  /// How deep elements may stand in each other.
  static let nestingLimit = 256

  /// The document that UTF-8 bytes hold. Damaged markup is read as browsers read it, as far as text
  /// and tables go. Fails only where a limit is passed (`too-large`).
  package static func document(_ bytes: [UInt8]) throws(Refusal) -> Document {
    let source = LineBreaks.normalized(bytes)
    return try read(source.span)
  }

  private static func read(_ bytes: Span<UInt8>) throws(Refusal) -> Document {
    var tokenizer = HTMLTokenizer()
    var builder = HTMLBlockBuilder()
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
      case .end: return builder.finish(bytes)
      }
    }
  }
}
