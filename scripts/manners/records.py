"""Conventions 10, 12, 13, 19, 20: the same bytes everywhere, accepted input, unchanged values."""
import csv
import io
import json
import os
import re
import shutil
import subprocess

from .tool import NotApplicable


def convention_10(tool):
    """the same bytes in any locale, time zone and folder, without HOME"""
    content = tool.input.read_bytes()
    locales = tool.material.folder / "locales"
    if shutil.which("localedef") and not locales.exists():
        locales.mkdir()
        subprocess.run(["localedef", "-i", "zh_CN", "-f", "GB18030", locales / "zh_CN.GB18030"],
                       capture_output=True)
    home = {name: value for name, value in os.environ.items() if name != "HOME"}
    environments = [
        {}, home, {**home, "TMPDIR": "/nonexistent"}, {**home, "HOME": "/nonexistent"},
        {**home, "LC_ALL": "zh_CN.GB18030", "LOCPATH": str(locales)},
        {**home, "LC_ALL": "tr_TR.UTF-8"}, {**home, "LANG": "zh_CN.UTF-8", "LANGUAGE": "zh"},
        {**home, "TZ": "America/Los_Angeles"}, {**home, "TZ": "Pacific/Kiritimati"},
        {**home, "TZ": "no/such"}, {**home, "COLUMNS": "20", "POSIXLY_CORRECT": "1"},
    ]
    removed = tool.material.folder / "removed"
    for form in tool.formats():
        options = tool.arguments(form)
        base = tool.run(*options, given=content)
        assert base.out, form
        for environment in environments:
            if form == "--format=text":
                # Text is as wide as the terminal says.
                environment = {**environment, "COLUMNS": "80"}
            assert tool.run(*options, given=content, env=environment) == base, f"{form} {environment}"
        for folder in ("/", "/proc" if os.path.isdir("/proc") else "/"):
            assert tool.run(*options, given=content, cwd=folder) == base, f"{form} in {folder}"
        removed.mkdir()
        shell = 'rmdir "$0" && exec "$@"'
        run = subprocess.run(["sh", "-c", shell, removed, *tool.command(*options)], input=content,
                             capture_output=True, cwd=removed)
        assert run.stdout == base.out and run.stderr == b"", f"{form} in a removed folder"


def without_source(out):
    return re.sub(rb'"source":\{[^}]*\}', b"", out)


def convention_12(tool):
    """accepted variants of input; refused input is reported with its line"""
    content = tool.input.read_bytes()
    base = tool.run(given=content)
    variants = {
        "BOM": b"\xef\xbb\xbf" + content, "CRLF": content.replace(b"\n", b"\r\n"),
        "no last newline": content.rstrip(b"\n"), "blank lines": b"\n \t\n" + content + b"\n\n",
    }
    if not tool.reads_documents:
        variants["lines between"] = content.replace(b"\n", b"\n\n\r\n")
    for name, variant in variants.items():
        run = tool.run(given=variant)
        assert run.status == base.status and run.err == b"", f"{name}: {run}"
        assert without_source(run.out) == without_source(base.out), name
    if tool.reads_documents:
        return
    report = tool.material.records[0].rstrip(b"\n")

    def nested(depth):
        return report[:-1] + b',"x":' + b"[" * (depth - 1) + b"]" * (depth - 1) + b"}\n"

    assert tool.run(given=nested(64)).err == b"", "refuses nesting of 64"
    long = b'{"type":"report","version":1,"title":"' + b"x" * (64 << 20) + b'"}\n'
    for name, bad in (
        ("UTF-8", report.replace(b'"title":"', b'"title":"\xff')), ("JSON", b'{"type":"report"'),
        ("no object", b"[1]"), ("keys", b'{"type":"report",' + report[1:]), ("nesting", nested(65)),
        ("version", report.replace(b'"version":1', b'"version":2')), ("length", long),
        ("number", report.replace(b'"year":2021', b'"year":02021')),
        ("text", report.replace(b'"title":"', b'"title":"\x01')),
    ):
        run = tool.run(given=content + bad.rstrip(b"\n") + b"\n" + content)
        number = content.count(b"\n") + 1
        assert run.status == 3 and len(run.messages) == 1, f"{name}: {run.err[:300]}"
        assert run.messages[0].startswith(f"{tool.name}: -:{number}: "), f"{name}: {run.err}"
        assert len(run.err) < 300


