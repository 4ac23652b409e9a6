#!/usr/bin/env bash
# Make silkroad.zip by pb_tool from a fresh stage. The first argument is the virtual environment.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/debian.sh
PROGRAMS=$(realpath "${1:-.venv}")/bin
STAGE=$PWD/build/stage
LIMIT=$((20 * 1024 * 1024))

# pb_tool tells its whole story; it is wanted only where something fails.
run() { local story; story=$("$@" 2>&1) || { printf '%s\n' "$story" >&2; exit 1; }; }

rm -rf "$STAGE" silkroad.zip
mkdir -p "$STAGE"
run "$PROGRAMS/pb_tool" deploy -y -n -p "$STAGE"
run env QT_QPA_PLATFORM=offscreen "$PROGRAMS/python" tools/docs.py readme "$STAGE/silkroad"
# pb_tool copies whole folders: what Python and editors left in them does not belong in the package.
find "$STAGE" \( -name __pycache__ -o -name '.*' -o -name '*.part' -o -name '*.aux.xml' -o -name '*-journal' -o -name '*-wal' -o -name '*-shm' \) -prune -exec rm -rf {} +
find "$STAGE" -type f -exec chmod 644 {} +
run "$PROGRAMS/pb_tool" zip -q -n -p "$STAGE"

[ -f silkroad.zip ] || fail "pb_tool made no silkroad.zip"
size=$(stat -c %s silkroad.zip)
[ "$size" -lt "$LIMIT" ] || fail "silkroad.zip has $size bytes; the limit is $LIMIT"
say "silkroad.zip, $((size / 1024)) kB"
