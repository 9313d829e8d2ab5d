"""Conventions 5 to 7, 9, 11, 14, 15, 21, 22: failing inputs, closed outputs, signals, memory."""
import os
import random
import re
import select
import shutil
import signal
import subprocess
import threading
import time

from terminal import Terminal

from .tool import AT_THE_END, ONE_BY_ONE, WRITES_PAGE, NotApplicable, NotInstalled, without_cores
from .use import SEEN


def whole(tool, out):
    """Returns the lines of an output; each must be a whole record or row."""
    assert out == b"" or out.endswith(b"\n"), f"a cut record: {out[-120:]}"
    if tool.has_text:
        for line in out.splitlines():
            assert line.startswith(b"{") and line.endswith(b"}"), f"no record: {line[:120]}"
    return out.splitlines()


def convention_5(tool):
    """bad input gives a failure and a message; processing continues"""
    if tool.name in WRITES_PAGE:
        raise NotApplicable("writes a page")
    good = [tool.material.documents[0].name, tool.material.documents[1].name]
    if tool.reads_documents:
        mixed, bad = [good[0], "missing.html", "empty.html", good[1]], ["missing.html", "empty.html"]
        run, good_run = tool.run(*mixed), tool.run(*good)
        expected = [rf"{tool.name}: {re.escape(name)}: ." for name in bad]
    else:
        first, second, third = tool.material.records
        mixed = [tool.material.file("mixed", first + b'{"type":\n' + second + third).name]
        run = tool.run(*mixed)
        good_run = tool.run(given=first + second + third)
        expected = [rf"{tool.name}: mixed:2: ."]
    assert run.status == 3, f"status {run.status}"
    assert len(run.messages) == len(expected), run.err
    for message, pattern in zip(run.messages, expected):
        assert re.match(pattern, message), message
    failures = [line for line in run.lines if b"failure" in line or b"malformed" in line]
    rest = [line for line in run.lines if line not in failures]
    assert len(failures) == len(expected), failures
    assert sorted(rest) == sorted(good_run.lines), "the other records differ"
    strict = tool.run("--strict", *mixed)
    assert strict.status == 3 and strict.messages == run.messages[:1]
    assert len(strict.lines) < len(run.lines), "--strict continues"
    if tool.takes_files and not tool.reads_documents:
        run = tool.run("missing", tool.input.name)
        assert run.status == 3 and re.match(rf"{tool.name}: missing: .", run.messages[0])
        assert len(run.messages) == 1 and len(run.lines) > 1


def convention_6(tool):
    """broken pipe, full disk, closed streams"""
    if tool.reads_documents:
        big = [tool.material.documents[1].name] * 60
    else:
        big = [*tool.most, tool.material.stream(400)]
    child = subprocess.Popen(tool.command(*big), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                             stdin=subprocess.DEVNULL, cwd=tool.material.folder)
    assert child.stdout.read(10)
    child.stdout.close()
    noise = child.stderr.read()
    assert noise == b"" and child.wait(60) == -signal.SIGPIPE, f"{child.returncode} {noise}"
    name = tool.input.name
    for options in ([], ["--line-buffered"]) if "line-buffered" in tool.options else ([],):
        with open("/dev/full", "wb") as full:
            run = tool.run(*options, name, stdout=full)
        assert run.status == 4 and len(run.messages) == 1, f"/dev/full: {run}"
        assert run.messages[0].startswith(f"{tool.name}: standard output: ")
    shell = ('file=$1; shift; "$@" "$file" >&-; echo $? >&2; "$@" missing 2>&- </dev/null; echo $?; '
             '"$@" - <&-; echo $?')
    run = subprocess.run(["sh", "-c", shell, "sh", name, *tool.command()], capture_output=True,
                         cwd=tool.material.folder)
    messages = run.stderr.decode().splitlines()
    assert messages[0].startswith(f"{tool.name}: standard output: ") and messages[1] == "4", messages
    assert tool.name.encode() + b": missing" not in run.stdout, "a message among the records"
    assert [line for line in run.stdout.splitlines() if line.isdigit()] == [b"3", b"3"], run.stdout


