"""Errors in the cells, the tables and the older tables."""
from county.faults.case import fault


@fault("C201")
def row_left_out(case):
    case.last.left_out.add("outcome.denied.enforcement_files")
    for column in case.last.printed.requests.parts:
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


@fault("T204", years=2)
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


@fault("L801", form="2014")
def received_by_no_way(case):
    case.last.add("legacy.received_online", by=9)


@fault("L802", form="2014")
def answers(case):
    case.last.add("legacy.granted", by=9)


@fault("L803", form="2014")
def staff(case):
    case.last.add("legacy.staff", by=9)
