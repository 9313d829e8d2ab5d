"""The tables, rows and columns of the national forms as printed, read from `rpt-csv --list-cells`.

CountyTests and SeasonTests check the tools with the synthetic county. Its ids and labels come from these
tools, so a misspelt label in the tools is misspelt here too; only the fixtures and published reports
reveal it. The following is stated in this folder, independently of the tools: which cells add up and
carry over (from the ids, below and in reports.py), the form of a year, the layout of a table
(documents.py), and the rule and cell of each planted error (faults).
"""
import csv
import functools
import os
import pathlib
import shutil
import subprocess
import sys

BUILT = pathlib.Path(__file__).resolve().parents[2] / ".build/release"
# The number of rows below an indicator that are its parts; their ids do not show it.
_PART_COUNTS = {"legacy.received": 4, "legacy.closed": 2, "legacy.answered": 8, "legacy.staff": 2}


class Table:
    """The printed labels of rows, outermost first, and of columns, by id."""

    def __init__(self, lines):
        self.rows, self.columns = {}, {}
        for line in lines:
            row, _, column = line["cell"].rpartition(".")
            self.rows[row.partition(".")[2]] = line["row"].split(" › ")
            self.columns[column] = line["column"]

    @property
    def parts(self):
        """The columns that add up to the total."""
        return [column for column in self.columns if column != "total"]


class Form:
    """An edition: tables two (by blocks), three and four, or the indicators of the form of 2014."""

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
        """The rows that add up to the total outcome."""
        return [row for row in self.requests.rows
                if row.startswith("outcome.") and row != "outcome.total"]

    def _read_indicators(self, lines):
        """Reads label and unit by id of the first indicator and of those that have parts, each followed by
        its numbered parts. The others are in no sum and are not printed."""
        self.indicators = {line["cell"]: (line["row"], line["unit"]) for line in lines[:1]}
        self.sums = {}
        for index, line in enumerate(lines):
            if line["cell"] not in _PART_COUNTS:
                continue
            self.indicators[line["cell"]] = line["row"], line["unit"]
            parts = lines[index + 1:index + 1 + _PART_COUNTS[line["cell"]]]
            self.sums[line["cell"]] = [part["cell"] for part in parts]
            for number, part in enumerate(parts, 1):
                self.indicators[part["cell"]] = f"{number}.{part['row']}", part["unit"]


def use_tools(folder):
    """Puts `folder` first in the path."""
    os.environ["PATH"] = f"{folder.resolve()}{os.pathsep}{os.environ.get('PATH', '')}"


@functools.cache
def of(name):
    """Returns the form `name`: 2014, 2019 or 2021."""
    return Form([line for line in _listing() if line["form"] == name])


@functools.cache
def _listing():
    """Returns the rows that rpt-csv lists; rpt-csv is the one in the path or in the local release build."""
    tool = shutil.which("rpt-csv") or shutil.which("rpt-csv", path=BUILT)
    if tool is None:
        sys.exit(f"{pathlib.Path(sys.argv[0]).name}: rpt-csv is neither in the path nor in {BUILT}; "
                 "give its folder with --bin")
    output = subprocess.run([tool, "--list-cells", "--lang=zh", "--labels=id"], check=True,
                          capture_output=True, encoding="utf-8")
    return list(csv.DictReader(output.stdout.splitlines()))
