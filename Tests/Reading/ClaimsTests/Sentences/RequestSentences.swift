extension ClaimSentence {
  /// Requests received, closed and carried forward.
  static let requests: [ClaimSentence] = [
    // Verbs.
    .init("2022年，全区共受理政府信息公开申请120件。", "120 received"),
    .init("全年新收政府信息公开申请120件，上年结转8件。", "120 received", "8 brought_forward"),
    .init("今年以来，我区累计接收信息公开申请128件次。", "128 received + brought_forward"),
    .init("本年度收办依申请公开128件。", "128 received + brought_forward"),
    .init("2022年度共承办政府信息公开申请120宗。", "120 received"),
    .init("全区各级行政机关共接到公民申请公开政府信息120起。", "120 received"),
    .init("登记政府信息公开申请120份，均依法处理。", "120 received"),
    .init("青石区本年受理依申请信息公开事项120条。", "120 received"),
    .init("全年共办理政府信息公开申请119件。", "119 outcome.total"),
    .init(
      "2022年，全区处理政府信息公开申请128件（含上年结转8件）。", "128 received + brought_forward", "8 brought_forward"),
    .init("全年答复政府信息公开申请119件，按时答复率100%。", "119 outcome.total"),
    .init("共办结依申请公开事项119件，结转下年度继续办理9件。", "119 outcome.total", "9 carried_forward"),
    .init("收到并登记政府信息公开申请120次。", "120 received"),
    // The number before its noun.
    .init("一年来，青石区共收到120件政府信息公开申请。", "120 received"),
    .init("区政府办公室收到120份涉及城市更新的政府信息公开申请。", "120 received"),
    .init("全区共收到120件申请，其中有9件结转下年度。", "120 received", "9 carried_forward"),
    .init("依申请公开方面，8件由上年结转而来，120件为本年新收。", "8 brought_forward", "120 received"),
    .init("依申请公开工作有序开展，有119件已办结、9件结转至2023年。", "119 outcome.total", "9 carried_forward"),
    // Carried over.
    .init("共收到政府信息公开申请128件，其中上年结转8件。", "128 received + brought_forward", "8 brought_forward"),
    .init(
      "收到政府信息公开申请128件（上年结转8件，结转下年9件）。", "128 received + brought_forward",
      "8 brought_forward", "9 carried_forward"),
    .init("收到申请公开政府信息120件（上年结转8，结转下年9）。", "120 received", "8 brought_forward", "9 carried_forward"),
    .init(
      "2022年新收申请120件，加上2021年结转的8件，共办理政府信息公开申请128件。", "120 received", "8 brought_forward",
      "128 received + brought_forward"),
    .init("依申请公开结转至2023年9件。", "9 carried_forward"),
    .init(
      "答复政府信息公开申请119件（含上年度结转申请8件，另有9件申请按照《条例》顺延到下年度答复），均在法定期限内答复。",
      "119 outcome.total", "8 brought_forward", "9 carried_forward"),
    .init("政府信息公开申请办理中，9件因尚未到期转下年度办理。", "9 carried_forward"),
    .init(
      "依申请公开：上一年度结转8件，本年度新收120件，结转下一年度9件。", "8 brought_forward", "120 received", "9 carried_forward"
    ),
    .init("截至年底，有9件政府信息公开申请正在办理。", "9 carried_forward"),
    .init(
      "本年度依申请公开工作，共收到申请120件，办结119件，办结件包括上年遗留8件。", "120 received", "119 outcome.total",
      "8 brought_forward"),
    .init("（二）依申请公开。全年共收到120件，办结119件。", "120 received", "119 outcome.total"),
    .init("依申请公开情况\n2022年共收到120件，其余工作平稳。", "120 received"),
    .init("收到政府信息公开申请120件。同时加强培训。办结119件。", "120 received", "119 outcome.total"),
    // Numerals.
    .init("全年收到政府信息公开申请一百二十件，上年结转八件。", "120 received", "8 brought_forward"),
    .init("全年收到政府信息公开申请１２０件。", "120 received"),
    .init("全年共收到政府信息公开申请 120 件，办结 119 件。", "120 received", "119 outcome.total"),
    .init("结转下年度办理的政府信息公开申请九件。", "9 carried_forward"),
    .init("全年共收到政府信息公开申请1,120件。", "1120 received fail"),
    // Approximations.
    .init("全年受理政府信息公开申请120余件。", "120 received"),
    .init("全年受理政府信息公开申请100多件。", "100 received"),
    .init("全年受理政府信息公开申请近130件。", "130 received"),
    .init("全年受理政府信息公开申请约120件。", "120 received"),
    .init("全年受理政府信息公开申请300余件。", "300 received review"),
    // Channels, which no cell counts.
    .init("收到政府信息公开申请120件，其中网络申请90件、信函申请25件、当面申请5件。", "120 received"),
    .init("通过网络受理政府信息公开申请90件。"),
    // True contradictions.
    .init("全年新收政府信息公开申请121件。", "121 received fail"),
    .init(
      "共收到政府信息公开申请120件，办结118件，上年结转8件。", "120 received", "118 outcome.total fail",
      "8 brought_forward"),
    .init("政府信息公开申请结转下年度继续办理10件。", "10 carried_forward fail"),
    .init("新收政府信息公开申请120件，上年结转7件。", "120 received", "7 brought_forward fail"),
    // A scope narrower than the report.
    .init("区政府办代表区政府受理政府信息公开申请17件。", "17 received review"),
    .init("区本级共收到政府信息公开申请40件。", "40 received review"),
    .init("各镇街共受理政府信息公开申请55件。", "55 received review"),
    .init("区住建局收到政府信息公开申请12件。", "12 received review"),
    // Other subjects and other years.
    .init("本年度收到挖掘道路申请件77件。"),
    .init("全年受理行政许可申请301件。"),
    .init("办理人大代表建议12件、政协提案20件，办结32件。"),
    .init("收到群众来信30件，均已答复。"),
    .init("受理12345热线工单2000件，办结率100%。"),
    .init("2021年，全区共收到政府信息公开申请98件。"),
    .init("上半年收到政府信息公开申请51件。"),
    .init("2023年，将力争依申请公开办结率达到99%，答复200件。"),
    .init("收到政府信息公开申请后，应在20个工作日内答复。"),
    .init("根据《青石区政府信息公开申请办理办法（试行）》第12条，规范答复。"),
    .init("主动公开政府信息205条，发布解读45件。"),
    .init("开展政府信息公开培训4次，参训120人。"),
    .init("选编政府信息公开申请典型案例3件。"),
  ]
}