def convention_7(tool):
    """standard error is empty; progress on a terminal after a second"""
    for form in tool.formats():
        run = tool.run(*tool.arguments(form), tool.input.name)
        assert run.err == b"" and run.status in (0, 1), f"{form}: {run.err}"
    slow = tool.material.folder / "slow"
    if not slow.exists():
        os.mkfifo(slow)
    if tool.reads_documents:
        operands = [tool.material.documents[0].name, "slow", tool.material.documents[1].name]
        content = tool.material.documents[1].read_bytes()
    else:
        operands, content = ["slow"], tool.input.read_bytes()

    def shown(*options):
        session = Terminal(tool.command(*options, *operands), env=SEEN, cwd=tool.material.folder,
                           stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)

        def feed():
            with open(slow, "wb") as pipe:
                time.sleep(1.2)
                pipe.write(content)

        feeder = threading.Thread(target=feed)
        feeder.start()
        assert session.end(30) in (0, 1), session.text
        feeder.join()
        return session.shown

    if "quiet" not in tool.options:
        assert shown() == b"", "shows progress but has no --quiet"
        return
    progress = shown()
    count = rb"\d/3" if tool.reads_documents else rb": \d"
    assert re.search(count, progress) and progress.endswith(b"\x1b[K"), progress
    assert shown("--quiet") == b""


def convention_9(tool):
    """names from --files0-from; the order of the input with any --jobs"""
    if not tool.reads_documents:
        raise NotApplicable("reads records, not documents")
    page = tool.material.documents[1].read_bytes()
    names = ["a b.html", "new\nline.html", " leading.html", "-dash.html", "引号'\".html"]
    paths = [tool.material.file(name, page.replace("231条".encode(), f"{i}条".encode()))
             for i, name in enumerate(names)]
    names.append("missing.html")
    listed = b"".join(name.encode() + b"\0" for name in names * 30)
    runs = [tool.run("--files0-from=-", *jobs, given=listed)
            for jobs in ([], ["--jobs=1"], ["--jobs=2"], ["-j", "7"])]
    assert all(run == runs[0] for run in runs), "--jobs changes the output"
    assert runs[0].status == 3 and len(runs[0].lines) == len(names) * 30
    order = [re.search(rb'"path":"((?:[^"\\]|\\.)*)"', line)[1] for line in runs[0].lines]
    shown = [name.replace("\n", "\\n").replace('"', '\\"').encode() for name in names * 30]
    assert order == shown, order[:7]
    assert tool.run("--files0-from=-", given=b"") == (0, b"", b"")
    assert tool.run("--files0-from=/dev/null").status == 0
    for path in paths:
        path.unlink()


def feeding(tool):
    """Starts a process with endless input."""
    if tool.reads_documents:
        operands, source = [tool.material.documents[1].name] * 3000, None
    else:
        operands, source = tool.most, tool.material.stream(400).read_bytes()
    child = subprocess.Popen(
        tool.command(*operands), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        stdin=subprocess.PIPE if source else subprocess.DEVNULL, cwd=tool.material.folder,
        preexec_fn=without_cores)

    def feed():
        try:
            while True:
                child.stdin.write(source)
        except (OSError, ValueError):
            pass

    if source:
        threading.Thread(target=feed, daemon=True).start()
    return child


