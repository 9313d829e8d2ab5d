"""The cells of the national forms, made of what rpt-csv --list-cells prints."""
import typing

# The form that is a table of indicators.
STATISTICS = "2014"


class Labels(typing.NamedTuple):
    """What a form prints, and the same in English."""
    chinese: str
    english: str

    def __str__(self):
        return f"{self.chinese} ({self.english})"


class Line(typing.NamedTuple):
    """A cell of a form."""
    form: str
    table: str
    block: Labels
    row: Labels
    column: Labels
    cell: str
    unit: str


def lines(chinese, english):
    """The cells of two sheets that are alike but for the language of the labels."""
    return [Line(one["form"], two["table"],
                 *(Labels(one[name], two[name]) for name in ("block", "row", "column")),
                 one["cell"], one["unit"])
            for one, two in zip(chinese, english)]


def ids(cells):
    """Every id once: those of the national tables, then the older ones."""
    return tuple(dict.fromkeys(
        line.cell for line in sorted(cells, key=lambda line: line.form == STATISTICS)))


def names(cells):
    """The forms from the oldest on."""
    return tuple(dict.fromkeys(line.form for line in cells))
