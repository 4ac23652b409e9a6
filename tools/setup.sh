#!/usr/bin/env bash
# Install what the project's commands need and nothing that is there already:
# QGIS 3.40 or newer, fonts for Chinese and Cyrillic, and a virtual environment
# that sees the system's packages and never replaces its numpy or scipy.
set -euo pipefail
cd "$(dirname "$0")/.."

# /usr/bin first: another Python in front of it breaks QGIS's embedded interpreter.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin:$PATH
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8

PACKAGES=(
  qgis python3-qgis python3-scipy python3-matplotlib python3-sklearn python3-venv
  fonts-paratype fonts-noto-cjk fonts-open-sans fonts-dejavu-core
  qttools5-dev-tools poppler-utils qpdf xvfb xauth zip unzip
)
VENV=${SILKROAD_VENV:-.venv}
QT6_VENV=${SILKROAD_QT6_VENV:-.venv-qt6}

say() { printf 'setup: %s\n' "$*"; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo --preserve-env=DEBIAN_FRONTEND "$@"; fi
}

missing_packages() {
  local name
  for name in "${PACKAGES[@]}"; do
    dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || printf '%s ' "$name"
  done
}

# The mirror that this machine already uses for its Debian packages.
debian_mirror() {
  { cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null || true; } |
    awk '/^(URIs:|deb )/ { for (i = 2; i <= NF; i++) if ($i ~ /\/debian\/?$/ && !found) found = $i } END { print found }'
}

add_backports() {
  local list=/etc/apt/sources.list.d/silkroad-backports.list mirror
  mirror=$(debian_mirror)
  [ -n "$mirror" ] || { say "no Debian mirror found in the apt sources; add bookworm-backports by hand"; exit 1; }
  [ -f "$list" ] || echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror bookworm-backports main" | as_root tee "$list" >/dev/null
}

install_packages() {
  local missing target=()
  missing=$(missing_packages)
  [ -z "$missing" ] && return
  command -v apt-get >/dev/null || { say "this script installs with apt-get; on this system install by hand: $missing"; exit 1; }
  . /etc/os-release
  if [ "${VERSION_CODENAME:-}" = bookworm ]; then
    add_backports
    target=(-t bookworm-backports)
  fi
  say "installing $missing"
  as_root apt-get update -qq
  # QGIS alone comes from backports; the rest from the release itself.
  case " $missing" in *" qgis "*|*" python3-qgis "*)
    as_root apt-get install -y -qq --no-install-recommends "${target[@]}" qgis python3-qgis >/dev/null ;;
  esac
  # shellcheck disable=SC2086
  as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

check_qgis() {
  local version
  version=$(dpkg-query -W -f='${Version}' qgis | sed 's/^[0-9]*://')
  dpkg --compare-versions "$version" ge 3.40 || {
    say "QGIS $version is too old: 3.40 is needed. Add the repository of qgis.org for this system and run again."; exit 1; }
}

install_python() {
  local stamp="$VENV/.requirements"
  cmp -s tools/requirements.txt "$stamp" && return
  say "installing Python packages in $VENV"
  [ -x "$VENV/bin/python" ] || /usr/bin/python3 -m venv --system-site-packages "$VENV"
  /usr/bin/python3 -c 'import numpy, scipy; print(f"numpy=={numpy.__version__}\nscipy=={scipy.__version__}")' > "$VENV/constraints.txt"
  "$VENV/bin/pip" install --quiet --constraint "$VENV/constraints.txt" --requirement tools/requirements.txt
  cp tools/requirements.txt "$stamp"
}

# PyQt6 lives apart: it is only read, to check every Qt name against Qt 6.
install_qt6() {
  local stamp="$QT6_VENV/.requirements"
  cmp -s tools/requirements-qt6.txt "$stamp" && return
  say "installing PyQt6 in $QT6_VENV, for the Qt 6 checks"
  [ -x "$QT6_VENV/bin/python" ] || /usr/bin/python3 -m venv "$QT6_VENV"
  "$QT6_VENV/bin/pip" install --quiet --requirement tools/requirements-qt6.txt
  cp tools/requirements-qt6.txt "$stamp"
}

install_packages
check_qgis
install_python
[ "${1:-}" = --with-qt6 ] && install_qt6
exit 0
