"""A tool under audit, its inputs and its runs."""
import os
import pathlib
import re
import resource
import signal
import subprocess
import sys
import tempfile
import typing

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "Tests/ToolTests/Fixtures"

# Options with which a tool handles each record by itself, so that GNU parallel can split its input; for
# other tools the reason why not. C207 and P610 also look at the year before.
ONE_BY_ONE = {
    "rpt-check": ["--select=S,C,T,L,P", "--ignore=C207,P610"],
    "rpt-csv": ["--header=never", "--type=report"],
    "rpt-diff": "compares records with one another",
    "rpt-html": "makes one page of all records",
    "rpt-parse": "reads documents, not lines",
}
# Required options.
NEEDED = {"rpt-sum": ["--as=青石区"]}
# Options with the most output.
MOST = {"rpt-check": ["--pass", "--all"]}
# Tools whose results come after the end of the input, with the reason.
AT_THE_END = {"rpt-diff": "compares after reading all input", "rpt-html": "its page begins with the totals",
              "rpt-sum": "adds up after reading all input"}

# Tools that write one page, which has no lines.
WRITES_PAGE = {"rpt-html"}

MEASURE = """
import os, sys
null = os.open(os.devnull, os.O_RDWR)
streams = [(os.POSIX_SPAWN_DUP2, null, stream) for stream in range(3)]
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=streams)
_, status, usage = os.wait4(child, 0)
print(os.waitstatus_to_exitcode(status), usage.ru_maxrss)
"""


class NotInstalled(Exception):
    """A program that a check needs is missing on this machine."""


class NotApplicable(Exception):
    """Why a convention does not apply to a tool."""


class Run(typing.NamedTuple):
    status: int
    out: bytes
    err: bytes

    @property
    def lines(self):
        return self.out.splitlines()

    @property
    def messages(self):
        return self.err.decode(errors="replace").splitlines()


class Material:
    """The input files of the audit, in a temporary folder."""

    def __init__(self, tools):
        self.holder = tempfile.TemporaryDirectory(prefix="rpt-manners-")
        self.folder = pathlib.Path(self.holder.name)
        self.tools = tools
        for sample in SAMPLES.iterdir():
            if sample.suffix in (".html", ".txt"):
                (self.folder / sample.name).write_bytes(sample.read_bytes())
        documents = ["qingshi-2021.html", "qingshi-2022.html", "yunxi-2022-faults.txt"]
        self.documents = [self.folder / name for name in documents]
        parse = subprocess.run([tools / "rpt-parse", *documents], cwd=self.folder,
                               capture_output=True, check=True, stdin=subprocess.DEVNULL)
        self.records = parse.stdout.splitlines(keepends=True)
        assert len(self.records) == 3, parse.stderr

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content)
        return path

    def stream(self, count):
        """Returns a file of `count` synthetic reports."""
        path = self.folder / f"stream-{count}.ndjson"
        if not path.exists():
            with open(path, "wb") as out:
                subprocess.run([sys.executable, ROOT / "scripts/make-stream", str(count)],
                               stdout=out, check=True)
        return path


class Tool:
    def __init__(self, name, material):
        self.name, self.material = name, material
        self.path = material.tools / name
        self.help = self.run("--help").out.decode()
        block = self.help.split("Options:\n", 1)[1].split("\n\n", 1)[0]
        # The long options with the placeholder of the value; "" if there is none.
        self.options = dict(re.findall(r"^  (?:-\w, )?--([a-z0-9-]+)=?(\S*)", block, re.M))
        self.reads_documents = "files0-from" in self.options
        self.takes_files = "[FILE ...]" in self.help
        self.has_text = "text" in self.options.get("format", "")
        self.most = MOST.get(name, [])
        if self.reads_documents:
            self.input = material.documents[2]
        else:
            self.input = material.file("input.ndjson", b"".join(material.records))

    def command(self, *arguments):
        return [str(self.path), *NEEDED.get(self.name, []), *map(str, arguments)]

    def run(self, *arguments, given=None, timeout=60, **settings):
        """Runs the tool on bytes, an open file or empty input, in the audit's folder."""
        settings.setdefault("cwd", self.material.folder)
        if isinstance(given, bytes):
            settings["input"] = given
        else:
            settings["stdin"] = subprocess.DEVNULL if given is None else given
        settings.setdefault("stdout", subprocess.PIPE)
        settings.setdefault("stderr", subprocess.PIPE)
        run = subprocess.run(self.command(*arguments), timeout=timeout, **settings)
        return Run(run.returncode, run.stdout or b"", run.stderr or b"")

    def peak(self, *arguments):
        """Runs the tool and returns its peak memory in KiB."""
        # Started by a small process, because the memory of the parent counts as the tool's.
        run = subprocess.run([sys.executable, "-S", "-c", MEASURE, *self.command(*arguments)],
                             capture_output=True, check=True, cwd=self.material.folder)
        status, peak = map(int, run.stdout.split())
        assert status in (0, 1), f"status {status}: {arguments}"
        return peak // (1024 if sys.platform == "darwin" else 1)

    def formats(self):
        """Returns the options for each output format; a tab separates options that belong together."""
        found = [f"--format={name}" for name in self.options.get("format", "").split("|") if name]
        letters = self.material.folder / "letters"
        found = [f"{form}\t--out-dir={letters}" if form == "--format=slip" else form for form in found]
        found += [f"--{name}" for name in ("long", "excel", "pivot=year", "table=requests")
                  if name.split("=")[0] in self.options]
        return found or [""]

    def arguments(self, *options):
        return [word for option in options for word in option.split("\t") if word]


def without_cores():
    """Prevents core dumps of tools that a signal ends, and lets SIGHUP end them under nohup too."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
