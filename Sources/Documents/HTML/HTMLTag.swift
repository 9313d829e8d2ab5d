/// A tag's name, as far as a reader of reports tells them apart.
enum HTMLTag: String, CaseIterable {
  case other
  // Inline, with a meaning here
  case a, embed, iframe, image, img, object
  // Blocks
  case address, article, aside, blockquote, body, center, dd, details, dialog, dir, div, dl, dt
  case fieldset, figcaption, figure, footer, form, frameset, h1, h2, h3, h4, h5, h6, head
  case header, hgroup, html, legend, li, main, menu, nav, ol, p, plaintext, pre, search, section,
    summary
  case ul, xmp
  // Tables
  case caption, col, colgroup, table, tbody, td, tfoot, th, thead, tr
  // Never shown as text
  case audio, button, canvas, datalist, noembed, noframes, noscript, optgroup, option, rp, rt
  case script, select, style, svg, template, textarea, title, video, xml
  // Without content
  case area, base, basefont, bgsound, br, frame, hr, input, keygen, link, meta, param, source
  case track, wbr

  /// A name of up to 16 bytes, as the tokenizer gathers it: the last 8 bytes and those before.
  struct Key: Equatable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    @inline(__always)
    mutating func append(_ byte: UInt8) {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(ByteScan.lowered(byte))
    }

    @inline(__always)
    var slot: Int { Int(truncatingIfNeeded: (low &* 0x9E37_79B9_7F4A_7C15) >> 56) }
  }

  /// The tag of a name of `length` bytes.
  @inline(__always)
  init(_ key: Key, length: Int) {
    self = length > 16 ? .other : HTMLTag.find(key)
  }

  private static func find(_ key: Key) -> HTMLTag {
    let table = slots
    var slot = key.slot
    while table[slot].tag != .other {
      if table[slot].key == key { return table[slot].tag }
      slot = (slot + 1) & 255
    }
    return .other
  }

  private static let slots: [(key: Key, tag: HTMLTag)] = {
    var table = [(key: Key, tag: HTMLTag)](repeating: (Key(), .other), count: 256)
    for tag in allCases where tag != .other {
      var key = Key()
      for byte in tag.rawValue.utf8 { key.append(byte) }
      var slot = key.slot
      while table[slot].tag != .other { slot = (slot + 1) & 255 }
      table[slot] = (key, tag)
    }
    return table
  }()
}

extension HTMLTag {
  /// What a tag does to the text.
  enum Role {
    /// Nothing: `<b>`, `<o:p>`, whatever is not known.
    case inline
    /// It begins and ends a paragraph.
    case block
    /// Part of a table.
    case table
    /// It and its content are not shown.
    case hidden
    /// It has no content and no end tag.
    case void
  }

  var role: Role {
    switch self {
    case .other, .a, .object: .inline
    case .caption, .col, .colgroup, .table, .tbody, .td, .tfoot, .th, .thead, .tr: .table
    case .audio, .button, .canvas, .datalist, .iframe, .noembed, .noframes, .noscript, .optgroup,
      .option, .rp, .rt, .script, .select, .style, .svg, .template, .textarea, .title, .video, .xml:
      .hidden
    case .area, .base, .basefont, .bgsound, .br, .embed, .frame, .hr, .image, .img, .input,
      .keygen, .link, .meta, .param, .source, .track, .wbr:
      .void
    default: .block
    }
  }

  /// 1–6 for `<h1>` … `<h6>`, else 0.
  var headingLevel: Int {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: 0
    }
  }

  /// How the tokenizer reads on after this start tag.
  var contentModel: HTMLTokenizer.Model {
    switch self {
    case .title, .textarea: .rcdata
    case .style, .xmp, .iframe, .noembed, .noframes, .noscript: .rawtext
    case .script: .scriptData
    case .plaintext: .plaintext
    default: .data
    }
  }

  var isCell: Bool { self == .td || self == .th }
  var isRowGroup: Bool { self == .tbody || self == .thead || self == .tfoot }
}
