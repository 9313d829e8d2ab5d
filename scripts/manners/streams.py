"""Lines 5 to 7, 9, 11, 14, 15, 21, 22: inputs that fail, outputs that close, signals, memory."""
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

from .tool import AT_THE_END, ONE_BY_ONE, NotApplicable, NotHere, without_cores
from .use import SEEN


def whole(tool, out):
    """The lines of an output, which are all whole records or rows."""
    assert out == b"" or out.endswith(b"\n"), f"a cut record: {out[-120:]}"
    if tool.has_text:
        for line in out.splitlines():
            assert line.startswith(b"{") and line.endswith(b"}"), f"no record: {line[:120]}"
    return out.splitlines()


def line_5(tool):
    """what is bad is a failure and a line; the rest goes on"""
    good = [tool.material.documents[0].name, tool.material.documents[1].name]
    if tool.reads_documents:
        mixed, bad = [good[0], "missing.html", "empty.html", good[1]], ["missing.html", "empty.html"]
        run, sound = tool.run(*mixed), tool.run(*good)
        expected = [rf"{tool.name}: {re.escape(name)}: ." for name in bad]
    else:
        first, second, third = tool.material.records
        mixed = [tool.material.file("mixed", first + b'{"type":\n' + second + third).name]
        run = tool.run(*mixed)
        sound = tool.run(given=first + second + third)
        expected = [rf"{tool.name}: mixed:2: ."]
    assert run.status == 3, f"status {run.status}"
    assert len(run.complaints) == len(expected), run.err
    for said, pattern in zip(run.complaints, expected):
        assert re.match(pattern, said), said
    failures = [line for line in run.lines if b"failure" in line or b"malformed" in line]
    rest = [line for line in run.lines if line not in failures]
    assert len(failures) == len(expected), failures
    assert sorted(rest) == sorted(sound.lines), "the rest is not the same"
    strict = tool.run("--strict", *mixed)
    assert strict.status == 3 and strict.complaints == run.complaints[:1]
    assert len(strict.lines) < len(run.lines), "--strict goes on"
    if tool.takes_files and not tool.reads_documents:
        run = tool.run("missing", tool.input.name)
        assert run.status == 3 and re.match(rf"{tool.name}: missing: .", run.complaints[0])
        assert len(run.complaints) == 1 and len(run.lines) > 1


def line_6(tool):
    """a reader that goes away, a disk that is full, streams that are closed"""
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
    for options in ([], ["--line-buffered"]):
        with open("/dev/full", "wb") as full:
            run = tool.run(*options, name, stdout=full)
        assert run.status == 4 and len(run.complaints) == 1, f"/dev/full: {run}"
        assert run.complaints[0].startswith(f"{tool.name}: standard output: ")
    shell = ('file=$1; shift; "$@" "$file" >&-; echo $? >&2; "$@" missing 2>&- </dev/null; echo $?; '
             '"$@" - <&-; echo $?')
    run = subprocess.run(["sh", "-c", shell, "sh", name, *tool.command()], capture_output=True,
                         cwd=tool.material.folder)
    said = run.stderr.decode().splitlines()
    assert said[0].startswith(f"{tool.name}: standard output: ") and said[1] == "4", said
    assert tool.name.encode() + b": missing" not in run.stdout, "a message among the records"
    assert [line for line in run.stdout.splitlines() if line.isdigit()] == [b"3", b"3"], run.stdout


def line_7(tool):
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
        assert shown() == b"", "says what no --quiet silences"
        return
    progress = shown()
    assert re.search(rb"\d/3", progress) and progress.endswith(b"\x1b[K"), progress
    assert shown("--quiet") == b""


def line_9(tool):
    """names by --files0-from; the order of the input with any --jobs"""
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
    assert all(run == runs[0] for run in runs), "--jobs changes what comes out"
    assert runs[0].status == 3 and len(runs[0].lines) == len(names) * 30
    order = [re.search(rb'"path":"((?:[^"\\]|\\.)*)"', line)[1] for line in runs[0].lines]
    shown = [name.replace("\n", "\\n").replace('"', '\\"').encode() for name in names * 30]
    assert order == shown, order[:7]
    assert tool.run("--files0-from=-", given=b"") == (0, b"", b"")
    assert tool.run("--files0-from=/dev/null").status == 0
    for path in paths:
        path.unlink()


def feeding(tool):
    """A process that has much to do, and who feeds it."""
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


def line_11(tool):
    """interrupted: 130, and no half record by any signal"""
    chance = random.Random(11)
    for number, status in [(signal.SIGINT, 130), (signal.SIGTERM, -signal.SIGTERM),
                           (signal.SIGHUP, -signal.SIGHUP)] * 5:
        child = feeding(tool)
        if tool.name in AT_THE_END:
            time.sleep(0.1 + chance.random() / 10)
        else:
            # Some of it is read, so that the signal falls into a write that waits.
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
    # One that waits for its input.
    child = subprocess.Popen(tool.command("-"), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                             stderr=subprocess.PIPE)
    time.sleep(0.2)
    child.send_signal(signal.SIGINT)
    assert child.wait(20) == 130 and child.stdout.read() + child.stderr.read() == b""