def convention_13(tool):
    """numbers and unknown keys are passed on unchanged"""
    numbers = ["1.10", "9223372036854775808", "73802895.90"]
    if tool.reads_documents:
        page = tool.material.documents[1].read_text(encoding="utf-8")
        page = page.replace("<td>0.85</td>", f"<td>{numbers[2]}</td>", 1)
        page = page.replace("<td>455</td>", f"<td>{numbers[1]}</td>", 1)
        out = tool.run(given=page.encode()).out.decode()
        assert f":{numbers[2]}" in out and f":{numbers[1]}" in out
        return
    first, second, _ = (record.decode() for record in tool.material.records)
    second = re.sub(r'"amount_wan":[0-9.]+', f'"amount_wan":{numbers[2]}', second)
    second = re.sub(r'("licensing":\{"decisions":)\d+', rf"\g<1>{numbers[1]}", second)
    second = re.sub(r'("penalties":\{"decisions":)\d+', rf"\g<1>{numbers[0]}", second)
    unknown = '{"type":"report","x_more":{"a":1.10,"b":[1e400,-0]},'
    second = second.replace('{"type":"report",', unknown, 1)
    stream = (first + second).encode()
    if "pass" in tool.options:
        assert second.encode() in tool.run("--pass", given=stream).out, "a report does not pass"
        return
    run = tool.run(given=stream)
    assert run.status in (0, 1) and run.err == b"", run.err
    if tool.name not in ("rpt-csv", "rpt-diff"):
        raise NotApplicable("computes its numbers; unknown keys are ignored")
    out = run.out.decode()
    for number in numbers:
        assert re.search(rf"(?<![\d.]){re.escape(number)}(?![\d.])", out), f"no {number}"


def flat(record, prefix=""):
    """Yields each value of a record with its path."""
    for key, value in record.items():
        if isinstance(value, dict):
            yield from flat(value, f"{prefix}{key}.")
        else:
            yield prefix + key, value


def convention_19(tool):
    """Python reads the CSV back; --excel protects what a spreadsheet would change"""
    if tool.name != "rpt-csv":
        raise NotApplicable("writes no CSV")
    texts = ["=1+1", "+8", "-8", "@x", "\tx", "\rx", "007", "1234567890123456", "1e5", "2022-01-01",
             'a "quoted", text', "two\nlines", "普通"]
    numbers = {"2021": "=", "1.10": "="}
    record = json.loads(tool.material.records[0])
    stream = b""
    for text in texts:
        record["title"] = text
        stream += json.dumps(record, ensure_ascii=False).encode() + b"\n"
    plain = tool.run("--type=report", given=stream)
    assert plain.err == b"" and plain.status == 0
    rows = list(csv.DictReader(io.StringIO(plain.out.decode(), newline="")))
    assert [row["title"] for row in rows] == texts
    cells = {name: value for name, value in flat(record)
             if name.startswith(("disclosure.", "requests.", "disputes."))}
    for name, value in cells.items():
        assert rows[0][name] == str(value), f"{name}: {rows[0][name]}"
    excel = tool.run("--type=report", "--excel", given=stream).out
    assert excel.startswith(b"\xef\xbb\xbf") and excel.count(b"\r\n") == len(texts) + 1
    header, *guarded = csv.reader(io.StringIO(excel.decode("utf-8-sig"), newline=""))
    assert not all(name.isascii() for name in header), header[:5]
    titles = [row[list(rows[0]).index("title")] for row in guarded]
    expected = [text if text in texts[10:] else "'" + text for text in texts]
    assert titles == expected, titles
    for row, other in zip(guarded, rows):
        for value, same in zip(row, other.values()):
            if re.fullmatch(r"-?\d+(\.\d+)?", value):
                assert value == same
    assert numbers


def convention_20(tool):
    """no differences from itself; both directions mirror each other"""
    if tool.name != "rpt-diff":
        raise NotApplicable("does not compare")
    files = [tool.material.file(f"side-{i}", tool.material.records[i]).name for i in (0, 1)]
    changed = tool.material.records[1].replace(b'"decisions":455', b'"decisions":456')
    files.append(tool.material.file("side-2", changed).name)
    for form in ("--format=ndjson", "--format=text"):
        assert tool.run(form, files[0], files[0]) == (0, b"", b""), form
    there = tool.run(files[1], files[2])
    back = tool.run(files[2], files[1])
    assert there.status == back.status == 1

    def values(line):
        change = json.loads(line)
        return {key: value for key, value in flat(change)}

    one, two = values(there.lines[0]), values(back.lines[0])
    swapped = {key for key in one if one[key] != two.get(key)}
    assert len(there.lines) == len(back.lines) == 1
    assert {one[key] for key in swapped} >= {455, 456} and one.keys() == two.keys(), swapped
