"""Errors in the structure."""
from county.faults.case import fault


@fault("S101")
def no_section_five(case):
    case.last.headings[4] = None


@fault("S102")
def misspelt_heading(case):
    case.last.headings[5] = "六、其他需求报告的事项"


@fault("S103")
def sections_out_of_order(case):
    case.last.headings[4:] = ["六、其他需要报告的事项", "五、存在的主要问题及改进情况"]
    words = case.last.paragraphs
    words[5], words[6] = words[6], words[5]


@fault("S104")
def hardly_a_word_on_problems(case):
    case.last.paragraphs[5] = ["无。"]


@fault("S105")
def parts_miscounted(case):
    case.append("本报告共分五个部分。", section=0)


@fault("S106")
def picture_of_a_table(case):
    case.last.pictures.add(4)
    case.last.write()
    case.say(f"因政府信息公开被申请行政复议{case.last.disputes(groups=['reconsideration'])}件", "")


@fault("S107")
def last_forms_table(case):
    case.last.form = "2019"
    case.last._fill_disclosure()
    for column in case.last.printed.requests.columns:
        parts = [f"requests.outcome.other_handling.{row}.{column}"
                 for row in ("not_supplemented", "unpaid_fee", "other")]
        case.last.cells[f"requests.outcome.other_handling.all.{column}"] = sum(
            case.last.cells.pop(key) for key in parts)
    case.last.write()


@fault("S108")
def period_of_another_year(case):
    year = case.last.year
    case.say(f"{year}年1月1日起至{year}年12月31日", f"{year - 2}年1月1日起至{year - 2}年12月31日", section=0)


@fault("S109")
def sentence_of_another_year(case):
    case.append(f"{case.last.year - 2}年，共组织培训6次。", paragraph=2)


@fault("S110")
def superseded_notice(case):
    case.append("本报告按照国办公开办函〔2019〕60号规定的格式编制。", section=0)


@fault("S111")
def nothing_said_of_fees(case):
    case.last.paragraphs[6] = ["没有其他需要说明的情况。"]


@fault("S112", kinds=("department",))
def published_late(case):
    case.last.published = f"{case.last.year + 1}-02-17"


@fault("S113")
def nameless(case):
    case.last.title = f"{case.last.year}年政府信息公开工作年度报告"
    case.last.agency_name = None


@fault("S114")
def part_missing(case):
    case.last.paragraphs[1].pop(1)


@fault("S115", kinds=("government",))
def no_word_on_assessment(case):
    case.last.paragraphs[1][4] = "（五）监督保障情况。定期检查网站内容，发现问题及时通报并督促整改到位。"


@fault("S116")
def placeholder(case):
    case.append("组织业务培训XX次。", paragraph=2)


@fault("S117")
def broken_list(case):
    case.append("一是明确责任，二是压实任务，四是加强督查。", paragraph=2)


@fault("S118")
def empty_talk(case):
    case.last.paragraphs[1] = [
        "（一）主动公开。坚持应公开尽公开，组织培训6次。", "（二）依申请公开。依法规范办理答复。", "（三）信息管理。严格审核把关。",
        "（四）平台建设。不断优化栏目。", "（五）监督保障。落实考核、评议与责任追究。"]
