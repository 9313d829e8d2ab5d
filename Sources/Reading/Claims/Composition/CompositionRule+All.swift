import Chinese

extension CompositionRule {
  /// All rules, in the order in which they are tried.
  static let all: [CompositionRule] = [
    applicationOfInformation, applicationByChannels, portal, allApplicants, nameOfApplicant,
    carriedFromLastYear,
  ]

  /// The indexes in `all` of the rules whose pattern may begin with `token`; empty for nearly all
  /// tokens.
  static func beginning(with token: Token, _ text: [UInt8]) -> Range<Int> {
    switch token.term {
    case .application: return 1..<3
    case .topic: return 2..<3
    case .applicant, .citizen: return 3..<4
    case .bareGrant: return 0..<1
    case .filler, .assist, .bareApplication: break
    default: return 0..<0
    }
    switch UTF8Character.code(text, token.range.lowerBound) {
    case 0x8981, 0x7533, 0x83B7, 0x63D0: return 0..<1  // 要申获提
    case 0x4EE5: return 4..<5  // 以
    case 0x627F, 0x8F6C, 0x7EED, 0x63A5, 0x7EE7: return 5..<6  // 承转续接继
    default: return 0..<0
    }
  }

  /// An application that says what is applied for.
  private static let applicationOfInformation = CompositionRule(
    pattern: [
      .optional([.words(["要求", "申请"])]), .words(["公开", "获取", "提供"]), information,
      .optional([.words(["的"])]), .optional(channels), application,
    ],
    result: { _ in .application },
    examples: ["要求公开政府信息的申请", "获取政府信息的申请", "公开政府信息的申请", "要求公开政府信息的书面或网上申请"])

  /// Applications by several channels are all of them; by one they are a part.
  private static let applicationByChannels = CompositionRule(
    pattern: [.terms { $0 == .application }, .optional([.words(["的"])])] + channels + [application],
    result: { _ in .application },
    examples: ["申请公开政府信息的信函和网络申请"])

  /// 依申请公开系统: where requests may be filed.
  private static let portal = CompositionRule(
    pattern: [
      .terms { $0 == .application || $0 == .topic },
      .words(["系统", "平台", "信箱", "邮箱", "电子邮箱"]),
    ],
    result: { _ in .portal },
    examples: ["依申请公开系统", "政府信息公开申请平台", "信息公开平台"])

  /// 自然人和组织: all kinds of applicants together.
  private static let allApplicants = CompositionRule(
    pattern: [
      .terms(\.isApplicant), .terms { $0 == .join },
      .words(["组织", "单位", "其他组织", "社会组织", "机构"]),
    ],
    result: { _ in .filler },
    examples: ["自然人和组织", "公民或单位"])

  /// 以单位名义: who applied.
  private static let nameOfApplicant = CompositionRule(
    pattern: [
      .words(["以"]), .optional([.words(["组织", "单位", "机构", "公司"])]),
      .optional([.terms(\.isApplicant)]), .words(["名义"]),
    ],
    result: { tokens in tokens.first { $0.term.isApplicant }?.term ?? .applicant(.organization) },
    examples: ["以单位名义", "以个人名义", "以企业名义"])

  /// 承接上年: requests that last year left.
  private static let carriedFromLastYear = CompositionRule(
    pattern: [
      .words(["承接", "转办", "续办", "接办", "接续办理", "承接办理", "继续办理"]),
      .terms { $0 == .lastYear },
    ],
    result: { _ in .broughtForward },
    examples: ["转办上一年度", "承接上年"])

  // MARK: - Parts of patterns

  private static let information = Element.words([
    "政府信息", "信息", "相关政府信息", "相关信息", "有关信息", "有关政府信息", "政务信息",
  ])

  private static let application = Element.terms { $0 == .bareApplication || $0 == .application }

  /// 信函和网络, 书面或网上.
  private static let channels: [Element] = [
    .terms { $0 == .channel }, .oneOrMore([.terms { $0 == .join }, .terms { $0 == .channel }]),
  ]
}
