#!/usr/bin/env bash
# Run the suite on QGIS 3.44: in a Debian 13 root, made once with debootstrap, QGIS from its backports.
# Arguments go to make; without any it runs `make test`. Give SILKROAD_ROOT to keep the root elsewhere.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/debian.sh
[ "$(id -u)" = 0 ] || exec sudo --preserve-env="SILKROAD_ROOT" "$0" "$@"

ROOT=$(realpath -m "${SILKROAD_ROOT:-.cache/trixie}")
KEYRING=/usr/share/keyrings/debian-archive-keyring.gpg
QGIS=(qgis python3-qgis)
OTHERS=(make git python3-venv)

make_root() {
  [ -e "$ROOT/.made" ] && return
  local mirror
  mirror=$(debian_mirror)
  [ -n "$mirror" ] || fail "no Debian mirror found in this machine's apt sources"
  command -v debootstrap >/dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends debootstrap >/dev/null; }
  say "making a Debian 13 root in $ROOT"
  rm -rf "$ROOT"
  mkdir -p "$ROOT"
  debootstrap --variant=minbase --include=ca-certificates trixie "$ROOT" "$mirror" >/dev/null
  printf 'deb [signed-by=%s] %s %s main\n' $KEYRING "$mirror" trixie $KEYRING "$mirror" trixie-backports \
    > "$ROOT/etc/apt/sources.list"
  printf '#!/bin/sh\nexit 101\n' > "$ROOT/usr/sbin/policy-rc.d" # no services in a chroot
  chmod +x "$ROOT/usr/sbin/policy-rc.d"
  touch "$ROOT/.made"
}

# The root reaches the network as this machine does: names, certificates, apt and pip settings.
copy_settings() {
  cp -L --remove-destination /etc/resolv.conf /etc/hosts "$ROOT/etc/"
  cp -L --remove-destination /etc/ssl/certs/ca-certificates.crt "$ROOT/etc/ssl/certs/"
  cp -r /etc/apt/apt.conf.d/. "$ROOT/etc/apt/apt.conf.d/"
  [ ! -e /etc/pip.conf ] || cp /etc/pip.conf "$ROOT/etc/"
  [ ! -d "$HOME/.config/pip" ] || { mkdir -p "$ROOT/root/.config"; cp -r "$HOME/.config/pip" "$ROOT/root/.config/"; }
}

# Run a command in the root; the mounts belong to this command alone and end with it.
inside() {
  local passed=()
  mapfile -t passed < <(env | grep -E '^(https?_proxy|no_proxy|HTTPS?_PROXY|NO_PROXY|SSL_CERT_FILE|PIP_[A-Z_]+)=' || true)
  # shellcheck disable=SC2016
  unshare --mount --propagation private bash -c '
    root=$1; shift
    mount --bind /proc "$root/proc"; mount --rbind /dev "$root/dev"
    exec chroot "$root" "$@"' inside "$ROOT" \
    env -i "${passed[@]}" PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    SILKROAD_VENV=/venv SILKROAD_QT6_VENV=/venv-qt6 "$@"
}

install_qgis() {
  [ -e "$ROOT/.installed" ] && return
  say "installing QGIS from trixie-backports"
  inside apt-get update -qq
  inside apt-get install -y -qq --no-install-recommends -t trixie-backports "${QGIS[@]}" >/dev/null
  inside apt-get install -y -qq --no-install-recommends "${OTHERS[@]}" >/dev/null
  touch "$ROOT/.installed"
}

# What the checkout holds, as a fresh clone would: nothing that was built, nothing that lies beside it.
copy_project() {
  rm -rf "$ROOT/src"
  mkdir "$ROOT/src"
  git -c safe.directory="$PWD" ls-files -z --cached --others --exclude-standard |
    while IFS= read -r -d '' path; do [ ! -e "$path" ] || printf '%s\0' "$path"; done |
    tar --create --null --files-from=- | tar --extract --no-same-owner --directory "$ROOT/src"
}

make_root
copy_settings
install_qgis
copy_project
say "QGIS $(inside dpkg-query -W -f='${Version}' qgis), running make ${*:-test}"
inside make -C /src "${@:-test}"
