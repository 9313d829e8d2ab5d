"""Errors in the prose: sentences that contradict the tables."""
from county.faults.case import fault


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


@fault("P610", years=2)
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
