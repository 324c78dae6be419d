#!/bin/sh
# Lines in a pipe share one notebook, just as they do at the prompt.
set -eu
INKLING=${INKLING:-inkling}

"$INKLING" --draw none --steps brief <<'LINES'
# two questions about two readings
W = [1 -1; 1 1]
x = [3; 1]
W * x
why [1]

# an input to which the first row has nothing to say
silent = [2; 2]
assert dot(W[1,:], silent) == 0
W * silent

# exact numbers stay exact
x / 3
norm(x)
LINES
