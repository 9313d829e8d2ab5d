"""What offices check by hand: personal numbers, marks of drafts, section five, plans, fees, lawsuits, outliers."""
from county import prose
from county.faults.case import fault

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


@fault("S121")
def mobile_number(case):
    case.append("如有疑问，请联系经办人，电话13800001234。", section=6)


@fault("S121")
def identity_number(case):
    digits = "110101190001010" + "02"
    check = "10X98765432"[sum(int(d) * w for d, w in zip(digits, WEIGHTS)) % 11]
    case.append(f"一名申请人（身份证号{digits}{check}）撤回了申请。", paragraph=2)


@fault("S122")
def draft_mark(case):
    case.last.title += "（送审稿）"


@fault("S123")
def no_problems(case):
    case.last.paragraphs[5] = ["从全年情况看，我单位政府信息公开工作运行平稳，没有明显问题。", prose.PLANS[0]]


@fault("S124")
def no_measures(case):
    case.last.paragraphs[5] = [f"工作中还有不足：一是{prose.FLAWS[0]}，二是{prose.FLAWS[1]}，三是{prose.FLAWS[2]}。"]


@fault("S125")
def plan_of_a_past_year(case):
    case.append(f"拟于{case.last.year}年底前建成新的查阅点。", section=5)


@fault("P613")
def fee_by_the_item(case):
    case.last.paragraphs[6] = ["本年度按件收取政府信息公开信息处理费150元。"]


@fault("P614")
def no_notice_but_unpaid(case):
    case.last.add("requests.outcome.other_handling.unpaid_fee.natural_person", by=2)
    case.last.balance()
    case.last.write()
    case.last.paragraphs[6] = ["本机关未发出收费通知，收取信息处理费0元。"]


@fault("Y508", years=2)
def same_problems(case):
    problems = "工作中还有不足：一是政务公开目录与实际工作的衔接还不够紧密，二是与群众互动交流的渠道和频次仍然偏少。"
    case.earlier.paragraphs[5] = [problems, "".join(prose.PLANS[:2])]
    case.last.paragraphs[5] = [problems, "".join(prose.PLANS[3:])]


@fault("Y509", years=2)
def lawsuits_without_reconsideration(case):
    count = sum(report["disputes.reconsideration.total"] for report in (case.earlier, case.last)) + 1
    key = "disputes.litigation.after_reconsideration."
    case.last.add(key + "upheld", key + "total", by=count)
    case.last.write()


@fault("X707", years=2)
def outlier(case):
    del case.all[case.agency.name, case.years[-2]]
    case.last.cells["disclosure.licensing.decisions"] = 6800
    return "disclosure.licensing.decisions"


@fault("S120")
def long_section_one(case):
    case.last.paragraphs[1][0] += "".join(prose.WORK + prose.MANAGEMENT + prose.PLATFORM)
