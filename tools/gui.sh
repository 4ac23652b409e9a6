#!/usr/bin/env bash
# Open QGIS with the plugin in a profile of its own, which is thrown away when QGIS ends.
# The optional argument is QGIS's language, e.g. ru or zh-Hans.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/debian.sh
unset LC_ALL # the session's own language, unless one is given
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || fail "no screen: run this in a desktop session, or under xvfb-run"

PB_TOOL=${SILKROAD_VENV:-.venv}/bin/pb_tool
export QGIS_CUSTOM_CONFIG_PATH
QGIS_CUSTOM_CONFIG_PATH=$(mktemp --directory --tmpdir silkroad-profile.XXXXXX)
trap 'rm -rf "$QGIS_CUSTOM_CONFIG_PATH"' EXIT
PLUGINS=$QGIS_CUSTOM_CONFIG_PATH/profiles/default/python/plugins
mkdir -p "$PLUGINS"

"$PB_TOOL" deploy -y -n -p "$PLUGINS" >/dev/null
# qgis_process writes a file of Qt's own besides the profile: not into the user's settings.
XDG_CONFIG_HOME=$QGIS_CUSTOM_CONFIG_PATH QT_QPA_PLATFORM=offscreen qgis_process plugins enable silkroad >/dev/null 2>&1 ||
  fail "QGIS does not take the plugin"
qgis --nologo --noversioncheck ${1:+--lang "$1"} ${SILKROAD_GUI_ARGUMENTS:-}
