"""The prose of a synthetic report: sentences with the numbers of its tables, between others without."""

OPENINGS = [
    "{short}坚持以公开为常态、不公开为例外，把政务公开工作列入重点任务，由主要负责人牵头推进。",
    "{short}认真贯彻条例要求，围绕群众关心的事项，持续提高公开的质量和时效。",
    "{short}紧扣中心工作，把公开要求贯穿决策、执行、管理、服务和结果各个环节。",
    "{short}按照上级部署，健全工作机制，细化目录，压实责任，公开工作平稳有序。"]
WORK = [
    "及时更新机构职能、领导分工和办事指南，确保栏目内容准确完整。", "围绕涉企政策推出图文解读，方便企业查阅。",
    "对历年文件逐一清理，失效的标注清楚，便于公众查询。", "将民生实事的进展按月公布，接受群众监督。",
    "通过新媒体转发重要政策，扩大知晓范围。", "在办事大厅摆放公开指南，安排专人引导。",
    "对拟公开的内容逐级审核，严防泄密和差错。", "推动村务、居务与政务衔接，公示栏内容同步更新。",
    "就道路改造、学校布局等事项听取代表意见，并反馈采纳情况。", "组织开放日活动，邀请居民走进服务窗口。",
    "把养老、托育、助残的政策编成口袋书，送进社区和村组。", "对群众来信集中反映的难点列出清单，逐项说明办理进展。",
    "邀请律师和记者旁听会议，会后如实刊出讨论要点。", "用方言录制短片，讲清医保缴费和报销的步骤。",
    "将征地补偿的标准、程序和联系人张贴到每个村口。", "梳理办事高频问题，答案由经办人署名并随时修订。",
    "把防汛、防火的提示按季节推送，让住户早作准备。", "对学位分配、招生划片提前公示，预留充足时间听取意见。",
    "围绕灌溉、种子和农机补贴，组织技术员到田间讲解。", "工程招标从公告到验收全程留痕，结果当天上网。"]
MANAGEMENT = [
    "完善信息制作、审核、发布的流程，明确每一环节的责任人。", "建立台账，对公开的内容定期核对，发现问题立即更正。",
    "修订公开指南，将各类事项的依据、程序、期限一并列明。", "严格执行先审查后公开的制度，保护个人隐私和商业秘密。",
    "规范文件的属性认定，不予公开的说明理由。", "加强档案移交，做到应归尽归、随用随查。",
    "给每份文件标注责任科室和有效状态，过期的移入历史栏。", "由两名干部交叉核对数字，签名后方可发布。",
    "遇有更正，在原处注明改动的时间和缘由。", "委托专业机构扫描旧卷，按主题编号入库。"]
PLATFORM = [
    "优化网站栏目设置，提高检索的准确度。", "加强账号管理，停用长期不更新的栏目。", "在查阅点配备终端，方便群众自助查询。",
    "推进平台适老化改造，增加语音播报功能。", "每季度对链接逐条测试，失效的及时修复。",
    "把手机页面改成大字简版，老人一看就懂。", "与图书馆、档案馆互设阅览角，周末照常开放。",
    "合并重复的专题，首页只留常用入口。", "更换陈旧的公示橱窗，村民路过就能看到。"]
SUPERVISION = [
    "将公开工作纳入年度考核，社会评议结果良好，未发生责任追究的情形。",
    "定期通报工作考核情况，开展社会评议，没有需要责任追究的情况。",
    "把工作考核结果作为评先依据，邀请群众参与社会评议，全年无责任追究。",
    "年中和年末各组织一轮工作考核，社会评议请退休教师担任，没有责任追究的情形。",
    "社会评议采用上门访谈，意见逐条回复；工作考核分档排名，未出现责任追究。",
    "由纪检干部参加工作考核，社会评议问卷随机发放，全年没有责任追究情况。"]
PROBLEMS = [
    "存在的问题：{first}；{second}。", "工作中还有不足：一是{first}，二是{second}。",
    "对照要求，{first}，{second}，与群众期待还有差距。"]
FLAWS = [
    "部分栏目更新不够及时", "解读的形式还比较单一", "个别工作人员业务不够熟练", "主动公开的范围有待拓展",
    "与群众互动的渠道偏少", "目录与实际工作衔接不紧", "基层公示的内容不够通俗", "依申请办理的沟通不够充分"]
PLANS = [
    "下一步，将逐项梳理目录，按季督查，补齐内容。", "今后将加强培训，统一标准，提高答复的规范程度。",
    "下一阶段将丰富解读形式，回应群众关切。", "接下来将完善协调机制，促进各科室按时报送。",
    "下一步，将听取企业和群众意见，改进栏目设置。"]
