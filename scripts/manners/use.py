"""Conventions 1 to 4, 8, 16 to 18: command line and terminal."""
import io
import os
import re
import shutil
import subprocess
import zipfile

from terminal import Terminal

from .tool import ROOT, NotApplicable, NotInstalled

SEEN = {"TERM": "xterm", "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LC_ALL": "C.UTF-8"}


def usage_message(tool, run):
    """Returns the one message of a usage error."""
    assert run.status == 2, f"status {run.status}: {run.err}"
    assert run.out == b"", f"on standard output: {run.out[:200]}"
    assert len(run.messages) == 1, f"not one line: {run.err}"
    assert run.messages[0].startswith(f"{tool.name}: "), run.err
    return run.messages[0]


def convention_1(tool):
    """--help, -h and --version go to standard output"""
    for option in ("--help", "-h"):
        run = tool.run(option)
        assert (run.status, run.err) == (0, b""), run.err
        assert run.out.startswith(f"usage: {tool.name} ".encode()) and run.out.isascii()
    run = tool.run("--version")
    assert (run.status, run.err) == (0, b"")
    assert re.fullmatch(rf"{tool.name} \d+\.\d+\.\d+\n", run.out.decode()), run.out
    with open("/dev/full", "wb") as full:
        assert tool.run("--help", stdout=full).status == 4


def convention_2(tool):
    """a usage error gives one helpful line; no abbreviations; -- ends options"""
    options_are_named(tool)
    dashed = tool.material.file("-x.html", tool.input.read_bytes())
    run, plain = tool.run("--", dashed.name), tool.run(tool.input.name)
    assert run.out.replace(b"-x.html", tool.input.name.encode()) == plain.out, run.err
    assert plain.out and run.status == plain.status


def options_are_named(tool):
    """Tries unknown and shortened options, missing and excess values: each gives a message that names it."""
    message = usage_message(tool, tool.run("--versoin"))
    assert re.search(r"--versoin\b.*did you mean --version\?", message), message
    message = usage_message(tool, tool.run("--nosuch"))
    assert "--nosuch" in message and "did you mean" not in message, message
    assert "-Z" in usage_message(tool, tool.run("-Z"))
    for name, value in tool.options.items():
        cut = name[:-1]
        if cut not in tool.options:
            message = usage_message(tool, tool.run(f"--{cut}" + ("=x" if value else "")))
            # One letter is near no word.
            assert f"--{cut}" in message and ("did you mean" in message) == (len(cut) > 1), message
        if "|" in value:
            message = usage_message(tool, tool.run(f"--{name}=nosuch"))
            assert all(choice in message for choice in value.split("|")), message
        if value:
            assert value in usage_message(tool, tool.run(f"--{name}")), f"--{name}"
        else:
            assert f"--{name}" in usage_message(tool, tool.run(f"--{name}=x"))


def convention_3(tool):
    """without a file: standard input; if that is a terminal: the usage"""
    with open(tool.input, "rb") as given:
        assert tool.run(given=given).out
    for streams in ({}, {"stdout": subprocess.PIPE}):
        session = Terminal(tool.command(), env=SEEN, **streams)
        shown = session.read(rf"usage: {tool.name} .*\n", 5)
        status = session.end(5)
        assert status == 2 and (shown or streams), f"status {status}: {session.text}"


def unpacked(out):
    """The texts and numbers in a workbook, without their styles; any other output as it is."""
    if not out.startswith(b"PK"):
        return out
    with zipfile.ZipFile(io.BytesIO(out)) as archive:
        parts = [archive.read(name) for name in archive.namelist() if "worksheets/" in name]
    return re.sub(rb"<[^>]*>", b" ", b"".join(parts))


def convention_4(tool):
    """the same records from a file, - and standard input"""
    broken = b"" if tool.reads_documents else b'{"type":\n'
    given = tool.material.file("stdin.nd", tool.input.read_bytes() + broken)
    for form in tool.formats():
        options = tool.arguments(form)
        named = tool.run(*options, given.name)
        dashed = tool.run(*options, "-", given=given.read_bytes())
        with open(given, "rb") as file:
            bare = tool.run(*options, given=file)
        assert dashed == bare, form
        for one, two in ((unpacked(named.out), unpacked(bare.out)), (named.err, bare.err)):
            # Where text is wrapped, and the width of its columns, depends on the path.
            white = rb"[\s\xe2\x94\x80]+" if form == "--format=text" else rb"[ \xe2\x94\x80]+"
            one, two = (re.sub(white, b"" if form == "--format=text" else b" ", text)
                        for text in (one, two))
            # --excel protects the value "-".
            one, two = one.replace(b"stdin.nd", b"-"), two.replace(b"\n'-,", b"\n-,")
            assert one == two, f"{form}\n{one[:300]}\n{two[:300]}"
        assert named.status == bare.status


