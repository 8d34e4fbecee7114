#!/bin/sh
# Runs every check and test of this checkout; installs first what they need. Arguments go to pytest.
# Tests bring their own display, session bus and browser, and never see those of the person who starts them.
set -u
ROOT=$(cd "$(dirname "$0")/.." && pwd -P) || exit 1
# shellcheck source=packaging/prepare.sh
. "$ROOT/packaging/prepare.sh"

DESKTOP_PACKAGES='gnome-keyring dbus dbus-x11 libsecret-tools xvfb openbox at-spi2-core python3-pyatspi gir1.2-atspi-2.0
  dunst trayer xdg-utils x11-utils xdotool wmctrl imagemagick chromium strace age desktop-file-utils appstream shellcheck'

# Without these the tests that need them are skipped and say so.
prepare_desktop() {
  command -v dpkg-query >/dev/null 2>&1 || return 0
  # shellcheck disable=SC2086 # a list of package names
  present=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' $DESKTOP_PACKAGES 2>/dev/null)
  absent=
  for package in $DESKTOP_PACKAGES; do
    case "
$present
" in
      *"
$package installed
"*) ;;
      *) absent="$absent $package" ;;
    esac
  done
  [ -n "$absent" ] || return 0
  apt_command >/dev/null || {
    say "Not installed, so tests that need them are skipped:$absent"
    return 0
  }
  say 'Installing what the desktop tests need from the system ...'
  # shellcheck disable=SC2086
  apt_install $absent || say 'Tests that need a missing package are skipped.'
}

# What the tests need of npm, where npm is; tests without it are skipped.
prepare_node() {
  wanted=$ROOT/tests/support/node/package.json
  cmp -s "$wanted" "$VENV/node/package.json" && return 0
  if ! command -v npm >/dev/null 2>&1; then
    say 'Not installed, so tests with Node programs are skipped: npm'
    return 0
  fi
  say 'Installing what the tests need of npm ...'
  rm -rf "$VENV/node"
  printed=$(mkdir "$VENV/node" && cp "$wanted" "$VENV/node/" && cd "$VENV/node" && npm install --no-audit --no-fund --no-package-lock 2>&1 </dev/null) || {
    rm -rf "$VENV/node"
    say 'That did not work, so tests with Node programs are skipped. The last lines it printed:' "$(printf '%s\n' "$printed" | tail -n 5)"
  }
}

unset PYTHONPATH PYTHONHOME
# shellcheck disable=SC2086 # lists of libraries
prepare_libraries $WINDOW_LIBRARIES $X11_LIBRARIES || exit 1
prepare_desktop
prepare_python test || exit 1
prepare_node

for name in $(env | sed -n 's/^\(\(QT_\|QML\|PYTHON\|QBO_DESKTOP_\|GTK_\)[A-Z0-9_]*\)=.*/\1/p'); do unset "$name"; done
unset DISPLAY WAYLAND_DISPLAY BROWSER LANGUAGE XDG_CURRENT_DESKTOP XDG_SESSION_TYPE DESKTOP_SESSION

private=$(mktemp -d) || fail 'No temporary folder could be made: is the disk full?'
trap 'rm -rf "$private"' EXIT
trap 'exit 130' INT TERM HUP
mkdir -m 700 "$private/run" "$private/data" "$private/config"
settings=${XDG_CONFIG_HOME:-${HOME:-/}/.config}/pip/pip.conf
if [ -z "${PIP_CONFIG_FILE-}" ] && [ -f "$settings" ]; then export PIP_CONFIG_FILE="$settings"; fi
export XDG_RUNTIME_DIR="$private/run" XDG_DATA_HOME="$private/data" XDG_CONFIG_HOME="$private/config"
export DBUS_SESSION_BUS_ADDRESS="unix:path=$private/run/no-session-bus"
export NO_PROXY="localhost,127.0.0.1,::1${NO_PROXY:+,$NO_PROXY}" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
export NODE_PATH="$VENV/node/node_modules"

cd "$ROOT" || exit 1
.venv/bin/python -m pytest -n 2 --dist loadgroup --durations=20 "$@"
