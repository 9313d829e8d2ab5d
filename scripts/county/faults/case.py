"""The reports that a planted error changes, and the list of errors."""

FAULTS = []


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


def fault(rule, form="2021", kinds=ANY):
    """Registers an error that `rule` finds in a report on `form` of an agency of one of `kinds`."""
    def register(plant):
        FAULTS.append((rule, form, kinds, plant))
        return plant
    return register
