"""Synthetic reports: tables whose sums agree within a year and from year to year, and prose that states
the same numbers."""
import decimal
import random

from county import forms, prose

HEADINGS = ["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况",
            "六、其他需要报告的事项"]


class Report:
    """A report: `cells` by id, as printed; `paragraphs` by section; section 0 is the introduction."""

    def __init__(self, agency, year, seed, earlier=None):
        self.agency, self.year, self.earlier = agency, year, earlier
        self.agency_name, self.random = agency.name, random.Random(f"{seed} {agency.name} {year}")
        self.form = "2021" if year >= 2021 else "2019" if year >= 2019 else "2014"
        self.title = f"{self.agency_name}{year}年政府信息公开工作年度报告"
        month, day = (3, 20) if agency.kind == "government" else (1, 20)
        self.published = f"{year + 1}-{month:02d}-{day + self.random.randrange(9):02d}"
        self.headings = list(HEADINGS)
        self.pictures = set()
        self.left_out = set()
        self.extra = {}
        self.cells = {}
        if self.form == "2014":
            self._fill_legacy()
        else:
            self._fill_disclosure()
            self._fill_requests()
            self._fill_disputes()
        self.write()

    def write(self):
        """Writes the prose from the cells."""
        self.paragraphs = prose.paragraphs(self)

    @property
    def printed(self):
        """The form of the report; a planted error may change it."""
        return forms.of(self.form)

    def __getitem__(self, key):
        return self.cells[key]

    def add(self, *keys, by=1):
        """Adds `by` to the cells `keys`."""
        for key in keys:
            self.cells[key] += by

    def take_over(self, *earlier):
        """Continues the numbers of the `earlier` reports, for example of merged agencies: requests carried
        forward and documents in force."""
        self.earlier = None
        for column in self.printed.requests.parts:
            brought = sum(report.requests("carried_forward", column) for report in earlier)
            change = brought - self.requests("brought_forward", column)
            self.add(f"requests.brought_forward.{column}", f"requests.outcome.granted.{column}",
                     by=change)
        key = "disclosure.normative_documents."
        self.cells[key + "in_force"] = sum(report[key + "in_force"] for report in earlier) + (
            self[key + "issued"] - self[key + "repealed"])
        self.balance()
        self.write()

    def add_up(self, parts):
        """Replaces each cell by its sum over the reports `parts`."""
        for key, value in self.cells.items():
            total = sum(decimal.Decimal(part[key]) for part in parts)
            self.cells[key] = str(total) if isinstance(value, str) else int(total)
        self.write()

    def requests(self, row, column="total"):
        return self.cells[f"requests.{row}.{column}"]

    def group(self, name):
        """Returns the total of the outcome `name` over its rows."""
        return sum(self.requests(row) for row in self.printed.details
                   if row.split(".")[1] == name)

    def disputes(self, column="total", groups=None):
        return sum(self.cells[f"disputes.{group}.{column}"]
                   for group in groups or self.printed.disputes.rows)

    def balance(self):
        """Computes outcome, received and totals from the other rows."""
        rows, columns = self.printed.details, self.printed.requests.parts
        for column in columns:
            done = sum(self.requests(row, column) for row in rows)
            self.cells[f"requests.outcome.total.{column}"] = done
            self.cells[f"requests.received.{column}"] = (
                done + self.requests("carried_forward", column)
                - self.requests("brought_forward", column))
        for row in rows + ["received", "brought_forward", "outcome.total", "carried_forward"]:
            self.cells[f"requests.{row}.total"] = sum(self.requests(row, c) for c in columns)

    def _fill_disclosure(self):
        last = self.earlier.cells if self.earlier and self.earlier.form == self.form else {}
        makes_rules = self.agency.level in ("city", "province")
        for block in self.printed.disclosure.values():
            for row in block.rows:
                key = f"disclosure.{row}."
                least = 0 if row == "rules" and not makes_rules else 1
                for column in block.columns:
                    # Keeps any two years within a factor of five.
                    low = 12 if column == "decisions" else 3
                    self.cells[key + column] = least * self.random.randrange(low, 40)
                if "in_force" in block.columns:
                    stock = last.get(key + "in_force", least * self.random.randrange(60, 90))
                    self.cells[key + "repealed"] = least * self.random.randrange(4)
                    self.cells[key + "in_force"] = (
                        stock + self.cells[key + "issued"] - self.cells[key + "repealed"])
                if "total_disclosed" in block.columns:
                    stock = last.get(key + "total_disclosed", least * self.random.randrange(40, 60))
                    self.cells[key + "total_disclosed"] = stock + self.cells[key + "newly_disclosed"]
                if "items_last_year" in block.columns:
                    stock = last.get(key + "items_last_year", 50)
                    self.cells[key + "items_last_year"] = stock + last.get(key + "items_change", 0)
                    self.cells[key + "items_change"] = self.random.randrange(-3, 4)
                if "amount_wan" in block.columns:
                    self.cells[key + "amount_wan"] = f"{self.random.randrange(2000, 6000) / 100:.2f}"

    def _fill_requests(self):
        weights = {"natural_person": 9, "business": 3}
        for column in self.printed.requests.parts:
            brought = self.earlier.requests("carried_forward", column) if self.earlier else 0
            self.cells[f"requests.brought_forward.{column}"] = brought
            self.cells[f"requests.carried_forward.{column}"] = self.random.randrange(
                4 if column == "natural_person" else 2 if column == "business" else 1)
            for row in self.printed.details:
                # An unpaid fee would require a statement on fees in section six.
                often = (0 if row.endswith("unpaid_fee") else
                         3 if "granted" in row or row.endswith("not_held") else 1)
                self.cells[f"requests.{row}.{column}"] = self.random.randrange(
                    1 + often * weights.get(column, 0) // 3)
            # Keeps the number received from being negative.
            self.cells[f"requests.outcome.granted.{column}"] += brought
        self.balance()

    def _fill_disputes(self):
        table = self.printed.disputes
        for group in table.rows:
            for result in table.parts:
                least = int(result == "upheld")
                count = least + self.random.randrange(2)
                # Each lawsuit after a reconsideration follows one.
                if group.endswith("after_reconsideration"):
                    count = min(count, self.cells[f"disputes.reconsideration.{result}"])
                self.cells[f"disputes.{group}.{result}"] = count
            self.cells[f"disputes.{group}.total"] = sum(
                self.cells[f"disputes.{group}.{result}"] for result in table.parts)

    def _fill_legacy(self):
        for key in self.printed.indicators:
            self.cells[key] = self.random.randrange(1, 30)
        for whole, parts in self.printed.sums.items():
            self.cells[whole] = sum(self.cells[key] for key in parts)


def of_county(agencies, years, seed):
    """Returns every agency's report of each of `years`, by agency and year."""
    reports = {}
    for agency in agencies:
        earlier = None
        for year in years:
            report = Report(agency, year, seed, earlier)
            reports[agency.name, year] = report
            earlier = report if report.form != "2014" else None
    return reports
