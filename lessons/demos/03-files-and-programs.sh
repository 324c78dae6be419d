#!/bin/sh
# Numbers from files and pipes; answers for people, for programs and for slides.
set -eu
INKLING=${INKLING:-inkling}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

printf '1,-1\n1,1\n' >rows.csv

echo '# a matrix from a file, an input from a pipe'
printf '3\n1\n' | "$INKLING" mul rows.csv - --draw words

echo
echo '# the same for a program: one JSON object'
"$INKLING" mul rows.csv 3,1 --steps none --format json

echo
echo '# and for a slide: the picture goes to a file, the words stay here'
"$INKLING" mul rows.csv 3,1 --steps brief --out picture.svg
head -c 4 picture.svg
echo

echo
echo '# what cannot be done says so, and the exit code tells a script'
"$INKLING" mul rows.csv 3,1,4 2>&1 || echo "exit code $?"