def convention_16(tool):
    """no network, no prompt"""
    session = Terminal(tool.command(tool.input.name), env=SEEN, cwd=tool.material.folder)
    assert session.end(20) in (0, 1), f"waits for the terminal: {session.text[-300:]}"
    strace = shutil.which("strace")
    if not strace:
        raise NotInstalled("strace")
    log = tool.material.folder / "strace"
    trace = [strace, "-f", "-qq", "-o", log, "-e", "trace=%network,openat,open"]
    run = subprocess.run([*trace, *tool.command(tool.input.name)], stdin=subprocess.DEVNULL,
                         capture_output=True, cwd=tool.material.folder)
    if run.returncode not in (0, 1):
        raise NotInstalled("permission for strace")
    calls = log.read_text(errors="replace").splitlines()
    assert any("open" in call for call in calls), "strace recorded nothing"
    for call in calls:
        assert "/dev/tty" not in call and re.search(r"\bopen(at)?\(|^\d+ (---|\+\+\+)", call), call


def on_terminal(tool, *arguments, **environment):
    """Returns the raw output of the tool on a terminal."""
    session = Terminal(tool.command(*arguments), stdin=subprocess.DEVNULL,
                       env={**SEEN, **environment}, cwd=tool.material.folder)
    assert session.end(20) in (0, 1), session.text[-300:]
    return session.shown.replace(b"\r\n", b"\n")


def convention_8(tool):
    """colour only on a terminal, or on request"""
    name = tool.input.name
    assert b"\x1b" not in tool.run(name).out
    if "color" not in tool.options:
        assert b"\x1b" not in on_terminal(tool, name)
        raise NotApplicable("has no colours")
    assert b"\x1b[" in on_terminal(tool, name), "no colour on a terminal"
    assert b"\x1b[" in on_terminal(tool, name, NO_COLOR="")
    assert b"\x1b" not in on_terminal(tool, name, NO_COLOR="1")
    assert b"\x1b" not in on_terminal(tool, name, TERM="dumb")
    assert b"\x1b" not in on_terminal(tool, name, "--color=never")
    assert b"\x1b[" in on_terminal(tool, name, "--color=always", NO_COLOR="1", TERM="dumb")
    assert b"\x1b" not in on_terminal(tool, name, "--format=ndjson", "--color=always")
    assert b"\x1b" not in tool.run(name, "--format=text").out
    assert b"\x1b[" in tool.run(name, "--format=text", "--color=always").out


def convention_17(tool):
    """text on a terminal, records elsewhere; two languages, independent of the locale"""
    name = tool.input.name
    assert tool.run("--help", env={"LC_ALL": "zh_CN.UTF-8"}).out.isascii()
    if not tool.has_text:
        assert on_terminal(tool, name) == tool.run(name).out
        raise NotApplicable("always CSV" if tool.name == "rpt-csv" else "has no text view")
    records, text = tool.run(name, "--format=ndjson").out, tool.run(name, "--format=text").out
    assert records.startswith(b"{") and not text.startswith(b"{"), "records and text are mixed up"
    assert tool.run(name).out == records
    # Findings are as wide as elsewhere; the text of documents is wrapped only on a terminal, wide enough here.
    width = {} if tool.reads_documents else {"COLUMNS": "80"}
    assert on_terminal(tool, name, "--color=never", **width) == text
    assert on_terminal(tool, name, "--format=ndjson") == records
    if "lang" not in tool.options:
        raise AssertionError("no --lang")
    for locale in ("zh_CN.UTF-8", "en_US.UTF-8", "C"):
        for form in ("--format=ndjson", "--format=text"):
            plain = tool.run(name, form, env={"LC_ALL": locale, "LANG": locale})
            assert plain == tool.run(name, form, "--lang=zh"), f"{form} by {locale}"
    english = tool.run(name, "--format=text", "--lang=en").out
    assert english != text, "--lang=en changes nothing"
    if tool.takes_files:
        run = tool.run("--lang=en", "empty.html" if tool.reads_documents else name,
                        given=b"", cwd=tool.material.folder)
        assert run.err.isascii(), run.err.decode()
    bad = tool.run("--lang=en", given=b'{"type":\n').err
    assert bad.isascii(), bad.decode()


def convention_18(tool):
    """manual page and completions with every option; the other pages"""
    page = next((ROOT / "man").glob(f"{tool.name}.[18]"))
    text = page.read_text(encoding="utf-8").replace("\\-", "-")
    assert ".Sh EXAMPLES\n" in text and "$ " in text
    for name in tool.options:
        assert re.search(rf"^\.It Fl .*-{name}\b", text, re.M), f"no --{name} in {page.name}"
        for place in (f"bash/{tool.name}", f"zsh/_{tool.name}", f"fish/{tool.name}.fish"):
            known = (ROOT / "scripts/completions" / place).read_text(encoding="utf-8")
            assert re.search(rf"(--|-l ){name}\b", known), f"no --{name} in {place}"
    pages = [page] + [ROOT / "man" / name
                      for name in ("rpt.7", "rpt-rules.7", "rpt-report.5", "rpt-forms.7")]
    missing = [one.name for one in pages if not one.exists()]
    assert not missing, f"no {', '.join(missing)}"
    if not shutil.which("mandoc"):
        raise NotInstalled("mandoc")
    lint = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", *pages], capture_output=True)
    assert lint.returncode == 0, lint.stdout.decode()
