"""The folder of results, which changes from one round to the next in one step."""
import ctypes
import fcntl
import json
import os
import shutil
import stat
import tempfile

from rpt_season.tools import RECORDS, Trouble, Wrong

ROUNDS, STATE = "历轮", "本轮.json"


class Place:
    """OUT, and a hidden folder beside it, of mode 0700, in which the next result is made. The lock is on
    that one, since OUT changes places."""

    def __init__(self, out):
        self.out, self.shown = os.path.realpath(out), out
        parent, name = os.path.split(self.out)
        self.work = os.path.join(parent, f".{name}.rpt-season")
        self.old = os.path.join(self.work, "old")
        self.lock = self.locked()
        self.tidy()
        self.state = None
        if os.path.isfile(self.last(RECORDS, STATE)):
            with open(self.last(RECORDS, STATE), encoding="utf-8") as file:
                self.state = json.load(file)
        elif os.path.exists(self.out) and (not os.path.isdir(self.out) or os.listdir(self.out)):
            self.leave()
            raise Wrong(f"{out}: no last round lies there; choose a folder of its own")
        # A tool of a killed run may still write: nothing of it gets into another one's folder.
        self.new = tempfile.mkdtemp(prefix="new-", dir=self.work)
        os.mkdir(os.path.join(self.new, RECORDS))

    def locked(self):
        """The lock, which the system gives back when the process ends, also by a kill."""
        while True:
            os.makedirs(self.work, mode=0o700, exist_ok=True)
            lock = os.open(self.work, os.O_RDONLY)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                # Another one may have ended, and taken its folder away, in between.
                if os.path.samestat(os.fstat(lock), os.stat(self.work)):
                    return lock
            except BlockingIOError:
                raise Trouble(f"{self.shown}: another run is at work there") from None
            except FileNotFoundError:
                pass
            os.close(lock)

    def tidy(self):
        """Mends what a kill left: between two renames the last result, else what was half made."""
        if os.path.exists(self.old) and not os.path.exists(self.out):
            os.rename(self.old, self.out)
        for name in os.listdir(self.work):
            shutil.rmtree(os.path.join(self.work, name), ignore_errors=True)

    def last(self, *names):
        return os.path.join(self.out, *names)

    def read(self, *names):
        """The bytes of a file of the last round; none where it is not there."""
        path = self.last(*names)
        if not os.path.isfile(path):
            return b""
        with open(path, "rb") as file:
            return file.read()

    def put(self, data, *names):
        """Writes a file of the new result; its path."""
        path = os.path.join(self.new, *names)
        with open(path, "wb") as file:
            file.write(data)
        return path

    def keep_last(self, own):
        """Puts the last round whole below the rounds of the new result; and what the office laid beside
        the files `own`, which are made anew, beside the new ones."""
        if self.state is None:
            return
        rounds = os.path.join(self.new, ROUNDS)
        if os.path.isdir(self.last(ROUNDS)):
            link(self.last(ROUNDS), rounds)
        os.makedirs(rounds, exist_ok=True)
        name, count = f"第{self.state['round']}轮", 1
        while os.path.exists(os.path.join(rounds, name)):
            count += 1
            name = f"第{self.state['round']}轮（{count}）"
        os.mkdir(os.path.join(rounds, name))
        for entry in os.listdir(self.out):
            if entry == ROUNDS or entry.startswith((".~lock", "~$")):
                continue
            link(self.last(entry), os.path.join(rounds, name, entry))
            if entry not in own:
                link(self.last(entry), os.path.join(self.new, entry))

    def swap(self):
        """Puts the new result in the place of the last one, in one step where the system can."""
        if not os.path.isdir(self.out):
            mask = os.umask(0)
            os.umask(mask)
            os.chmod(self.new, 0o777 & ~mask)
            return os.rename(self.new, self.out)
        os.chmod(self.new, stat.S_IMODE(os.stat(self.out).st_mode))
        if not exchange(self.new, self.out):
            os.rename(self.out, self.old)
            os.rename(self.new, self.out)
        return None

    def leave(self):
        """Takes the hidden folder away."""
        shutil.rmtree(self.work, ignore_errors=True)


def link(source, target):
    """A second name for a file, or for all in a folder; a copy where the system has no such names."""
    def one(source, target):
        try:
            os.link(source, target, follow_symlinks=False)
        except OSError:
            shutil.copy2(source, target, follow_symlinks=False)

    if os.path.isdir(source) and not os.path.islink(source):
        shutil.copytree(source, target, symlinks=True, copy_function=one)
    else:
        one(source, target)


def exchange(one, two):
    """Lets two folders change places; false where the system cannot."""
    library = ctypes.CDLL(None)
    names = os.fsencode(one), os.fsencode(two)
    if hasattr(library, "renameat2"):
        return library.renameat2(-100, names[0], -100, names[1], 2) == 0  # AT_FDCWD, RENAME_EXCHANGE
    if hasattr(library, "renamex_np"):
        return library.renamex_np(*names, 2) == 0  # RENAME_SWAP
    return False
