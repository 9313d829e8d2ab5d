"""The folder of results, in which one round atomically replaces the last one."""
import ctypes
import fcntl
import json
import os
import shutil
import stat
import tempfile

from rpt_season.tools import RECORDS, RunError, UsageError

ROUNDS, STATE = "历轮", "本轮.json"


class ResultFolder:
    """OUT, and a hidden folder next to it, of mode 0700, in which the next result is made. The lock is
    on the hidden folder, because OUT is replaced."""

    def __init__(self, out):
        self.out, self.shown = os.path.realpath(out), out
        parent, name = os.path.split(self.out)
        self.work = os.path.join(parent, f".{name}.rpt-season")
        self.old = os.path.join(self.work, "old")
        self.lock = self.acquire_lock()
        self.recover()
        self.state = None
        if os.path.isfile(self.last_path(RECORDS, STATE)):
            with open(self.last_path(RECORDS, STATE), encoding="utf-8") as file:
                self.state = json.load(file)
        elif os.path.exists(self.out) and (not os.path.isdir(self.out) or os.listdir(self.out)):
            self.clean_up()
            raise UsageError(f"{out}: has no results of a last round; choose an empty or new folder")
        # A tool of a killed run may still be writing: a unique name keeps its files out of this folder.
        self.new = tempfile.mkdtemp(prefix="new-", dir=self.work)
        os.mkdir(os.path.join(self.new, RECORDS))

    def acquire_lock(self):
        """Returns the lock, which the system releases when the process ends, also after a kill."""
        while True:
            os.makedirs(self.work, mode=0o700, exist_ok=True)
            lock = os.open(self.work, os.O_RDONLY)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                # Another run may have ended and removed its folder in the meantime.
                if os.path.samestat(os.fstat(lock), os.stat(self.work)):
                    return lock
            except BlockingIOError:
                raise RunError(f"{self.shown}: another run is in progress") from None
            except FileNotFoundError:
                pass
            os.close(lock)

    def recover(self):
        """Restores the last result if a run was killed between two renames; removes unfinished files."""
        if os.path.exists(self.old) and not os.path.exists(self.out):
            os.rename(self.old, self.out)
        for name in os.listdir(self.work):
            shutil.rmtree(os.path.join(self.work, name), ignore_errors=True)

    def last_path(self, *names):
        """Returns the path of a file of the last round."""
        return os.path.join(self.out, *names)

    def read(self, *names):
        """Returns the bytes of a file of the last round; none if it does not exist."""
        path = self.last_path(*names)
        if not os.path.isfile(path):
            return b""
        with open(path, "rb") as file:
            return file.read()

    def put(self, data, *names):
        """Writes a file of the new result and returns its path."""
        path = os.path.join(self.new, *names)
        with open(path, "wb") as file:
            file.write(data)
        return path

    def keep_last(self, generated):
        """Links the whole last round into the folder of earlier rounds, and the office's other files into
        the new result. `generated` are the names of the files that each round makes."""
        if self.state is None:
            return
        rounds = os.path.join(self.new, ROUNDS)
        if os.path.isdir(self.last_path(ROUNDS)):
            link(self.last_path(ROUNDS), rounds)
        os.makedirs(rounds, exist_ok=True)
        name, count = f"第{self.state['round']}轮", 1
        while os.path.exists(os.path.join(rounds, name)):
            count += 1
            name = f"第{self.state['round']}轮（{count}）"
        os.mkdir(os.path.join(rounds, name))
        for entry in os.listdir(self.out):
            if entry == ROUNDS or entry.startswith((".~lock", "~$")):
                continue
            link(self.last_path(entry), os.path.join(rounds, name, entry))
            if entry not in generated:
                link(self.last_path(entry), os.path.join(self.new, entry))

    def swap(self):
        """Replaces the last result by the new one, atomically if the system supports it."""
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

    def clean_up(self):
        """Removes the hidden folder."""
        shutil.rmtree(self.work, ignore_errors=True)


def link(source, target):
    """Makes a hard link to a file, or to each file in a folder; copies if the system has no hard
    links."""
    def link_file(source, target):
        try:
            os.link(source, target, follow_symlinks=False)
        except OSError:
            shutil.copy2(source, target, follow_symlinks=False)

    if os.path.isdir(source) and not os.path.islink(source):
        shutil.copytree(source, target, symlinks=True, copy_function=link_file)
    else:
        link_file(source, target)


def exchange(one, two):
    """Exchanges two folders atomically; returns False if the system cannot."""
    library = ctypes.CDLL(None)
    names = os.fsencode(one), os.fsencode(two)
    if hasattr(library, "renameat2"):
        return library.renameat2(-100, names[0], -100, names[1], 2) == 0  # AT_FDCWD, RENAME_EXCHANGE
    if hasattr(library, "renamex_np"):
        return library.renamex_np(*names, 2) == 0  # RENAME_SWAP
    return False
