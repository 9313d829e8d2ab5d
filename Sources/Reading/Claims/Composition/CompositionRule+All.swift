import Chinese

extension CompositionRule {
  /// All rules, in the order in which they are tried.
  static let all: [CompositionRule] = [
    applicationOfInformation, applying, applicationByChannels, portal, administrativeCases,
    allApplicants,
    nameOfApplicant, petition, carriedFromLastYear, elsewhere, referral, holding, portalOfSite,
    together, opening, remaining, lateSupplement, appeal, unclear, withdrawal, illegality,
  ]

  /// The indexes in `all` of the rules whose pattern may begin with `token`; empty for nearly all
  /// tokens.
  static func beginning(with token: Token, _ text: [UInt8]) -> Range<Int> {
    switch token.term {
    case .application: return 2..<5
    case .topic: return 3..<5
    case .applicant, .citizen: return 5..<6
    case .bareGrant: return 0..<2
    case .missing, .elsewhere: return 11..<12
    case .channel: return 12..<13
    case .together, .over: return 13..<14
    case .qualifier, .inTime: return 16..<18
    case .unknown:
      return text.has("确认", at: token.range.lowerBound) ? 20..<21 : 0..<0
    case .filler, .assist, .bareApplication, .receive, .unrelated: break
    default: return beginsApplication(token, text) ? 0..<1 : 0..<0
    }
    switch UTF8Character.code(text, token.range.lowerBound) {
    case 0x8981, 0x7533, 0x83B7, 0x63D0: return 0..<2  // 要申获提
    case 0x4EE5: return 6..<8  // 以
    case 0x5C5E, 0x7CFB, 0x4E3A, 0x4F5C, 0x662F: return 7..<8  // 属系为作是
    case 0x627F, 0x8F6C, 0x7EED, 0x63A5, 0x7EE7: return 8..<9  // 承转续接继
    case 0x4E0D, 0x975E: return 9..<10  // 不非
    case 0x544A: return 10..<11  // 告
    case 0x4E0A: return 13..<14  // 上
    case 0x5E74, 0x671F, 0x5C81: return 14..<17  // 年期岁
    case 0x903E, 0x5230, 0x8D85, 0x8FC7: return 16..<17  // 逾到超过
    case 0x5BF9: return 17..<18  // 对
    case 0x8865, 0x7ECF: return 18..<19  // 补经
    case 0x5F53, 0x672C: return 19..<20  // 当本
    default: return 0..<0
    }
  }

