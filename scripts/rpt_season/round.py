"""One round of a season: the received reports, and the files and feedback letters made from them."""
import json
import os
import sys

from rpt_season.register import FindingRegister, pairs, read_csv, write_csv
from rpt_season.results import ROUNDS, STATE
from rpt_season.tools import RECORDS, REPORTS, UsageError, documents, join, last_year, lines, parse

MISSING, REGISTER, CLOSED, LETTERS = "未报清单.csv", "问题台账.csv", "已销号.csv", "反馈单"
SUMS, YEARS, SUMMARY = "汇总表.csv", "上年对比.csv", "小结.txt"
# The files of a result and their descriptions, in the order of the printed list.
CONTENTS = {
    MISSING: "未报、读不出的单位", REGISTER: "全部问题；可填单位回复和办理状态，下一轮保留",
    CLOSED: "以前各轮有、现在没有的问题和当时的回复", LETTERS: "发给各单位的反馈单，一个单位一份",
    SUMS: "按表式逐格的合计与填报数", YEARS: "与上年不同的数", SUMMARY: "本轮的数目",
    RECORDS: "各表所依据的记录", ROUNDS: "以前各轮的结果"}
FINDINGS, BEFORE = "问题.ndjson", "上轮问题.ndjson"
# Options that also apply to later rounds.
KEPT = ("--last", "--draft", "--profile")