def convention_11(tool):
    """status 130 on interrupt; no partial record on any signal"""
    chance = random.Random(11)
    for number, status in [(signal.SIGINT, 130), (signal.SIGTERM, -signal.SIGTERM),
                           (signal.SIGHUP, -signal.SIGHUP)] * 5:
        child = feeding(tool)
        if tool.name in AT_THE_END:
            time.sleep(0.1 + chance.random() / 10)
        else:
            # Reads some of the output, so that the signal arrives during a blocked write.
            start = os.read(child.stdout.fileno(), chance.randrange(1, 1 << 17))
            time.sleep(chance.random() / 50)
        child.send_signal(number)
        time.sleep(0.02)
        rest = child.stdout.read()
        out = rest if tool.name in AT_THE_END else start + rest
        assert child.wait(20) == status, f"{number.name}: {child.returncode}, not {status}"
        whole(tool, out)
        assert child.stderr.read() == b""
        child.stderr.close()
    # A process that waits for its input.
    child = subprocess.Popen(tool.command("-"), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                             stderr=subprocess.PIPE)
    time.sleep(0.2)
    child.send_signal(signal.SIGINT)
    assert child.wait(20) == 130 and child.stdout.read() + child.stderr.read() == b""


def readable(pipe, seconds=5.0):
    """Returns what can be read from a pipe within the time."""
    return os.read(pipe, 1 << 16) if select.select([pipe], [], [], seconds)[0] else b""


FAILURE = (b'{"type":"failure","version":1,"source":{"path":"a","line":null},"code":"unreadable",'
           b'"message":"m"}\n')


def convention_14(tool):
    """--line-buffered output; typed input gets an immediate answer"""
    if tool.name in WRITES_PAGE:
        raise NotApplicable("writes a page")
    if tool.reads_documents:
        fifo = tool.material.folder / "later"
        os.mkfifo(fifo)
        child = subprocess.Popen(
            tool.command("--line-buffered", tool.material.documents[1].name, fifo.name),
            stdout=subprocess.PIPE, cwd=tool.material.folder)
        first = readable(child.stdout.fileno())
        fifo.write_bytes(tool.material.documents[1].read_bytes())
        rest = child.stdout.read()
        fifo.unlink()
        assert first.endswith(b"\n") and child.wait(20) == 0 and rest, "the first is held back"
        return
    given = FAILURE if tool.name in AT_THE_END else tool.material.records[2]
    options = ["--type=report"] if tool.name == "rpt-csv" else []
    child = subprocess.Popen(tool.command("--line-buffered", *options), stdin=subprocess.PIPE,
                             stdout=subprocess.PIPE)
    child.stdin.write(given)
    child.stdin.flush()
    first = readable(child.stdout.fileno())
    child.stdin.close()
    child.stdout.read()
    child.wait(20)
    assert first.endswith(b"\n"), "a record is held back"
    # A person types a record; the output is not a terminal.
    read, write = os.pipe()
    session = Terminal(tool.command("-", *options), env=SEEN, stdout=write)
    os.close(write)
    session.type(FAILURE.decode())
    typed = readable(read)
    session.close()
    os.close(read)
    assert typed.endswith(b"\n"), "what was typed is held back"


def convention_15(tool):
    """memory does not grow with the input"""
    if tool.reads_documents:
        page = tool.material.documents[1].name
        few, many = tool.peak(*[page] * 100), tool.peak(*[page] * 1600)
        assert many < few + 8 * 1024, f"{few} KiB for 100 documents, {many} for 1600"
        return
    # 12 KB per report; both streams are larger than any buffer.
    small, large = tool.material.stream(400), tool.material.stream(2400)
    modes = [([], 8)]
    if isinstance(ONE_BY_ONE.get(tool.name), list):
        modes.append((ONE_BY_ONE[tool.name], 0))
    if tool.name == "rpt-csv":
        modes[0] = ([], 0)
    for options, each in modes:
        few, many = tool.peak(*options, small), tool.peak(*options, large)
        room = 2048 + each * 2000
        assert many < few + room, f"{options}: {few} KiB for 400 reports, {many} for 2400"
        assert many < 48 * 1024 + each * 2400, f"{options}: {many} KiB"


