"""The reports that a planted error changes, and the list of errors."""

import typing

FAULTS = []


class Fault(typing.NamedTuple):
    """An error that `rule` finds where `plant` made it in a report on `form` of an agency of one of `kinds`
    with reports of at least that many `years`."""
    rule: str
    form: str
    kinds: tuple
    years: int
    plant: typing.Callable


class Case:
    """The reports of one agency: `last`, `earlier` (the year before), and `all` of the county."""

    def __init__(self, reports, agency, years):
        self.all, self.agency, self.years = reports, agency, years
        self.last = reports[agency.name, years[-1]]
        self.earlier = reports[agency.name, years[-2]] if len(years) > 1 else None

    def say(self, old, new, section=1):
        """Replaces the first occurrence of `old` in `section`."""
        paragraphs = self.last.paragraphs[section]
        for index, text in enumerate(paragraphs):
            if old in text:
                paragraphs[index] = text.replace(old, new, 1)
                return
        raise LookupError(f"{self.agency.name}: {old} is not in section {section}")

    def append(self, text, paragraph=0, section=1):
        """Appends `text` to a paragraph of `section`."""
        self.last.paragraphs[section][paragraph] += text


ANY = ("department", "subdistrict", "town")


def fault(rule, form="2021", kinds=ANY, years=1):
    """Registers the function as a `Fault`."""
    def register(plant):
        FAULTS.append(Fault(rule, form, kinds, years, plant))
        return plant
    return register
