import Foundation

@testable import Documents

/// A token with its text, for comparison in tests.
enum RecordedToken: Equatable, CustomStringConvertible {
  case doctype(name: [UInt8]?, publicID: [UInt8]?, systemID: [UInt8]?, isCorrect: Bool)
  case startTag([UInt8], [[UInt8]: [UInt8]], selfClosing: Bool)
  case endTag([UInt8])
  case comment([UInt8])
  case text([UInt8])

  /// A token in the notation of html5lib's tests.
  init?(_ item: [Any], _ bytes: (String) -> [UInt8]) {
    func optional(_ index: Int) -> [UInt8]? {
      item.indices.contains(index) ? (item[index] as? String).map(bytes) : nil
    }
    guard let kind = item.first as? String else { return nil }
    let text = optional(1)
    switch (kind, text) {
    case ("DOCTYPE", _):
      self = .doctype(
        name: text, publicID: optional(2), systemID: optional(3),
        isCorrect: item.last as? Bool ?? false)
    case ("StartTag", let text?):
      var attributes: [[UInt8]: [UInt8]] = [:]
      for (name, value) in item[2] as? [String: String] ?? [:] {
        attributes[bytes(name)] = bytes(value)
      }
      self = .startTag(text, attributes, selfClosing: item.count > 3)
    case ("EndTag", let text?): self = .endTag(text)
    case ("Comment", let text?): self = .comment(text)
    case ("Character", let text?): self = .text(text)
    default: return nil
    }
  }

  /// The tokens with consecutive texts joined.
  static func joined(_ tokens: [RecordedToken]) -> [RecordedToken] {
    tokens.reduce(into: []) { result, token in
      guard case .text(let more) = token, case .text(let text) = result.last else {
        return result.append(token)
      }
      result[result.count - 1] = .text(text + more)
    }
  }

  var description: String {
    func shown(_ bytes: [UInt8]?) -> String {
      bytes.map { String(decoding: $0, as: UTF8.self).debugDescription } ?? "nil"
    }
    switch self {
    case .doctype(let name, let publicID, let systemID, let isCorrect):
      return "doctype(\(shown(name)) \(shown(publicID)) \(shown(systemID)) \(isCorrect))"
    case .startTag(let name, let attributes, let selfClosing):
      let list = attributes.map { "\(shown($0.key))=\(shown($0.value))" }.sorted()
      return "start(\(shown(name)) \(list) \(selfClosing))"
    case .endTag(let name): return "end(\(shown(name)))"
    case .comment(let text): return "comment(\(shown(text)))"
    case .text(let text): return "text(\(shown(text)))"
    }
  }
}

/// Runs the tokenizer and records its tokens.
enum TokenRecorder {
  static func tokens(
    _ input: [UInt8], model: HTMLTokenizer.Model = .data, lastStartTag: HTMLTag = .other
  ) -> [RecordedToken] {
    var tokenizer = HTMLTokenizer()
    tokenizer.model = model
    tokenizer.lastStartTag = lastStartTag
    var tokens: [RecordedToken] = []
    let bytes = input.span
    while true {
      let token = tokenizer.next(bytes)
      switch token {
      case .end: return RecordedToken.joined(tokens)
      case .text(let range, let kind): tokens.append(.text(text(bytes, range, kind)))
      case .comment(let range): tokens.append(.comment(plain(bytes, range)))
      case .endTag(_, let name): tokens.append(.endTag(lowered(bytes, name)))
      case .startTag(_, let name, let selfClosing):
        let attributes = attributes(tokenizer.attributes, bytes)
        tokens.append(.startTag(lowered(bytes, name), attributes, selfClosing: selfClosing))
      case .doctype:
        let doctype = tokenizer.doctype
        tokens.append(
          .doctype(
            name: doctype.name.map { lowered(bytes, $0) },
            publicID: doctype.publicIdentifier.map { plain(bytes, $0) },
            systemID: doctype.systemIdentifier.map { plain(bytes, $0) },
            isCorrect: !doctype.forcesQuirks))
      }
    }
  }

  private static func attributes(
    _ attributes: [HTMLAttribute], _ bytes: Span<UInt8>
  ) -> [[UInt8]: [UInt8]] {
    var result: [[UInt8]: [UInt8]] = [:]
    for attribute in attributes {
      let name = lowered(bytes, attribute.name)
      if result[name] == nil {
        result[name] = HTMLText.decoded(bytes, attribute.value, inAttribute: true)
      }
    }
    return result
  }

  private static func text(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ kind: HTMLTextKind
  ) -> [UInt8] {
    switch kind {
    case .data: HTMLText.decoded(bytes, range, inAttribute: false, keepsNull: true)
    case .replaceable: HTMLText.decoded(bytes, range, inAttribute: false)
    case .raw: plain(bytes, range)
    case .cdata: range.map { bytes[$0] }
    }
  }

  private static func plain(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    range.flatMap { bytes[$0] == 0 ? [0xEF, 0xBF, 0xBD] : [bytes[$0]] }
  }

  private static func lowered(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    plain(bytes, range).map { ByteScan.lowered($0) }
  }
}
