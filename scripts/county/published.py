"""The published pages of the synthetic county: the drafts that the office approved, the pages that an evaluator
saved from the agencies' sites, and the numbers that other offices state."""
import copy
import csv
import html
import io

from county import agencies, documents, reports

CAPTURED, CAPTURED_AGAIN = "09:00", "16:30"
FORMATS = ("docx", "html", "text")
SITE = "www.qingshi.example"


class Publication:
    """The drafts, pages and facts of `size` agencies for `year`. Each agency but the government has one of
    `CHANGES`, by turns."""

    def __init__(self, size, year, seed):
        self.year = year
        self.agencies = agencies.county(size - 1)
        self.numbers = {agency.name: f"{index:03}" for index, agency in enumerate(self.agencies, 1)}
        self.drafts = [reports.of_county([agency], [year], seed)[agency.name, year]
                       for agency in self.agencies]
        self.drafts[0].add_up(self.drafts[1:])
        self.planted, self.captures, self.facts = [], [], []
        self.folders = {"草稿": {}, "页面": {}, "再次采集": {}}
        for index, draft in enumerate(self.drafts):
            change = CHANGES[index % len(CHANGES)] if index else equal
            change(self, draft)
            self._state_facts(index, draft)
            ending, written = documents.WRITERS[FORMATS[index % len(FORMATS)]]
            self.folders["草稿"][draft.agency.name + ending] = written(draft)

    def plant(self, rule, draft, cell=None):
        self.planted.append({"rule": rule, "agency": draft.agency.name, "cell": cell})

    def publish(self, report, folder="页面", day="03-30", time=CAPTURED):
        """Adds the page of `report`, saved on `day` of the next year."""
        number = self.numbers[report.agency.name]
        path = f"{folder}/{number}.html"
        self.folders[folder][number + ".html"] = page(report)
        self.captures.append([path, f"https://{SITE}/xxgk/{self.year + 1}/{number}.html",
                              f"{self.year + 1}-{day} {time}"])

    def _state_facts(self, index, draft):
        """Adds a fact about each agency, by turns the number of its report, another, and another that decides."""
        cell = "disputes.reconsideration.total"
        kind, name, number = index % 5, draft.agency.name, draft[cell]
        if kind in (1, 2):
            number += 1 + kind
            self.plant("E901", draft, cell)
        if kind == 3 and index < 5:
            name = name.replace("局", "所")
            self.planted.append({"rule": "E902", "agency": name, "cell": cell})
        self.facts.append([name, self.year, "表四 行政复议 总计", number, "县司法局", "被申请人为本单位",
                           "是" if kind == 2 else ""])

    def lists(self):
        """Returns the lists beside the folders, by name."""
        facts = [["单位", "年度", "单元格", "数", "来源", "备注", "以此为准"], *self.facts]
        cells = [[documents.Cell(text) for text in row] for row in facts]
        return {"采集.csv": sheet(["文件", "网址", "采集时间"], self.captures),
                "底数.xlsx": documents.as_xlsx(documents.Printed("底数", [("table", cells)])),
                "units.csv": agencies.units_csv(self.agencies).encode()}


def sheet(head, rows):
    """Returns a CSV file as a spreadsheet saves it."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([head, *rows])
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def page(report):
    """Returns `report` as a page of a site: with its navigation and the lines below."""
    text = documents.as_html(report).decode()
    head = (f'<div class="nav"><a href="/">首页</a> &gt; <a href="/xxgk/">政府信息公开</a> &gt; 年度报告</div>'
            f'<h1>{html.escape(report.title)}</h1><div>发布日期：{report.published}　来源：{report.agency_name}'
            "　浏览次数：21</div>")
    foot = '<div class="foot"><p>扫一扫在手机打开当前页</p><p>主办：青石县人民政府　网站标识码：0000000000</p></div>'
    return text.replace("<body>", "<body>" + head).replace("</body>", foot + "</body>").encode()


# What may happen to a report that is published. Each has the rules that must find it.

def equal(publication, draft):
    publication.publish(draft)


def other_number(publication, draft):
    published, cell = copy.deepcopy(draft), "disclosure.licensing.decisions"
    published.add(cell, by=45)
    publication.publish(published)
    publication.plant("V951", draft, cell)


def other_sentence(publication, draft):
    published = copy.deepcopy(draft)
    published.paragraphs[5][-1] += "欢迎社会各界继续监督。"
    publication.publish(published)
    publication.plant("V952", draft)


def late(publication, draft):
    published = copy.deepcopy(draft)
    published.published = f"{publication.year + 1}-04-02"
    publication.publish(published, day="04-03")
    publication.plant("V953", draft)


def picture(publication, draft):
    published = copy.deepcopy(draft)
    published.pictures.add(3)
    publication.publish(published)
    publication.plant("V955", draft)


def missing(publication, draft):
    publication.plant("V954", draft)


def changed_later(publication, draft):
    publication.publish(draft)
    later, cell = copy.deepcopy(draft), "disclosure.penalties.decisions"
    later.add(cell, by=3)
    publication.publish(later, "再次采集", "04-10", CAPTURED_AGAIN)
    publication.plant("V956", draft, cell)
    publication.plant("V951", draft, cell)


CHANGES = (equal, other_number, other_sentence, late, picture, missing, changed_later)
