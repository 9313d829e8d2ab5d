"""A season of the synthetic county: the office's inbox in each of three rounds, and the errors in it.
About half of the errors are fixed in the second round, where some new ones appear. In the third round
only an error in the government's draft is left."""
import copy
import io
import zipfile

from county import agencies, documents, faults, prose, reports

ROUNDS = (1, 2, 3)
# Agencies with a special role, by the alias that the office uses.
LATE, LATEST, SCANNED, SCANNED_TOO = "统计局", "综合局", "信访局", "司法局"
TWICE, DIFFERENTLY, COPYING, COPIED = "审计局", "商务局", "林业局", "粮食和物资储备局"
GAP, YOUNG, UNCOUNTED, LATE_TOWN = "教育局", "医疗保障局", "望江镇", "白塔镇"
MERGED, OMITTED = "文化和旅游局", "民政局"
STRANGER = "供销合作社联合社"
SPECIAL = {LATE, LATEST, SCANNED, SCANNED_TOO, TWICE, DIFFERENTLY, COPYING, COPIED, GAP, YOUNG,
           UNCOUNTED, LATE_TOWN, *agencies.MERGED, *agencies.RENAMED}
# Errors that need a certain agency: a new one, the government, one that is not counted in a sum.
ASSIGNED = ("T204", "S115", "T205")
NEW = ("T401", "P609", "C204")
# 设置.csv, what letters say about the office.
SETTINGS = """设置,内容
落款,青石县人民政府办公室（政务公开办）
称谓,你单位
联系人,王敏
联系电话,0600-1234567
再报期限,2024-01-26
"""
PICTURE = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffd9")


class Planted:
    """A planted error: the rule that must find it, the agency and cell of the finding, its rounds, and
    the changed reports by agency and year."""

    def __init__(self, rule, name, agency, rounds, changed=(), cell=None):
        self.rule, self.name, self.agency, self.rounds, self.cell = rule, name, agency, rounds, cell
        self.reports = {(report.agency.name, report.year): report for report in changed}

    def line(self):
        return {"rule": self.rule, "fault": self.name, "agency": self.agency, "cell": self.cell,
                "rounds": list(self.rounds)}