  /// Whether the first rule may begin with `token`: 要求, 申请, 公开, 获取 or 提供.
  private static func beginsApplication(_ token: Token, _ text: [UInt8]) -> Bool {
    guard token.range.count == 6 else { return false }
    switch UTF8Character.code(text, token.range.lowerBound) {
    case 0x8981, 0x7533, 0x516C, 0x83B7, 0x63D0: return true
    default: return false
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

  /// Applying for information.
  private static let applying = CompositionRule(
    pattern: [
      .terms { $0 == .bareApplication }, .optional([.words(["过", "了"])]),
      .words(["公开", "获取", "查询"]), information,
    ],
    result: { _ in .application },
    examples: ["申请过公开政府信息"])

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

  /// Cases about disclosure in court, without the word 诉讼.
  private static let administrativeCases = CompositionRule(
    pattern: [
      .terms { $0 == .application || $0 == .topic }, .words(["行政"]), .words(["案件", "案"]),
    ],
    result: { _ in .dispute(.litigation) },
    examples: ["政府信息公开行政案件"])

  /// A portal that is named together with its site.
  private static let portalOfSite = CompositionRule(
    pattern: [
      .terms { $0 == .channel }, .terms { $0 == .application || $0 == .topic },
      .words(["系统", "平台", "信箱", "邮箱", "电子邮箱", "专栏", "栏目"]),
    ],
    result: { _ in .portal },
    examples: ["网站依申请公开平台"])

  /// What is a petition by its nature, whatever its form.
  private static let petition = CompositionRule(
    pattern: [
      .words(["属于", "属", "为", "系", "以", "作为", "是"]),
      .oneOrMore([
        .words(["信访", "举报", "投诉", "投诉举报"]), .optional([.terms { $0 == .join }]),
      ]),
      .optional([.words(["类", "形式", "诉求", "事项", "问题", "活动", "类事项"])]),
    ],
    result: { _ in .outcome(.petition) },
    examples: ["属于信访事项", "为信访诉求", "以信访、投诉形式"])

  /// What another agency has to answer.
  private static let elsewhere = CompositionRule(
    pattern: [
      .words(["不属于", "非", "不属", "不是", "不在", "并非", "不由"]),
      .optional([
        .oneOrMore([
          .words([
            "本机关", "本单位", "本局", "本委", "本镇", "本乡", "本街道", "本办", "我局", "我镇", "我乡", "我街道", "我单位", "我委",
            "我办", "我市", "我区", "我县", "本部门", "政府", "机关", "行政机关", "街道", "本厅", "我厅", "我部", "本部",
            "本行政机关", "本中心",
            "我中心", "本关", "我关", "本署", "我署", "本院", "我院", "本会", "我会", "本总队", "我总队", "本区", "本县", "本市",
            "本省",
          ])
        ])
      ]),
      .words([
        "职责范围", "职权范围", "职能范围", "管辖范围", "业务范围", "公开范围", "权限范围", "受理范围", "职责", "职权", "职责权限",
        "权限", "公开职责", "法定职责",
        "工作职责", "主管", "负责", "制作", "掌握", "持有", "保存", "公开", "负责公开", "管辖", "受理",
      ]),
    ],
    result: { _ in .elsewhere },
    examples: ["不属于本街道职责范围", "不属于职责范围"])

  /// 告知申请人向有关单位申请.
  private static let referral = CompositionRule(
    pattern: [
      .words(["告知"]), .optional([.words(["申请人", "其"])]), .words(["向"]), .upTo(4),
      .words(["咨询", "申请", "提出", "提出申请", "获取", "了解", "查询"]),
    ],
    result: { _ in .elsewhere },
    examples: ["告知申请人向有关单位申请", "告知向自然资源局咨询"])

  /// What is not held, in several words, with its object.
  private static let holding = CompositionRule(
    pattern: [
      .terms { $0 == .missing || $0 == .elsewhere },
      .optional([
        .optional([.terms { $0 == .join }]),
        .oneOrMore([.words(["制作", "获取", "保存", "掌握", "持有", "留存", "未获取", "未保存", "未制作", "未掌握"])]),
      ]),
      .optional([
        .optional([.words(["所"])]),
        .optional([.terms { $0 == .bareApplication || $0 == .application }]),
        .optional([.words(["的"])]), .optional([.words(["相关", "有关", "该", "此", "其"])]),
        .words(["政府信息", "信息", "相关信息", "申请信息", "所申请信息", "所申请的信息", "申请的信息", "材料", "资料", "文件"]),
      ]),
    ],
    result: { tokens in tokens.first?.term ?? .missing },
    examples: ["未制作、未获取", "未找到相关信息", "未制作或保存", "不属于本机关掌握"])

  /// 自然人和组织: all kinds of applicants together.
  private static let allApplicants = CompositionRule(
    pattern: [
      .terms { $0 == .citizen || $0 == .applicant(.naturalPerson) || $0 == .applicant(.business) },
      .terms { $0 == .join }, .words(["组织", "单位", "其他组织", "社会组织", "机构"]),
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

  /// The sum of what was counted before.
  private static let together = CompositionRule(
    pattern: [
      .optional([.words(["以上", "上述"])]), .optional([.terms { $0 == .together }]),
      .terms { $0 == .total },
    ],
    result: { _ in .together },
    examples: ["以上合计", "两项共计", "上述两类之和"])

  /// What was open when the year began: 年初待办, 期初未结.
  private static let opening = CompositionRule(
    pattern: [
      .words(["年初", "期初", "岁初"]), .optional([.words(["时", "有", "的"])]),
      .optional([.words(leftovers)]), .optional([.terms(isOpen)]),
    ],
    result: { _ in .broughtForward },
    examples: ["年初待办", "期初未办结", "年初有待办", "年初留存"])

  /// What was open when it ended: 年末结余, 期末待办.
  private static let remaining = CompositionRule(
    pattern: [
      .words(["年末", "期末", "年底", "年终", "岁末"]), .optional([.words(["时", "有", "的"])]),
      .optional([.words(leftovers)]), .optional([.terms(isOpen)]),
    ],
    result: { _ in .carriedForward },
    examples: ["年末结余", "期末待办", "年底时尚未办结"])

  /// What was not added before a date: 逾期未补正, 期满仍未补充材料.
  private static let lateSupplement = CompositionRule(
    pattern: [
      .words(["逾期", "到期", "超期", "期满", "过期", "期限内", "规定期限内", "按期", "超时", "限期内"]),
      .optional([.words(["后", "仍", "而", "又", "均", "仍然"])]),
      .terms { $0 == .outcome(.notSupplemented) || $0 == .outcome(.unpaidFee) },
    ],
    result: { tokens in tokens.last?.term ?? .outcome(.notSupplemented) },
    examples: ["逾期仍未补正", "期限内未补充材料"])

  /// What went to court after a decision of the authority above.
  private static let appeal = CompositionRule(
    pattern: [
      .words(["不服", "对"]), .words(["复议决定", "行政复议决定", "复议", "行政复议"]),
      .optional([.words(["结果", "决定", "结论"])]), .optional([.words(["不服"])]),
      .optional([.oneOrMore([.words(["后", "又", "再", "而", "继而", "遂", "并", "再次"])])]),
      .terms { $0 == .dispute(.litigation) },
    ],
    result: { _ in .dispute(.afterReconsideration) },
    examples: ["不服复议决定后起诉", "对复议结果不服又提起诉讼"])

  /// What was unclear even then: 补正后申请人描述依旧不清.
  private static let unclear = CompositionRule(
    pattern: [
      .words(["补正", "经补正", "经补正后", "补正后"]), .upTo(4), .terms { $0 == .outcome(.stillUnclear) },
    ],
    result: { _ in .outcome(.stillUnclear) },
    examples: ["补正后申请人描述依旧不清晰"])

  /// Who took a request back: 当事人自己撤回.
  private static let withdrawal = CompositionRule(
    pattern: [
      .words(["当事人", "本人"]), .upTo(2), .terms { $0 == .withdrawn },
    ],
    result: { _ in .withdrawn },
    examples: ["当事人提出撤回", "本人主动撤回"])

  /// What was found unlawful: 确认答复程序违法.
  private static let illegality = CompositionRule(
    pattern: [.words(["确认"]), .upTo(3), .words(["违法", "不合法"])],
    result: { _ in .result(.corrected) },
    examples: ["确认答复程序违法"])

  /// Words for what is left, in these rules only.
  private static let leftovers: [StaticString] = ["留存", "存量", "余留", "遗存", "存有", "挂账"]

  /// Whether a request is still to be answered, or goes on to another year.
  private static let isOpen: @Sendable (Term) -> Bool = { term in
    term == .pending || term == .carryOver || term == .rest
  }

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
