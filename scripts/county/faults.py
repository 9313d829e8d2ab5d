"""Planted faults: for each rule of rpt-check a change of one body's reports that breaks it.

Each is a function of a `Case`, registered for the rule that has to find it. It changes the report of
the last year, unless it says otherwise, and may return the cell where the finding shows.
"""
from county import forms, prose

FAULTS = []


class Case:
    """A body's reports of the made years: the last one, the one before, and all of the county."""

    def __init__(self, reports, body, years):
        self.all, self.body, self.years = reports, body, years
        self.last = reports[body.name, years[-1]]
        self.earlier = reports[body.name, years[-2]] if len(years) > 1 else None

    def say(self, old, new, section=1):
        """Replaces `old`, the first time it stands in `section`."""
        paragraphs = self.last.paragraphs[section]
        for place, text in enumerate(paragraphs):
            if old in text:
                paragraphs[place] = text.replace(old, new, 1)
                return
        raise LookupError(f"{self.body.name}: {old} is not in section {section}")

    def append(self, text, paragraph=0, section=1):
        """Ends a paragraph of `section` with `text`."""
        self.last.paragraphs[section][paragraph] += text


ANY = ("department", "subdistrict", "town")


def fault(rule, form="2021", kinds=ANY):
    """Registers a fault that `rule` finds in a report on `form` by a body of one of `kinds`."""
    def register(plant):
        FAULTS.append((rule, form, kinds, plant))
        return plant
    return register


# Structure

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
    for column in [key for key, _ in forms.APPLICANTS] + ["total"]:
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
    case.last.agency = None


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


# Cells

@fault("C201")
def row_left_out(case):
    case.last.left_out.add("outcome.denied.enforcement_files")
    for column, _ in forms.APPLICANTS:
        case.last.cells[f"requests.outcome.denied.enforcement_files.{column}"] = 0
    case.last.balance()
    case.last.write()


@fault("C202")
def blank_cells(case):
    key = "requests.outcome.not_processed.publication"
    for column in ("research", "public_welfare"):
        case.last.cells[f"{key}.{column}"] = ""


@fault("C203")
def letter_for_a_digit(case):
    case.last.cells["disclosure.licensing.decisions"] = "1O3"
    return "disclosure.licensing.decisions"


@fault("C204")
def below_zero(case):
    case.last.cells["disclosure.penalties.decisions"] = -7
    return "disclosure.penalties.decisions"


@fault("C205")
def fraction(case):
    case.last.cells["disclosure.compulsion.decisions"] = "12.5"
    return "disclosure.compulsion.decisions"


@fault("C206")
def unit_in_the_cell(case):
    case.last.cells["disclosure.licensing.decisions"] = "112件"
    return "disclosure.licensing.decisions"


@fault("C207")
def yuan(case):
    case.last.cells["disclosure.fees.amount_wan"] = "251000元"
    return "disclosure.fees.amount_wan"


@fault("C208")
def number_too_many(case):
    case.last.extra["carried_forward"] = ["77"]


# Tables

@fault("T201", form="2019")
def disclosed_beyond_total(case):
    key = "disclosure.normative_documents."
    case.last.cells[key + "total_disclosed"] = case.last[key + "newly_disclosed"] - 1


@fault("T202", form="2019")
def purchases_for_nothing(case):
    case.last.cells["disclosure.procurement.amount_wan"] = 0


@fault("T203", form="2019")
def fewer_than_none(case):
    case.last.cells["disclosure.licensing.items_change"] = -(
        case.last["disclosure.licensing.items_last_year"] + 3)


@fault("T204")
def stock_below_flow(case):
    key = "disclosure.normative_documents."
    case.earlier.cells[key + "in_force"] = 1
    case.last.cells[key + "in_force"] = 1 + case.last[key + "issued"] - case.last[key + "repealed"]
    case.earlier.write()
    case.last.write()


@fault("T205", kinds=("town",))
def town_that_makes_rules(case):
    case.last.cells["disclosure.rules.issued"] = case.last.cells["disclosure.rules.in_force"] = 2


@fault("T301")
def received_more_than_was_handled(case):
    case.last.add("requests.received.natural_person", "requests.received.total", by=2)
    case.last.write()


@fault("T302")
def row_that_does_not_add_up(case):
    case.last.add("requests.received.business", by=5)
    return "requests.received.total"


@fault("T303")
def detail_that_does_not_add_up(case):
    case.last.add("requests.outcome.not_processed.excessive.natural_person",
                  "requests.outcome.not_processed.excessive.total", by=3)
    case.last.write()


