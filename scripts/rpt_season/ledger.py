"""Sheets as spreadsheets save them, and the ledger of findings, which keeps what the office typed."""
import csv
import io

NEWS = "本轮"


def rows(data):
    """The rows of a sheet as a spreadsheet saved it: UTF-8, UTF-16 or GB 18030; parted by commas,
    semicolons or tabs. Raises ValueError for what is in no such encoding."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16")
    else:
        try:
            text = data.decode("utf-8-sig")
        except ValueError:
            text = data.decode("gb18030")
    head = text.split("\n", 1)[0]
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=head.count)))


def sheet(table):
    """The bytes of a sheet for a spreadsheet, its rows all of one length."""
    table = list(table)
    width = max(map(len, table), default=0)
    text = io.StringIO(newline="")
    csv.writer(text).writerows(row + [""] * (width - len(row)) for row in table)
    return b"\xef\xbb\xbf" + text.getvalue().encode()


class Ledger:
    """What the office typed into the sheets of findings: replies, states, columns and rows of its own."""

    def __init__(self, typed, past):
        """`typed` is the sheet of the findings that stood, `past` that of those that were there no more;
        each may be empty. Raises ValueError for a sheet without ids."""
        self.columns, self.own = [], []
        self.rows = {self.key(row): row for row in self.taken(typed)}
        self.past = {(self.key(row), row.get("问题")): row for row in self.taken(past)}

    @staticmethod
    def key(row):
        """What tells a row: the id of its finding, of a failure its file and code. None of a row that
        the office added."""
        identity = row.get("编号", "").lstrip("'")
        place = (row.get("规则", ""), row.get("文件", "").lstrip("'"))
        return identity or (place if all(place) else None)

    def taken(self, table):
        """The rows of `table` that are the tools'; the others are kept."""
        head = table[0] if table else []
        self.columns += [name for name in head if name and name not in self.columns]
        for fields in table[1:]:
            row = dict(zip(head, fields))
            if self.key(row) is not None:
                yield row
            elif any(fields):
                self.own.append(row)

    def fill(self, table, typed, stood, absent):
        """The sheet of findings `table` with what was typed, and a last column that says which are new
        and which stood before; and the sheet of those that are there no more. `typed` tells for the key
        of a row that of the row that was typed in, `stood` that of the last round, None where there was
        none. Of the bodies `absent`, which have no report now, nobody knows."""
        head = table[0]
        wide = head + [name for name in self.columns if name not in head and name != NEWS] + [NEWS]
        blank = [name for name in wide[head.index("编号") + 1:] if name != NEWS]
        made = []
        for fields in table[1:]:
            row = dict(zip(head, fields))
            key = self.key(row)
            old = (self.rows.pop(typed[key], {}) if key in typed
                   else self.past.pop((key, row["问题"]), {}))
            row.update({name: old.get(name, "") for name in blank})
            row[NEWS] = "" if stood is None else "未改" if key in stood else "新增"
            made.append(row)
        for row in self.rows.values():
            row[NEWS] = "没有报告，不能核对" if row.get("单位") in absent else "不再出现"
        return ([wide] + [[row.get(name, "") for name in wide] for row in part]
                for part in (made + self.own, [*self.past.values(), *self.rows.values()]))


def key(record):
    """What tells the row of a finding or failure."""
    return Ledger.key({"编号": record.get("id") or "", "规则": record.get("code") or "",
                       "文件": record["source"]["path"]})


def pairs(old, new, changes):
    """For the key of each record of `new` that stood in `old` the key that it had there: `changes` is
    what rpt-diff --findings --all says of them, first of each old finding, in order."""
    findings = [record for _, record in old if record["type"] == "finding"]
    told = [record for _, record in changes if record["type"] == "change"]
    found = {change["id"]: key(record) for record, change in zip(findings, told)
             if change["status"] == "unchanged"}
    failures = {key(record) for _, record in old if record["type"] == "failure"}
    return {**found, **{key(record): key(record) for _, record in new
                        if record["type"] == "failure" and key(record) in failures}}
