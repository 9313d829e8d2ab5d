/// How an element shows its text: what CSS and HTML make of it that matters for reading.
struct TextStyle: OptionSet {
  let rawValue: UInt8

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

  /// The properties that content has from the elements around it, whatever its own are.
  static let lasting: TextStyle = [
    .absent, .absentByTag, .transparent, .struck, .raised, .lowered,
  ]
  /// The properties that content has from the elements around it, unless it has others.
  static let inherited: TextStyle = [.invisible, .sizeless]

  /// Whether the element and its content are not part of the page.
  var isHidden: Bool { !isDisjoint(with: [.absent, .absentByTag]) }

  /// How text of the element is set apart; nil for plain text.
  var setApart: SetApart.Kind? {
    if !isDisjoint(with: [.absent, .absentByTag, .invisible, .transparent, .sizeless]) {
      return .hidden
    }
    if contains(.struck) { return .struck }
    if contains(.raised) { return .raised }
    return contains(.lowered) ? .lowered : nil
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
    default: []
    }
  }
}
