#!/bin/sh
# Time and memory of whole processes that multiply matrices from CSV files:
# 300x300 integers exactly, 1000x1000 approximately; and of one small answer.
#
#   src/bench/products.sh [LAUNCHER [RUNS]]
set -eu
exec python3 - "${1:-target/inkling/bin/inkling}" "${2:-5}" <<'PYTHON'
import json, math, os, random, statistics, sys, tempfile, time
from operator import mul

launcher, runs = sys.argv[1], int(sys.argv[2])
work = tempfile.TemporaryDirectory()
chance = random.Random(1)

def matrix(name, size, entry):
    rows = [[entry() for _ in range(size)] for _ in range(size)]
    path = os.path.join(work.name, name)
    with open(path, "w") as out:
        out.writelines(",".join(row) + "\n" for row in rows)
    return path, [[float(x) if "." in x else int(x) for x in row] for row in rows]

def measure(*command):
    """Milliseconds, peak MiB and the answer of one whole process."""
    answer = os.path.join(work.name, "answer")
    begin = time.perf_counter()
    child = os.fork()
    if child == 0:
        out = os.open(answer, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(out, 1)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.execv(launcher, [launcher, *command])
    _, status, used = os.wait4(child, 0)
    took = (time.perf_counter() - begin) * 1000
    if status != 0:
        sys.exit("failed: inkling " + " ".join(command))
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    with open(answer) as text:
        return took, used.ru_maxrss / unit, text.read()

def report(name, *command):
    taken = [measure(*command) for _ in range(runs)]
    print("%-32s %8.0f %8.0f %8.0f" % (
        name, min(t for t, _, _ in taken), statistics.median(t for t, _, _ in taken),
        max(m for _, m, _ in taken)), flush=True)
    return taken[-1][2]

def check(name, size, a, b, rows, places):
    columns = list(zip(*b))
    for _ in range(places):
        i, j = chance.randrange(size), chance.randrange(size)
        expected = sum(map(mul, a[i], columns[j]))
        if not math.isclose(rows[i][j], expected, rel_tol=1e-9, abs_tol=1e-9):
            sys.exit("%s: entry %d,%d is %r, not %r" % (name, i + 1, j + 1, rows[i][j], expected))

print("%-32s %8s %8s %8s" % ("%d runs" % runs, "best ms", "median", "peak MiB"))
report("dot of three numbers", "dot", "[1 2 3]", "[4 5 6]")
quiet = ("--format", "json", "--steps", "none")
for name, size, entry in (
    ("300x300 whole numbers, exact", 300, lambda: str(chance.randint(-99, 99))),
    ("1000x1000 decimals", 1000, lambda: "%.3f" % chance.uniform(-1, 1)),
):
    first, a = matrix("A.csv", size, entry)
    second, b = matrix("B.csv", size, entry)
    answer = json.loads(report(name, "mul", first, second, *quiet))
    check(name, size, a, b, answer["value"], 200)
PYTHON
