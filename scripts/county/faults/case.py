"""A body whose reports a fault is planted into, and the faults that there are."""

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