def comes(pipe, seconds=5.0):
    """What can be read of a pipe within the time."""
    return os.read(pipe, 1 << 16) if select.select([pipe], [], [], seconds)[0] else b""


FAILURE = (b'{"type":"failure","version":1,"source":{"path":"a","line":null},"code":"unreadable",'
           b'"message":"m"}\n')


def line_14(tool):
    """--line-buffered, and what is typed is answered"""
    if tool.reads_documents:
        fifo = tool.material.folder / "later"
        os.mkfifo(fifo)
        child = subprocess.Popen(
            tool.command("--line-buffered", tool.material.documents[1].name, fifo.name),
            stdout=subprocess.PIPE, cwd=tool.material.folder)
        first = comes(child.stdout.fileno())
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
    first = comes(child.stdout.fileno())
    child.stdin.close()
    child.stdout.read()
    child.wait(20)
    assert first.endswith(b"\n"), "a record is held back"
    # A person types a record; who reads the result is no terminal.
    read, write = os.pipe()
    session = Terminal(tool.command("-", *options), env=SEEN, stdout=write)
    os.close(write)
    session.type(FAILURE.decode())
    typed = comes(read)
    session.close()
    os.close(read)
    assert typed.endswith(b"\n"), "what was typed is held back"


def line_15(tool):
    """memory does not grow with the input"""
    if tool.reads_documents:
        page = tool.material.documents[1].name
        few, many = tool.peak(*[page] * 100), tool.peak(*[page] * 1600)
        assert many < few + 8 * 1024, f"{few} KiB for 100 documents, {many} for 1600"
        return
    # 12 KB a report; both are more than any buffer holds.
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


def line_21(tool):
    """GNU parallel, --exit-zero, no TAB in a record"""
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
    options = ONE_BY_ONE.get(tool.name, "puts records together")
    if isinstance(options, str):
        raise NotApplicable(f"parallel: {options}")
    if not shutil.which("parallel"):
        raise NotHere("GNU parallel")
    stream = tool.material.stream(400)
    plain = tool.run(*options, stream).out
    with open(stream, "rb") as given:
        dealt = subprocess.run(
            ["parallel", "--will-cite", "--pipe", "-k", "-j4", "--block", "300k",
             *tool.command(*options)], stdin=given, capture_output=True,
            env={**os.environ, "HOME": str(tool.material.folder)})
    assert plain and dealt.stdout == plain, dealt.stderr.decode()[:300]


FAKE = """#!/bin/sh
# Says what lies among the temporary files, then waits.
find {place} -mindepth 1 -printf '%m %y\\n' >{seen} 2>&1
[ "$1" = -v ] || exec sleep {nap}
"""


def line_22(tool):
    """nothing of a draft is left behind or shown"""
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
        assert run.status == 3 and len(run.complaints) == 3, run.err
    assert secret not in run.err.decode() and max(map(len, run.complaints)) < 300, run.err
    place = tool.material.folder / f"temporary-{tool.name}"
    place.mkdir()
    seen_file = tool.material.folder / f"seen-{tool.name}"
    variables = {**os.environ, "TMPDIR": str(place)}
    before = place.stat().st_mtime_ns
    tool.run(tool.input.name, env=variables)
    assert place.stat().st_mtime_ns == before, "makes a temporary file without need"
    if not tool.reads_documents:
        return
    programs = tool.material.folder / "programs"
    programs.mkdir()
    fake = programs / "pdftotext"
    variables["PATH"] = f"{programs}:{variables['PATH']}"
    for number, status in ((None, 3), (signal.SIGTERM, -signal.SIGTERM), (signal.SIGINT, 130),
                           (signal.SIGHUP, -signal.SIGHUP)):
        # Its environment is the tool's to choose.
        fake.write_text(FAKE.format(place=place, seen=seen_file, nap="0" if number is None else "37.25"))
        fake.chmod(0o755)
        child = subprocess.Popen(tool.command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                 stderr=subprocess.PIPE, env=variables, start_new_session=True,
                                 preexec_fn=without_cores)
        child.stdin.write(b"%PDF-1.4\n" + secret.encode())
        child.stdin.close()
        if number is not None:
            # The last line of what it saw is there, so it sleeps.
            for _ in range(600):
                if seen_file.exists() and seen_file.read_bytes().endswith(b"\n"):
                    break
                time.sleep(0.05)
            time.sleep(0.1)
            child.send_signal(number)
        assert child.wait(20) == status, f"{number}: {child.returncode}"
        seen = seen_file.read_text().split()
        assert seen[:2] == ["700", "d"] and not any(place.iterdir()), f"{number}: {seen}"
        assert set(zip(seen[::2], seen[1::2])) <= {("700", "d"), ("600", "f")}, seen
        assert secret not in child.stderr.read().decode()
        seen_file.unlink()
    left = subprocess.run(["pgrep", "-f", "^sleep 37.25$"], capture_output=True).stdout
    assert left == b"", "a converter is left at work"
