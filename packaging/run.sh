#!/bin/sh
# Shows Company Connections with its built-in demo; installs first what it needs. Arguments go to the program.
# On a screen it opens the window; without one the same life is played in the terminal.
set -u
ROOT=$(cd "$(dirname "$0")/.." && pwd -P) || exit 1
# shellcheck source=packaging/prepare.sh
. "$ROOT/packaging/prepare.sh"

unset PYTHONPATH PYTHONHOME

libraries=
[ -z "${DISPLAY-}" ] || libraries="$WINDOW_LIBRARIES $X11_LIBRARIES"
[ -z "${WAYLAND_DISPLAY-}" ] || libraries="${libraries:-$WINDOW_LIBRARIES} $WAYLAND_LIBRARIES"
if [ -n "$libraries" ]; then
  # shellcheck disable=SC2086 # a list of libraries
  prepare_libraries $libraries || exit 1
fi
prepare_python '' || exit 1

if [ -n "$libraries" ] || [ "$(uname)" = Darwin ]; then
  exec "$VENV/bin/company-connections" --demo "$@"
fi
exec "$VENV/bin/python" "$ROOT/packaging/terminal_tour.py" "$@"
