"""The cells of the national forms as lists in mdoc, made of what rpt-csv --list-cells prints."""
import itertools
import typing

from . import mdoc

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


def parted(cell):
    return cell.rsplit(".", 1)


def rows_and_columns(cells):
    """The lists of a table all of whose rows have the same columns."""
    rows = dict.fromkeys((parted(line.cell)[0], line.row) for line in cells)
    columns = dict.fromkeys((parted(line.cell)[1], line.column) for line in cells)
    return (f"{len(rows)} rows of {len(columns)} cells.\nThe columns:\n"
            + mdoc.tagged([(f"Li .{name}", str(label)) for name, label in columns], compact=True)
            + ".Pp\nThe rows, to whose names that of a column is added:\n"
            + mdoc.tagged([(f"Li {name}", str(label)) for name, label in rows]))


def cell_by_cell(cells):
    """The list of a table whose rows have columns of their own, by the blocks of the form."""
    made = []
    for block, some in itertools.groupby(cells, key=lambda line: line.block):
        made.append(f"{block}:\n" + mdoc.tagged(
            [(f"Li {line.cell}", f"{line.row.chinese} · {line.column.chinese} "
              f"({line.row.english}, {line.column.english})") for line in some]))
    return ".Pp\n".join(made)


def of_form(cells, form):
    """The lists of a form, a table a subsection."""
    chosen = [line for line in cells if line.form == form]
    made = []
    for table, some in itertools.groupby(chosen, key=lambda line: line.table):
        some = list(some)
        show = cell_by_cell if some[0].block.chinese else rows_and_columns
        made.append(f".Ss {table} of form {form}\n" + show(some))
    return f"{len(chosen)} cells.\n" + "".join(made)


def all_forms(cells):
    """The sections of the national tables, the newest form first."""
    return "".join(f".Sh FORM {form}\n" + of_form(cells, form)
                   for form in reversed(names(cells)) if form != STATISTICS)


def older(cells):
    """The list of the older statistics table."""
    return mdoc.tagged([(f"Li {line.cell}", f"{line.row}, {line.unit}")
                        for line in cells if line.form == STATISTICS])
