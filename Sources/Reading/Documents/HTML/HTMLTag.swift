/// The name of a tag, if the reader handles that element specially; otherwise `other`.
enum HTMLTag: String, CaseIterable {
  case other
  // Inline elements with a special meaning
  case a, bdo, del, embed, iframe, image, img, object, ruby, s, strike, sub, sup
  // Parts of equations whose digits are no number, and the text of drawings
  case mfrac, mmultiscripts, mover, mroot, msqrt, msub, msubsup, msup, munder, munderover, text
  // Blocks
  case address, article, aside, blockquote, body, center, dd, details, dialog, dir, div, dl, dt
  case fieldset, figcaption, figure, footer, form, frameset, h1, h2, h3, h4, h5, h6, head
  case header, hgroup, html, legend, li, main, menu, nav, ol, p, plaintext, pre, search, section,
    summary
  case ul, xmp
  // Tables
  case caption, col, colgroup, table, tbody, td, tfoot, th, thead, tr
  // Elements that are never shown as text
  case audio, button, canvas, comment, datalist, meter, noembed, noframes, noscript, optgroup,
    option
  case progress, rp, rt
  case script, select, style, svg, template, textarea, title, video, xml
  // Void elements
  case area, base, basefont, bgsound, br, frame, hr, input, keygen, link, meta, param, source
  case track, wbr
}

extension HTMLTag {
  static let names = NameTable<HTMLTag>(other: .other)

  /// The effect of an element on the text.
  enum Role {
    /// None: `<b>`, `<o:p>`, and every unknown element.
    case inline
    /// It begins and ends a paragraph.
    case block
    /// It is a part of a table.
    case table
    /// The element and its content are not shown.
    case hidden
    /// It has no content and no end tag.
    case void
  }

  var role: Role {
    switch self {
    case .other, .a, .bdo, .del, .object, .ruby, .s, .strike, .sub, .sup, .mfrac, .mmultiscripts,
      .mover, .mroot, .msqrt, .msub, .msubsup, .msup, .munder, .munderover, .text:
      .inline
    case .caption, .col, .colgroup, .table, .tbody, .td, .tfoot, .th, .thead, .tr: .table
    case .audio, .button, .canvas, .comment, .datalist, .iframe, .meter, .noembed, .noframes,
      .noscript,
      .optgroup, .option, .progress, .rp, .rt, .script, .select, .style, .svg, .template, .textarea,
      .title,
      .video, .xml:
      .hidden
    case .area, .base, .basefont, .bgsound, .br, .embed, .frame, .hr, .image, .img, .input,
      .keygen, .link, .meta, .param, .source, .track, .wbr:
      .void
    default: .block
    }
  }

  /// 1–6 for `<h1>` … `<h6>`, otherwise 0.
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

  /// How the tokenizer reads the content of the element.
  var contentModel: HTMLTokenizer.Model {
    switch self {
    case .title, .textarea: .rcdata
    case .style, .xmp, .iframe, .noembed, .noframes, .noscript: .rawtext
    case .script: .scriptData
    case .plaintext: .plaintext
    default: .data
    }
  }

  /// Whether it is a fraction, a power, or another part of an equation whose digits are no number.
  var isEquationPart: Bool {
    switch self {
    case .mfrac, .mmultiscripts, .mover, .mroot, .msqrt, .msub, .msubsup, .msup, .munder,
      .munderover:
      true
    default: false
    }
  }

  var isCell: Bool { self == .td || self == .th }
  var isRowGroup: Bool { self == .tbody || self == .thead || self == .tfoot }
}

/// Rules for implied start and end tags.
extension HTMLTag {
  /// Whether an end tag of a block inside cannot close an element outside ("table scope").
  var isTableScope: Bool { self == .table || acceptsFlowContent }

  /// Whether it is a part of a table that contains text and tables: a cell or a caption.
  var acceptsFlowContent: Bool { isCell || self == .caption }

  /// Whether this part of a table may begin in `parent`, directly or after an implied start tag.
  func isAllowed(in parent: HTMLTag) -> Bool {
    if parent == .table { return true }
    if isCell { return parent == .tr || parent.isRowGroup }
    return self == .tr && parent.isRowGroup
  }

  /// Whether its start tag closes `open`, an element whose end tag may be missing.
  func ends(_ open: HTMLTag) -> Bool {
    switch self {
    case .rp, .rt: open == .rp || open == .rt
    case .button, .optgroup, .option, .select: self == open
    default: false
    }
  }

  /// Whether its start tag ends the `<svg>` that contains it.
  var breaksOutOfForeignContent: Bool {
    switch role {
    case .block, .table: true
    case .void: self == .br || self == .hr || self == .img || self == .embed || self == .meta
    default: false
    }
  }
}
