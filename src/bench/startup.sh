#!/bin/sh
# How long a first answer takes, as a whole process, beside a bare Hello World
# on the same Java with the same flags, and beside numpy where it is there.
#
#   src/bench/startup.sh [LAUNCHER [ROUNDS [COMMAND...]]]
#
# Order is shuffled in each round; look at ratios, since machines are noisy.
set -eu

launcher=${1:-target/inkling/bin/inkling}
rounds=${2:-40}
if [ $# -gt 2 ]; then shift 2; else set -- dot '[1 2 3]' '[4 5 6]'; fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The java behind the launcher, resolved once.
if [ -n "${JAVA_HOME-}" ]; then java=$JAVA_HOME/bin/java; else java=$(readlink -f "$(command -v java)"); fi
jdk=${java%/bin/java}
export JAVA_HOME="$jdk"

# The launcher's own flags, asked of it through a java that only repeats them.
mkdir -p "$work/jdk/bin"
cp "$jdk/release" "$work/jdk/release"
printf '#!/bin/sh\nprintf "%%s\\n" "$@"\n' >"$work/jdk/bin/java"
chmod +x "$work/jdk/bin/java"
JAVA_HOME="$work/jdk" INKLING_CACHE=off "$launcher" "$@" | sed '/^-cp$/,$d' >"$work/flags"

mkdir "$work/classes"
cat >"$work/Hello.java" <<'JAVA'
public class Hello {
  public static void main(String[] args) {
    System.out.println("Hello, world");
  }
}
JAVA
"$jdk/bin/javac" -d "$work/classes" "$work/Hello.java"
"$jdk/bin/jar" --create --file "$work/hello.jar" -C "$work/classes" .

exec python3 - "$work" "$java" "$rounds" "$launcher" "$@" <<'PYTHON'
import os, random, statistics, subprocess, sys, time

work, java, rounds, launcher, *command = sys.argv[1:]
flags = open(work + "/flags").read().split()
bare = dict(os.environ)
bare.pop("INKLING_CACHE", None)
ways = {
    "hello": ([java, *flags, "-cp", work + "/hello.jar", "Hello"], bare),
    "inkling": ([launcher, *command], bare),
    "inkling, no archive": ([launcher, *command], {**bare, "INKLING_CACHE": "off"}),
}
numpy = "import numpy as np; print(np.dot([1, 2, 3], [4, 5, 6]))"
# The interpreter itself: a version manager's wrapper would be measured too.
python = subprocess.run([sys.executable, "-c", "import sys, numpy; print(sys.executable)"],
                        capture_output=True, text=True)
if python.returncode == 0:
    ways["numpy"] = ([python.stdout.strip(), "-c", numpy], bare)

def once(words, environment):
    begin = time.perf_counter()
    done = subprocess.run(words, env=environment, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    took = (time.perf_counter() - begin) * 1000
    if done.returncode != 0:
        sys.exit("failed: %s\n%s" % (" ".join(words), done.stderr.decode(errors="replace")))
    return took

times = {name: [] for name in ways}
for name, way in ways.items():
    once(*way)  # files into the cache of the machine
for _ in range(int(rounds)):
    order = list(ways)
    random.shuffle(order)
    for name in order:
        times[name].append(once(*ways[name]))

print("%s, %s rounds, %s" % (java, rounds, " ".join(command)))
print("%-22s %8s %8s %8s %10s %10s" % ("whole process, ms", "p25", "median", "best", "x hello", "(by p25)"))
quarter = {name: statistics.quantiles(taken, n=4)[0] for name, taken in times.items()}
median = {name: statistics.median(taken) for name, taken in times.items()}
for name in ways:
    print("%-22s %8.1f %8.1f %8.1f %10.2f %10.2f" % (
        name, quarter[name], median[name], min(times[name]),
        median[name] / median["hello"], quarter[name] / quarter["hello"]))
PYTHON
