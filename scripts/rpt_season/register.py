"""CSV as spreadsheets save it, and the findings register, which keeps what the office entered."""
import csv
import io

NEWS = "本轮"


def read_csv(data):
    """Returns the rows of a CSV file as a spreadsheet saved it: UTF-8, UTF-16 or GB 18030; separated by
    commas, semicolons or tabs. Raises ValueError if it is in none of these encodings."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16")
    else:
        try:
            text = data.decode("utf-8-sig")
        except ValueError:
            text = data.decode("gb18030")
    head = text.split("\n", 1)[0]
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=head.count)))


def write_csv(table):
    """Returns the bytes of a CSV file for a spreadsheet; all rows get the same length."""
    table = list(table)
    width = max(map(len, table), default=0)
    text = io.StringIO(newline="")
    csv.writer(text).writerows(row + [""] * (width - len(row)) for row in table)
    return b"\xef\xbb\xbf" + text.getvalue().encode()


class FindingRegister:
    """What the office entered into the findings files: replies, states, added columns and rows."""

    def __init__(self, open_table, closed_table):
        """`open_table` has the findings of the last round, `closed_table` those that disappeared in
        earlier rounds; each may be empty. Raises ValueError for a table without ids."""
        self.columns, self.added = [], []
        self.rows = {self.key(row): row for row in self.finding_rows(open_table)}
        self.closed = {(self.key(row), row.get("问题")): row for row in self.finding_rows(closed_table)}

    @staticmethod
    def key(row):
        """Returns the key of a row: the id of its finding, or file and code of a failure. None for a
        row that the office added."""
        identity = row.get("编号", "").lstrip("'")
        failure = (row.get("规则", ""), row.get("文件", "").lstrip("'"))
        return identity or (failure if all(failure) else None)

    def finding_rows(self, table):
        """Yields the rows of `table` that the tools wrote; stores those that the office added."""
        head = table[0] if table else []
        self.columns += [name for name in head if name and name not in self.columns]
        for fields in table[1:]:
            row = dict(zip(head, fields))
            if self.key(row) is not None:
                yield row
            elif any(fields):
                self.added.append(row)

    def fill(self, table, entered, unchanged, absent):
        """Returns two tables: the findings `table` with what the office entered and a last column that
        marks each finding as new or unchanged, and the findings that disappeared.

        `entered` maps the key of a row to the key of the row where the office entered its reply,
        `unchanged` to the key in the last round; None if there was no last round. The agencies `absent`
        have no report now, so their findings could not be checked."""
        head = table[0]
        wide = head + [name for name in self.columns if name not in head and name != NEWS] + [NEWS]
        blank = [name for name in wide[head.index("编号") + 1:] if name != NEWS]
        current = []
        for fields in table[1:]:
            row = dict(zip(head, fields))
            key = self.key(row)
            old = (self.rows.pop(entered[key], {}) if key in entered
                   else self.closed.pop((key, row["问题"]), {}))
            row.update({name: old.get(name, "") for name in blank})
            row[NEWS] = "" if unchanged is None else "未改" if key in unchanged else "新增"
            current.append(row)
        for row in self.rows.values():
            row[NEWS] = "没有报告，不能核对" if row.get("单位") in absent else "不再出现"
        return ([wide] + [[row.get(name, "") for name in wide] for row in part]
                for part in (current + self.added, [*self.closed.values(), *self.rows.values()]))


def record_key(record):
    """Returns the key of the row of a finding or failure record."""
    return FindingRegister.key({"编号": record.get("id") or "", "规则": record.get("code") or "",
                                "文件": record["source"]["path"]})


def pairs(old, new, changes):
    """Maps the key of each record of `new` that was already in `old` to its key there. `changes` is the
    output of rpt-diff --findings --all, which begins with a change for each old finding, in order."""
    findings = [record for _, record in old if record["type"] == "finding"]
    compared = [record for _, record in changes if record["type"] == "change"]
    found = {change["id"]: record_key(record) for record, change in zip(findings, compared)
             if change["status"] == "unchanged"}
    failures = {record_key(record) for _, record in old if record["type"] == "failure"}
    return {**found, **{record_key(record): record_key(record) for _, record in new
                        if record["type"] == "failure" and record_key(record) in failures}}
