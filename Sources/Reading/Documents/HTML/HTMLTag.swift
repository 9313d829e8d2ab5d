/// A tag's name, as far as a reader of reports tells them apart.
enum HTMLTag: String, CaseIterable {
  case other
  // Inline, with a meaning here
  case a, del, embed, iframe, image, img, object, ruby, s, strike, sup
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
}

extension HTMLTag {
  static let names = NameTable<HTMLTag>(other: .other)

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
    case .other, .a, .del, .object, .ruby, .s, .strike, .sup: .inline
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

/// How tags open and close one another.
extension HTMLTag {
  /// Whether end tags of blocks do not reach beyond it.
  var isTableScope: Bool { self == .table || holdsFlow }

  /// Whether it is a part of a table that holds text, and tables.
  var holdsFlow: Bool { isCell || self == .caption }

  /// Whether a part of a table begins directly in that one, or in a part implied there.
  func mayStand(in parent: HTMLTag) -> Bool {
    if parent == .table { return true }
    if isCell { return parent == .tr || parent.isRowGroup }
    return self == .tr && parent.isRowGroup
  }

  /// Whether its start tag ends that element, which may lack an end tag.
  func ends(_ open: HTMLTag) -> Bool {
    switch self {
    case .rp, .rt: open == .rp || open == .rt
    case .button, .optgroup, .option, .select: self == open
    default: false
    }
  }

  /// Whether its text must not run into the text around it: `12<sup>1</sup>` is not 121, nor is
  /// `<s>12</s>15` 1215.
  var standsApart: Bool { self == .sup || self == .del || self == .s || self == .strike }

  /// Whether it ends the `<svg>` that it stands in.
  var leavesForeign: Bool {
    switch role {
    case .block, .table: true
    case .void: self == .br || self == .hr || self == .img || self == .embed || self == .meta
    default: false
    }
  }
}