@fault("T401")
def dispute_total(case):
    case.last.add("disputes.litigation.direct.total", by=4)
    case.last.write()
    return "disputes.litigation.direct.total"


@fault("T403")
def joint_defendant(case):
    case.append("另有1件行政诉讼案件本机关为共同被告。", paragraph=1)


# Before 2019

@fault("L801", form="2014")
def received_by_no_way(case):
    case.last.add("legacy.received_online", by=9)


@fault("L802", form="2014")
def answers(case):
    case.last.add("legacy.granted", by=9)


@fault("L803", form="2014")
def staff(case):
    case.last.add("legacy.staff", by=9)


# Prose

@fault("P601")
def other_number_received(case):
    brought = case.last.requests("brought_forward")
    received = case.last.requests("received")
    case.last.paragraphs[1][1] = (
        f"（二）依申请公开情况。全年新收政府信息公开申请{received + 8}件，上年结转{brought}件，均依法办理。")


@fault("P602")
def other_number_carried(case):
    carried = case.last.requests("carried_forward")
    case.last.paragraphs[1][1] = (
        f"（二）依申请公开情况。按时办理政府信息公开申请，其中结转下年度继续办理{carried + 5}件。")


@fault("P603")
def other_number_denied(case):
    case.say(f"不予公开{case.last.group('denied')}件", f"不予公开{case.last.group('denied') + 6}件")


@fault("P604")
def other_number_of_persons(case):
    persons = case.last.requests("received", "natural_person")
    received = case.last.requests("received")
    case.last.paragraphs[1][1] = (
        f"（二）依申请公开情况。全年新收政府信息公开申请{received}件，其中自然人申请{persons - 1}件。")


@fault("P605")
def other_number_of_reconsiderations(case):
    count = case.last.disputes(groups=["reconsideration"])
    case.last.paragraphs[1][1] = "（二）依申请公开情况。" + (
        f"全年因政府信息公开被申请行政复议{count + 11}件。")


@fault("P606")
def nothing_received(case):
    case.last.paragraphs[1][1] = "（二）依申请公开情况。本年度未收到政府信息公开申请。"


@fault("P607")
def other_number_in_force(case):
    stock = case.last["disclosure.normative_documents.in_force"]
    case.say(f"现行有效{stock}件", f"现行有效{stock + 7}件")


@fault("P608")
def parts_beyond_the_whole(case):
    case.append("全年在网站发布信息300条，其中要闻类210条、通知类140条。", paragraph=3)


@fault("P609")
def share(case):
    case.append("全年解答咨询400次，其中电话咨询100次，占35%。", paragraph=3)


@fault("P610")
def growth(case):
    received, last = case.last.requests("received"), case.earlier.requests("received")
    percent = round(100 * (received - last) / max(1, last)) + 40
    case.last.paragraphs[1][1] = (
        f"（二）依申请公开情况。全年新收政府信息公开申请{received}件，较上年增长{max(40, percent)}%。")


@fault("P611")
def all_closed(case):
    case.last.cells["requests.outcome.granted.natural_person"] += 3
    case.last.add("requests.carried_forward.natural_person", by=2)
    case.last.balance()
    received = case.last.requests("received")
    case.last.paragraphs[1][1] = (
        f"（二）依申请公开情况。全年新收政府信息公开申请{received}件，均已办结。")


@fault("P612")
def odd_fee(case):
    case.last.paragraphs[6] = ["本年度收取信息处理费125元。"]


# From year to year

@fault("Y501")
def carried_over_wrongly(case):
    before = case.earlier
    before.add("requests.carried_forward.natural_person", by=4)
    before.balance()
    before.write()


@fault("Y502")
def stock(case):
    case.last.add("disclosure.normative_documents.in_force", by=13)
    case.last.write()


@fault("Y503", form="2019")
def items(case):
    case.last.add("disclosure.licensing.items_last_year", by=4)


@fault("Y504", form="2019")
def disclosed(case):
    case.last.add("disclosure.normative_documents.total_disclosed", by=9)


@fault("Y506")
def last_years_text(case):
    text = "".join(prose.PLANS) + "".join(f"{flaw}。" for flaw in prose.FAULTS[:4]) + "".join(
        prose.MANAGEMENT)
    case.earlier.paragraphs[5] = [text]
    case.last.paragraphs[5] = [text]


@fault("Y507")
def jump(case):
    case.last.cells["disclosure.penalties.decisions"] = 9 * case.earlier[
        "disclosure.penalties.decisions"]


# Across the stream

@fault("X703", kinds=("town",))
def speaks_as_a_bureau(case):
    case.append("我局认真落实各项要求，我局主要领导亲自抓。", paragraph=2)
