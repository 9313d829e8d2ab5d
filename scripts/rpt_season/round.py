"""One round of a season: what was handed in, and the sheets and slips that come of it."""
import json
import os
import sys

from rpt_season.ledger import Ledger, pairs, rows, sheet
from rpt_season.place import ROUNDS, STATE
from rpt_season.tools import RECORDS, REPORTS, Wrong, documents, join, last_year, lines, parse

OWING, LEDGER, GONE, SLIPS = "未报清单.csv", "问题台账.csv", "已销号.csv", "反馈单"
SUMS, YEARS, SUMMARY = "汇总表.csv", "上年对比.csv", "小结.txt"
# What a result has, in the order in which it is told.
CONTENTS = {
    OWING: "未报、读不出的单位", LEDGER: "全部问题；可填单位回复和办理状态，下一轮保留",
    GONE: "以前各轮有、现在没有的问题和当时的回复", SLIPS: "发给各单位的反馈单，一个单位一份",
    SUMS: "按表式逐格的合计与填报数", YEARS: "与上年不同的数", SUMMARY: "本轮的数目",
    RECORDS: "各表所依据的记录", ROUNDS: "以前各轮的结果"}
FINDINGS, BEFORE = "问题.ndjson", "上轮问题.ndjson"
# Options that hold for later rounds too.
KEPT = ("--last", "--draft", "--profile")