def convention_21(tool):
    """GNU parallel; --exit-zero; no tab in a record"""
    if tool.reads_documents:
        text = tool.input.read_bytes()
        assert b"\t" in text
        run = tool.run("--exit-zero", tool.input.name)
    else:
        report = tool.material.records[2]
        tabbed = report.replace(b'"title":"', rb'"title":"a\tb\nc\u0000d')
        run = tool.run("--exit-zero", *tool.most, given=tabbed + FAILURE)
    assert run.status == 0, f"--exit-zero: {run.status}"
    if tool.has_text:
        assert b"\t" not in run.out and whole(tool, run.out)
    options = ONE_BY_ONE.get(tool.name, "combines records")
    if isinstance(options, str):
        raise NotApplicable(f"parallel: {options}")
    if not shutil.which("parallel"):
        raise NotInstalled("GNU parallel")
    stream = tool.material.stream(400)
    plain = tool.run(*options, stream).out
    with open(stream, "rb") as given:
        dealt = subprocess.run(
            ["parallel", "--will-cite", "--pipe", "-k", "-j4", "--block", "300k",
             *tool.command(*options)], stdin=given, capture_output=True,
            env={**os.environ, "HOME": str(tool.material.folder)})
    assert plain and dealt.stdout == plain, dealt.stderr.decode()[:300]


FAKE = """#!/bin/sh
# Says that it runs, in the only folder where it may write, then waits.
[ "$1" = -v ] || {{ echo >"$TMPDIR/started"; exec sleep {nap}; }}
"""


def convention_22(tool):
    """no part of a draft is left behind or shown"""
    secret = "机密的一段话"
    if tool.reads_documents:
        run = tool.run(given=f"{secret}\n".encode() * 3)
        assert run.status == 3
    else:
        report = tool.material.records[2].decode()
        marked = report.replace('"title":"', f'"title":"{secret}').rstrip("\n")
        bad = [marked[:-1], marked.replace('"version":1', '"version":7', 1),
               marked.replace('"raw":', f'"raw":{{"{secret}":1}},"raw":', 1)]
        run = tool.run(given="\n".join(bad).encode() + b"\n")
        assert run.status == 3 and len(run.messages) == 3, run.err
    assert secret not in run.err.decode() and max(map(len, run.messages)) < 300, run.err
    folder = tool.material.folder / f"temporary-{tool.name}"
    folder.mkdir()
    variables = {**os.environ, "TMPDIR": str(folder)}
    before = folder.stat().st_mtime_ns
    tool.run(tool.input.name, env=variables)
    assert folder.stat().st_mtime_ns == before, "makes a temporary file without need"
    if not tool.reads_documents:
        return
    programs = tool.material.folder / "programs"
    programs.mkdir()
    fake = programs / "pdftotext"
    variables["PATH"] = f"{programs}:{variables['PATH']}"
    for number, status in ((None, 3), (signal.SIGTERM, -signal.SIGTERM), (signal.SIGINT, 130),
                           (signal.SIGHUP, -signal.SIGHUP)):
        fake.write_text(FAKE.format(nap="1" if number is None else "37.25"))
        fake.chmod(0o755)
        child = subprocess.Popen(tool.command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                 stderr=subprocess.PIPE, env=variables, start_new_session=True,
                                 preexec_fn=without_cores)
        child.stdin.write(b"%PDF-1.4\n" + secret.encode())
        child.stdin.close()
        for _ in range(3000):
            if any(folder.glob("*/started")):
                break
            time.sleep(0.01)
        seen = {(path.stat().st_mode & 0o777, path.is_dir()) for path in folder.rglob("*")
                if path.name != "started"}
        if number is not None:
            time.sleep(0.1)
            child.send_signal(number)
        assert child.wait(20) == status, f"{number}: {child.returncode}"
        assert seen == {(0o700, True), (0o600, False)} and not any(folder.iterdir()), f"{number}: {seen}"
        assert secret not in child.stderr.read().decode()
    left = subprocess.run(["pgrep", "-f", "^sleep 37.25$"], capture_output=True).stdout
    assert left == b"", "a converter is still running"
