#!/bin/sh
# A row of weights asks its input a question; the dot product is the answer.
# Run it as it stands, or with INKLING=path/to/bin/inkling.
set -eu
INKLING=${INKLING:-inkling}

say() { printf '\n# %s\n' "$*"; }
show() { printf '$ inkling'; printf " '%s'" "$@"; printf '\n'; "$INKLING" "$@"; }

say 'A doorway has two light sensors. The left reads 3, the right reads 1.'
say 'The row 1 -1 counts left for and right against.'
show dot '[1 -1]' '[3 1]'

say 'The lamp moves across: the same row, the other answer.'
show dot '[1 -1]' '[1 3]' --draw none

say 'A second row asks how much light there is in all. Two rows are a matrix.'
show mul '[1 -1; 1 1]' '[3; 1]'
