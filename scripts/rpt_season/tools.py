"""The tools as rpt-season calls them, and what they read and write: documents and lines of records."""
import json
import os
import subprocess
import sys

# What the results of a round are kept in: the folder of records and the reports in it.
RECORDS, REPORTS = "记录", "报告.ndjson"


# Signals that a program gets by its own fault.
FAULTS = {4, 5, 6, 7, 8, 10, 11}


class Trouble(Exception):
    """Why the results could not be made; the last ones stay."""


class Fault(Trouble):
    """That a tool ended by a signal of its own fault."""


class Wrong(Exception):
    """What is wrong with the command line."""


class Run:
    """The tools, and the worst status that one of them ended with."""

    def __init__(self):
        self.status = 0

    def __call__(self, *command, data=b"", folder=None, counts=True, quiet=False):
        """What a tool writes that is given `data` in `folder`. Its status counts for the whole unless
        told otherwise; `quiet`: what it complains of has been told already."""
        errors = subprocess.DEVNULL if quiet else None
        try:
            done = subprocess.run(command, input=data, stdout=subprocess.PIPE, stderr=errors, cwd=folder)
        except OSError as error:
            raise Trouble(f"{command[0]}: {error.strerror}; is it installed and in the PATH?") from None
        if done.returncode == 2:
            sys.exit(2)
        if -done.returncode in FAULTS:
            raise Fault(f"{command[0]} ended by signal {-done.returncode}")
        if done.returncode not in (0, 1, 3):
            raise Trouble(f"{command[0]} ended with {done.returncode}")
        if counts:
            self.status = max(self.status, done.returncode)
        return done.stdout


def lines(data):
    """The records of a stream, each as its line and what it holds."""
    return [(text + b"\n", json.loads(text)) for text in data.split(b"\n") if text]


def join(records, *types):
    """The lines of those of `records` that are of these types."""
    return b"".join(text for text, record in records if record["type"] in types)


def documents(folder, left_out=()):
    """The paths of the documents in `folder`, from there, in order: without hidden ones, those that
    programs keep while they write, and the files `left_out`."""
    def unreadable(error):
        raise Trouble(f"{error.filename}: {error.strerror}")

    found = []
    for place, folders, names in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = os.path.join(place, name)
            if name.startswith((".", "~")) or name.endswith((".part", ".crdownload", ".tmp")):
                continue
            if name.lower() in ("thumbs.db", "desktop.ini") or os.path.realpath(path) in left_out:
                continue
            found.append(os.path.relpath(path, folder))
    return found


def parse(run, folder, paths, units, counts=True):
    """The records of the documents at `paths`, which begin at `folder`. One on which rpt-parse breaks
    down is a failure, and the others go on."""
    if not paths:
        return []
    try:
        return parse_at_once(run, folder, paths, units, counts)
    except Fault as fault:
        if len(paths) > 1:
            return [record for path in paths for record in parse(run, folder, [path], units, counts)]
        shown = os.fsencode(paths[0]).decode("utf-8", "replace")
        print(f"rpt-season: {shown}: {fault}", file=sys.stderr)
        if counts:
            run.status = 3
        failure = {"type": "failure", "version": 1, "source": {"path": shown, "line": None},
                   "code": "unreadable", "message": "rpt-parse 异常终止"}
        return lines(json.dumps(failure, ensure_ascii=False, separators=(",", ":")).encode())


def parse_at_once(run, folder, paths, units, counts):
    names = b"\0".join(os.fsencode(path) for path in paths)
    return lines(run("rpt-parse", "--format=ndjson", f"--units={units}", "--files0-from=-",
                     data=names, folder=folder, counts=counts))


def last_year(run, place, units):
    """The reports of last year that lie at `place`, and how many documents there could not be read."""
    kept = os.path.join(place, RECORDS, REPORTS)
    records = next((path for path in (kept, place) if path.endswith(".ndjson") and os.path.isfile(path)),
                   None)
    if records:
        with open(records, "rb") as file:
            try:
                found = lines(file.read())
            except ValueError as error:
                raise Wrong(f"--last={place}: no records: {error}") from None
    elif os.path.isdir(place):
        found = parse(run, place, documents(place), units, counts=False)
    else:
        found = parse(run, None, [place], units, counts=False)
    failed = sum(record["type"] == "failure" for _, record in found)
    return [pair for pair in found if pair[1]["type"] == "report"], failed
