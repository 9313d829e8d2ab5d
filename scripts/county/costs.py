"""Inputs of one mebibyte that repeat a few fragments, and what they cost a tool. Repetition is what makes a cost
that grows faster than its input show."""
import json
import os
import resource
import signal

from county import documents

SIZE = 1 << 20
# What is repeated, by kind of input. `{n}` is a number that differs each time.
FRAGMENTS = {
    "html": ["<p>", "</p>", "<table>", "</table>", "<tr>", "<td>", "<td rowspan=9 colspan=9>", "<td rowspan=65534>", "<b>",
             "<div>", "</div>", "<span style='display:none'>", "<a href='{n}.pdf'>", "<a", "<!--", "-->", "<", "&", "&amp;",
             "<style>.a{n} b{{color:red}}</style>", "<i class='a{n} b'>", "<select><option>", "<br>", "<img src=x>", "=\"", "<tr><td>规章<td>{n}<td>0<td>{n}",
             "一、总体情况", "规章", "行政许可", "{n}", "（七）总计", " ", "\n", "年度报告", "2022年", "<font color=white>"],
    "txt": ["一、总体情况\n", "二、主动公开政府信息情况\n", "第二十条第（一）项\n", "规章\t{n}\t0\t{n}\n", "行政许可 {n}\n", "\n", "|", "|\n",
            "\t", "  ", "{n}", ",", "\"", "（一）予以公开", "（七）总计", "自然人", "总计", "四、结转下年度继续办理", "行政复议", "2022年",
            "新收{n}件，", "予以公开{n}件，", "其中", "。", "甲", "；", "0", "（", "）", "　", "同比增长{n}%，", "青石县2022年政府信息公开工作年度报告\n"],
    "csv": ["规章,{n},0,{n}\n", "\"", ",", "\n", "\"\"", "行政许可,{n}\n", ",,,,\n", "一、总体情况\n", "甲,"],
    "docx": ["<w:p>", "</w:p>", "<w:r><w:t>规章</w:t></w:r>", "<w:p><w:r><w:t>{n}</w:t></w:r></w:p>", "<w:tbl>", "</w:tbl>",
             "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p>", "<w:p/>",
             "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>规章</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "<w:r><w:tab/></w:r>"],
    "ndjson": ["{}", "[]", "{\"type\":\"report\"}", "\n", "@report", "@empty", "@failure", "@finding", "@change", "{\"a\":{n}}", " "],
    "prose": ["新收政府信息公开申请{n}件，", "予以公开{n}件，", "同比增长{n}%，", "其中", "自然人{n}件，", "。", "\n", "（一）", "一是", "依申请公开",
              "未收到", "行政复议{n}件", "结转下年度{n}件；", "比上年减少{n}件", "甲乙丙丁", "2022年", "0", "{n}", "、", "第{n}条", "主动公开{n}条"],
}
# What makes a report of a document, so that it is not refused before all of it is read.
LINES = ["青石县2022年政府信息公开工作年度报告", "一、总体情况", "二、主动公开政府信息情况", "第二十条第（一）项"]
BEGINNINGS = {"txt": "".join(f"{line}\n" for line in LINES), "csv": "".join(f"{line}\n" for line in LINES),
              "html": "<h1>{}</h1><p>{}<p>{}<p>{}".format(*LINES),
              "docx": "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in LINES)}
COMMANDS = [["rpt-check", "--all"], ["rpt-check", "--format=text"], ["rpt-check", "--format=slip", "--out-dir=letters"], ["rpt-check", "--claims"],
            ["rpt-check", "--format=sarif"], ["rpt-diff", "--all"], ["rpt-diff", "--format=text"], ["rpt-sum", "--as=青石县"], ["rpt-html"],
            ["rpt-csv", "--type=report", "--excel"], ["rpt-csv", "--type=report", "--format=xlsx"],
            ["rpt-csv", "--type=report", "--long"]]
DOCUMENT = ('<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>',
            "</w:body></w:document>")


class Input:
    """An input: its kind, and what it repeats."""

    def __init__(self, kind, fragments):
        self.kind, self.fragments = kind, fragments

    @property
    def key(self):
        return json.dumps([self.kind, self.fragments], ensure_ascii=False)

    def repeated(self, samples, size=SIZE):
        """The fragments, again and again, whole."""
        parts, length, number = [], 0, 0
        while length < size:
            number += 1
            text = "".join(samples.get(part, part) for part in self.fragments).replace("{n}", str(number))
            parts.append(text.replace("{{", "{").replace("}}", "}"))
            length += len(parts[-1].encode()) or size
        return "".join(parts[:-1] or parts)

    def content(self, samples):
        """The bytes of the input."""
        if self.kind == "docx":
            body = BEGINNINGS["docx"] + self.repeated({}, SIZE - 2000)
            return documents.archive({"word/document.xml": DOCUMENT[0] + body + DOCUMENT[1]})
        if self.kind == "prose":
            record = json.loads(samples["@report"])
            record["sections"] = [{"number": 1, "heading": "一、总体情况", "text": self.repeated({}), "tables": 0, "pictures": 0}]
            return (json.dumps(record, ensure_ascii=False) + "\n").encode()
        beginning = BEGINNINGS.get(self.kind, "")
        return (beginning + self.repeated(samples, SIZE - len(beginning.encode()))).encode()

    def changed(self, rng):
        """A neighbour."""
        parts, choice = list(self.fragments), FRAGMENTS[self.kind]
        for _ in range(rng.choice((1, 1, 2))):
            kind, place = rng.randrange(4), rng.randrange(len(parts))
            if kind == 0 and len(parts) > 1:
                del parts[place]
            elif kind == 1:
                parts[place] = rng.choice(choice)
            elif kind == 2 and len(parts) < 12:
                parts.insert(place, rng.choice(choice))
            else:
                parts = parts + parts[:4] if len(parts) < 8 else parts[place:] + parts[:place]
        return Input(self.kind, parts)


def cost(command, given, limit):
    """The status, the processor's seconds, the MiB of memory and the output of a command over the file `given`. It is
    ended after `limit` seconds of the processor."""
    output = given.with_suffix(".out")
    process = os.fork()
    if process == 0:
        try:
            os.chdir(given.parent)
            resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 1))
            for number, name, flags in ((0, given, os.O_RDONLY), (1, output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC),
                                        (2, os.devnull, os.O_WRONLY)):
                os.dup2(os.open(name, flags, 0o600), number)
            os.execv(command[0], command)
        finally:
            os._exit(127)
    _, status, used = os.wait4(process, 0)
    ended = os.waitstatus_to_exitcode(status)
    seconds = used.ru_utime + used.ru_stime
    return ended if ended != -signal.SIGXCPU else None, seconds, used.ru_maxrss / 1024, output
