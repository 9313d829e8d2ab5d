"""Runs a process on a pseudo-terminal, as a person would use it."""
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time

# Terminal escape sequences: colours and cursor positions, keypad and character set, titles.
ESCAPES = r"\x1b\[[0-9;:?>=]*[ -/]*[@-~]|\x1b[=>]|\x1b[()][B0]|\x1b\][^\x07\x1b]*(\x07|\x1b\\)"


class Terminal:
    """Runs a command; the standard streams that are not given are the terminal."""

    def __init__(self, command, rows=200, columns=300, **streams):
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        for name in ("stdin", "stdout", "stderr"):
            streams.setdefault(name, slave)

        def lead():
            os.setsid()
            fcntl.ioctl(slave, termios.TIOCSCTTY, 0)

        self.process = subprocess.Popen(command, preexec_fn=lead, **streams)
        os.close(slave)
        self.shown = b""

    def type(self, text):
        os.write(self.master, text.encode())

    def read(self, until, seconds=10.0):
        """Reads until the pattern appears, the process ends or the time is over; returns whether the
        pattern appeared."""
        end = time.monotonic() + seconds
        while not re.search(until, self.text):
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.master], [], [], left)[0]:
                return False
            try:
                chunk = os.read(self.master, 1 << 16)
            except OSError:
                chunk = b""
            if not chunk:
                return re.search(until, self.text) is not None
            self.shown += chunk
        return True

    @property
    def text(self):
        """The output without escape sequences."""
        text = self.shown.decode("utf-8", "replace").replace("\r", "")
        return re.sub(ESCAPES, "", text)

    def end(self, seconds=10.0):
        """Reads the rest; returns the status, or None if the process did not end in time."""
        self.read(r"(?!)", seconds)
        try:
            status = self.process.wait(1)
        except subprocess.TimeoutExpired:
            status = None
        self.close()
        return status

    def close(self):
        """Kills the process if it is still running."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        if self.master is not None:
            os.close(self.master)
            self.master = None
