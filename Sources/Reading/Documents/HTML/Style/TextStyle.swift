/// How an element shows its text: what CSS and HTML make of it that matters for reading.
struct TextStyle: OptionSet {
  let rawValue: UInt64

  /// Not part of the page, with all its content: `display: none`.
  static let absent = TextStyle(rawValue: 1)
  /// Not part of the page because of its tag: `<script>`.
  static let absentByTag = TextStyle(rawValue: 2)
  /// Takes its place on the page but is not seen: `visibility: hidden`, `opacity: 0`.
  static let invisible = TextStyle(rawValue: 4)
  static let transparent = TextStyle(rawValue: 8)
  /// `font-size: 0`.
  static let sizeless = TextStyle(rawValue: 16)
  static let struck = TextStyle(rawValue: 32)
  static let raised = TextStyle(rawValue: 64)
  static let lowered = TextStyle(rawValue: 128)
  /// In no colour, or in that of its background.
  static let colourless = TextStyle(rawValue: 256)
  /// `text-indent: -9999px`.
  static let outdented = TextStyle(rawValue: 512)
  /// Not within the page, or cut off: what the properties below amount to.
  static let outside = TextStyle(rawValue: 1024)
  /// `position: absolute`, with which these two hide an element: `left: -9999px`, `clip: rect(0,0,0,0)`.
  static let positioned = TextStyle(rawValue: 2048)
  static let displaced = TextStyle(rawValue: 4096)
  static let clipped = TextStyle(rawValue: 8192)
  /// `height: 0` and `overflow: hidden`, which together hide a block.
  static let flat = TextStyle(rawValue: 16384)
  static let cropped = TextStyle(rawValue: 32768)
  /// `width: 0`, which hides a box in the same way, and the `display` that makes a box of text.
  static let narrow = TextStyle(rawValue: 65536)
  static let boxed = TextStyle(rawValue: 1 << 17)
  /// `position: relative`, with which these two move text in its line: `top: -5px`.
  static let relative = TextStyle(rawValue: 1 << 18)
  static let movedUp = TextStyle(rawValue: 1 << 19)
  static let movedDown = TextStyle(rawValue: 1 << 20)
  static let white = TextStyle(rawValue: 1 << 21)
  /// A link to a place in the page.
  static let noteLink = TextStyle(rawValue: 1 << 22)
  /// `unicode-bidi: bidi-override`, with which `direction: rtl` turns text round, and what they amount to.
  static let override = TextStyle(rawValue: 1 << 23)
  static let fromRight = TextStyle(rawValue: 1 << 24)
  static let reversed = TextStyle(rawValue: 1 << 25)
  /// With text before or after it that only the style of the page has.
  static let generated = TextStyle(rawValue: 1 << 27)
  /// In another place of its cell than the text beside it: `float: right`; and `float: left`, which moves text before
  /// what is on its left.
  static let moved = TextStyle(rawValue: 1 << 28)
  static let floatedLeft = TextStyle(rawValue: 1 << 29)
  /// With its parts in another order: `flex-direction: row-reverse`, `order`.
  static let disordered = TextStyle(rawValue: 1 << 30)
  /// On black, with which text without a colour is not seen.
  static let onBlack = TextStyle(rawValue: 1 << 31)
  /// In a font that shows pictures in place of letters and digits.
  static let pictorial = TextStyle(rawValue: 1 << 26)

  /// Apart from the text beside it, as a box: `display: block`; and with parts that are: `display: flex`.
  static let box = TextStyle(rawValue: 1 << 32)
  static let container = TextStyle(rawValue: 1 << 33)

  /// The properties that content has from the elements around it, whatever its own are.
  static let lasting: TextStyle = [
    .absent, .absentByTag, .transparent, .struck, .raised, .lowered, .outside, .noteLink, .reversed,
    .moved, .disordered,
  ]
  /// What concerns only the text of one cell.
  static let ofCell: TextStyle = [.moved, .floatedLeft, .disordered, .onBlack]
  /// The properties that content has from the elements around it, unless it has others.
  static let inherited: TextStyle = [
    .invisible, .sizeless, .colourless, .white, .outdented, .fromRight, .pictorial, .onBlack,
  ]
  /// The properties with which text is not seen.
  private static let unseen: TextStyle = [
    .absent, .absentByTag, .invisible, .transparent, .sizeless, .colourless, .outdented, .outside,
  ]
  /// The properties that are ended by a length, a colour or a font of any value.
  static let measured: TextStyle = [
    .sizeless, .colourless, .white, .outdented, .outside, .displaced, .clipped, .flat, .narrow,
    .cropped, .movedUp, .movedDown, .pictorial, .onBlack,
  ]
  /// The properties that only together say how text is shown.
  private static let combined: TextStyle = [
    .positioned, .displaced, .clipped, .flat, .cropped, .narrow, .boxed, .relative, .movedUp,
    .movedDown, .override,
  ]

  /// Whether the element and its content are not part of the page.
  var isHidden: Bool { !isDisjoint(with: [.absent, .absentByTag]) }

  /// How text of the element is set apart; nil for plain text.
  var setApart: SetApart.Kind? {
    if !isDisjoint(with: TextStyle.unseen) { return .hidden }
    if contains(.struck) { return .struck }
    if contains(.raised) { return .raised }
    if contains(.lowered) { return .lowered }
    if contains(.onBlack), !contains(.white) { return .hidden }
    if contains(.noteLink) { return .noteLink }
    if contains(.moved) { return .moved }
    return contains(.white) ? .white : nil
  }

  /// Replaces the properties that change text only together by what they amount to. `isBlock` is
  /// whether a height and a width apply to the element.
  mutating func combine(isBlock: Bool) {
    guard !isDisjoint(with: TextStyle.combined) else { return }
    if contains(.positioned), !isDisjoint(with: [.displaced, .clipped]) { insert(.outside) }
    if isBlock || contains(.boxed), contains(.cropped), !isDisjoint(with: [.flat, .narrow]) {
      insert(.outside)
    }
    if contains(.relative) {
      if contains(.movedUp) { insert(.raised) } else if contains(.movedDown) { insert(.lowered) }
    }
    if contains(.override), contains(.fromRight) { insert(.reversed) }
    if contains(.boxed), contains(.fromRight) { insert(.disordered) }
    subtract(TextStyle.combined)
  }
}

extension HTMLTag {
  /// The style that browsers give the element. What `vertical-align` of a page says of `<sup>` and
  /// `<sub>` is left out, since pages raise them in other ways too.
  var textStyle: TextStyle {
    switch self {
    case .s, .strike, .del: .struck
    case .sup: .raised
    case .sub: .lowered
    case .bdo: .override
    // Unless it is open.
    case .dialog: .absent
    default: []
    }
  }
}
