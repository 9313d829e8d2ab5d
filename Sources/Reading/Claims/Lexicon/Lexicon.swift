import Chinese

/// The words of claims: one line for each meaning, with its wordings. Where a word is the beginning
/// of another one, the longest word in the text is used. `RECORD=1 swift test --filter
/// LexiconIndexTests` writes the index of the words.
enum Lexicon {
  /// The line at `number`. The lines are `fieldWords`, `commonWords`, then one for each measure word;
  /// nil for a measure word that no claim has.
  static func line(_ number: Int) -> (term: Term, words: StaticString)? {
    if number < fieldWords.count { return fieldWords[number] }
    if number < count { return commonWords[number - fieldWords.count] }
    let measure = MeasureWord.all[number - count]
    return measure.kind.map { (.measure($0), measure.word) }
  }

  /// The number of lines without those of measure words.
  static let count = fieldWords.count + commonWords.count

  /// The words of the field: requests, disputes, disclosure.

  static let fieldWords: [(term: Term, words: StaticString)] = [
    // Requests
    (.receive, "收到 收悉 受理 收办 接收 承办 接到 收件 收取申请 收文 接受 登记"),
    (.receiveNew, "新收 新收到 新受理 新接收 新增 新增受理 新增收到 本年收到 本年度收到 当年收到 本年新收 本年度新收"),
    (.handle, "在办理 办理 处理 经办 牵头办理 应办 应办理 应办件 应处理"),
    (
      .close,
      """
      办结 在办结 在办结的 办理完毕 办理完成 处理完毕 处理完成 答复办结 办结答复 办毕 已办 已处理 已办理 完成办理 本年度办理结果 \
      本年度办结 本年办结 当年办结 完成办结 答复完毕 答复完成 回复完毕 答复结束 办理结果总计 办理结果共计 办理结果合计
      """
    ),
    (
      .answer,
      "答复 回复 完成答复 办理答复 书面答复 作出答复 做出答复 予以答复 给予答复 予以回复 给予回复 及时答复 按时答复 依法答复"
    ),
    (
      .pending,
      """
      未办结 尚未办结 正在办理 正在办理中 尚在办理 尚在办理中 在办件 未答复 尚未答复 未办理完毕 正在处理 办理中 仍在办理 \
      待办 未到期 尚未到期 未到答复期限 未到答复期 未到办理期限 未到办结期限 未到法定期限 \
      尚在办理期限内 在办理期限内 尚在法定期限内 尚在答复期限内 仍在办理期限内 未能在年内办结 年内未办结 未在年内办结 当年未办结 本年未办结 本年度未办结 年底未办结
      """
    ),
    (.carryOver, "结转 转结 顺延 延至 延到 转入 转至 转到 延续 遗留 跨年度 跨年 结余 移至 留待 滚存"),
    (
      .broughtForward,
      "上年转来 上年度转来 上年转入 上年度转入 去年转来 上年未办结 上年度未办结 上年遗留 上年度遗留 上一年度转入 上一年度遗留 上一年转入"
    ),
    (
      .carriedForward,
      """
      转下年 转下年度 转下一年 转下一年度 转次年 转明年 留下年 待下年 结转下年 结转下年度 结转下一年度 结转下一年 \
      结转至下年 结转至下年度 结转至下一年 结转至下一年度 结转到下年度 结转到下一年度 结转次年 结转明年
      """
    ),
    (
      .application,
      """
      政府信息公开申请 信息公开申请 依申请公开 依申请 政府信息依申请公开 信息依申请公开 公开申请 依申请公开申请 \
      依申请公开信息 依申请公开政府信息 依申请信息公开 依申请信息 申请公开信息 申请公开政府信息 申请信息公开 \
      申请政府信息公开 申请公开 政府信息申请 政务公开申请 信息申请 信息公开申请信件 信息公开申请件 政府信息公开申请件 信息公开申请表 \
      信息公开申请书 政府信息公开申请信件 政务信息公开申请 依申请件 依申请公开件 依申请公开申请件 依申请公开信件 依申请公开信函 依申请公开案件 依申请公开事项
      """
    ),
    (.bareApplication, "申请 申请件 申请量 申请总量 申请数 该类申请 申请书 申请表 申请信件"),
    (
      .topic,
      "政府信息公开 信息公开 政务公开 政府信息公开工作 信息公开工作 政务公开工作 政府信息公开类 信息公开类 政府信息公开领域 涉政府信息公开"
    ),
    (.processingFee, "信息处理费 政府信息公开信息处理费 处理费"),
    (.extended, "延期办结 延期答复 延期办理"),
    (.closingRate, "办结率 办理率 办件办结率"),

    // Outcomes
    (.outcome(.granted), "予以公开 给予公开 全部公开 准予公开 依申请予以公开 予以全部公开 完全公开"),
    (.bareGrant, "公开 同意公开 已公开"),
    (.outcome(.partlyGranted), "部分公开 予以部分公开 同意部分公开 区分处理 给予部分公开"),
    (.outcome(.denied), "不予公开 不同意公开 未予公开 不公开 决定不予公开"),
    (.outcome(.stateSecret), "国家秘密 属于国家秘密 涉及国家秘密"),
    (.outcome(.prohibitedByLaw), "法律行政法规禁止公开 其他法律行政法规禁止公开 法律法规禁止公开 其他法律法规禁止公开 禁止公开"),
    (
      .outcome(.security),
      "危及三安全一稳定 三安全一稳定 危及国家安全 危及国家安全、公共安全、经济安全和社会稳定 危及国家安全、公共安全、经济安全、社会稳定"
    ),
    (.outcome(.thirdParty), "第三方合法权益 保护第三方合法权益 侵害第三方合法权益 损害第三方合法权益 涉及第三方合法权益"),
    (.outcome(.internalAffairs), "内部事务信息 三类内部事务信息 属于三类内部事务信息 内部事务 内部管理信息 属于内部事务信息"),
    (.outcome(.processInformation), "过程性信息 四类过程性信息 属于四类过程性信息 属于过程性信息"),
    (.outcome(.enforcementFiles), "行政执法案卷 行政执法案卷信息 属于行政执法案卷 执法案卷"),
    (.outcome(.administrativeQueries), "行政查询事项 属于行政查询事项 行政查询"),
    (.outcome(.unavailable), "无法提供 不能提供 未能提供 无法公开"),
    (
      .outcome(.notHeld),
      """
      不掌握相关政府信息 本机关不掌握相关政府信息 本机关不掌握相关信息 不掌握相关信息 本办不掌握相关政府信息 \
      本单位不掌握相关政府信息 本局不掌握相关政府信息 我局不掌握相关政府信息
      """
    ),
    (
      .missing,
      "本机关不掌握 不掌握该信息 不掌握 信息不存在 政府信息不存在 不存在 申请信息不存在 本单位不掌握 本局不掌握 我局不掌握 本办不掌握 未掌握 不掌握信息 本机关未掌握 未掌握相关信息 本机关未掌握相关信息 本机关未掌握相关政府信息"
    ),
    (
      .elsewhere,
      """
      不属于本行政机关公开 不属于本机关公开 不属于本机关公开范围 不属于本行政机关公开范围 不属于本机关 不属于本行政机关 非本机关公开范围 \
      不属于本单位公开 不属于本单位公开范围
      """
    ),
    (
      .outcome(.needsCreation),
      "没有现成信息需要另行制作 没有现成信息 无现成信息 需要另行制作 需另行制作 没有现成信息需另行制作 没有现成信息、需要另行制作 无现成信息需要另行制作"
    ),
    (
      .outcome(.stillUnclear),
      "补正后申请内容仍不明确 补正后仍不明确 申请内容仍不明确 补正后内容仍不明确 补正后申请内容不明确"
    ),
    (.outcome(.notProcessed), "不予处理"),
    (
      .outcome(.petition),
      "信访举报投诉类申请 信访举报投诉类 信访举报投诉 信访、举报、投诉类 信访、举报、投诉 信访、投诉、举报类 信访、投诉、举报 信访投诉举报类 信访投诉举报 信访投诉类 投诉举报类 信访类"
    ),
    (.outcome(.repeated), "重复申请 重复提出 重复提出申请"),
    (.outcome(.publication), "要求提供公开出版物 公开出版物"),
    (.outcome(.excessive), "无正当理由大量反复申请 大量反复申请 大量、反复申请"),
    (
      .outcome(.confirmation),
      "要求行政机关确认或重新出具已获取信息 要求确认或重新出具已获取信息 确认或重新出具已获取信息 重新出具已获取信息 确认或重新出具"
    ),
    (.outcome(.otherHandling), "其他处理 其他处理情形 其它处理 作其他处理 其他方式处理 其他情形处理 其他情况处理"),
    (
      .outcome(.notSupplemented),
      "申请人无正当理由逾期不补正 无正当理由逾期不补正 逾期不补正 逾期未补正 申请人逾期不补正"
    ),
    (
      .outcome(.unpaidFee),
      "申请人逾期未按收费通知要求缴纳费用 逾期未按收费通知要求缴纳费用 逾期未缴纳费用 逾期未缴费 逾期不缴费 未按收费通知要求缴纳费用"
    ),
    (.filler, "行政机关不再处理其政府信息公开申请 行政机关不再处理 不再处理"),

    // Applicants
    (.applicant(.naturalPerson), "自然人 个人 公民个人"),
    (.citizen, "公民"),
    (
      .applicant(.organization),
      """
      法人或其他组织 法人或者其他组织 法人和其他组织 法人及其他组织 法人、其他组织 法人 法人组织 组织机构 \
      法人或其它组织 法人和组织 法人或组织 法人及组织 法人与其他组织 法人其他组织 法人、组织
      """
    ),
    (.applicant(.business), "商业企业 企业 企业法人"),
    (.applicant(.research), "科研机构"),
    (.applicant(.publicWelfare), "社会公益组织 公益组织"),
    (.applicant(.legalService), "法律服务机构 律师事务所 律所 法律机构"),
    (
      .channel,
      """
      主动公开范围 已主动公开范围 属于主动公开范围 属于已主动公开范围 网络 网上 网站 信函 当面 现场 传真 邮寄 来信 \
      电子邮件 邮件 窗口 线上 线下 互联网 信件 邮箱 在线 书面 网络平台 书信 纸质 寄送 挂号信 \
      网络在线 在线平台 快递 邮政 电子邮箱 上门 其他渠道 其他方式 其他形式 口头 书面形式
      """
    ),

    // Disputes
    (
      .dispute(.reconsideration),
      """
      行政复议 复议 行政复议案件 复议案件 行政复议申请 行政复议案 复议案 申请行政复议 被申请行政复议 提起行政复议 提出行政复议 \
      复议申请 复议机关 行政复议机关
      """
    ),
    (
      .dispute(.litigation),
      "行政诉讼 诉讼 行政诉讼案件 诉讼案件 提起行政诉讼 被提起行政诉讼 行政诉讼案 诉讼案 行政应诉 行政应诉案件 提起诉讼 被起诉 起诉 被诉 被提起诉讼 人民法院 法院 行政审判"
    ),
    (
      .dispute(.direct),
      """
      未经复议直接起诉 直接起诉 未经行政复议直接起诉 未经复议直接提起诉讼 直接提起行政诉讼 直接提起诉讼 未经复议起诉 直接诉讼 \
      未经复议直接提起行政诉讼 未经复议直接诉讼
      """
    ),
    (
      .dispute(.afterReconsideration),
      """
      复议后起诉 复议后提起诉讼 经复议后起诉 复议后诉讼 复议后提起行政诉讼 行政复议后起诉 经行政复议后起诉 复议后再起诉 \
      复议后又起诉 经复议起诉
      """
    ),
    (.result(.upheld), "结果维持 维持 维持原行政行为 维持结果 维持原决定 获维持 予以维持 得到维持 被维持"),
    (
      .result(.corrected),
      "结果纠正 纠正 结果被纠正 被纠正 纠错 被纠错 结果纠错 予以纠正 依法纠正 被依法纠正 败诉 被撤销 撤销 确认违法 责令履行 责令重新答复 责令重新作出答复 责令限期答复 责令重新处理 责令重新作出 判决败诉 被判败诉"
    ),
    (.result(.other), "其他结果 结果其他 其它结果"),
    (
      .result(.pending),
      """
      尚未审结 未审结 尚未办结结果 正在审理 正在审理中 尚在审理 尚在审理中 审理中 仍在审理 未结案 尚未结案 未审理完毕 尚未审理完毕 \
      未审理终结 仍在审理中 尚未判决
      """
    ),
    (.concluded, "审结 已审结 结案 已结案 办结案件 审理终结 审理完毕 作出复议决定 做出复议决定 做了复议决定 作出行政复议决定 作出判决 做出判决"),
    (.filler, "具体行政行为 原具体行政行为 原行政行为 行政行为 行政复议决定 复议决定 行政复议局 行政复议条例 判决 裁定 一审 二审"),

    // Disclosure
    (.document(.rules), "规章 政府规章 市政府规章 省政府规章 部门规章 行政规章"),
    (.document(.normative), "规范性文件 行政规范性文件"),
    (.act(.issue), "制发 制定 印发 出台 制定出台 制定印发 新制定 新制发 新制作 制作 发布实施 发文 新出台 新印发 制定发布 制订"),
    (.act(.repeal), "废止 宣布废止 宣布失效 废止失效 废除 废止文件 清理废止文件 废止失效文件"),
    (.act(.inForce), "现行有效 有效 现行 继续有效 现有 保留 有效存续 存续有效 现存有效 现行有效文件 有效文件"),
    (.act(.disclose), "新增公开 新公开 对外公开 主动公开 公布 发布 累计公开"),
    (.act(.revise), "修订 修改 修正 清理 梳理 评估 公平竞争审查"),
    (.act(.decide), "处理决定 作出 做出 作出处理决定 决定 实施 采取 查办 查处"),
    (.matter(.licensing), "行政许可 行政许可事项 许可 行政审批 许可事项 行政许可决定"),
    (.matter(.penalties), "行政处罚 行政处罚事项 处罚 行政处罚决定 处罚决定"),
    (.matter(.compulsion), "行政强制 行政强制措施 行政强制执行 行政强制事项"),
    (.matter(.fees), "行政事业性收费 行政事业收费"),
  ]
}