class Round:
    """A round. `received` are the records of the inbox, `last` those of last year, `draft` those of the
    government's draft, `found` the findings and failures."""

    def __init__(self, tools, results, paths, options):
        self.tools, self.results, self.options = tools, results, options
        self.inbox, self.units = paths
        others = (self.units, options["--draft"], options["--last"])
        self.files = documents(self.inbox, {os.path.realpath(path) for path in others if path})
        # Parsed with relative paths: the names of the folders above the inbox do not identify an agency.
        units = os.path.realpath(self.units)
        self.received = parse(tools, self.inbox, self.files, units)
        self.last, self.unread = [], 0
        if options["--last"]:
            self.last, self.unread = last_year(tools, options["--last"], units)
        self.draft = parse(tools, None, [options["--draft"]], units) if options["--draft"] else []
        self.year = self.reporting_year()
        state = results.state
        self.number = state["round"] + (not options["--redo"]) if state else 1
        self.news = None

    def reporting_year(self):
        """Returns the reporting year."""
        known = self.results.state and self.results.state["year"]
        if self.options["--year"]:
            year = int(self.options["--year"])
            if known and year != known:
                raise UsageError(f"--year={year}: the folder has results for {known}; choose another one")
            return year
        years = [record["year"] for _, record in self.received
                 if record["type"] == "report" and record["year"]]
        if not known and not years:
            raise UsageError("no report states its year; give --year=YYYY")
        return known or max(set(years), key=lambda year: (years.count(year), year))

    # Writing the files

    def make(self):
        """Writes all files into the new folder."""
        put = self.results.put
        put(join(self.received, "report", "failure"), RECORDS, REPORTS)
        put(join(self.last, "report"), RECORDS, "上年.ndjson")
        put(join(self.draft, "report", "failure"), RECORDS, "草稿.ndjson")
        before = None
        if self.number > 1:
            before = self.results.read(RECORDS, BEFORE if self.options["--redo"] else FINDINGS)
        self.check(before)
        put(join(self.found, "finding", "failure"), RECORDS, FINDINGS)
        self.write_missing()
        self.write_register(before)
        self.write_sums()
        self.write_years()
        state = {"year": self.year, "round": self.number,
                 **{name[2:]: self.options[name] for name in KEPT}}
        put(json.dumps(state, ensure_ascii=False).encode() + b"\n", RECORDS, STATE)
        put(("\ufeff" + "".join(f"{text}\r\n" for text in self.summary())).encode(), SUMMARY)

    def check(self, before):
        """Checks the reports; writes the feedback letters."""
        stream = b"".join(text for text, _ in self.received + self.draft + self.last)
        command = ["rpt-check", f"--units={self.units}", f"--year={self.year}"]
        if self.options["--profile"]:
            command.append(f"--profile={self.options['--profile']}")
        # With --pass the reports are in the order of the list.
        checked = lines(self.tools(*command, "--format=ndjson", "--pass", data=stream))
        self.ordered = [pair for pair in checked if pair[1]["type"] == "report"]
        self.found = [pair for pair in checked if pair[1]["type"] in ("finding", "failure")]
        letters = ["--format=slip", f"--out-dir={os.path.join(self.results.new, LETTERS)}"]
        if before is not None:
            letters.append(f"--since={self.results.put(before, RECORDS, BEFORE)}")
        self.tools(*command, *letters, data=stream, counts=False, quiet=True)

    def by_rules(self, *rules):
        """Returns the findings of these rules."""
        return [pair for pair in self.found if pair[1].get("rule") in rules]

    def write_missing(self):
        """Writes the list of agencies without a report, and of unreadable files that belong to no known
        agency."""
        unassigned = [pair for pair in self.found if pair[1]["type"] == "failure" and not pair[1].get("unit")]
        columns = ["ordinal", "agency", "action", "message", "unit.due", "unit.contact"]
        columns += ["source.path"] if unassigned else []
        records = self.by_rules("X704", "X706") + unassigned
        self.results.put(self.finding_csv(records, f"--columns={','.join(columns)}"), MISSING)

    def finding_csv(self, records, option):
        """Returns findings and failures as CSV; only the header if there are none."""
        return self.tools("rpt-csv", "--excel", "--type=finding", option,
                        *([] if records else ["--header=only"]),
                        data=join(records, "finding", "failure"), counts=False)

    def write_register(self, before):
        """Writes the current findings, and those that disappeared."""
        tables = [self.entered_table(name) for name in (REGISTER, CLOSED)]
        for ending in ("xlsx", "xls", "et"):
            name = REGISTER.replace("csv", ending)
            if os.path.exists(self.results.last_path(name)):
                self.warn(f"{name}: not read; save it as {REGISTER} to keep what was entered")
        current = read_csv(self.finding_csv(self.found, "--worksheet"))
        entered = self.unchanged_since(self.results.read(RECORDS, FINDINGS)) or {}
        unchanged = None if before is None else self.unchanged_since(before)
        absent = {record["agency"] for _, record in self.by_rules("X704", "X706")}
        open_table, closed_table = FindingRegister(*tables).fill(current, entered, unchanged, absent)
        self.results.put(write_csv(open_table), REGISTER)
        if closed_table[1:]:
            self.results.put(write_csv(closed_table), CLOSED)
        if unchanged is not None:
            kept = len(unchanged)
            self.news = len(lines(before)) - kept, kept, len(self.found) - kept

    def entered_table(self, name):
        """Returns a table of the last round as the office left it."""
        try:
            table = read_csv(self.results.read(name))
            if table and "编号" not in table[0]:
                raise ValueError
            return table
        except ValueError:
            self.warn(f"{name}: no CSV with a column 编号; what was entered there is kept only in {ROUNDS}")
            return []

    def unchanged_since(self, before):
        """Maps the keys of the unchanged findings to their keys in the records `before`."""
        old = os.path.join(self.results.work, "old.ndjson")
        with open(old, "wb") as file:
            file.write(before)
        changes = self.tools("rpt-diff", "--findings", "--all", "--format=ndjson", old, "-",
                             data=join(self.found, "finding"), counts=False)
        return pairs(lines(before), self.found, lines(changes))

    def warn(self, message):
        print(f"rpt-season: {message}", file=sys.stderr)
        self.tools.status = 3

    def write_sums(self):
        """Writes the sums: for each parent the tables of the form, with its own report beside the sum."""
        reports = b"".join(text for text, record in self.received if record["type"] == "report"
                           and record.get("unit") and record["year"] == self.year)
        sums = lines(self.tools("rpt-sum", f"--units={self.units}", "--no-own", data=reports,
                                counts=False))
        if reports and not sums:
            sums = lines(self.tools("rpt-sum", "--as=各单位合计", data=reports, counts=False, quiet=True))
        self.results.put(join(sums, "report"), RECORDS, "合计.ndjson")
        table = []
        for text, record in sums:
            missing = "、".join(agency["name"] for agency in record["missing"])
            table.append([record["agency"], str(self.year), f"已计入 {len(record['contributors'])} 个单位",
                          f"未计入：{missing}" if missing else "各单位齐全"])
            table += [["注意", doubt["message"]] for doubt in record["doubts"]]
            draft = self.draft_of(record)
            for name in ("disclosure", "requests", "disputes"):
                table += [[]] + read_csv(self.form_table(name, text, draft))
            table.append([])
        self.results.put(write_csv(table or [["没有可以汇总的报告"]]), SUMS)

    def form_table(self, name, total, draft):
        """Returns the form's table `name` of the sum `total`, with that of `draft` beside it, if any."""
        command = ["rpt-csv", "--excel", f"--table={name}"]
        if draft is None:
            return self.tools(*command, data=total, counts=False)
        path = os.path.join(self.results.work, "sum.ndjson")
        with open(path, "wb") as file:
            file.write(total)
        changes = self.tools("rpt-diff", "--all", "--format=ndjson", path, "-", data=draft, counts=False)
        return self.tools(*command, "--type=change", data=changes, counts=False)

    def draft_of(self, total):
        """Returns the line of the parent's own report, with the parent's name as in the list; None if
        there is no such report."""
        for text, record in self.draft + self.received:
            if (record["type"] == "report" and record["year"] == self.year and record.get("unit")
                    and record["unit"] == total.get("unit")):
                old, new = (b'"agency":' + json.dumps(name, ensure_ascii=False).encode()
                            for name in (record["agency"], total["agency"]))
                return text.replace(old, new, 1)
        return None

    def write_years(self):
        """Writes the numbers that differ from last year's."""
        known = [pair for pair in self.ordered if pair[1]["agency"]]
        if not any(record["year"] == self.year - 1 for _, record in known):
            return
        data = b"".join(text for text, record in known if record["year"] in (self.year - 1, self.year))
        # Only totals: rpt-diff shows the single kinds of applicants on request.
        changes = lines(self.tools("rpt-diff", "--cells=disclosure.*", "--cells=*.total",
                                   "--format=ndjson", data=data, counts=False))
        changes = [pair for pair in changes if pair[1]["kind"] == "cell"
                   and pair[1]["from"]["year"] != pair[1]["to"]["year"]]
        columns = "agency,from.year,to.year,label,before,after,delta,percent,status"
        self.results.put(self.tools("rpt-csv", "--excel", "--type=change", f"--columns={columns}",
                                    data=join(changes, "change"), counts=False), YEARS)

    # The summary

    def summary(self):
        """Returns the summary, a few lines."""
        failed = sum(record["type"] == "failure" for _, record in self.received)
        reported = {record["unit"]["id"] for _, record in self.ordered
                     if record.get("unit") and record["year"] in (self.year, None)}
        missing, unread, unlisted = (len(self.by_rules(rule)) for rule in ("X704", "X706", "X705"))
        printed = [f"{self.year}年度报告，第{self.number}轮：收到 {len(self.files)} 个文件"
                   + (f"，其中读不出 {failed} 个" if failed else ""),
                   f"应报 {len(reported) + missing + unread}，已报 {len(reported)}，未报 {missing}，"
                   f"读不出 {unread}"]
        if unlisted:
            printed.append(f"不在单位表中的报告 {unlisted} 份，见问题台账中规则为 X705 的行")
        actions = [record["action"] for _, record in self.found if record["type"] == "finding"
                   and record["rule"] not in ("X704", "X706") and record["cause"] is None
                   and record["waived"] is None and record["verdict"] != "not-assessable"]
        printed.append("，".join(f"{word} {actions.count(action)}" for word, action in
                                (("必改", "must-fix"), ("核实", "verify"), ("建议", "suggest"))))
        if self.news:
            printed.append("与上一轮相比：不再出现 {}，未改 {}，新增 {}".format(*self.news))
        if self.unread:
            printed.append(f"上年的文件读不出 {self.unread} 个")
        if any(record["type"] == "failure" for _, record in self.draft):
            printed.append("草稿读不出，汇总表中没有它的数")
        return printed

    def contents(self):
        """Returns a line for each file of the result."""
        return [f"{os.path.join(self.results.shown, name)}：{words}" for name, words in CONTENTS.items()
                if os.path.exists(os.path.join(self.results.new, name))]
