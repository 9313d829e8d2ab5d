"""A season of the made county: what lies in the office's inbox in each of three rounds, and what is
wrong with it. About half of the faults are mended in the second round, in which some new ones appear;
in the third nothing is left but what the government's draft alone has wrong."""
import copy
import io
import zipfile

from county import bodies, documents, faults, prose, reports

ROUNDS = (1, 2, 3)
# Bodies with a part of their own, by the name that the office calls them.
LATE, LATEST, SCANNED, SCANNED_TOO = "统计局", "综合局", "信访局", "司法局"
TWICE, DIFFERENTLY, COPYING, COPIED = "审计局", "商务局", "林业局", "粮食和物资储备局"
GAP, YOUNG, UNCOUNTED, LATE_TOWN = "教育局", "医疗保障局", "望江镇", "白塔镇"
STRANGER = "供销合作社联合社"
OWN_PART = {LATE, LATEST, SCANNED, SCANNED_TOO, TWICE, DIFFERENTLY, COPYING, COPIED, GAP, YOUNG,
            UNCOUNTED, LATE_TOWN, *bodies.MERGED, *bodies.RENAMED}
# Not of any body: that of a new body, that of a government, that of a body that is not counted.
PLACED = ("T204", "S115", "T205")
NEW = ("T401", "P609", "C204")
PICTURE = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffd9")


class Planted:
    """A fault: the rule that has to find it, the body and cell that the finding is about, the rounds in
    which it is there; the reports that have it, by body and year."""

    def __init__(self, rule, name, agency, rounds, made=(), cell=None):
        self.rule, self.name, self.agency, self.rounds, self.cell = rule, name, agency, rounds, cell
        self.reports = {(report.body.name, report.year): report for report in made}

    def line(self):
        return {"rule": self.rule, "fault": self.name, "agency": self.agency, "cell": self.cell,
                "rounds": list(self.rounds)}