class Round:
    """A round: `received` of the inbox, `last` of last year and `draft` of the government, each as
    records; `found`, the findings and failures."""

    def __init__(self, run, place, paths, options):
        self.run, self.place, self.options = run, place, options
        self.inbox, self.units = paths
        beside = (self.units, options["--draft"], options["--last"])
        self.files = documents(self.inbox, {os.path.realpath(path) for path in beside if path})
        # Read where they lie: what the folders above them are called says nothing of a body.
        units = os.path.realpath(self.units)
        self.received = parse(run, self.inbox, self.files, units)
        self.last, self.unread = [], 0
        if options["--last"]:
            self.last, self.unread = last_year(run, options["--last"], units)
        self.draft = parse(run, None, [options["--draft"]], units) if options["--draft"] else []
        self.year = self.year_of()
        state = place.state
        self.number = state["round"] + (not options["--redo"]) if state else 1
        self.news = None

    def year_of(self):
        """The year that is called in."""
        known = self.place.state and self.place.state["year"]
        if self.options["--year"]:
            year = int(self.options["--year"])
            if known and year != known:
                raise Wrong(f"--year={year}: what lies there is of {known}; choose another folder")
            return year
        years = [record["year"] for _, record in self.received
                 if record["type"] == "report" and record["year"]]
        if not known and not years:
            raise Wrong("no report tells the year that is called in: give --year=YYYY")
        return known or max(set(years), key=lambda year: (years.count(year), year))

    # Making

    def make(self):
        """Writes all into the new folder."""
        put = self.place.put
        put(join(self.received, "report", "failure"), RECORDS, REPORTS)
        put(join(self.last, "report"), RECORDS, "上年.ndjson")
        put(join(self.draft, "report", "failure"), RECORDS, "草稿.ndjson")
        before = None
        if self.number > 1:
            before = self.place.read(RECORDS, BEFORE if self.options["--redo"] else FINDINGS)
        self.check(before)
        put(join(self.found, "finding", "failure"), RECORDS, FINDINGS)
        self.owing()
        self.ledger(before)
        self.sums()
        self.years()
        state = {"year": self.year, "round": self.number,
                 **{name[2:]: self.options[name] for name in KEPT}}
        put(json.dumps(state, ensure_ascii=False).encode() + b"\n", RECORDS, STATE)
        put(("\ufeff" + "".join(f"{text}\r\n" for text in self.summary())).encode(), SUMMARY)

    def check(self, before):
        """What does not add up, as records and as slips."""
        stream = b"".join(text for text, _ in self.received + self.draft + self.last)
        command = ["rpt-check", f"--units={self.units}", f"--year={self.year}"]
        if self.options["--profile"]:
            command.append(f"--profile={self.options['--profile']}")
        # With --pass the reports come in the order of the list.
        checked = lines(self.run(*command, "--format=ndjson", "--pass", data=stream))
        self.ordered = [pair for pair in checked if pair[1]["type"] == "report"]
        self.found = [pair for pair in checked if pair[1]["type"] in ("finding", "failure")]
        slips = ["--format=slip", f"--out-dir={os.path.join(self.place.new, SLIPS)}"]
        if before is not None:
            slips.append(f"--since={self.place.put(before, RECORDS, BEFORE)}")
        self.run(*command, *slips, data=stream, counts=False, quiet=True)

    def of(self, *rules):
        """The findings by these rules."""
        return [pair for pair in self.found if pair[1].get("rule") in rules]

    def owing(self):
        """The sheet of the bodies without a report, and of files that could not be read and of which
        nobody knows whose they are."""
        strays = [pair for pair in self.found if pair[1]["type"] == "failure" and not pair[1].get("unit")]
        columns = ["ordinal", "agency", "action", "message", "unit.due", "unit.contact"]
        columns += ["source.path"] if strays else []
        self.place.put(self.sheet(self.of("X704", "X706") + strays, f"--columns={','.join(columns)}"), OWING)

    def sheet(self, records, option):
        """The sheet of some findings and failures; its head alone where there are none."""
        return self.run("rpt-csv", "--excel", "--type=finding", option,
                        *([] if records else ["--header=only"]),
                        data=join(records, "finding", "failure"), counts=False)

    def ledger(self, before):
        """The sheets of findings: those that stand, and those that are there no more."""
        sheets = [self.typed(name) for name in (LEDGER, GONE)]
        for ending in ("xlsx", "xls", "et"):
            name = LEDGER.replace("csv", ending)
            if os.path.exists(self.place.last(name)):
                self.warn(f"{name}: not read; save it as {LEDGER}, and what was typed is kept")
        made = rows(self.sheet(self.found, "--worksheet"))
        typed = self.stood(self.place.read(RECORDS, FINDINGS)) or {}
        stood = None if before is None else self.stood(before)
        absent = {record["agency"] for _, record in self.of("X704", "X706")}
        standing, gone = Ledger(*sheets).fill(made, typed, stood, absent)
        self.place.put(sheet(standing), LEDGER)
        if gone[1:]:
            self.place.put(sheet(gone), GONE)
        if stood is not None:
            self.news = len(lines(before)) - len(stood), len(stood), len(self.found) - len(stood)

    def typed(self, name):
        """The sheet of the last round as the office left it."""
        try:
            table = rows(self.place.read(name))
            if table and "编号" not in table[0]:
                raise ValueError
            return table
        except ValueError:
            self.warn(f"{name}: no sheet with a column 编号; what was typed there stands in {ROUNDS} alone")
            return []

    def stood(self, before):
        """The keys of what stands, each with the one that it had in the records `before`."""
        old = os.path.join(self.place.work, "old.ndjson")
        with open(old, "wb") as file:
            file.write(before)
        changes = self.run("rpt-diff", "--findings", "--all", "--format=ndjson", old, "-",
                           data=join(self.found, "finding"), counts=False)
        return pairs(lines(before), self.found, lines(changes))

    def warn(self, message):
        print(f"rpt-season: {message}", file=sys.stderr)
        self.run.status = 3

    def sums(self):
        """The sheet of sums: for each parent the tables of the form, and its own report beside them."""
        mine = b"".join(text for text, record in self.received if record["type"] == "report"
                        and record.get("unit") and record["year"] == self.year)
        sums = lines(self.run("rpt-sum", f"--units={self.units}", "--no-own", data=mine, counts=False))
        if mine and not sums:
            sums = lines(self.run("rpt-sum", "--as=各单位合计", data=mine, counts=False, quiet=True))
        self.place.put(join(sums, "report"), RECORDS, "合计.ndjson")
        table = []
        for text, record in sums:
            missing = "、".join(body["name"] for body in record["missing"])
            table.append([record["agency"], str(self.year), f"已计入 {len(record['contributors'])} 个单位",
                          f"未计入：{missing}" if missing else "各单位齐全"])
            table += [["注意", doubt["message"]] for doubt in record["doubts"]]
            draft = self.draft_of(record)
            for name in ("disclosure", "requests", "disputes"):
                table += [[]] + rows(self.grid(name, text, draft))
            table.append([])
        self.place.put(sheet(table or [["没有可以汇总的报告"]]), SUMS)

    def grid(self, name, total, draft):
        """The form's table `name` of the sum `total`, beside it that of `draft` where there is one."""
        command = ["rpt-csv", "--excel", f"--table={name}"]
        if draft is None:
            return self.run(*command, data=total, counts=False)
        place = os.path.join(self.place.work, "sum.ndjson")
        with open(place, "wb") as file:
            file.write(total)
        changes = self.run("rpt-diff", "--all", "--format=ndjson", place, "-", data=draft, counts=False)
        return self.run(*command, "--type=change", data=changes, counts=False)

    def draft_of(self, total):
        """The line of the report that the body of a sum hands in itself, under the body's name in the
        list; None where it has none."""
        for text, record in self.draft + self.received:
            if (record["type"] == "report" and record["year"] == self.year and record.get("unit")
                    and record["unit"] == total.get("unit")):
                old, new = (b'"agency":' + json.dumps(name, ensure_ascii=False).encode()
                            for name in (record["agency"], total["agency"]))
                return text.replace(old, new, 1)
        return None

    def years(self):
        """The sheet of the numbers that are not last year's."""
        known = [pair for pair in self.ordered if pair[1]["agency"]]
        if not any(record["year"] == self.year - 1 for _, record in known):
            return
        data = b"".join(text for text, record in known if record["year"] in (self.year - 1, self.year))
        # The kinds of applicants are for whom asks rpt-diff.
        changes = lines(self.run("rpt-diff", "--cells=disclosure.*", "--cells=*.total", "--format=ndjson",
                                 data=data, counts=False))
        changes = [pair for pair in changes if pair[1]["kind"] == "cell"
                   and pair[1]["from"]["year"] != pair[1]["to"]["year"]]
        columns = "agency,from.year,to.year,label,before,after,delta,percent,status"
        self.place.put(self.run("rpt-csv", "--excel", "--type=change", f"--columns={columns}",
                                data=join(changes, "change"), counts=False), YEARS)

    # Telling

    def summary(self):
        """What was found, in a few lines."""
        failed = sum(record["type"] == "failure" for _, record in self.received)
        handed_in = {record["unit"]["id"] for _, record in self.ordered
                     if record.get("unit") and record["year"] in (self.year, None)}
        missing, unread, strange = (len(self.of(rule)) for rule in ("X704", "X706", "X705"))
        told = [f"{self.year}年度报告，第{self.number}轮：收到 {len(self.files)} 个文件"
                + (f"，其中读不出 {failed} 个" if failed else ""),
                f"应报 {len(handed_in) + missing + unread}，已报 {len(handed_in)}，未报 {missing}，"
                f"读不出 {unread}"]
        if strange:
            told.append(f"不在单位表中的报告 {strange} 份，见问题台账中规则为 X705 的行")
        standing = [record["action"] for _, record in self.found if record["type"] == "finding"
                    and record["rule"] not in ("X704", "X706") and record["cause"] is None
                    and record["waived"] is None and record["verdict"] != "not-assessable"]
        told.append("，".join(f"{word} {standing.count(action)}" for word, action in
                             (("必改", "must-fix"), ("核实", "verify"), ("建议", "suggest"))))
        if self.news:
            told.append("与上一轮相比：不再出现 {}，未改 {}，新增 {}".format(*self.news))
        if self.unread:
            told.append(f"上年的文件读不出 {self.unread} 个")
        if any(record["type"] == "failure" for _, record in self.draft):
            told.append("草稿读不出，汇总表中没有它的数")
        return told

    def contents(self):
        """What lies where."""
        return [f"{os.path.join(self.place.shown, name)}：{words}" for name, words in CONTENTS.items()
                if os.path.exists(os.path.join(self.place.new, name))]