class Season:
    """The reports of `size` agencies for `year` and the year before."""

    def __init__(self, size, year, seed):
        self.year, self.seed = year, seed
        self.agencies = agencies.listed(size, year)
        self.government = self.agencies[0]
        for agency in self.agencies:
            agency.is_counted = agency.alias != UNCOUNTED
        self.correct = self._reports()
        self.planted = self._plant()

    # Reports without errors

    def _reports(self):
        """Returns the reports by agency and year. Merged agencies have their former names in the year
        before."""
        last, result = self.year - 1, {}
        for agency in self.agencies:
            names = agency.former or {agency.name: last}
            before = [reports.Report(agencies.Agency(name, agency.kind, agency.level, agency.parent),
                                     last, self.seed)
                      for name in names]
            result.update({(report.agency_name, last): report for report in before})
            now = reports.Report(agency, self.year, self.seed, None if agency.former else before[0])
            if agency.former:
                now.take_over(*before)
            result[agency.name, self.year] = now
        # Zones come before the county, whose sum includes them.
        for parent in reversed([agency for agency in self.agencies if self._below(agency)]):
            parts = [agency for agency in self._below(parent) if agency.is_counted]
            result[parent.name, last].add_up(
                [result[name, last] for agency in parts for name in agency.former or [agency.name]])
            result[parent.name, self.year].add_up([result[agency.name, self.year] for agency in parts])
        return result

    def _below(self, parent):
        return [agency for agency in self.agencies if agency.parent == parent.name]

    def agency(self, alias):
        """Returns the agency with this alias; None in a county that is too small to have it."""
        return next((agency for agency in self.agencies if alias in (agency.alias, agency.name)
                     or not agency.alias and agency.name.endswith(alias)), None)

    def _made(self, errors):
        """Returns the errors, pairs of aliases and a function, whose agencies the county has."""
        return [make() for aliases, make in errors if all(map(self.agency, aliases))]

    def copies(self, agency):
        """Returns copies of the agency's reports for both years."""
        return {(agency.name, year): copy.deepcopy(self.correct[agency.name, year])
                for year in (self.year - 1, self.year) if (agency.name, year) in self.correct}

    # Errors

    def _plant(self):
        free = [agency for agency in self.agencies if agency.alias and agency.alias not in SPECIAL
                and agency.kind not in ("government", "zone")]
        planted = []
        for fault in faults.SEASON:
            if fault.form == "2021" and fault.rule not in ASSIGNED:
                agency = next((agency for agency in free if agency.kind in fault.kinds), None)
                if agency is None:
                    continue
                free.remove(agency)
                planted.append(self._fault(fault, agency, (1,) if len(planted) % 2 else (1, 2)))
        by_rule = {fault.rule: fault for fault in reversed(faults.SEASON)}
        fixed = [fault for fault in planted if fault.rounds == (1,)]
        for rule, fault in zip(NEW, fixed):
            planted.append(self._fault(by_rule[rule], self.agency(fault.agency), (2,)))
        return planted + self._assigned() + self._across()

    def _fault(self, fault, agency, rounds):
        changed = self.copies(agency)
        cell = fault.plant(faults.Case(changed, agency, [self.year - 1, self.year]))
        return Planted(fault.rule, fault.plant.__name__, agency.name, rounds, changed.values(), cell)

    def _changed(self, alias, **cells):
        """Returns the report of the agency `alias` with other numbers in some cells."""
        report = copy.deepcopy(self.correct[self.agency(alias).name, self.year])
        report.cells.update({key.replace("__", "."): value for key, value in cells.items()})
        report.write()
        return report

    def _assigned(self):
        """Returns the errors that need a certain agency."""
        by_rule = {fault.rule: fault for fault in faults.SEASON}
        return self._made([
            ([YOUNG], self._stock),
            ([UNCOUNTED], lambda: self._fault(by_rule["T205"], self.agency(UNCOUNTED), (1, 2))),
            ([], lambda: self._fault(by_rule["S115"], self.government, (1,))),
            ([MERGED], self._merger)])

    def _stock(self):
        stock = self._changed(YOUNG, **{"disclosure.normative_documents.issued": 12,
                                        "disclosure.normative_documents.repealed": 2,
                                        "disclosure.normative_documents.in_force": 3})
        return Planted("T204", "stock_below_flow", stock.agency_name, (1,), [stock])

    def _merger(self):
        merged = copy.deepcopy(self.correct[self.agency(MERGED).name, self.year])
        merged.add("requests.brought_forward.natural_person", "requests.outcome.granted.natural_person",
                   by=3)
        merged.balance()
        merged.write()
        return Planted("Y501", "merger_taken_over_wrongly", merged.agency_name, (1,), [merged])

    def _across(self):
        """Returns the errors that need other reports or the list to be found."""
        key = "disclosure.licensing.decisions"
        zone, other = self._zone("经济开发区"), self._zone("现代农业园区")
        left_out = self.correct[self.agencies[self.agencies.index(zone) + 2].name, self.year]
        gap = self._changed(zone.name, **{key: self.correct[zone.name, self.year][key] - left_out[key]})
        child = self.correct[self.agencies[self.agencies.index(other) + 1].name, self.year]
        below = self._changed(other.name, **{key: child[key] - 1})
        bureau = self.correct[(self.agency(OMITTED) or self.agencies[1]).name, self.year]
        draft = self._changed(self.government.name, **{
            key: self.correct[self.government.name, self.year][key] - bureau[key]})
        name = lambda alias: self.agency(alias).name
        return self._made([
            ([TWICE], lambda: Planted("X701", "same_report_twice", name(TWICE), (1, 2))),
            ([DIFFERENTLY], lambda: Planted("X701", "two_versions", name(DIFFERENTLY), (1,),
                                            cell="requests.received.natural_person")),
            ([COPYING, COPIED], self._copying),
            ([COPYING, COPIED], lambda: Planted("X702", "copied_text_of_the_other", min(name(COPYING), name(COPIED)), (1,))),
            ([LATE], lambda: Planted("X704", "not_handed_in", name(LATE), (1,))),
            ([LATE_TOWN], lambda: Planted("X704", "not_handed_in", name(LATE_TOWN), (1, 2))),
            ([LATEST], lambda: Planted("X704", "not_handed_in", name(LATEST), (1, 2))),
            ([], lambda: Planted("X705", "stranger", "青石县" + STRANGER, (1,))),
            ([SCANNED], lambda: Planted("X706", "scan_alone", name(SCANNED), (1,))),
            ([GAP], lambda: Planted("Y505", "year_left_out", name(GAP), (1, 2))),
            ([], lambda: Planted("U801", "child_left_out", zone.name, (1,), [gap], key)),
            ([], lambda: Planted("U803", "below_child", other.name, (1, 2), [below], key)),
            ([], lambda: Planted("U801", "bureau_left_out", self.government.name, (3,), [draft], key))])

    def _copying(self):
        text = "".join(prose.WORK) + "".join(prose.PLATFORM)
        copying = [copy.deepcopy(self.correct[self.agency(alias).name, self.year])
                   for alias in (COPYING, COPIED)]
        for report in copying:
            report.paragraphs[5] = [text]
        names = [report.agency_name for report in copying]
        return Planted("X702", "copied_text", max(names), (1,), copying)

    def _zone(self, name):
        return next(agency for agency in self.agencies if agency.kind == "zone" and name in agency.name)

    # Files

    def report(self, name, year, number):
        """Returns the report of the agency `name` for `year` in round `number`."""
        changed = [fault.reports[name, year] for fault in self.planted
                   if number in fault.rounds and (name, year) in fault.reports]
        return changed[0] if changed else self.correct[name, year]

    def inbox(self, number):
        """Returns the files of round `number`, by path."""
        files, archive = {}, {}
        without_report = {fault.agency: fault.rule for fault in self.planted
                if number in fault.rounds and fault.rule in ("X704", "X706")}
        for index, agency in enumerate(self.agencies[1:]):
            folder = {"department": "部门", "zone": "园区"}.get(agency.kind, "乡镇 街道")
            if agency.name in without_report:
                if without_report[agency.name] == "X706":
                    files[f"{folder}/{agency.alias}年报扫描件.jpg"] = PICTURE
                continue
            ending, write = [*documents.WRITERS.values()][index % len(documents.WRITERS)]
            report = self.report(agency.name, self.year, number)
            stem = [f"{agency.name}{self.year}年年报", agency.alias or agency.name, f"{agency.name} 报送稿"][index % 3]
            kept = archive if agency.kind == "town" and index % 4 == 0 else files
            path = stem + ending if kept is archive else f"{folder}/{stem}{ending}"
            kept[path] = write(report)
            if agency.alias == SCANNED_TOO:
                files[f"{folder}/{agency.alias}盖章扫描件.jpg"] = PICTURE
            files.update(self._twin(agency, number, f"{folder}/{stem}", report))
        files["乡镇 街道/乡镇报送.zip"] = archived(archive)
        if number == 1:
            stranger = agencies.Agency("青石县" + STRANGER, "other", "county", None)
            files[f"部门/{STRANGER}.txt"] = documents.as_text(
                reports.Report(stranger, self.year, self.seed))
        return files

    def _twin(self, agency, number, stem, report):
        """Returns the second file of an agency that sends two."""
        if not any(fault.rule == "X701" and fault.agency == agency.name and number in fault.rounds
                   for fault in self.planted):
            return {}
        if agency.alias == TWICE:
            return {f"{stem}(1).html": documents.as_html(report)}
        other = copy.deepcopy(report)
        other.add("requests.outcome.granted.natural_person", by=1)
        other.balance()
        other.write()
        return {f"{stem} 最终版.docx": documents.as_docx(other)}

    def last_year(self, number):
        """Returns the reports of the year before, by path. `GAP` has one for the year before that, `YOUNG`
        none."""
        files = {}
        for (name, year), report in self.correct.items():
            if year == self.year or self.agency(YOUNG) and name == self.agency(YOUNG).name:
                continue
            report = self.report(name, year, number)
            if self.agency(GAP) and name == self.agency(GAP).name and number < 3:
                report = reports.Report(report.agency, year - 1, self.seed)
            files[f"{name}.html"] = documents.as_html(report)
        return files

    def draft(self, number):
        """Returns the government's own report, as a Word document."""
        return documents.as_docx(self.report(self.government.name, self.year, number))


def archived(files):
    """Returns a ZIP archive of `files`."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(name, (2023, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return file.getvalue()
