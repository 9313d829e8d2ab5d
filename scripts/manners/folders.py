"""The conventions as tools keep them that read an inbox and write a folder of results."""
import os
import re
import shutil
import signal
import subprocess
import time

from terminal import Terminal

from . import use
from .tool import NotInstalled

# The operands, and the options for runs that can be compared, by tool; the results are the last operand.
OPERANDS = {"rpt-season": ["--today=2023-01-20", "inbox", "units.csv"], "rpt-watch": ["--settle=0", "inbox"]}
# What differs from run to run: the ledger of rpt-watch has times.
OF_RUN = ".rpt-watch"


class Stage:
    """A folder with an inbox, for one convention of a tool."""

    def __init__(self, tool, number, *names):
        self.tool, self.folder = tool, tool.material.folder / f"{tool.name}-{number}"
        inbox = self.folder / "inbox"
        inbox.mkdir(parents=True)
        for name in names or ("qingshi-2021.html", "qingshi-2022.html", "yunxi-2022-faults.txt"):
            shutil.copy(tool.material.folder / name, inbox)
        (self.folder / "units.csv").write_text("name\n云溪镇人民政府\n青石区民政局\n", encoding="utf-8")

    def operands(self, out="out"):
        return [*OPERANDS[self.tool.name], out]

    def run(self, out="out", *options, **settings):
        return self.tool.run(*options, *self.operands(out), cwd=self.folder, **settings)

    def results(self, out="out"):
        """The contents of the results, by path."""
        paths = (path for path in (self.folder / out).rglob("*") if path.is_file())
        return {str(path.relative_to(self.folder / out)): path.read_bytes() for path in paths
                if OF_RUN not in path.parts}


def convention_2(tool):
    """a usage error gives one helpful line; no abbreviations"""
    use.options_are_named(tool)
    stage = Stage(tool, 2)
    run = tool.run("nosuch", *stage.operands()[2:], cwd=stage.folder)
    assert run.status in (2, 4) and run.out == b"" and not (stage.folder / "out").exists(), run


def convention_5(tool):
    """bad input gives a message; processing continues"""
    stage = Stage(tool, 5, "qingshi-2022.html", "empty.html")
    run = stage.run()
    assert run.status == 3 and re.search(r"^[a-z-]+: empty\.html: .", run.err.decode()), run
    assert len(run.messages) == 1 and stage.results()


def convention_6(tool):
    """a full disk, a folder that cannot be written"""
    stage = Stage(tool, 6)
    if tool.name == "rpt-season":
        with open("/dev/full", "wb") as full:
            run = stage.run(stdout=full)
        assert run.status == 4 and run.messages[0].startswith(f"{tool.name}: standard output: "), run
    (stage.folder / "file").write_bytes(b"kept")
    run = stage.run("file")
    assert run.status in (2, 4) and len(run.messages) == 1, run
    assert (stage.folder / "file").read_bytes() == b"kept"


def convention_7(tool):
    """standard error is empty"""
    run = Stage(tool, 7).run()
    assert run.err == b"" and run.status in (0, 1), run


def convention_10(tool):
    """the same bytes in any locale and time zone, without HOME"""
    stage = Stage(tool, 10)
    home = {name: value for name, value in os.environ.items() if name != "HOME"}
    first = stage.run("first")
    for number, environment in enumerate((home, {**home, "TMPDIR": "/nonexistent"},
                                          {**home, "LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "zh"},
                                          {**home, "TZ": "Pacific/Kiritimati", "COLUMNS": "20"})):
        run = stage.run(f"out{number}", env=environment)
        assert run.out.replace(f"out{number}/".encode(), b"first/") == first.out, environment
        assert stage.results(f"out{number}") == stage.results("first"), environment


def convention_11(tool):
    """status 130 on interrupt; the results are whole after any signal"""
    stage = Stage(tool, 11)
    stage.run()
    before = stage.results()
    for file in tool.material.documents * 40:
        shutil.copy(file, stage.folder / "inbox" / f"{len(list((stage.folder / 'inbox').iterdir()))}{file.name}")
    for number, status in ((signal.SIGINT, 130), (signal.SIGTERM, -signal.SIGTERM), (signal.SIGHUP, -signal.SIGHUP)):
        child = subprocess.Popen(tool.command(*stage.operands()), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                 stderr=subprocess.PIPE, cwd=stage.folder)
        time.sleep(0.05)
        child.send_signal(number)
        out, err = child.communicate(timeout=30)
        assert child.returncode == status, f"{number.name}: {child.returncode}, not {status}: {err}"
        if tool.name == "rpt-season":
            assert stage.results() == before, number.name
            assert sorted(path.name for path in stage.folder.iterdir()) == ["inbox", "out", "units.csv"], number.name
    assert stage.run().status in (0, 1)


def convention_16(tool):
    """no network, no prompt"""
    stage = Stage(tool, 16)
    session = Terminal(tool.command(*stage.operands()), env=use.SEEN, cwd=stage.folder)
    assert session.end(20) in (0, 1), f"waits for the terminal: {session.text[-300:]}"
    strace = shutil.which("strace")
    if not strace:
        raise NotInstalled("strace")
    log = stage.folder / "strace"
    run = subprocess.run([strace, "-f", "-qq", "-o", log, "-e", "trace=%network,openat,open",
                          *tool.command(*stage.operands("traced"))], stdin=subprocess.DEVNULL,
                         capture_output=True, cwd=stage.folder)
    if run.returncode not in (0, 1):
        raise NotInstalled("permission for strace")
    calls = log.read_text(errors="replace").splitlines()
    assert any("qingshi-2021.html" in call for call in calls), "strace recorded nothing of rpt-parse"
    for call in calls:
        assert "/dev/tty" not in call and re.search(r"\bopen(at)?\(|resumed>|^\d+ +(---|\+\+\+)", call), call


def convention_22(tool):
    """no part of a draft is left behind"""
    stage = Stage(tool, 22)
    folder = stage.folder / "temporary"
    folder.mkdir()
    before = folder.stat().st_mtime_ns
    stage.run(env={**os.environ, "TMPDIR": str(folder)})
    assert folder.stat().st_mtime_ns == before, "makes a temporary file without need"
    left = sorted(path.name for path in stage.folder.iterdir())
    assert left == ["inbox", "out", "temporary", "units.csv"], left
    scratch = stage.folder / "out" / OF_RUN / "scratch"
    assert not scratch.exists() or not list(scratch.iterdir())
