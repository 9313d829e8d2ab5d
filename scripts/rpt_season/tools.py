"""Runs the tools for rpt-season, and finds and parses documents and records."""
import json
import os
import subprocess
import sys

# The folder of records in the results of a round, and the file of reports in it.
RECORDS, REPORTS = "记录", "报告.ndjson"


# Signals that a program gets when it crashes.
CRASH_SIGNALS = {4, 5, 6, 7, 8, 10, 11}


class RunError(Exception):
    """The results could not be made; the last ones are unchanged."""


class Crash(RunError):
    """A tool crashed."""


class UsageError(Exception):
    """The command line is wrong."""


class Tools:
    """Runs tools; `status` is the highest status that one of them returned."""

    def __init__(self):
        self.status = 0

    def __call__(self, *command, data=b"", folder=None, counts=True, quiet=False):
        """Runs a tool in `folder` with `data` on standard input and returns its output. Its status
        counts if `counts` is set. `quiet` discards its messages, which an earlier run has printed."""
        errors = subprocess.DEVNULL if quiet else None
        try:
            done = subprocess.run(command, input=data, stdout=subprocess.PIPE, stderr=errors, cwd=folder)
        except OSError as error:
            raise RunError(f"{command[0]}: {error.strerror}; is it installed and in the PATH?") from None
        if done.returncode == 2:
            sys.exit(2)
        if -done.returncode in CRASH_SIGNALS:
            raise Crash(f"{command[0]} ended by signal {-done.returncode}")
        if done.returncode not in (0, 1, 3):
            raise RunError(f"{command[0]} ended with {done.returncode}")
        if counts:
            self.status = max(self.status, done.returncode)
        return done.stdout


def lines(data):
    """Returns the records of a stream, each as a pair of its line and its parsed value."""
    return [(text + b"\n", json.loads(text)) for text in data.split(b"\n") if text]


def join(records, *types):
    """Returns the lines of those `records` that have one of these types."""
    return b"".join(text for text, record in records if record["type"] in types)


def documents(folder, left_out=()):
    """Returns the paths of the documents in `folder`, relative to it and sorted, without hidden files,
    temporary files and the files `left_out`."""
    def unreadable(error):
        raise RunError(f"{error.filename}: {error.strerror}")

    found = []
    for parent, folders, names in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = os.path.join(parent, name)
            if name.startswith((".", "~")) or name.endswith((".part", ".crdownload", ".tmp")):
                continue
            if name.lower() in ("thumbs.db", "desktop.ini") or os.path.realpath(path) in left_out:
                continue
            found.append(os.path.relpath(path, folder))
    return found


def parse(tools, folder, paths, units, counts=True):
    """Returns the records of the documents at `paths`, relative to `folder`. A document that makes
    rpt-parse crash becomes a failure; the others are parsed."""
    if not paths:
        return []
    try:
        return parse_together(tools, folder, paths, units, counts)
    except Crash as crash:
        if len(paths) > 1:
            return [record for path in paths for record in parse(tools, folder, [path], units, counts)]
        shown = os.fsencode(paths[0]).decode("utf-8", "replace")
        print(f"rpt-season: {shown}: {crash}", file=sys.stderr)
        if counts:
            tools.status = 3
        failure = {"type": "failure", "version": 1, "source": {"path": shown, "line": None},
                   "code": "unreadable", "message": "rpt-parse 异常终止"}
        return lines(json.dumps(failure, ensure_ascii=False, separators=(",", ":")).encode())


def parse_together(tools, folder, paths, units, counts):
    """Returns the records of the documents at `paths` from one run of rpt-parse."""
    names = b"\0".join(os.fsencode(path) for path in paths)
    return lines(tools("rpt-parse", "--format=ndjson", f"--units={units}", "--files0-from=-",
                     data=names, folder=folder, counts=counts))


def last_year(tools, path, units):
    """Returns the reports of last year at `path` and the number of documents that could not be read."""
    kept = os.path.join(path, RECORDS, REPORTS)
    records = next((name for name in (kept, path) if name.endswith(".ndjson") and os.path.isfile(name)),
                   None)
    if records:
        with open(records, "rb") as file:
            try:
                found = lines(file.read())
            except ValueError as error:
                raise UsageError(f"--last={path}: not a file of records: {error}") from None
    elif os.path.isdir(path):
        found = parse(tools, path, documents(path), units, counts=False)
    else:
        found = parse(tools, None, [path], units, counts=False)
    failed = sum(record["type"] == "failure" for _, record in found)
    return [pair for pair in found if pair[1]["type"] == "report"], failed
