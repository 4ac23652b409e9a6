#!/usr/bin/env bash
# Install what the project's commands need and nothing that is there already:
# QGIS 3.40 or newer, fonts for Chinese and Cyrillic, and a virtual environment
# that sees the system's packages and never replaces its numpy or scipy.
# With --with-qt6 also PyQt6, in an environment of its own, for the Qt 6 checks of the tests.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/debian.sh

PACKAGES=(
  qgis python3-qgis python3-scipy python3-matplotlib python3-sklearn python3-venv
  fonts-paratype fonts-noto-cjk fonts-open-sans fonts-dejavu-core
  qttools5-dev-tools proj-bin poppler-utils qpdf ghostscript xvfb xauth zip unzip
)
VENV=${SILKROAD_VENV:-.venv}
QT6_VENV=${SILKROAD_QT6_VENV:-.venv-qt6}
OLDEST_QGIS=3.40

missing_packages() {
  local name
  for name in "${PACKAGES[@]}"; do
    dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || printf '%s ' "$name"
  done
}

install_packages() {
  local missing
  command -v apt-get >/dev/null ||
    fail "this script installs with apt-get. On this system install these by hand (Debian's names): ${PACKAGES[*]}"
  missing=$(missing_packages)
  [ -z "$missing" ] && return
  say "installing $missing"
  as_root apt-get update -qq
  case " $missing" in *" qgis "* | *" python3-qgis "*) install_qgis ;; esac
  # shellcheck disable=SC2086
  as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# Take QGIS alone from backports where the release's own is too old; the rest comes from the release.
install_qgis() {
  local target=()
  if ! new_enough "$(candidate qgis)"; then
    add_backports
    target=(-t "$(codename)-backports")
  fi
  as_root apt-get install -y -qq --no-install-recommends "${target[@]}" qgis python3-qgis >/dev/null
}

add_backports() {
  local list=/etc/apt/sources.list.d/silkroad-backports.list mirror
  mirror=$(debian_mirror)
  [ "$(codename)" = bookworm ] || fail "this system's own packages offer QGIS “$(candidate qgis)”, and $OLDEST_QGIS is needed." \
    "Add the repository of qgis.org for this system (https://qgis.org/resources/installation-guide/) and run this again."
  [ -n "$mirror" ] || fail "no Debian mirror found in the apt sources; add bookworm-backports by hand and run this again"
  case $(apt-cache policy) in *n=bookworm-backports*) return ;; esac
  printf 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s bookworm-backports main\n' "$mirror" |
    as_root tee "$list" >/dev/null
  as_root apt-get update -qq
}

codename() { (. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}"); }
candidate() { apt-cache policy "$1" | awk '$1 == "Candidate:" { print $2 }'; }
new_enough() { [[ $1 == [0-9]* ]] && dpkg --compare-versions "${1#*:}" ge "$OLDEST_QGIS"; }

check_qgis() {
  local version
  version=$(dpkg-query -W -f='${Version}' qgis)
  new_enough "$version" || fail "QGIS $version is installed and $OLDEST_QGIS is needed." \
    "Update it (Debian 12: from bookworm-backports; elsewhere: the repository of qgis.org) and run this again."
}

install_python() {
  local stamp="$VENV/.requirements"
  cmp -s tools/requirements.txt "$stamp" && return
  say "installing Python packages in $VENV"
  [ -x "$VENV/bin/pip" ] || /usr/bin/python3 -m venv --system-site-packages "$VENV"
  /usr/bin/python3 -c 'import numpy, scipy; print(f"numpy=={numpy.__version__}\nscipy=={scipy.__version__}")' > "$VENV/constraints.txt"
  "$VENV/bin/pip" install --quiet --constraint "$VENV/constraints.txt" --requirement tools/requirements.txt ||
    fail "Python packages could not be fetched: the first run needs the network, later ones do not. Connect and run this again."
  cp tools/requirements.txt "$stamp"
}

# PyQt6 lives apart: it is only read, to check every Qt name against Qt 6.
install_qt6() {
  local stamp="$QT6_VENV/.requirements"
  cmp -s tools/requirements-qt6.txt "$stamp" && return
  say "installing PyQt6 in $QT6_VENV, for the Qt 6 checks"
  [ -x "$QT6_VENV/bin/pip" ] || /usr/bin/python3 -m venv "$QT6_VENV"
  "$QT6_VENV/bin/pip" install --quiet --requirement tools/requirements-qt6.txt ||
    fail "PyQt6 could not be fetched: the first run of the tests needs the network. Connect and run this again."
  cp tools/requirements-qt6.txt "$stamp"
}

install_packages
check_qgis
install_python
[ "${1:-}" != --with-qt6 ] || install_qt6
