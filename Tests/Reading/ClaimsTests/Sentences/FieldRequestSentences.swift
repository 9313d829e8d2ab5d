extension ClaimSentence {
  /// Wordings from published reports, with half-width marks as page exports have them: requests,
  /// outcomes, applicants, negations.
  static let fieldRequests: [ClaimSentence] = [
    // Requests in the layouts of page exports.
    .init(
      "(二)依申请公开。全年我区共收到政府信息公开申请120件,上年结转8件,办结119件,结转下年度9件。", "120 received", "8 brought_forward",
      "119 outcome.total", "9 carried_forward"),
    .init(
      "本年度新收政府信息公开申请120件,加上年结转申请8件,累计办理申请128件。", "120 received", "8 brought_forward",
      "128 received + brought_forward"),
    .init(
      "年内共受理依申请公开政府信息128件,其中办结119件,剩余9件转至2023年办理。", "128 received + brought_forward",
      "119 outcome.total", "9 carried_forward"),
    .init(
      "依申请公开收到网上申请95件、信函25件,合计120件,上年结转8件,年底前已回复119件,9件正在办理。", "120 received", "8 brought_forward",
      "119 outcome.total", "9 carried_forward"),
    .init(
      "区政府收到依申请公开120件,多数为在线申请,119件已依照法定程序进行了答复,9件结转下年。", "120 received", "119 outcome.total",
      "9 carried_forward"),
    .init("全年新收政府信息公开申请数量120件,上年结转政府信息公开申请数量8件。", "120 received", "8 brought_forward"),
    .init(
      "全区受理依申请公开件128件,办结119件,其中予以公开44件、部分公开16件、不予公开10件。", "128 received + brought_forward",
      "119 outcome.total", "44 granted", "16 partly_granted", "10 denied.*"),
    .init("2022年,全区共受理依申请公开案件120件,已全部按期办结。", "120 received"),
    .init(
      "我局收到1件政府信息公开申请,已结转至下一年度办理,未发生因政府信息公开被申请行政复议、提起行政诉讼情形。", "1 received fail",
      "0 reconsideration fail", "0 litigation.* fail"),
    .init("本年度办理依申请公开46件。", "46 received review"),
    .init("今年收到依申请公开政府信息共120件,多属网上申请,均已按期回复。", "120 received"),
    .init("本街道收到和办理政府信息公开申请事项为0件。", "0 received review"),
    .init("我乡全年受理依申请公开政府信息数量合计120条。", "120 received"),
    .init("合计受理依申请公开数量120件,多为网络申请。申请人以自然人为主。", "120 received"),
    .init(
      "接收政府信息公开申请120件,没有发生因政府信息公开被申请行政复议和提起行政诉讼的情形。", "120 received", "0 reconsideration fail",
      "0 litigation.* fail"),
    .init(
      "收到信息公开申请120件,上年度结转8件;其中予以公开44件,无法提供32件,结转下年继续办理9件。", "120 received", "8 brought_forward",
      "44 granted", "32 unavailable.*", "9 carried_forward"),
    .init("我单位收到政府信息公开申请共计120件,其中:网上申请90件,现场申请5件,邮寄申请25件。", "120 received"),
    .init("收到依申请公开信件120封,均依法依规答复。", "120 received"),
    .init(
      "2022年度共登记受理政府信息公开申请120件,当年答复111件,另有9件在法定期限内结转2023年答复。", "120 received",
      "111 received - carried_forward", "9 carried_forward"),
    .init(
      "2022年,累计受理信息公开申请128件(含2021年结转8件),已办结119件,按时办结率100%,尚有9件未到答复期限。",
      "128 received + brought_forward", "8 brought_forward", "119 outcome.total",
      "9 carried_forward"),
    .init("一年来,我区各级行政机关新接收申请120宗,同比增加22宗。", "120 received"),
    .init(
      "上年度结转8件,本年度新收申请120件,本年度办结119件,结转下年度9件,以上均为政府信息公开申请。", "8 brought_forward", "120 received",
      "119 outcome.total", "9 carried_forward"),
    .init("全年政府信息公开申请量达120件,较2021年的98件增长22.4%。", "120 received"),
    .init("2022年政府信息公开申请数量为120件,2021年为98件。", "120 received"),
    .init("2020年至2022年,分别收到政府信息公开申请76件、98件、120件。"),
    .init("2022年与2021年相比,政府信息公开申请由98件增至120件。", "120 received"),
    .init("收到政府信息公开申请件120件(上年98件),增幅22.4%。", "120 received"),
    .init(
      "截至2022年12月31日,全区收到的120件政府信息公开申请中,已答复111件,9件尚在办理期限内。", "120 received",
      "111 received - carried_forward", "9 carried_forward"),
    .init("本机关2022年度受理政府信息公开申请一百二十件,其中自然人提出一百零一件。", "120 received", "101 received.natural_person"),
    .init("受理公开申请120人次。", "120 received"),
    .init("通过政府信息公开申请系统接收申请共120条,转办8条。", "120 received"),
    .init("依申请公开120件,同比下降5%。", "120 received"),
    .init("依申请公开受理120件、答复119件、结转9件。", "120 received", "119 outcome.total", "9 carried_forward"),
    .init(
      "全年依法依规办理政府信息公开申请128件次,其中本年新增120件次、上年转结8件次。", "128 received + brought_forward",
      "120 received", "8 brought_forward"),
    .init("共收到公民、法人或者其他组织提出的政府信息公开申请120件。", "120 received"),
    .init("全年共收到涉及规划、征地、拆迁等方面的政府信息公开申请120件。", "120 received"),
    .init("收到政府信息公开申请120件,涉及征地拆迁58件、财政预算12件、城市规划50件。", "120 received"),
    .init("受理政府信息公开申请约130件,办结110余件。", "130 received", "110 outcome.total"),
    .init("2022年共收到政府信息公开申请121件,比上年多23件。", "121 received fail"),
    .init("全年结转下年度继续办理的政府信息公开申请共9件,较上年增加1件。", "9 carried_forward"),
    .init("2021年度结转的8件政府信息公开申请已全部办结。", "8 brought_forward"),
    .init(
      "2021年结转的8件申请及2022年新收的120件政府信息公开申请,共计128件。", "8 brought_forward", "120 received",
      "128 received + brought_forward"),
    .init(
      "新收政府信息公开申请120件(区政府35件、区级部门60件、镇街25件)。", "120 received",
      "35 received not-assessable", "60 received not-assessable", "25 received not-assessable"),
    .init("其中,区政府办公室受理政府信息公开申请35件。"),
    .init("以区政府名义答复政府信息公开申请30件。", "30 outcome.total review"),
    .init(
      "全系统受理政府信息公开申请120件,其中局机关18件,直属单位102件。", "120 received",
      "18 received not-assessable", "102 received not-assessable"),
    // Outcomes.
    .init(
      "答复情况:予以公开44件,部分公开16件,不予公开10件,无法提供32件,不予处理9件,其他处理8件,上述均为依申请公开件。", "44 granted",
      "16 partly_granted", "10 denied.*", "32 unavailable.*", "9 not_processed.*",
      "8 other_handling.*"),
    .init(
      "已办结的119件政府信息公开申请中,公开(含部分公开)60件,占50.4%;不予公开10件,占8.4%;无法提供32件,占26.9%;不予处理9件,占7.6%;其他处理8件,占6.7%。",
      "119 outcome.total", "60 granted + partly_granted", "10 denied.*", "32 unavailable.*",
      "9 not_processed.*", "8 other_handling.*"),
    .init("在答复的信息公开申请中,\"予以公开\"44件,\"部分公开\"16件。", "44 granted", "16 partly_granted"),
    .init(
      "办结政府信息公开申请119件,答复类型为:予以公开的44件;部分公开的16件;不予公开的10件,其中涉及国家秘密1件、内部事务信息4件、过程性信息5件。",
      "119 outcome.total", "44 granted", "16 partly_granted", "10 denied.*",
      "1 denied.state_secret", "4 denied.internal_affairs", "5 denied.process_information"),
    .init("政府信息公开申请答复结果中,作出予以公开决定44件,作出不予公开决定10件。", "44 granted", "10 denied.*"),
    .init(
      "信息公开申请办理结果为:予以公开、部分公开、不予公开分别为44件、16件、10件。", "44 granted", "16 partly_granted", "10 denied.*"),
    .init(
      "依申请公开答复中,无法提供政府信息32件(其中本机关不掌握27件、没有现成信息需另行制作2件、补正后仍不明确3件)。", "32 unavailable.*",
      "27 unavailable.not_held", "2 unavailable.needs_creation", "3 unavailable.still_unclear"),
    .init("申请人逾期不补正等其他情形处理8件,属依申请公开办理。", "8 other_handling.*"),
    .init("依申请公开件中,因属于信访、投诉、举报类事项不予处理6件。", "6 not_processed.petition"),
    .init("依申请公开中重复申请不予处理3件。", "3 not_processed.repeated"),
    .init(
      "答复政府信息公开申请119件,其中同意公开44件、同意部分公开16件、不同意公开10件、信息不存在27件、不属于本机关公开0件。", "119 outcome.total",
      "44 granted", "16 partly_granted", "10 denied.*", "27 unavailable.not_held"),
    .init("政府信息公开申请的处理结果:主动公开和予以公开44件,占36.97%。", "44 granted"),
    .init("政府信息公开申请办结119件,予以公开率为36.97%。", "119 outcome.total"),
    .init("依申请公开,予以公开45件。", "45 granted fail"),
    .init("依申请公开办理中,部分公开的有15件。", "15 partly_granted fail"),
    .init("政府信息公开申请无法提供的30件。", "30 unavailable.* fail"),
    .init(
      "政府信息公开申请办结119件,其中予以公开、部分公开共60件,不予公开、无法提供共42件。", "119 outcome.total",
      "60 granted + partly_granted", "42 denied.* + unavailable.*"),
    .init("依申请公开无不予处理情形。", "0 not_processed.* fail"),
    .init("全年办理的申请中没有不予公开的情形。", "0 denied.* fail"),
    .init("政府信息公开申请119件答复中,当事人撤回申请2件。", "119 outcome.total", "2 other_handling.other"),
    .init("已主动公开的告知查询途径,涉及依申请公开5件。"),
    .init("对3件申请材料不齐的政府信息公开申请告知补正。"),
    // Applicants.
    .init(
      "受理的120件政府信息公开申请中,自然人申请101件,占84.2%;法人或其他组织申请19件,占15.8%。", "120 received",
      "101 received.natural_person", "19 received.organization"),
    .init(
      "从申请主体看,自然人申请政府信息公开101件,商业企业13件,科研机构1件,社会公益组织2件,法律服务机构3件。", "101 received.natural_person",
      "13 received.business", "1 received.research", "2 received.public_welfare",
      "3 received.legal_service"),
    .init(
      "新收政府信息公开申请120件,公民个人申请101件,企业申请13件。", "120 received", "101 received.natural_person",
      "13 received.business"),
    .init("收到公民政府信息公开申请101件。", "101 received.natural_person"),
    .init("申请人中自然人占84.2%,法人占15.8%,依申请公开结构稳定。"),
    .init("政府信息公开申请中,律师事务所等法律服务机构提出3件。", "3 received.legal_service"),
    .init("新收政府信息公开申请120件,均由自然人提出。", "120 received", "120 received.natural_person fail"),
    // Quantifiers and negations.
    .init("收到依申请公开120件,皆已答复完毕,无一逾期。", "120 received", "0 carried_forward fail"),
    .init("收到政府信息公开申请120件,都在法定期限内予以答复。", "120 received"),
    .init("收到的政府信息公开申请已悉数办结。", "0 carried_forward fail"),
    .init(
      "收到政府信息公开申请120件,均在规定时间内作了答复,未出现行政诉讼、行政复议。", "120 received", "0 litigation.* fail",
      "0 reconsideration fail"),
    .init("全年未接到信息公开申请;网站刊发通知、公告、公示等44篇。", "0 received fail"),
    .init("我办未收到行政许可申请;未接到信息公开申请。", "0 received review"),
    .init("全乡主动公开信息70条,无政府信息公开行政复议、行政诉讼。", "0 reconsideration fail", "0 litigation.* fail"),
    .init("未收到任何单位或个人提出的政府信息公开申请。未收到群众留言。", "0 received fail"),
    .init("我区未接到任何形式的依申请公开申请。", "0 received fail"),
    .init("本年度未收到公民、法人或其他组织提出的政府信息公开申请。", "0 received fail"),
    .init("政府信息公开申请为零。", "0 received fail"),
    .init(
      "全年政府信息公开申请零受理、行政复议零发生、行政诉讼零败诉。", "0 received fail", "0 reconsideration fail",
      "0 litigation.*.corrected"),
    .init("2022年无结转至下年度办理的政府信息公开申请。", "0 carried_forward fail"),
    .init("依申请公开办理实现零投诉、零复议、零诉讼。", "0 reconsideration fail", "0 litigation.* fail"),
    .init(
      "未出现因信息公开申请办理引发的行政复议纠错和行政诉讼败诉案件。", "0 reconsideration.corrected fail",
      "0 litigation.*.corrected"),
    .init("全年未因政府信息公开工作被申请行政复议、提起行政诉讼。", "0 reconsideration fail", "0 litigation.* fail"),
    .init("2021年未收到政府信息公开申请,2022年收到120件。", "120 received"),
    .init("未发生因信息管理不当引发的安全事故。"),
    .init("未发生一起政府信息公开泄密事件。"),
    .init("无因政府信息公开被追究责任的情况。"),
    .init("政府信息公开申请全部按时答复,办结率、满意率均为100%。", "0 carried_forward fail"),
    // Chains and sums.
    .init(
      "收到政府信息公开申请120件,其中自然人101件、法人或其他组织19件;办结119件,其中予以公开44件、部分公开16件;结转9件。", "120 received",
      "101 received.natural_person", "19 received.organization", "119 outcome.total", "44 granted",
      "16 partly_granted", "9 carried_forward"),
    .init(
      "2022年度,本机关共收到政府信息公开申请120件,较上年度增加22件;上年结转8件;办结119件(其中自然人99件,法人或其他组织20件),结转下一年度9件。",
      "120 received", "8 brought_forward", "119 outcome.total", "99 outcome.total.natural_person",
      "20 outcome.total.organization", "9 carried_forward"),
    .init(
      "本年新收120件,其中当面申请5件、信函申请25件、网络申请90件;加上年结转8件,应办理政府信息公开申请128件,实际办结119件。", "120 received",
      "8 brought_forward", "128 received + brought_forward", "119 outcome.total"),
    .init(
      "共办结政府信息公开申请119件,其中:予以公开44件,占36.97%,部分公开16件,占13.45%,不予公开10件,占8.40%。", "119 outcome.total",
      "44 granted", "16 partly_granted", "10 denied.*"),
    .init(
      "在119件已办结申请中,依申请公开予以公开44件、部分公开16件,公开率50.4%。", "119 outcome.total", "44 granted",
      "16 partly_granted"),
    .init(
      "1.申请情况。2022年收到政府信息公开申请120件。\n2.答复情况。答复119件,其中予以公开44件。\n3.复议诉讼情况。行政复议11件,行政诉讼10件。",
      "120 received", "119 outcome.total", "44 granted", "11 reconsideration", "10 litigation.*"),
    .init(
      "政府信息公开申请:收到120件;答复:119件;结转:9件。", "120 received", "119 outcome.total", "9 carried_forward"),
  ]
}
