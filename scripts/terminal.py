"""A process on a terminal of its own, as a person would use it."""
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

# Sequences of a terminal: colours and places, keypad and character set, titles.
STEERING = r"\x1b\[[0-9;:?>=]*[ -/]*[@-~]|\x1b[=>]|\x1b[()][B0]|\x1b\][^\x07\x1b]*(\x07|\x1b\\)"


class Terminal:
    """Runs a command with the terminal as those of its standard streams that are not given."""

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
        """Reads on until the pattern is shown, the process hangs up or the time is over; says
        whether it was shown."""
        end = time.monotonic() + seconds
        while not re.search(until, self.text):
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.master], [], [], left)[0]:
                return False
            try:
                piece = os.read(self.master, 1 << 16)
            except OSError:
                piece = b""
            if not piece:
                return re.search(until, self.text) is not None
            self.shown += piece
        return True

    @property
    def text(self):
        """What was shown, without what steers a terminal."""
        text = self.shown.decode("utf-8", "replace").replace("\r", "")
        return re.sub(STEERING, "", text)

    def end(self, seconds=10.0):
        """Reads the rest; the status, or None where the process did not end in time."""
        self.read(r"(?!)", seconds)
        try:
            status = self.process.wait(1)
        except subprocess.TimeoutExpired:
            status = None
        self.close()
        return status

    def close(self):
        """Ends the process where it still runs."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        if self.master is not None:
            os.close(self.master)
            self.master = None
