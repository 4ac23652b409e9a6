# What the scripts of this folder share; meant to be sourced.

# System folders first: another Python before /usr/bin breaks QGIS's embedded interpreter.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin:$PATH
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8

say() { printf '%s: %s\n' "$(basename "$0" .sh)" "$*"; }
fail() { say "$*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo --preserve-env=DEBIAN_FRONTEND "$@"
  else fail "this needs root or sudo: $*"
  fi
}

# Print the mirror from which this machine takes its Debian packages, by its own apt sources.
debian_mirror() {
  { cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null || true; } |
    awk '/^(URIs:|deb )/ { for (i = 2; i <= NF; i++) if ($i ~ /\/debian\/?$/ && !found) found = $i } END { print found }'
}
