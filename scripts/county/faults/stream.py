"""Errors between years and between agencies."""
from county import prose
from county.faults.case import fault


@fault("Y501", years=2)
def carried_over_wrongly(case):
    before = case.earlier
    before.add("requests.carried_forward.natural_person", by=4)
    before.balance()
    before.write()


@fault("Y502", years=2)
def stock(case):
    case.last.add("disclosure.normative_documents.in_force", by=13)
    case.last.write()


@fault("Y503", form="2019", years=2)
def items(case):
    case.last.add("disclosure.licensing.items_last_year", by=4)


@fault("Y504", form="2019", years=2)
def disclosed(case):
    case.last.add("disclosure.normative_documents.total_disclosed", by=9)


@fault("Y506", years=2)
def last_years_text(case):
    text = "".join(prose.PLANS) + "".join(f"{flaw}。" for flaw in prose.FLAWS[:4]) + "".join(
        prose.MANAGEMENT)
    case.earlier.paragraphs[5] = [text]
    case.last.paragraphs[5] = [text]


@fault("Y507", years=2)
def jump(case):
    case.last.cells["disclosure.penalties.decisions"] = 9 * case.earlier[
        "disclosure.penalties.decisions"]


@fault("X703", kinds=("town",))
def speaks_as_a_bureau(case):
    case.append("我局认真落实各项要求，我局主要领导亲自抓。", paragraph=2)
