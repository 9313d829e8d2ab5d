"""The national forms as they are printed, read from `rpt-csv --list-cells`: tables, rows and columns.

CountyTests and SeasonTests hold the tools to the made county. Its ids and labels come from those tools,
so that a label misspelt there is misspelt here as well: that shows in the fixtures and the published
reports alone. What stays independent is stated in this folder and asked of no tool: which cells add up
and carry over (from the ids, below and in reports.py), the form of a year, how a table is laid out
(documents.py), and the rule and cell that each fault has to be found by (faults).
"""
import csv
import functools
import os
import pathlib
import shutil
import subprocess
import sys

BUILT = pathlib.Path(__file__).resolve().parents[2] / ".build/release"
# How many lines below an indicator divide it, which their ids do not tell.
_DIVIDED = {"legacy.received": 4, "legacy.closed": 2, "legacy.answered": 8, "legacy.staff": 2}


class Table:
    """The labels of rows, from the outside in, and those of columns, by their ids, as printed."""

    def __init__(self, lines):
        self.rows, self.columns = {}, {}
        for line in lines:
            row, _, column = line["cell"].rpartition(".")
            self.rows[row.partition(".")[2]] = line["row"].split(" › ")
            self.columns[column] = line["column"]

    @property
    def parts(self):
        """The columns that make up the total."""
        return [column for column in self.columns if column != "total"]


class Form:
    """An edition: its tables two, by blocks, three and four, or the indicators before there was any."""

    def __init__(self, lines):
        def of(table):
            return [line for line in lines if line["cell"].startswith(table + ".")]
        blocks = dict.fromkeys(line["block"] for line in of("disclosure"))
        self.disclosure = {block: Table([line for line in lines if line["block"] == block])
                           for block in blocks}
        self.requests, self.disputes = Table(of("requests")), Table(of("disputes"))
        self._read_indicators(of("legacy"))

    @property
    def details(self):
        """The rows that make up the total outcome."""
        return [row for row in self.requests.rows
                if row.startswith("outcome.") and row != "outcome.total"]

    def _read_indicators(self, lines):
        """Label and unit by id of the first indicator and of those that divide, each with its parts
        below it, numbered; the rest enters no sum and is not printed."""
        self.indicators = {line["cell"]: (line["row"], line["unit"]) for line in lines[:1]}
        self.sums = {}
        for place, line in enumerate(lines):
            if line["cell"] not in _DIVIDED:
                continue
            self.indicators[line["cell"]] = line["row"], line["unit"]
            parts = lines[place + 1:place + 1 + _DIVIDED[line["cell"]]]
            self.sums[line["cell"]] = [part["cell"] for part in parts]
            for number, part in enumerate(parts, 1):
                self.indicators[part["cell"]] = f"{number}.{part['row']}", part["unit"]


def look_in(folder):
    """Takes the tools of `folder` before those in the path."""
    os.environ["PATH"] = f"{folder.resolve()}{os.pathsep}{os.environ.get('PATH', '')}"


@functools.cache
def of(name):
    """The form `name`: 2014, 2019 or 2021."""
    return Form([line for line in _listing() if line["form"] == name])


@functools.cache
def _listing():
    """The lines of `rpt-csv` in the path, or of the release that was built here."""
    tool = shutil.which("rpt-csv") or shutil.which("rpt-csv", path=BUILT)
    if tool is None:
        sys.exit(f"{pathlib.Path(sys.argv[0]).name}: rpt-csv is neither in the path nor in {BUILT}; "
                 "name its folder with --bin")
    made = subprocess.run([tool, "--list-cells", "--lang=zh", "--labels=id"], check=True,
                          capture_output=True, encoding="utf-8")
    return list(csv.DictReader(made.stdout.splitlines()))