SIX = [
    "本年度未收取信息处理费。", "全年没有收取政府信息公开信息处理费，无其他需要报告的事项。",
    "本机关未发出收费通知，收取信息处理费0元。"]
OUTCOMES = [("granted", "予以公开"), ("partly_granted", "部分公开"), ("denied", "不予公开"),
            ("unavailable", "无法提供"), ("not_processed", "不予处理"), ("other_handling", "其他处理")]


def paragraphs(report):
    """Returns the paragraphs of `report` by section; section 0 is the introduction."""
    pick = report.random.choice
    some = lambda pool, count: "".join(report.random.sample(pool, count))
    year, short = report.year, report.agency_name.removesuffix("人民政府").removesuffix("办事处")
    flaws = report.random.sample(FLAWS, 2)
    if report.earlier is not None and set(flaws) == set(report.earlier.flaws):
        flaws[1] = next(flaw for flaw in FLAWS if flaw not in flaws)
    report.flaws = flaws
    return {
        0: [f"根据《中华人民共和国政府信息公开条例》，现公布本机关{year}年度报告。"
            f"所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。"],
        1: ["（一）主动公开情况。" + pick(OPENINGS).format(short=short) + some(WORK, 4) + _disclosure(report),
            "（二）依申请公开情况。" + _requests(report) + _disputes(report),
            "（三）政府信息管理情况。" + some(MANAGEMENT, 3),
            "（四）政府信息公开平台建设情况。" + some(PLATFORM, 2),
            "（五）监督保障情况。" + pick(SUPERVISION)],
        5: [pick(PROBLEMS).format(first=flaws[0], second=flaws[1]), some(PLANS, 2)],
        6: [pick(SIX)]}


def _disclosure(report):
    policy, news = report.random.randrange(20, 90), report.random.randrange(100, 400)
    share = f"{100 * policy / (policy + news):.1f}"
    text = (f"全年通过网站公开信息{policy + news}条，其中政策文件类{policy}条、工作动态类{news}条，"
            f"政策文件类占{share}%。")
    if report.form == "2021":
        text += (f"制发行政规范性文件{report['disclosure.normative_documents.issued']}件，"
                 f"废止{report['disclosure.normative_documents.repealed']}件，"
                 f"现行有效{report['disclosure.normative_documents.in_force']}件。")
    return text


def _requests(report):
    if report.form == "2014":
        return f"全年收到政府信息公开申请{report['legacy.received']}件，均已按时办理。"
    received, brought = report.requests("received"), report.requests("brought_forward")
    closed, carried = report.requests("outcome.total"), report.requests("carried_forward")
    if received == 0 and brought == 0:
        return "全年未收到政府信息公开申请。"
    variants = [
        f"全年新收政府信息公开申请{received}件，上年结转{brought}件，办结{closed}件，结转下年度{carried}件。",
        f"共收到政府信息公开申请{received}件，加上上年结转的{brought}件，全年办结申请{closed}件，"
        f"结转下年度继续办理{carried}件。",
        f"本年度受理政府信息公开申请{received + brought}件（含上年结转{brought}件），"
        f"已答复{closed}件，{carried}件结转下年度办理。"]
    text = report.random.choice(variants)
    persons = report.requests("received", "natural_person")
    text += f"新收的申请中，自然人申请{persons}件，法人或其他组织申请{received - persons}件。"
    parts = "，".join(f"{words}{report.group(name)}件" for name, words in OUTCOMES)
    text += f"办理结果为：{parts}。"
    return text + _growth(report, received)


def _growth(report, received):
    if report.earlier is None or report.earlier.form == "2014":
        return ""
    last = report.earlier.requests("received")
    change = received - last
    if last == 0 or change == 0:
        return ""
    words = "增长" if change > 0 else "下降"
    return f"新收申请数量较上年{words}{100 * abs(change) / last:.1f}%。"


def _disputes(report):
    if report.form == "2014":
        return ""
    reconsidered = report.disputes(groups=["reconsideration"])
    sued = report.disputes() - reconsidered
    if reconsidered + sued == 0:
        return "全年没有因政府信息公开引起的行政复议和行政诉讼。"
    upheld = report.disputes("upheld", ["reconsideration"])
    text = f"因政府信息公开被申请行政复议{reconsidered}件"
    if reconsidered:
        text += f"，其中结果维持{upheld}件"
    return text + f"；被提起行政诉讼{sued}件。"