class Season:
    """The reports of so many bodies on `year` and the year before."""

    def __init__(self, size, year, seed):
        self.year, self.seed = year, seed
        self.bodies = bodies.listed(size, year)
        self.government = self.bodies[0]
        for body in self.bodies:
            body.is_counted = body.alias != UNCOUNTED
        self.sound = self._reports()
        self.planted = self._plant()

    # Sound reports

    def _reports(self):
        """By body and year. What merged is in the year before under its former names."""
        last, made = self.year - 1, {}
        for body in self.bodies:
            names = body.former or {body.name: last}
            before = [reports.Report(bodies.Body(name, body.kind, body.level, body.parent), last, self.seed)
                      for name in names]
            made.update({(report.agency, last): report for report in before})
            now = reports.Report(body, self.year, self.seed, None if body.former else before[0])
            if body.former:
                now.take_over(*before)
            made[body.name, self.year] = now
        # Zones before the county that counts them.
        for parent in reversed([body for body in self.bodies if self._below(body)]):
            parts = [body for body in self._below(parent) if body.is_counted]
            made[parent.name, last].add_up(
                [made[name, last] for body in parts for name in body.former or [body.name]])
            made[parent.name, self.year].add_up([made[body.name, self.year] for body in parts])
        return made

    def _below(self, parent):
        return [body for body in self.bodies if body.parent == parent.name]

    def body(self, alias):
        """The body that the office calls so."""
        return next(body for body in self.bodies if alias in (body.alias, body.name)
                    or not body.alias and body.name.endswith(alias))

    def copies(self, body):
        """The body's reports on both years, to be changed."""
        return {(body.name, year): copy.deepcopy(self.sound[body.name, year])
                for year in (self.year - 1, self.year) if (body.name, year) in self.sound}

    # Faults

    def _plant(self):
        free = [body for body in self.bodies if body.alias and body.alias not in OWN_PART
                and body.kind not in ("government", "zone")]
        planted = []
        for rule, form, kinds, change in faults.FAULTS:
            if form == "2021" and rule not in PLACED:
                body = next(body for body in free if body.kind in kinds)
                free.remove(body)
                planted.append(self._fault(rule, change, body, (1,) if len(planted) % 2 else (1, 2)))
        mended = [fault for fault in planted if fault.rounds == (1,)]
        for rule, fault in zip(NEW, mended):
            change = next(change for code, _, _, change in faults.FAULTS if code == rule)
            planted.append(self._fault(rule, change, self.body(fault.agency), (2,)))
        return planted + self._placed() + self._across()

    def _fault(self, rule, change, body, rounds):
        made = self.copies(body)
        cell = change(faults.Case(made, body, [self.year - 1, self.year]))
        return Planted(rule, change.__name__, body.name, rounds, made.values(), cell)

    def _changed(self, alias, **cells):
        """The report of the body that the office calls `alias`, with other numbers in some cells."""
        report = copy.deepcopy(self.sound[self.body(alias).name, self.year])
        report.cells.update({key.replace("__", "."): value for key, value in cells.items()})
        report.write()
        return report

    def _placed(self):
        """Faults of the bodies that alone can have them."""
        by_rule = {rule: change for rule, _, _, change in faults.FAULTS}
        stock = self._changed(YOUNG, **{"disclosure.normative_documents.issued": 12,
                                        "disclosure.normative_documents.repealed": 2,
                                        "disclosure.normative_documents.in_force": 3})
        merged = copy.deepcopy(self.sound[self.body("文化和旅游局").name, self.year])
        merged.add("requests.brought_forward.natural_person", "requests.outcome.granted.natural_person",
                   by=3)
        merged.balance()
        merged.write()
        return [
            Planted("T204", "stock_below_flow", stock.agency, (1,), [stock]),
            self._fault("T205", by_rule["T205"], self.body(UNCOUNTED), (1, 2)),
            self._fault("S115", by_rule["S115"], self.government, (1,)),
            Planted("Y501", "merger_taken_over_wrongly", merged.agency, (1,), [merged])]

    def _across(self):
        """Faults that show beside other reports or the list alone."""
        text = "".join(prose.WORK) + "".join(prose.PLATFORM)
        copying = [copy.deepcopy(self.sound[self.body(alias).name, self.year])
                   for alias in (COPYING, COPIED)]
        for report in copying:
            report.paragraphs[5] = [text]
        key = "disclosure.licensing.decisions"
        zone, other = self._zone("经济开发区"), self._zone("现代农业园区")
        left_out = self.sound[self.bodies[self.bodies.index(zone) + 2].name, self.year]
        gap = self._changed(zone.name, **{key: self.sound[zone.name, self.year][key] - left_out[key]})
        child = self.sound[self.bodies[self.bodies.index(other) + 1].name, self.year]
        below = self._changed(other.name, **{key: child[key] - 1})
        bureau = self.sound[self.body("民政局").name, self.year]
        draft = self._changed(self.government.name, **{
            key: self.sound[self.government.name, self.year][key] - bureau[key]})
        name = lambda alias: self.body(alias).name
        return [
            Planted("X701", "same_report_twice", name(TWICE), (1, 2)),
            Planted("X701", "two_versions", name(DIFFERENTLY), (1,), cell="requests.received.natural_person"),
            Planted("X702", "copied_text", max(name(COPYING), name(COPIED)), (1,), copying),
            Planted("X704", "not_handed_in", name(LATE), (1,)),
            Planted("X704", "not_handed_in", name(LATE_TOWN), (1, 2)),
            Planted("X704", "not_handed_in", name(LATEST), (1, 2)),
            Planted("X705", "stranger", "青石县" + STRANGER, (1,)),
            Planted("X706", "scan_alone", name(SCANNED), (1,)),
            Planted("Y505", "year_left_out", name(GAP), (1, 2)),
            Planted("U801", "child_left_out", zone.name, (1,), [gap], key),
            Planted("U802", "child_above", child.agency, (1, 2), [below], key),
            Planted("U801", "bureau_left_out", self.government.name, (3,), [draft], key)]

    def _zone(self, name):
        return next(body for body in self.bodies if body.kind == "zone" and name in body.name)

    # Files

    def report(self, name, year, number):
        """The report of the body `name` on `year` as it is in round `number`."""
        made = [fault.reports[name, year] for fault in self.planted
                if number in fault.rounds and (name, year) in fault.reports]
        return made[0] if made else self.sound[name, year]

    def inbox(self, number):
        """The files of round `number`, by path."""
        files, archive = {}, {}
        gone = {fault.agency: fault.rule for fault in self.planted
                if number in fault.rounds and fault.rule in ("X704", "X706")}
        for place, body in enumerate(self.bodies[1:]):
            folder = {"department": "部门", "zone": "园区"}.get(body.kind, "乡镇 街道")
            if body.name in gone:
                if gone[body.name] == "X706":
                    files[f"{folder}/{body.alias}年报扫描件.jpg"] = PICTURE
                continue
            ending, write = [*documents.WRITERS.values()][place % len(documents.WRITERS)]
            report = self.report(body.name, self.year, number)
            stem = [f"{body.name}{self.year}年年报", body.alias or body.name, f"{body.name} 报送稿"][place % 3]
            kept = archive if body.kind == "town" and place % 4 == 0 else files
            path = stem + ending if kept is archive else f"{folder}/{stem}{ending}"
            kept[path] = write(report)
            if body.alias == SCANNED_TOO:
                files[f"{folder}/{body.alias}盖章扫描件.jpg"] = PICTURE
            files.update(self._twin(body, number, f"{folder}/{stem}", report))
        files["乡镇 街道/乡镇报送.zip"] = archived(archive)
        if number == 1:
            stranger = bodies.Body("青石县" + STRANGER, "other", "county", None)
            files[f"部门/{STRANGER}.txt"] = documents.as_text(
                reports.Report(stranger, self.year, self.seed))
        return files

    def _twin(self, body, number, stem, report):
        """The second file of a body that hands in two."""
        if not any(fault.rule == "X701" and fault.agency == body.name and number in fault.rounds
                   for fault in self.planted):
            return {}
        if body.alias == TWICE:
            return {f"{stem}(1).html": documents.as_html(report)}
        other = copy.deepcopy(report)
        other.add("requests.outcome.granted.natural_person", by=1)
        other.balance()
        other.write()
        return {f"{stem} 最终版.docx": documents.as_docx(other)}

    def last_year(self, number):
        """The reports of the year before, by path: of `GAP` that of the year before it, of `YOUNG`
        none."""
        files = {}
        for (name, year), report in self.sound.items():
            if year == self.year or name == self.body(YOUNG).name:
                continue
            report = self.report(name, year, number)
            if name == self.body(GAP).name and number < 3:
                report = reports.Report(report.body, year - 1, self.seed)
            files[f"{name}.html"] = documents.as_html(report)
        return files

    def draft(self, number):
        """The government's own report, as a Word document."""
        return documents.as_docx(self.report(self.government.name, self.year, number))


def archived(files):
    """An archive of files, by name."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(name, (2023, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return made.getvalue()
