"""Drives a program on a pseudo-terminal: see:TEXT, type:KEYS, wait:SECONDS, signal:NAME."""
import os
import re
import select
import signal
import sys
import termios
import time

try:
    import pty

    master, slave = pty.openpty()
except (ImportError, OSError):
    print("no pty")
    sys.exit(0)

before = termios.tcgetattr(slave)
child = os.fork()
if child == 0:
    os.setsid()
    import fcntl

    fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
    for descriptor in range(3):
        os.dup2(slave, descriptor)
    os.execv(sys.argv[1], sys.argv[1:2])

seen = ""
status = None
modes = set()  # private modes that are switched on now
hidden = False  # the cursor


def read(seconds):
    """What came within a time, as text without escape sequences."""
    global seen, hidden
    ready, _, _ = select.select([master], [], [], seconds)
    if ready:
        try:
            raw = os.read(master, 65536).decode("utf-8", "replace")
        except OSError:
            return
        for mode, switch in re.findall(r"\x1b\[\?(\d+)([hl])", raw):
            (modes.add if switch == "h" else modes.discard)(mode)
            hidden = switch == "l" if mode == "25" else hidden
        seen += re.sub(r"\x1b(\[[0-9;?=>]*[a-zA-Z]|\][^\x07]*\x07|[=>])", "", raw)


def fail(why):
    print("FAILED: " + why + "\n" + seen)
    os.kill(child, signal.SIGKILL)
    sys.exit(1)


for step in sys.argv[2:]:
    verb, _, words = step.partition(":")
    if verb == "see":
        deadline = time.time() + 30
        while words not in seen:
            if time.time() > deadline:
                fail("never saw " + words)
            read(0.1)
        seen = seen[seen.index(words) + len(words):]
    elif verb == "type":
        time.sleep(0.2)
        os.write(master, words.encode())
    elif verb == "wait":
        deadline = time.time() + float(words)
        while time.time() < deadline:
            read(0.05)
    else:
        os.kill(child, getattr(signal, "SIG" + words))

deadline = time.time() + 20
while status is None:
    if time.time() > deadline:
        fail("does not end")
    read(0.05)
    done, code = os.waitpid(child, os.WNOHANG)
    if done:
        status = code
print("exit %d" % os.waitstatus_to_exitcode(status) if hasattr(os, "waitstatus_to_exitcode") else status)
for _ in range(5):
    read(0.05)
left = modes - {"25"}  # a visible cursor is how it was
same = termios.tcgetattr(slave) == before and not left and not hidden
print("restored" if same else "not as before, modes left on: %s" % sorted(left))
